import type { Clock, Instant } from '@mandi/ports';

/** The machine's own clock. */
export const systemClock: Clock = { now: () => Date.now() as Instant };
