import type { LiveUpdate } from '@mandi/services/feed/live-updates';

/** "chat/{chatId}", "lot/{productId}" or "user/{userId}". */
export type Topic = `chat/${string}` | `lot/${string}` | `user/${string}`;

/** One line to what tells of changes, whatever carries it. It ends once: by itself, which is told, or by `close`. */
export interface Line {
  /** These from now on, and no others. */
  listenTo(topics: readonly Topic[]): void;
  close(): void;
}

/** Who is told by a line. */
export interface Heard {
  /** These are listened to from this moment; what happened to them before may have been missed. */
  listening(topics: readonly Topic[]): void;
  told(topic: string, update: LiveUpdate): void;
  ended(): void;
}

const soonest = 500;
const latest = 30_000;

/**
 * Milliseconds until the line is opened again after so many tries: twice as long each time up to half a minute, of which half is by chance, so
 * that phones which lost their lines together do not come back together. `chance` is from 0 up to 1.
 */
export function backOff(tries: number, chance: number): number {
  const wait = Math.min(latest, soonest * 2 ** tries);
  return Math.round((wait * (1 + chance)) / 2);
}
