import { onTheTable } from '@mandi/market/bids';
import type { AccessClaims, Item, Page, Store } from '@mandi/ports';
import type { Listing } from '@mandi/records';
import { bidsOfBuyer, bidsOnLot, readBid, type StoredBid } from '@mandi/records/bids';
import type { Context } from '../context.ts';
import { caller } from '../http/caller.ts';
import type { RouteRequest } from '../http/route.ts';
import { checkSees, lotById } from '../trade/lots.ts';
import { mandiBeside } from './mandi.ts';
import { standingOfLot } from './standing.ts';
import { bidView, otherNameOf } from './view.ts';
import type { BidsPage, BidView, bidsQuery } from './wire.ts';

type Request = RouteRequest<undefined, typeof bidsQuery, undefined>;

/** The caller's bids; or a lot's standing with all its bids for the vendor and one's own for others (BID-23). Errors: 'not-found', 'not-for-you'. */
export async function listBids(context: Context, request: Request): Promise<BidsPage> {
  const reader = caller(request);
  const { lotId, limit, cursor } = request.query;
  const page = { limit, ...(cursor !== undefined && { cursor }) };
  if (lotId === undefined) {
    return bidsPage(context, request, await context.store.query({ ...bidsOfBuyer(reader.userId), ...page }));
  }
  const lot = await lotById(context, lotId);
  checkSees(lot, reader);
  const [standing, found] = await Promise.all([
    standingOfLot(context, lot, reader),
    lot.vendorId === reader.userId
      ? context.store.query({ ...bidsOnLot(lotId), ...page })
      : ownBidsOnLot(context.store, reader.userId, lotId, page),
  ]);
  return { ...(await bidsPage(context, request, found)), standing };
}

/**
 * A buyer's bids stand in order of time, whatever the lot: reads on until the page is full or there are no more. It asks for no more
 * than it still lacks, so that the cursor of its last read is that of the page.
 */
async function ownBidsOnLot(
  store: Store,
  buyerId: string,
  lotId: string,
  { limit, cursor: start }: { readonly limit: number; readonly cursor?: string },
): Promise<Page> {
  const items: Item[] = [];
  let cursor = start;
  do {
    const missing = { limit: limit - items.length, ...(cursor !== undefined && { cursor }) };
    const found = await store.query({ ...bidsOfBuyer(buyerId), ...missing });
    items.push(...found.items.filter((item) => item['lotId'] === lotId));
    cursor = found.cursor;
  } while (cursor !== undefined && items.length < limit);
  return { items, ...(cursor !== undefined && { cursor }) };
}

async function bidsPage(context: Context, request: Request, { items, cursor }: Page): Promise<BidsPage> {
  const reader = caller(request);
  const lots = new Map<string, Promise<Listing>>();
  const views = items.map(readBid).map((bid) => {
    const lot = lots.get(bid.lotId) ?? lotById(context, bid.lotId);
    lots.set(bid.lotId, lot);
    return inList(context, bid, lot, reader, request);
  });
  return { bids: await Promise.all(views), ...(cursor !== undefined && { cursor }) };
}

async function inList(
  context: Context,
  bid: StoredBid,
  lotRead: Promise<Listing>,
  reader: AccessClaims,
  request: Request,
): Promise<BidView> {
  const lot = await lotRead;
  const [otherName, mandi] = await Promise.all([
    otherNameOf(context, bid, lot, reader),
    mandiBeside(context, lot, onTheTable(bid).price.per, request.language),
  ]);
  return bidView(context, bid, { lot, otherName, mandi }, reader, request.language);
}
