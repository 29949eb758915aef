import type { LanguageCode } from '@mandi/language/meaning';
import { MarketError, spokenPrice, spokenQuantity } from '@mandi/market';
import { onTheTable } from '@mandi/market/bids';
import { isBelowReserve, statusNow } from '@mandi/market/bids-rules';
import { actionsFor } from '@mandi/market/bids-transitions';
import { dealFacts, dealTotal } from '@mandi/market/deals';
import type { AccessClaims, Instant } from '@mandi/ports';
import { type Listing, person } from '@mandi/records';
import { asOfVersion, type SaidProposal, type StoredBid, bid as storedBid } from '@mandi/records/bids';
import { deal, type StoredDeal } from '@mandi/records/deals';
import type { Context } from '../context.ts';
import { isoOf } from '../http/instant.ts';
import { sayTerms } from '../saying/deal-facts.ts';
import { nameIn } from '../saying/names.ts';
import { wireBidId } from '../trade/bid-id.ts';
import { lotById } from '../trade/lots.ts';
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
  /** As the write left it, whatever became of the lot since: a key gives its first answer again. */
  readonly asWritten?: boolean;
}

/** A bid as one of its sides reads it, in the reader's language; the reserve price shows itself to the vendor alone (BID-10). */
export function bidView(
  context: Context,
  bid: StoredBid,
  { lot, otherName, mandi, asWritten = false }: Beside,
  reader: AccessClaims,
  language: LanguageCode,
): BidView {
  const side = sideOf(bid, reader);
  const status = asWritten ? bid.status : statusNow(bid, lot, context.clock.now());
  const { crop, variety, grade } = bid.goods;
  const proposals = bid.proposals.map((proposal) => proposalView(context, bid, proposal, language));
  const terms = proposals.at(-1) ?? proposalView(context, bid, onTheTable(bid), language);
  return {
    bidId: wireBidId(bid),
    lotId: bid.lotId,
    crop,
    cropName: context.interpreter.name('crop', crop, language),
    ...(variety !== undefined && { variety }),
    ...(grade !== undefined && { grade }),
    side,
    vendorId: bid.vendorId,
    buyerId: bid.buyerId,
    otherName,
    otherNameShown: nameIn(context, otherName, language),
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

/** One bid with all that stands beside it; `written` when it is told as a write left it, with its lot where that was read for this request already. */
export async function wholeBidView(
  context: Context,
  bid: StoredBid,
  reader: AccessClaims,
  language: LanguageCode,
  written?: { readonly lot: Listing | undefined },
): Promise<BidView> {
  const lot = written?.lot ?? (await lotById(context, bid.lotId));
  const [otherName, mandi] = await Promise.all([
    otherNameOf(context, bid, lot, reader),
    mandiBeside(context, lot, onTheTable(bid).price.per, language),
  ]);
  return bidView(context, bid, { lot, otherName, mandi, asWritten: written !== undefined }, reader, language);
}

/** What `once` remembers of a write to a bid: enough to give the same answer again, since a bid keeps its history. */
export interface BidWritten {
  readonly lotId: string;
  readonly bidId: string;
  readonly version: number;
}

/** What was read and decided for the answer `written`; of no use where `once` gave another answer, an earlier one. */
export interface Decided {
  written?: BidWritten;
  bid?: StoredBid;
  lot?: Listing;
  deal?: StoredDeal | undefined;
}

/** Notes what was decided and gives what is to be remembered of it. */
export function remembered(decided: Decided, bid: StoredBid, lot: Listing, made?: StoredDeal): BidWritten {
  const written = { lotId: bid.lotId, bidId: bid.bidId, version: bid.version };
  Object.assign(decided, { written, bid, lot, deal: made });
  return written;
}

/** What a write answers: the bid as it left it, and the deal if it made one. */
export async function bidAnswerOf(
  context: Context,
  written: BidWritten,
  decided: Decided,
  reader: AccessClaims,
  language: LanguageCode,
): Promise<BidAnswer> {
  const { bid, lot, deal: agreed }: Decided = decided.written === written ? decided : {};
  const after = bid ?? (await readWritten(context, written));
  const view = await wholeBidView(context, after, reader, language, { lot });
  if (after.status !== 'accepted') return { bid: view };
  const made = agreed ?? (await deal(context.store, after.lotId, after.bidId));
  return made ? { bid: view, deal: dealView(context, made, language) } : { bid: view };
}

async function readWritten(context: Context, { lotId, bidId, version }: BidWritten): Promise<StoredBid> {
  const found = await storedBid(context.store, lotId, bidId);
  if (!found) throw new MarketError('not-found');
  return asOfVersion(found, version);
}
