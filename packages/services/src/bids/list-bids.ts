import { onTheTable } from '@mandi/market/bids';
import type { AccessClaims, Page } from '@mandi/ports';
import type { Listing } from '@mandi/records';
import { bidsOfBuyer, bidsOnLot, readBid, type StoredBid } from '@mandi/records/bids';
import type { Context } from '../context.ts';
import { caller } from '../http/caller.ts';
import type { RouteRequest } from '../http/route.ts';
import { checkSees, lotById } from '../lots.ts';
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
      : context.store.query({ ...bidsOfBuyer(reader.userId), ...page }),
  ]);
  const onLot = found.items.filter((item) => item['lotId'] === lotId);
  return { ...(await bidsPage(context, request, { ...found, items: onLot })), standing };
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
    mandiBeside(context, lot, onTheTable(bid).price.per),
  ]);
  return bidView(context, bid, { lot, otherName, mandi }, reader, request.language);
}
