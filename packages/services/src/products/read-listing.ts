import type { Context } from '../context.ts';
import type { RouteRequest } from '../http/route.ts';
import { visibleListing } from './own-listing.ts';
import { viewOf } from './view.ts';
import type { ListingView, productParams } from './wire.ts';

/** Errors: 'not-found', 'not-for-you'. */
export async function readListing(
  context: Context,
  { params, caller, language }: RouteRequest<typeof productParams, undefined, undefined>,
): Promise<ListingView> {
  return viewOf(context, await visibleListing(context, params.productId, caller), caller, language);
}
