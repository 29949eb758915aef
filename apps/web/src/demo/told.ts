import { pace } from '../speech/recorded-ear.ts';
import { type RecordedSpeech, recordings } from '../speech/recording-queue.ts';
import { persona } from '../state/persona.ts';

/** What the demo's player tells a phone. */
export interface Told extends RecordedSpeech {
  readonly kind: 'hold-recording-to-microphone';
  /** How many times as fast as people speak. */
  readonly factor: number;
}

/** A phone of the demo (`?as=…`) takes recorded speech from the page around it, and from no other. */
export function listenToPlayer(): void {
  if (persona === undefined || window.parent === window) return;
  addEventListener('message', ({ data, origin, source }: MessageEvent<Told | undefined>) => {
    if (origin !== location.origin || source !== window.parent) return;
    if (data?.kind !== 'hold-recording-to-microphone') return;
    pace.factor = data.factor;
    recordings.value = [{ text: data.text, ...(data.audio === undefined ? {} : { audio: data.audio }) }];
  });
}
