import type { LanguageCode } from '@mandi/language/meaning';
import { spokenPrice, spokenQuantity } from '@mandi/market';
import { onTheTable } from '@mandi/market/bids';
import { isBelowReserve, statusNow } from '@mandi/market/bids-rules';
import { actionsFor } from '@mandi/market/bids-transitions';
import { dealFacts, dealTotal } from '@mandi/market/deals';
import type { AccessClaims, Instant } from '@mandi/ports';
import { type Listing, person } from '@mandi/records';
import type { SaidProposal, StoredBid } from '@mandi/records/bids';
import { deal } from '@mandi/records/deals';
import { wireBidId } from '../bid-id.ts';
import type { Context } from '../context.ts';
import { sayTerms } from '../deal-facts.ts';
import { isoOf } from '../http/instant.ts';
import { lotById } from '../lots.ts';
import { dealView } from './deal-view.ts';
import { mandiBeside } from './mandi.ts';
import { sideOf } from './own-bid.ts';
import { rupeesOf } from './rupees.ts';
import type { BidAnswer, BidView } from './wire.ts';

/** What a bid's view needs beside the bid; read once for many bids of a lot. */
export interface Beside {
  readonly lot: Listing;
  readonly otherName: string;
  readonly mandi: BidView['mandi'];
}

/** A bid as one of its sides reads it, in the reader's language; the reserve price shows itself to the vendor alone (BID-10). */
export function bidView(
  context: Context,
  bid: StoredBid,
  { lot, otherName, mandi }: Beside,
  reader: AccessClaims,
  language: LanguageCode,
): BidView {
  const side = sideOf(bid, reader);
  const status = statusNow(bid, lot, context.clock.now());
  const { crop, variety, grade } = bid.goods;
  const proposals = bid.proposals.map((proposal) => proposalView(context, bid, proposal, language));
  const terms = proposals.at(-1) ?? proposalView(context, bid, onTheTable(bid), language);
  return {
    bidId: wireBidId(bid),
    lotId: bid.lotId,
    crop,
    cropName: context.interpreter.name(crop, language),
    ...(variety !== undefined && { variety }),
    ...(grade !== undefined && { grade }),
    side,
    vendorId: bid.vendorId,
    buyerId: bid.buyerId,
    otherName,
    status,
    actions: [...actionsFor({ status }, side)],
    terms,
    proposals,
    placedAt: isoOf(bid.proposals[0].at as Instant),
    changedAt: terms.at,
    ...(lot.closesAt !== undefined && { closesAt: isoOf(lot.closesAt) }),
    ...(side === 'vendor' && lot.reserve && { belowReserve: isBelowReserve(lot, onTheTable(bid).price) }),
    ...(mandi && { mandi }),
  };
}

function proposalView(
  context: Context,
  bid: StoredBid,
  proposal: SaidProposal,
  language: LanguageCode,
): BidView['terms'] {
  const { by, at, price, quantity, day, said } = proposal;
  return {
    by,
    at: isoOf(at as Instant),
    price: spokenPrice(price),
    quantity: spokenQuantity(quantity),
    ...(day !== undefined && { day }),
    total: rupeesOf(dealTotal(dealFacts(bid.goods, proposal))),
    rendering: sayTerms(context, bid.goods, proposal, language, by === 'buyer' ? 'bid' : 'counter'),
    ...(said && { original: said.map((words) => ({ ...words })) }),
  };
}

/** The name of the other side. */
export async function otherNameOf(
  context: Context,
  bid: StoredBid,
  lot: Listing,
  reader: AccessClaims,
): Promise<string> {
  if (sideOf(bid, reader) === 'buyer') return lot.vendorName;
  return (await person(context.store, bid.buyerId))?.name ?? '';
}

/** One bid with all that stands beside it. */
export async function wholeBidView(
  context: Context,
  bid: StoredBid,
  reader: AccessClaims,
  language: LanguageCode,
): Promise<BidView> {
  const lot = await lotById(context, bid.lotId);
  const [otherName, mandi] = await Promise.all([
    otherNameOf(context, bid, lot, reader),
    mandiBeside(context, lot, onTheTable(bid).price.per),
  ]);
  return bidView(context, bid, { lot, otherName, mandi }, reader, language);
}

/** What a write answers: the bid as it left it, and the deal if it made one. */
export async function bidAnswerOf(
  context: Context,
  bid: StoredBid,
  reader: AccessClaims,
  language: LanguageCode,
): Promise<BidAnswer> {
  const view = await wholeBidView(context, bid, reader, language);
  if (bid.status !== 'accepted') return { bid: view };
  const made = await deal(context.store, bid.lotId, bid.bidId);
  return made ? { bid: view, deal: dealView(made) } : { bid: view };
}
