import { createHmac } from 'node:crypto';
import type { Context } from '../context.ts';
import { dateOf } from '../saying/calendar.ts';

/** Longer than any day, so that a day's mark outlives it. */
const keptSeconds = 26 * 60 * 60;

/**
 * Counts a person once on each day (of India) on which one of their devices signs in or refreshes, which an app in use does every few minutes.
 * Nobody is counted while the cache is down: the measure is of engagement, not of account.
 */
export async function countActive({ cache, clock, settings, telemetry }: Context, userId: string): Promise<void> {
  const day = dateOf({ kind: 'relative', days: 0 }, clock.now());
  const who = createHmac('sha256', settings.secret).update(`active|${userId}`).digest('base64url');
  if ((await cache.count(`active/${day}/${who}`, keptSeconds)) === 1) telemetry.measure('user.active', 1, 'count');
}
