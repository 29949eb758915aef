import { spokenPrice, spokenQuantity } from '@mandi/market';
import { lastOf } from '@mandi/market/bids';
import type { AccessClaims } from '@mandi/ports';
import type { Listing } from '@mandi/records';
import { bidsByStanding, readBid } from '@mandi/records/bids';
import type { Context } from '../context.ts';
import { isoOf } from '../http/instant.ts';
import type { StandingView } from './wire.ts';

const mostCounted = 100;

/** How the lot stands: the best open bid's terms and how many wait, without names, and without a trace of the reserve price (BID-10, BID-19, BID-23). */
export async function standingOfLot(context: Context, lot: Listing, reader: AccessClaims): Promise<StandingView> {
  const open = lot.status === 'open';
  const waiting = open
    ? await context.store.query({ ...bidsByStanding(lot.productId, 'open'), limit: mostCounted })
    : { items: [] };
  const [first] = waiting.items;
  const best = first && readBid(first);
  const terms = best && lastOf(best, 'buyer');
  return {
    lotId: lot.productId,
    open,
    left: spokenQuantity(lot.left),
    ...(lot.closesAt !== undefined && { closesAt: isoOf(lot.closesAt) }),
    ...(best &&
      terms && {
        best: {
          price: spokenPrice(terms.price),
          quantity: spokenQuantity(terms.quantity),
          yours: best.buyerId === reader.userId,
        },
      }),
    count: waiting.items.length,
    more: 'cursor' in waiting && waiting.cursor !== undefined,
  };
}
