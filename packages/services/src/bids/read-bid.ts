import type { Context } from '../context.ts';
import { caller } from '../http/caller.ts';
import type { RouteRequest } from '../http/route.ts';
import { ownBid } from './own-bid.ts';
import { wholeBidView } from './view.ts';
import type { BidView, bidParams } from './wire.ts';

/** Errors: 'not-found', 'not-yours' (BID-23). */
export async function readBid(
  context: Context,
  request: RouteRequest<typeof bidParams, undefined, undefined>,
): Promise<BidView> {
  const reader = caller(request);
  return wholeBidView(context, await ownBid(context, reader, request.params.bidId), reader, request.language);
}
