import { findGood } from '@mandi/language/goods/goods';
import { quantityOf } from '@mandi/market';
import { afterListingEvent, checkOffer, restocked } from '@mandi/market/listings-rules';
import type { AccessClaims } from '@mandi/ports';
import { audited, changedListing, type Listing } from '@mandi/records';
import type { Context } from '../context.ts';
import { caller } from '../http/caller.ts';
import type { RouteRequest } from '../http/route.ts';
import { asking } from '../trade/asking.ts';
import { type Decision, once } from '../trade/once.ts';
import { listingById, ownListing } from './own-listing.ts';
import { checkPhotos } from './photos.ts';
import { confirmedWords, termsOf } from './terms.ts';
import { viewOf } from './view.ts';
import type { ListingChange, ListingView, listingChange, productParams } from './wire.ts';

/** Changes an own lot. Errors: 'not-found', 'not-yours', LIST-1 to LIST-5, LIST-8 to LIST-10. */
export async function changeListing(
  context: Context,
  request: RouteRequest<typeof productParams, undefined, typeof listingChange>,
): Promise<ListingView> {
  const who = caller(request);
  const { productId } = request.params;
  await ownListing(context, productId, who);
  await once(context, asking('changeListing', who, request), () => decide(context, who, productId, request.body));
  return viewOf(context, await listingById(context, productId), who, request.language);
}

async function decide(
  context: Context,
  who: AccessClaims,
  productId: string,
  body: ListingChange,
): Promise<Decision<{ productId: string }>> {
  const before = await ownListing(context, productId, who);
  const now = context.clock.now();
  afterListingEvent(before.status, 'withdraw', 'vendor');
  const terms = termsOf(body);
  const forSale = body.quantity ? quantityOf(body.quantity) : before.left;
  const after: Listing = {
    ...before,
    ...terms,
    ...restocked(before, forSale),
    ...(body.audience && { audience: body.audience }),
    photos: body.photos ? await checkPhotos(context, who, body.photos) : before.photos,
    status: 'open',
  };
  const measures = findGood(before.crop)?.measures ?? [];
  checkOffer({ ...after, closesAt: terms.closesAt, quantity: after.quantity }, measures, now);
  const { said, writes } = await confirmedWords(context, who, {
    confirmation: body.confirmation,
    kind: 'listing-change',
    about: productId,
    crop: before.crop,
    offer: { ...after, quantity: forSale },
  });
  const details = { fields: Object.keys(body).filter((field) => field !== 'confirmation') };
  const entry = audited(context, { thing: `product/${productId}`, actor: who.userId, act: 'listing.changed', details });
  const spoken = said && { said: [...(before.said ?? []), ...said] };
  return { writes: [...changedListing(before, { ...after, ...spoken }), ...writes, entry], answer: { productId } };
}
