import { quantityOf } from '@mandi/market';
import type { Proposal, Terms } from '@mandi/market/bids';
import { place, purchase } from '@mandi/market/bids-rules';
import type { AccessClaims, Write } from '@mandi/ports';
import { audited, type Listing } from '@mandi/records';
import { lotStillOffers, newBid, type SaidProposal, type StoredBid } from '@mandi/records/bids';
import type { StoredDeal } from '@mandi/records/deals';
import type { Context } from '../context.ts';
import { caller } from '../http/caller.ts';
import type { RouteRequest } from '../http/route.ts';
import { asking } from '../trade/asking.ts';
import { wireBidId } from '../trade/bid-id.ts';
import { goodsOf, lotById } from '../trade/lots.ts';
import { once } from '../trade/once.ts';
import { dealMade } from './decide-deal.ts';
import { type ConfirmedTerms, confirmed, termsOf } from './terms.ts';
import { bidAnswerOf, type Decided, remembered } from './view.ts';
import type { BidAnswer, NewBid, newBid as newBidSchema } from './wire.ts';

type Purchase = Extract<NewBid, { kind: 'purchase' }>;
type Offer = Extract<NewBid, { kind: 'bid' }>;

/** What was decided: the bid as it is to be, and all that is written with it. */
export interface BidDecision {
  readonly bid: StoredBid;
  readonly deal?: StoredDeal;
  readonly writes: readonly Write[];
}

/** Places a bid, or buys at the fixed price: then the bid is accepted at once and the answer has its deal. Errors: BID-1 to BID-8, BID-14, BID-22. */
export async function placeBid(
  context: Context,
  request: RouteRequest<undefined, undefined, typeof newBidSchema>,
): Promise<BidAnswer> {
  const who = caller(request);
  const { body } = request;
  const decided: Decided = {};
  const written = await once(context, asking('placeBid', who, request), async () => {
    const lot = await lotById(context, body.lotId);
    const { bid, deal, writes } =
      body.kind === 'bid' ? await decideBid(context, who, lot, body) : await decidePurchase(context, who, lot, body);
    return { writes, answer: remembered(decided, bid, lot, deal) };
  });
  return bidAnswerOf(context, written, decided, who, request.language);
}

async function decideBid(context: Context, who: AccessClaims, lot: Listing, body: Offer): Promise<BidDecision> {
  const now = context.clock.now();
  const status = place(lot, who, termsOf(body), now);
  const said = await confirmed(context, who, termsOf(body), {
    confirmation: body.confirmation,
    kind: 'bid',
    about: body.lotId,
  });
  const bid: StoredBid = { ...firstBid(context, who, lot, said), status };
  const entry = audited(context, { thing: `bid/${wireBidId(bid)}`, actor: who.userId, act: 'bid.placed' });
  const check = lotStillOffers(body.lotId, said.terms.quantity.base, now);
  return { writes: [newBid(bid), check, ...said.writes, entry], bid };
}

async function decidePurchase(context: Context, who: AccessClaims, lot: Listing, body: Purchase): Promise<BidDecision> {
  const terms = purchase(lot, who, quantityOf(body.quantity), context.clock.now(), body.day);
  const said = await confirmed(context, who, terms, {
    confirmation: body.confirmation,
    kind: 'purchase',
    about: body.lotId,
  });
  const bid: StoredBid = { ...firstBid(context, who, lot, said), status: 'accepted' };
  const { deal, writes } = await dealMade(context, lot, bid, said.terms, 'buyer');
  return { writes: [newBid(bid), ...writes, ...said.writes], bid, deal };
}

function firstBid(
  context: Context,
  who: AccessClaims,
  lot: Listing,
  { terms, said }: ConfirmedTerms,
): Omit<StoredBid, 'status'> {
  return {
    lotId: lot.productId,
    bidId: context.ids.next(),
    buyerId: who.userId,
    buyerType: who.userType,
    vendorId: lot.vendorId,
    goods: goodsOf(context, lot),
    proposals: [proposal(terms, 'buyer', context.clock.now(), said)],
    version: 1,
  };
}

/** Terms as a side's word in the bid's history. */
export function proposal(terms: Terms, by: Proposal['by'], at: number, said: ConfirmedTerms['said']): SaidProposal {
  return { ...terms, by, at, ...(said && { said }) };
}
