import type { LiveUpdate } from '@mandi/services/live-updates';
import { signal } from '@preact/signals';
import { sendSignedIn } from './client.ts';
import { session } from './session.ts';

/** "chat/{chatId}", "lot/{productId}" or "user/{userId}". */
export type Topic = `chat/${string}` | `lot/${string}` | `user/${string}`;

/** Whether the line to the server holds; undefined while nobody listens. */
export const connected = signal<boolean | undefined>(undefined);

/** What happened, as the server tells it; undefined when the line came back and something may have been missed. */
export type Update = LiveUpdate | undefined;
type Listener = (update: Update) => void;

const listeners = new Map<Topic, Set<Listener>>();
let line: AbortController | undefined;
let opening: ReturnType<typeof setTimeout> | undefined;
let tries = 0;

/** Calls `changed` when the topic tells of a change, and each time the line comes back, since something may have been missed. */
export function whenChanged(topic: Topic, changed: Listener): () => void {
  const known = listeners.get(topic) ?? new Set();
  listeners.set(topic, known.add(changed));
  if (known.size === 1) reopenSoon();
  return () => {
    known.delete(changed);
    if (known.size > 0) return;
    listeners.delete(topic);
    reopenSoon();
  };
}

/** Screens come and go in one breath: the line is opened once for what they all want. */
function reopenSoon(wait = 30): void {
  clearTimeout(opening);
  opening = setTimeout(open, wait);
}

async function open(): Promise<void> {
  line?.abort();
  line = undefined;
  if (listeners.size === 0 || !session.peek()) return;
  const mine = new AbortController();
  line = mine;
  try {
    await listen(mine.signal);
  } catch {
    // Told below: a line that ends in any way is opened again.
  }
  if (mine.signal.aborted) return;
  connected.value = false;
  reopenSoon(Math.min(30_000, 500 * 2 ** tries++));
}

/** Server-sent events by `fetch`, because an EventSource cannot carry the access token in a header. */
async function listen(ended: AbortSignal): Promise<void> {
  const query = new URLSearchParams([...listeners.keys()].map((topic) => ['topic', topic]));
  const answer = await sendSignedIn((token) =>
    fetch(`/v1/live?${query}`, {
      headers: { accept: 'text/event-stream', authorization: `Bearer ${token}` },
      signal: ended,
    }),
  );
  if (!answer.ok || !answer.body) throw new Error(`no live line: ${answer.status}`);
  const again = connected.peek() === false;
  connected.value = true;
  tries = 0;
  if (again) for (const topic of listeners.keys()) announce(topic, undefined);
  await readEvents(answer.body, announce);
}

function announce(topic: string, update: Update): void {
  for (const changed of listeners.get(topic as Topic) ?? []) changed(update);
}

async function readEvents(body: ReadableStream<Uint8Array>, tell: typeof announce): Promise<void> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  let rest = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const events = (rest + part.value).split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) {
      const told = toldBy(event);
      if (told) tell(told.topic, told.update);
    }
  }
}

/** What one event tells; comments that keep the line open tell nothing. */
function toldBy(event: string): { readonly topic: string; readonly update: LiveUpdate } | undefined {
  const data = event
    .split('\n')
    .filter((row) => row.startsWith('data:'))
    .map((row) => row.slice(5).trim())
    .join('\n');
  return data === '' ? undefined : JSON.parse(data);
}

addEventListener('online', () => reopenSoon());
