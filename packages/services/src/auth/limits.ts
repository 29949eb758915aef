import { createHmac } from 'node:crypto';
import { MarketError } from '@mandi/market';
import { ConditionFailed } from '@mandi/ports';
import { anotherRequest, firstRequest, rateKey, requestCount } from '@mandi/records';
import type { Context } from '../context.ts';

/** At most `most` requests of one subject in each window of `seconds`. */
export interface Limit {
  readonly name: string;
  readonly most: number;
  readonly seconds: number;
}

/**
 * A code costs a text message and, guessed at, an account. Many phones of a village share one address (carrier NAT), so that limit is wide.
 * Five codes of five tries in a quarter of an hour leave a guesser 25 in a million.
 */
export const codesOfPhone: Limit = { name: 'codes-of-phone', most: 5, seconds: 15 * 60 };
export const codesOfAddress: Limit = { name: 'codes-of-address', most: 60, seconds: 15 * 60 };
export const triesOfAddress: Limit = { name: 'tries-of-address', most: 120, seconds: 15 * 60 };

/** Counts one request of the subject. Errors: 'too-many-requests' with the seconds to wait. */
export async function countRequest(context: Context, limit: Limit, subject: string): Promise<void> {
  const hashed = createHmac('sha256', context.settings.secret).update(`${limit.name}|${subject}`).digest('base64url');
  const seconds = context.clock.now() / 1000;
  const window = Math.floor(seconds / limit.seconds);
  const name = `rate/${limit.name}/${hashed}/${window}`;
  const count =
    (await context.cache.count(name, limit.seconds)) ?? (await countInStore(context, limit, hashed, window));
  if (count <= limit.most) return;
  const wait = Math.ceil((window + 1) * limit.seconds - seconds);
  throw new MarketError('too-many-requests', { seconds: wait });
}

/** The same count for when the cache is down. */
async function countInStore(context: Context, limit: Limit, hashed: string, window: number): Promise<number> {
  const key = rateKey(`${limit.name}#${hashed}`, window);
  try {
    await context.store.commit([firstRequest(key, (window + 1) * limit.seconds)]);
    return 1;
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
    await context.store.commit([anotherRequest(key)]);
    return requestCount(context.store, key);
  }
}
