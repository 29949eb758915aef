import type { CropId } from '@mandi/language/meaning';
import type { AccessClaims } from '@mandi/ports';
import { type Listing, person } from '@mandi/records';
import type { Context } from '../context.ts';
import { caller } from '../http/caller.ts';
import type { RouteRequest } from '../http/route.ts';
import { type DraftView, drafted } from '../spoken/drafts.ts';
import { placeOf } from '../trade/lots.ts';
import { ownListing } from './own-listing.ts';
import type { listingWords } from './wire.ts';

/** Words of an offer, or of a change to an own lot, as a draft to be read back. Errors: 'not-found', 'not-yours', 'nothing-heard'. */
export async function draftListing(
  context: Context,
  request: RouteRequest<undefined, undefined, typeof listingWords>,
): Promise<DraftView> {
  const who = caller(request);
  const { productId, ...words } = request.body;
  const lot = productId === undefined ? undefined : await ownListing(context, productId, who);
  const place = await placeOfWeights(context, who, lot);
  return drafted(context, who, {
    kind: lot ? 'listing-change' : 'listing',
    ...(lot && { about: lot.productId }),
    ...words,
    known: { act: 'offer', ...(lot && { crop: lot.crop as CropId }) },
    needs: ['crop', 'quantity', 'price'],
    ...(place !== undefined && { place }),
  });
}

/** Where the goods are: what a man or a basket weighs differs by region. */
async function placeOfWeights(context: Context, who: AccessClaims, lot: Listing | undefined) {
  const whose = lot ?? (await person(context.store, who.userId));
  return whose && placeOf(context, whose);
}
