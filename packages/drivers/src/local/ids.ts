import type { Clock, Ids, Randomness } from '@mandi/ports';

/** Crockford's base 32: no I, L, O, U. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const timeLength = 10;
const randomLength = 16;

function timeText(milliseconds: number): string {
  let text = '';
  for (let rest = milliseconds, at = 0; at < timeLength; at++, rest = Math.floor(rest / 32))
    text = (digits[rest % 32] as string) + text;
  return text;
}

/** Adds 1 to base-32 digits in place; false when they were all at their highest. */
function increment(values: number[]): boolean {
  for (let at = values.length - 1; at >= 0; at--) {
    const value = values[at] as number;
    if (value < 31) {
      values[at] = value + 1;
      return true;
    }
    values[at] = 0;
  }
  return false;
}

/**
 * Monotonic ULIDs (github.com/ulid/spec): 48 bits of time, 80 of randomness; within one millisecond, or when the clock steps back,
 * the random part of the last id grows by 1, so ids of one process always sort by the order of making.
 */
export function ulids(clock: Clock, randomness: Randomness): Ids {
  let time = -1;
  let random: number[] = [];
  return {
    next() {
      const now = clock.now();
      if (now > time || !increment(random)) {
        time = Math.max(now, time + 1);
        random = Array.from(randomness.bytes(randomLength), (byte) => byte & 31);
      }
      return timeText(time) + random.map((value) => digits[value]).join('');
    },
  };
}
