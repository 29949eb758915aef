import { useEffect, useRef, useState } from 'preact/hooks';
import { Refusal } from '../api/client.ts';
import { type Topic, whenChanged } from '../api/live.ts';

/** Something of the server's on the screen: its newest value, and why there is none. */
export interface Loaded<T> {
  readonly value: T | undefined;
  readonly refusal: Refusal | undefined;
  readonly waiting: boolean;
  readonly again: () => void;
}

/** The last value of each thing seen, so that "back" shows it at once while it is asked for anew. */
const seen = new Map<string, unknown>();

/** Loads `key` and loads it again whenever one of the topics tells of a change, or the line comes back. */
export function useLoaded<T>(key: string, load: () => Promise<T>, topics: readonly Topic[] = []): Loaded<T> {
  const [state, setState] = useState<{ key: string; value?: T; refusal?: Refusal }>({ key });
  const [turn, setTurn] = useState(0);
  const asked = useRef(0);
  useEffect(() => {
    const mine = ++asked.current;
    load().then(
      (value) => {
        seen.set(key, value);
        if (mine === asked.current) setState({ key, value });
      },
      (cause: unknown) => {
        if (mine === asked.current) setState((before) => ({ ...before, key, refusal: refusalOf(cause) }));
      },
    );
    return () => {
      asked.current++;
    };
  }, [key, turn]);
  const again = () => setTurn((count) => count + 1);
  const heard = topics.join(' ');
  useEffect(() => {
    const stops = topics.map((topic) => whenChanged(topic, again));
    return () => {
      for (const stop of stops) stop();
    };
  }, [heard]);
  const value = state.key === key && state.value !== undefined ? state.value : (seen.get(key) as T | undefined);
  const refusal = state.key === key ? state.refusal : undefined;
  return { value, refusal, waiting: value === undefined && !refusal, again };
}

/** Forgets what was seen before another person signs in, or before it is shown in another language. */
export function forgetSeen(): void {
  seen.clear();
}

export function refusalOf(cause: unknown): Refusal {
  if (cause instanceof Refusal) return cause;
  return new Refusal({ code: 'internal', detail: '', status: 0 });
}
