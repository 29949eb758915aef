import { afterListingEvent } from '@mandi/market/listings-rules';
import { audited, changedListing } from '@mandi/records';
import type { Context } from '../context.ts';
import { caller } from '../http/caller.ts';
import type { RouteRequest } from '../http/route.ts';
import { asking } from '../trade/asking.ts';
import { once } from '../trade/once.ts';
import { listingById, ownListing } from './own-listing.ts';
import { viewOf } from './view.ts';
import type { ListingView, productParams } from './wire.ts';

/** Takes an own lot off the market. Errors: 'not-found', 'not-yours', 'lot-withdrawn', 'lot-closed' (LIST-8). */
export async function withdrawListing(
  context: Context,
  request: RouteRequest<typeof productParams, undefined, undefined>,
): Promise<ListingView> {
  const who = caller(request);
  const { productId } = request.params;
  await ownListing(context, productId, who);
  await once(context, asking('withdrawListing', who, request), async () => {
    const before = await ownListing(context, productId, who);
    const status = afterListingEvent(before.status, 'withdraw', 'vendor');
    const entry = audited(context, { thing: `product/${productId}`, actor: who.userId, act: 'listing.withdrawn' });
    return { writes: [...changedListing(before, { ...before, status }), entry], answer: { productId } };
  });
  return viewOf(context, await listingById(context, productId), who, request.language);
}
