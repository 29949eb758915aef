import { signal } from '@preact/signals';

/** Recorded speech that the demo's player holds to this phone's microphone. */
export interface RecordedSpeech {
  readonly text: string;
  /** Address of the recording, where there is one. */
  readonly audio?: string;
}

/** What the microphone hears next instead of the room; empty on every real phone. */
export const recordings = signal<readonly RecordedSpeech[]>([]);

export function takeRecording(): RecordedSpeech | undefined {
  const [next, ...rest] = recordings.peek();
  recordings.value = rest;
  return next;
}
