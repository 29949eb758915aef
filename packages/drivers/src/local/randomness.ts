import { randomBytes, randomInt } from 'node:crypto';
import type { Randomness } from '@mandi/ports';

/** The operating system's cryptographic randomness. */
export const systemRandomness: Randomness = {
  bytes: (count) => new Uint8Array(randomBytes(count)),
  below: (limit) => randomInt(limit),
};
