import type { BidAction, BidStatus, Side } from './bids.ts';
import { MarketError } from './errors.ts';

/** What a transition does besides moving the bid: puts terms on the table, makes a deal, or ends the talk. */
export type BidEffect = 'terms' | 'deal' | 'end';

export interface BidTransition {
  readonly action: BidAction;
  readonly by: Side | 'system';
  /** `none`: there is no bid yet. */
  readonly from: BidStatus | 'none';
  readonly to: BidStatus;
  readonly effect: BidEffect;
}

/**
 * The whole life of a bid. The server allows by this table, the web app offers by it.
 * A side acts only on the other's word: the vendor answers an open bid, the buyer answers a counter (BID-11, BID-12).
 */
export const bidTransitions: readonly BidTransition[] = [
  { action: 'place', by: 'buyer', from: 'none', to: 'open', effect: 'terms' },
  { action: 'purchase', by: 'buyer', from: 'none', to: 'accepted', effect: 'deal' },
  { action: 'raise', by: 'buyer', from: 'open', to: 'open', effect: 'terms' },
  { action: 'counter', by: 'vendor', from: 'open', to: 'countered', effect: 'terms' },
  { action: 'counter', by: 'buyer', from: 'countered', to: 'open', effect: 'terms' },
  { action: 'accept', by: 'vendor', from: 'open', to: 'accepted', effect: 'deal' },
  { action: 'accept', by: 'buyer', from: 'countered', to: 'accepted', effect: 'deal' },
  { action: 'reject', by: 'vendor', from: 'open', to: 'rejected', effect: 'end' },
  { action: 'reject', by: 'buyer', from: 'countered', to: 'rejected', effect: 'end' },
  { action: 'withdraw', by: 'buyer', from: 'open', to: 'withdrawn', effect: 'end' },
  { action: 'withdraw', by: 'buyer', from: 'countered', to: 'withdrawn', effect: 'end' },
  { action: 'lapse', by: 'system', from: 'open', to: 'lapsed', effect: 'end' },
  { action: 'lapse', by: 'system', from: 'countered', to: 'lapsed', effect: 'end' },
];

/** What the side may do to a bid in this status, in the order in which it is offered; for the web app's buttons. */
export function actionsFor(bid: { readonly status: BidStatus }, side: Side): readonly BidAction[] {
  return bidTransitions.filter(({ by, from }) => by === side && from === bid.status).map(({ action }) => action);
}

/** The one transition that this action makes. Errors: 'not-in-this-state' when the table has none (BID-11 to BID-13). */
export function transitionOf(from: BidStatus | 'none', action: BidAction, by: Side | 'system'): BidTransition {
  const found = bidTransitions.find((row) => row.from === from && row.action === action && row.by === by);
  if (!found) throw new MarketError('not-in-this-state', { action, status: from });
  return found;
}
