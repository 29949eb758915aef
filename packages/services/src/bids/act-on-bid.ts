import { comparePrices, MarketError } from '@mandi/market';
import { type BidStatus, onTheTable, type Side } from '@mandi/market/bids';
import { accept, counter, end, raise } from '@mandi/market/bids-rules';
import type { AccessClaims, Write } from '@mandi/ports';
import { audited, type Listing } from '@mandi/records';
import { changedBid, lotStillOffers, type StoredBid } from '@mandi/records/bids';
import type { Context } from '../context.ts';
import { caller } from '../http/caller.ts';
import type { RouteRequest } from '../http/route.ts';
import { asking } from '../trade/asking.ts';
import { wireBidId } from '../trade/bid-id.ts';
import { lotById } from '../trade/lots.ts';
import { once } from '../trade/once.ts';
import { dealMade } from './decide-deal.ts';
import { ownBid, sideOf } from './own-bid.ts';
import { type BidDecision, proposal } from './place-bid.ts';
import { confirmed, termsOf } from './terms.ts';
import { bidAnswerOf, type Decided, remembered } from './view.ts';
import type { BidActionBody, BidAnswer, bidAction, bidParams } from './wire.ts';

type Speaking = Extract<BidActionBody, { action: 'raise' | 'counter' }>;
type Accepting = Extract<BidActionBody, { action: 'accept' }>;
type Ending = Extract<BidActionBody, { action: 'reject' | 'withdraw' }>;

/** One side and what it stands before. */
interface Turn {
  readonly context: Context;
  readonly who: AccessClaims;
  readonly side: Side;
  readonly bid: StoredBid;
  readonly lot: Listing;
}

/** Raises, counters, accepts, rejects or withdraws. Errors: 'not-yours' (BID-23) and those of BID-4 to BID-18 and BID-22. */
export async function actOnBid(
  context: Context,
  request: RouteRequest<typeof bidParams, undefined, typeof bidAction>,
): Promise<BidAnswer> {
  const who = caller(request);
  const decided: Decided = {};
  const written = await once(context, asking('actOnBid', who, request), async () => {
    const before = await ownBid(context, who, request.params.bidId);
    const lot = await lotById(context, before.lotId);
    const { bid, deal, writes } = await decide(
      { context, who, bid: before, lot, side: sideOf(before, who) },
      request.body,
    );
    return { writes, answer: remembered(decided, bid, lot, deal) };
  });
  return bidAnswerOf(context, written, decided, who, request.language);
}

function decide(turn: Turn, body: BidActionBody): Promise<BidDecision> {
  if (body.action === 'accept') return decideAccept(turn, body);
  return body.action === 'raise' || body.action === 'counter' ? decideTerms(turn, body) : decideEnd(turn, body);
}

async function decideTerms(turn: Turn, body: Speaking): Promise<BidDecision> {
  const { context, who, side, bid, lot } = turn;
  const now = context.clock.now();
  const { action } = body;
  const status =
    action === 'raise' ? raise(lot, bid, side, termsOf(body), now) : counter(lot, bid, side, termsOf(body), now);
  const said = await confirmed(context, who, termsOf(body), {
    confirmation: body.confirmation,
    kind: action,
    about: wireBidId(bid),
  });
  const proposals = [...bid.proposals, proposal(said.terms, side, now, said.said)] as unknown as StoredBid['proposals'];
  const check = lotStillOffers(bid.lotId, said.terms.quantity.base, now);
  return changed(turn, action, { status, proposals }, [check, ...said.writes]);
}

async function decideAccept(turn: Turn, body: Accepting): Promise<BidDecision> {
  const { context, who, side, bid, lot } = turn;
  const { to, terms } = accept(lot, bid, side, context.clock.now());
  checkSeen(termsOf(body), terms);
  const said = await confirmed(context, who, terms, {
    confirmation: body.confirmation,
    kind: 'accept',
    about: wireBidId(bid),
  });
  const agreed: StoredBid = { ...bid, status: to };
  const { deal, writes } = await dealMade(context, lot, agreed, terms, side, said.said);
  return { ...changed(turn, 'accept', { status: to }, [...writes, ...said.writes]), deal };
}

async function decideEnd(turn: Turn, { action }: Ending): Promise<BidDecision> {
  return changed(turn, action, { status: end(turn.bid, action, turn.side) }, []);
}

function changed(
  { context, who, bid }: Turn,
  action: BidActionBody['action'],
  change: { readonly status: BidStatus; readonly proposals?: StoredBid['proposals'] },
  writes: readonly Write[],
): BidDecision {
  const after: StoredBid = { ...bid, ...change, version: bid.version + 1 };
  const entry = audited(context, { thing: `bid/${wireBidId(bid)}`, actor: who.userId, act: `bid.${action}` });
  return { writes: [changedBid(bid, after), ...writes, entry], bid: after };
}

/** Whoever accepts says which terms; others are on the table by now when they differ (BID-11). Errors: 'changed-meanwhile'. */
function checkSeen(seen: ReturnType<typeof termsOf>, terms: ReturnType<typeof onTheTable>): void {
  const same = seen.quantity.base === terms.quantity.base && comparePrices(seen.price, terms.price) === 0;
  if (!same) throw new MarketError('changed-meanwhile');
}
