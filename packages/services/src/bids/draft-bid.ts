import type { PlaceId } from '@mandi/language/meaning';
import { onTheTable } from '@mandi/market/bids';
import type { AccessClaims } from '@mandi/ports';
import type { DraftKind, Listing } from '@mandi/records';
import type { Context } from '../context.ts';
import { caller } from '../http/caller.ts';
import type { RouteRequest } from '../http/route.ts';
import { sayable, sayableGoods } from '../saying/deal-facts.ts';
import { type DraftView, drafted } from '../spoken/drafts.ts';
import { bySound } from '../spoken/speech-chain.ts';
import { checkSees, goodsOf, lotById, placeOf } from '../trade/lots.ts';
import { ownBid, sideOf } from './own-bid.ts';
import type { BidWords, bidWords } from './wire.ts';

/**
 * Words about a lot or a bid as a draft to be read back (BID-22). About a lot they are a bid; about a bid they are an acceptance where they
 * say so, and else other terms, whose quantity is the one on the table where none is said. Errors: 'not-found', 'not-for-you', 'not-yours'.
 */
export async function draftBid(
  context: Context,
  request: RouteRequest<undefined, undefined, typeof bidWords>,
): Promise<DraftView> {
  const who = caller(request);
  const { body } = request;
  return body.about === 'lot' ? draftOnLot(context, who, body) : draftOnBid(context, who, body);
}

async function draftOnLot(
  context: Context,
  who: AccessClaims,
  { lotId, about: _, ...words }: Extract<BidWords, { about: 'lot' }>,
): Promise<DraftView> {
  const lot = await lotById(context, lotId);
  checkSees(lot, who);
  return drafted(context, who, {
    kind: 'bid',
    about: lotId,
    ...words,
    known: { ...sayableGoods(goodsOf(context, lot)), act: 'bid' },
    needs: ['quantity', 'price'],
    lot,
    ...traded(context, lot),
  });
}

async function draftOnBid(
  context: Context,
  who: AccessClaims,
  { bidId, about: _, ...words }: Extract<BidWords, { about: 'bid' }>,
): Promise<DraftView> {
  const bid = await ownBid(context, who, bidId);
  const accepts = words.spoken !== undefined && saysAccept(context, words.spoken);
  const kind: DraftKind = accepts
    ? 'accept'
    : sideOf(bid, who) === 'buyer' && bid.status === 'open'
      ? 'raise'
      : 'counter';
  const table = sayable({ ...bid.goods, ...onTheTable(bid) });
  const { price: _asked, ...unpriced } = table;
  const lot = accepts ? undefined : await lotById(context, bid.lotId);
  return drafted(context, who, {
    kind,
    about: bidId,
    ...words,
    known: accepts ? { ...table, act: 'accept' } : { ...unpriced, act: kind === 'raise' ? 'bid' : 'counter' },
    needs: ['quantity', 'price'],
    // An acceptance repeats what is on the table, which fitted when it was proposed and is held against the lot again when it counts.
    ...(lot && { lot, ...traded(context, lot) }),
  });
}

/** Where the lot is traded: what a man weighs there. */
function traded(context: Context, lot: Listing): { place?: PlaceId } {
  const place = placeOf(context, lot);
  return place === undefined ? {} : { place };
}

function saysAccept(context: Context, { text, language }: NonNullable<BidWords['spoken']>): boolean {
  const { act, price } = context.interpreter.understand(bySound(context, text, language), language);
  return act === 'accept' && price === undefined;
}
