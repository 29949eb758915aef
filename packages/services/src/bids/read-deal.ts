import { MarketError } from '@mandi/market';
import { deal } from '@mandi/records/deals';
import type { Context } from '../context.ts';
import { caller } from '../http/caller.ts';
import type { RouteRequest } from '../http/route.ts';
import { dealView } from './deal-view.ts';
import { ownBid } from './own-bid.ts';
import type { bidParams, DealView } from './wire.ts';

/** Errors: 'not-found' while there is no deal, 'not-yours' for all but the two parties (BID-23). */
export async function readDeal(
  context: Context,
  request: RouteRequest<typeof bidParams, undefined, undefined>,
): Promise<DealView> {
  const { lotId, bidId } = await ownBid(context, caller(request), request.params.bidId);
  const found = await deal(context.store, lotId, bidId);
  if (!found) throw new MarketError('not-found');
  return dealView(context, found, request.language);
}
