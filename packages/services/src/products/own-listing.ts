import { MarketError } from '@mandi/market';
import { maySee, type Viewer } from '@mandi/market/listings-rules';
import type { AccessClaims } from '@mandi/ports';
import { type Listing, listing } from '@mandi/records';
import type { Context } from '../context.ts';

/** Errors: 'not-found'. */
export async function listingById(context: Context, productId: string): Promise<Listing> {
  const found = await listing(context.store, productId, context.clock.now());
  if (!found) throw new MarketError('not-found');
  return found;
}

/** Errors: 'not-found', 'not-for-you' (LIST-6). */
export async function visibleListing(
  context: Context,
  productId: string,
  viewer: Viewer | undefined,
): Promise<Listing> {
  const found = await listingById(context, productId);
  if (!maySee(found, viewer)) throw new MarketError('not-for-you');
  return found;
}

/** Errors: 'not-found', 'not-yours' (LIST-8). */
export async function ownListing(context: Context, productId: string, caller: AccessClaims): Promise<Listing> {
  const found = await listingById(context, productId);
  if (found.vendorId !== caller.userId) throw new MarketError('not-yours');
  return found;
}
