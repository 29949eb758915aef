import { afterListingEvent } from '@mandi/market/listings-rules';
import { ConditionFailed, type Instant } from '@mandi/ports';
import { audited, changedListing, dueOn, listing } from '@mandi/records';
import type { Context } from '../context.ts';

/** What closing a lot takes. */
type Closing = Pick<Context, 'store' | 'clock' | 'ids'>;

const day = 86_400_000;
/** How far back a sweep looks: a server that stood still for longer closes the rest when they are read. */
const daysBack = 35;

/** Writes down that the time of lots is over, so that they leave the lists and their bids lapse; gives how many. Safe to run twice. */
export async function closeDueListings(context: Closing): Promise<number> {
  const now = context.clock.now();
  let closed = 0;
  for (let back = daysBack; back >= 0; back--) closed += await closeDay(context, (now - back * day) as Instant, now);
  return closed;
}

async function closeDay(context: Closing, on: Instant, now: Instant): Promise<number> {
  const due = await context.store.query(dueOn(on, now, 1_000));
  let closed = 0;
  for (const { productId } of due.items) closed += await close(context, String(productId), now);
  return closed;
}

/** The listing's phase is what the sweep changes; by the clock it reads as closed already. */
async function close(context: Closing, productId: string, now: Instant): Promise<number> {
  const before = await listing(context.store, productId, (now - 36_500 * day) as Instant);
  if (before?.status !== 'open' && before?.status !== 'sold-out') return 0;
  const status = afterListingEvent(before.status, 'close', 'clock');
  const entry = audited(context, { thing: `product/${productId}`, actor: 'system', act: 'listing.closed' });
  try {
    await context.store.commit([...changedListing(before, { ...before, status }), entry]);
    return 1;
  } catch (error) {
    if (error instanceof ConditionFailed) return 0;
    throw error;
  }
}
