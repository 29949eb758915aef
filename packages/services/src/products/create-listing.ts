import { findGood } from '@mandi/language/goods/goods';
import { MarketError, quantityOf } from '@mandi/market';
import { checkOffer } from '@mandi/market/listings-rules';
import type { AccessClaims } from '@mandi/ports';
import { audited, type Listing, newListing, person } from '@mandi/records';
import type { Context } from '../context.ts';
import { caller } from '../http/caller.ts';
import type { RouteRequest } from '../http/route.ts';
import { asking } from '../trade/asking.ts';
import { type Decision, once } from '../trade/once.ts';
import { listingById } from './own-listing.ts';
import { checkPhotos } from './photos.ts';
import { confirmedWords, termsOf } from './terms.ts';
import { viewOf } from './view.ts';
import type { ListingView, NewListing, newListing as newListingSchema } from './wire.ts';

/** Lists a lot of the caller's. Errors: 'crop-unknown', LIST-1 to LIST-5, LIST-10, and those of `checkPhotos`. */
export async function createListing(
  context: Context,
  request: RouteRequest<undefined, undefined, typeof newListingSchema>,
): Promise<ListingView> {
  const who = caller(request);
  const { productId } = await once(context, asking('createListing', who, request), () =>
    decide(context, who, request.body),
  );
  const listed = await listingById(context, productId);
  return viewOf(context, listed, who, request.language);
}

async function decide(context: Context, who: AccessClaims, body: NewListing): Promise<Decision<{ productId: string }>> {
  const good = findGood(body.crop);
  if (!good) throw new MarketError('crop-unknown', { crop: body.crop });
  const terms = termsOf(body);
  const offer = { ...terms, quantity: quantityOf(body.quantity), audience: body.audience };
  checkOffer(offer, good.measures, context.clock.now());
  const photos = await checkPhotos(context, who, body.photos ?? []);
  const { said, writes } = await confirmedWords(context, who, {
    confirmation: body.confirmation,
    kind: 'listing',
    about: undefined,
    crop: body.crop,
    offer,
  });
  const listed: Listing = {
    ...(await placed(context, who)),
    ...offer,
    photos,
    productId: context.ids.next(),
    crop: body.crop,
    category: good.sector,
    ...(body.variety !== undefined && { variety: body.variety }),
    ...(body.grade !== undefined && { grade: body.grade }),
    left: offer.quantity,
    status: 'open',
    listedAt: context.clock.now(),
    ...(said && { said }),
    version: 1,
  };
  const details = { crop: listed.crop, quantity: { ...listed.quantity } };
  const entry = audited(context, {
    thing: `product/${listed.productId}`,
    actor: who.userId,
    act: 'listing.created',
    details,
  });
  return { writes: [...newListing(listed), ...writes, entry], answer: { productId: listed.productId } };
}

/** A lot stands where its vendor is. */
async function placed(context: Context, who: AccessClaims) {
  const vendor = await person(context.store, who.userId);
  if (!vendor) throw new MarketError('session-ended');
  return { vendorId: vendor.userId, vendorName: vendor.name, state: vendor.state, district: vendor.district };
}
