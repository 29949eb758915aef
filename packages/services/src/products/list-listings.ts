import { maySee } from '@mandi/market/listings-rules';
import { type Listing, listingsBy, locationOf, readListing } from '@mandi/records';
import type * as v from 'valibot';
import type { Context } from '../context.ts';
import type { RouteRequest } from '../http/route.ts';
import { viewOf } from './view.ts';
import type { listingPage, listingQuery } from './wire.ts';

type Asked = v.InferOutput<typeof listingQuery>;

/** A page of lots, newest first; it may be shorter than asked for and still have a cursor. One's own lots are all there, others' only while open. */
export async function listListings(
  context: Context,
  { query, caller, language }: RouteRequest<undefined, typeof listingQuery, undefined>,
): Promise<v.InferOutput<typeof listingPage>> {
  const { limit, cursor } = query;
  const [index, partition] = indexOf(query);
  const found = await context.store.query(
    listingsBy(index, partition, { limit, ...(cursor !== undefined && { cursor }) }),
  );
  const now = context.clock.now();
  const own = query.vendor !== undefined && query.vendor === caller?.userId;
  const shown = (listed: Listing) => own || (listed.status === 'open' && maySee(listed, caller));
  const listings = found.items.map((item) => readListing(item, now)).filter(shown);
  return {
    products: await Promise.all(listings.map((listed) => viewOf(context, listed, caller, language))),
    ...(found.cursor !== undefined && { cursor: found.cursor }),
  };
}

function indexOf({ category, state, district, vendor }: Asked): [Parameters<typeof listingsBy>[0], string] {
  if (vendor !== undefined) return ['VendorIndex', vendor];
  if (category !== undefined) return ['CategoryIndex', category];
  return ['LocationIndex', locationOf(state ?? '', district ?? '')];
}
