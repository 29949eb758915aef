import { MarketError } from '@mandi/market';
import type { Side } from '@mandi/market/bids';
import type { AccessClaims } from '@mandi/ports';
import { bid, type StoredBid } from '@mandi/records/bids';
import type { Context } from '../context.ts';
import { bidAddress } from '../trade/bid-id.ts';

/** The bid, where the caller is one of its two sides. Errors: 'not-found', 'not-yours' (BID-23). */
export async function ownBid(context: Context, caller: AccessClaims, wireId: string): Promise<StoredBid> {
  const address = bidAddress(wireId);
  const found = address && (await bid(context.store, address.lotId, address.bidId));
  if (!found) throw new MarketError('not-found');
  if (caller.userId !== found.buyerId && caller.userId !== found.vendorId) throw new MarketError('not-yours');
  return found;
}

/** On which side of the bid its caller is. */
export function sideOf(bid: Pick<StoredBid, 'vendorId'>, caller: AccessClaims): Side {
  return caller.userId === bid.vendorId ? 'vendor' : 'buyer';
}
