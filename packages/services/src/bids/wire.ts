import { bidActions, bidStatuses, sides } from '@mandi/market/bids';
import * as v from 'valibot';
import { cursor, id, instant, language, pageSize, price, quantity, spoken } from '../http/wire.ts';
import { confirmation, draftWords } from '../spoken/drafts.ts';
import { rendering } from '../spoken/said.ts';
import { bidId } from '../trade/bid-id.ts';

const day = v.pipe(v.string(), v.isoDate(), v.description('The day of handing over, "2026-07-24"'));
const paise = v.pipe(v.string(), v.regex(/^\d+(\.\d{1,2})?$/), v.description('Rupees as an exact decimal, "12500.5"'));

export const bidParams = v.object({ bidId });

/** Terms in a request: spoken ones carry the confirmed draft, whose facts must be these. */
const terms = {
  price,
  quantity,
  day: v.optional(day),
  confirmation: v.optional(confirmation),
};

/** A bid, or a purchase at the lot's fixed price for this kind of buyer. */
export const newBid = v.variant('kind', [
  v.strictObject({ kind: v.literal('bid'), lotId: id, ...terms }),
  v.strictObject({
    kind: v.literal('purchase'),
    lotId: id,
    quantity,
    day: v.optional(day),
    confirmation: v.optional(confirmation),
  }),
]);

/** What may be done is in the bid's `actions`. An acceptance repeats the terms that were seen, so that nobody accepts others. */
export const bidAction = v.variant('action', [
  v.strictObject({ action: v.literal('raise'), ...terms }),
  v.strictObject({ action: v.literal('counter'), ...terms }),
  v.strictObject({ action: v.literal('accept'), price, quantity, confirmation: v.optional(confirmation) }),
  v.strictObject({ action: v.literal('reject') }),
  v.strictObject({ action: v.literal('withdraw') }),
]);

/** Words of a bid or a counter, to be read back before they count. */
export const bidWords = v.variant('about', [
  v.strictObject({ about: v.literal('lot'), lotId: id, ...draftWords }),
  v.strictObject({ about: v.literal('bid'), bidId, ...draftWords }),
]);

/** Terms as one side said them, in the reader's language, with the original words where they were spoken. */
const proposal = v.object({
  by: v.picklist(sides),
  at: instant,
  price,
  quantity,
  day: v.optional(day),
  total: paise,
  rendering,
  original: v.optional(v.array(spoken)),
});

/** A real mandi price, nearest first, in the unit of the bid. */
const mandi = v.object({
  market: v.string(),
  /** The same in the reader's script. */
  marketShown: v.string(),
  district: v.string(),
  state: v.string(),
  date: v.pipe(v.string(), v.isoDate()),
  modal: price,
  minimum: price,
  maximum: price,
  /** Derived, from the middle of the lot's district. */
  kilometres: v.optional(v.number()),
  /** Of how many near markets it is the middle. */
  markets: v.number(),
  trend: v.optional(v.picklist(['up', 'down', 'level'])),
});

export const bid = v.object({
  bidId,
  lotId: id,
  crop: v.string(),
  /** The crop's name in the reader's language. */
  cropName: v.string(),
  variety: v.optional(v.string()),
  grade: v.optional(v.string()),
  /** Which side the reader is. */
  side: v.picklist(sides),
  vendorId: id,
  buyerId: id,
  otherName: v.string(),
  /** The same in the reader's script. */
  otherNameShown: v.string(),
  status: v.picklist(bidStatuses),
  /** What the reader may do now. */
  actions: v.array(v.picklist(bidActions)),
  /** The terms on the table. */
  terms: proposal,
  proposals: v.array(proposal),
  placedAt: instant,
  changedAt: instant,
  closesAt: v.optional(instant),
  /** For the vendor only: the price is under the vendor's own limit. */
  belowReserve: v.optional(v.boolean()),
  mandi: v.optional(mandi),
});

/** How the lot stands, for anyone who may see it: no names and no reserve price. */
export const standing = v.object({
  lotId: id,
  open: v.boolean(),
  left: v.object({ amount: v.string(), unit: quantity.entries.unit }),
  closesAt: v.optional(instant),
  best: v.optional(v.object({ price, quantity, yours: v.boolean() })),
  /** Bids that wait for an answer, up to a hundred; `more` when there are others. */
  count: v.number(),
  more: v.boolean(),
});

/** Without `lotId`: the caller's own bids, newest first. With it: all bids on one's own lot, the caller's own on another's. */
export const bidsQuery = v.strictObject({ lotId: v.optional(id), limit: pageSize, cursor: v.optional(cursor) });
export const bidsPage = v.object({
  bids: v.array(bid),
  cursor: v.optional(v.string()),
  standing: v.optional(standing),
});

/** The facts of a deal as people say them; free of any language. */
export const dealFacts = v.object({
  crop: v.string(),
  variety: v.optional(v.string()),
  grade: v.optional(v.string()),
  quantity,
  price,
  place: v.optional(v.string()),
  day: v.optional(day),
});

const party = v.object({
  userId: id,
  name: v.string(),
  /** The same in the reader's script. */
  nameShown: v.string(),
  language,
  rendering,
  words: v.optional(v.array(spoken)),
});

/** What two people agreed on, in both their languages, with the words of both. */
export const deal = v.object({
  bidId,
  lotId: id,
  facts: dealFacts,
  total: paise,
  agreedAt: instant,
  acceptedBy: v.picklist(sides),
  vendor: party,
  buyer: party,
  /** The words in which the lot was first offered. */
  listingWords: v.optional(v.array(spoken)),
});

/** A bid after a write, and the deal if it made one. */
export const bidAnswer = v.object({ bid, deal: v.optional(deal) });

export type BidsPage = v.InferOutput<typeof bidsPage>;
export type BidView = v.InferOutput<typeof bid>;
export type StandingView = v.InferOutput<typeof standing>;
export type DealView = v.InferOutput<typeof deal>;
export type BidAnswer = v.InferOutput<typeof bidAnswer>;
export type NewBid = v.InferOutput<typeof newBid>;
export type BidActionBody = v.InferOutput<typeof bidAction>;
export type BidWords = v.InferOutput<typeof bidWords>;
