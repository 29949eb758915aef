import { statusNow } from '@mandi/market/bids-rules';
import { type Change, ConditionFailed } from '@mandi/ports';
import { audited, listing, products } from '@mandi/records';
import { bid, bidsByStanding, changedBid, readBid, type StoredBid } from '@mandi/records/bids';
import type { Context } from '../context.ts';
import { wireBidId } from '../trade/bid-id.ts';

/** What lapsing a bid takes. */
type Lapsing = Pick<Context, 'store' | 'clock' | 'ids'>;

/** How many bids are read at once, and how often a bid is tried that another changes meanwhile. */
const together = 100;
const attempts = 5;

/** A consumer of the change feed: writes down that the live bids of a lot lapsed, once the lot no longer trades (BID-16). */
export function lapsing(context: Lapsing): (changes: readonly Change[]) => Promise<void> {
  return async (changes) => {
    const lots = new Set<string>();
    for (const { table, after } of changes) {
      if (table === products.name && after?.['phase'] !== undefined) lots.add(String(after['productId']));
    }
    for (const lotId of lots) await lapseBids(context, lotId);
  };
}

async function lapseBids(context: Lapsing, lotId: string): Promise<void> {
  const lot = await listing(context.store, lotId, context.clock.now());
  if (!lot || lot.status === 'open') return;
  for (const status of ['open', 'countered'] as const) {
    let cursor: string | undefined;
    do {
      const page = await context.store.query({
        ...bidsByStanding(lotId, status),
        limit: together,
        ...(cursor !== undefined && { cursor }),
      });
      for (const item of page.items) await lapse(context, readBid(item));
      cursor = page.cursor;
    } while (cursor !== undefined);
  }
}

async function lapse(context: Lapsing, { lotId, bidId }: StoredBid): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const now = context.clock.now();
    const [lot, before] = await Promise.all([listing(context.store, lotId, now), bid(context.store, lotId, bidId)]);
    if (!lot || !before) return;
    const status = statusNow(before, lot, now);
    if (status === before.status) return;
    const entry = audited(context, { thing: `bid/${wireBidId(before)}`, actor: 'system', act: 'bid.lapse' });
    try {
      return await context.store.commit([changedBid(before, { ...before, status }), entry]);
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
    }
  }
}
