import type { Audience, ListingStatus } from './listings.ts';
import type { UnitPrice } from './money.ts';
import type { UserType } from './people.ts';
import type { Quantity } from './quantity.ts';

/** Where a bid stands. `open`: the buyer spoke last; `countered`: the vendor did; the other four are final. */
export const bidStatuses = ['open', 'countered', 'accepted', 'rejected', 'withdrawn', 'lapsed'] as const;
export type BidStatus = (typeof bidStatuses)[number];

/** The two sides of a bid. */
export const sides = ['buyer', 'vendor'] as const;
export type Side = (typeof sides)[number];

/** What can be done to a bid; `place` and `purchase` make one. */
export const bidActions = ['place', 'purchase', 'raise', 'counter', 'accept', 'reject', 'withdraw', 'lapse'] as const;
export type BidAction = (typeof bidActions)[number];

/** What one side would trade at. */
export interface Terms {
  readonly price: UnitPrice;
  readonly quantity: Quantity;
  /** The day of handing over, "2026-07-24", where one was named. */
  readonly day?: string;
}

/** Terms as a side said them, and when (milliseconds since 1970). */
export interface Proposal extends Terms {
  readonly by: Side;
  readonly at: number;
}

/** What bidding has to know of a bid. `proposals` is never empty; the last one is on the table. */
export interface Bid<P extends Proposal = Proposal> {
  readonly buyerId: string;
  readonly vendorId: string;
  readonly status: BidStatus;
  readonly proposals: readonly [P, ...P[]];
}

/** What bidding has to know of a listing. */
export interface Lot {
  readonly vendorId: string;
  readonly status: ListingStatus;
  readonly audience: Audience;
  readonly left: Quantity;
  /** The least that is sold at once; less only when less is left. */
  readonly minimum?: Quantity;
  /** Fixed prices for traders and for households. */
  readonly wholesale?: UnitPrice;
  readonly retail?: UnitPrice;
  /** The vendor's own limit, never shown to a buyer. */
  readonly reserve?: UnitPrice;
  /** Milliseconds since 1970. */
  readonly closesAt?: number;
}

/** The person who wants to buy. */
export interface Buyer {
  readonly userId: string;
  readonly userType: UserType;
}

/** The terms on the table: whoever may accept, accepts these. */
export function onTheTable<P extends Proposal>(bid: Bid<P>): P {
  return bid.proposals.at(-1) ?? bid.proposals[0];
}

/** The last terms that the side named, if it named any. */
export function lastOf<P extends Proposal>(bid: Bid<P>, side: Side): P | undefined {
  return bid.proposals.findLast((proposal) => proposal.by === side);
}

/** Whether the bid may still become a deal. */
export function isLive(status: BidStatus): status is 'open' | 'countered' {
  return status === 'open' || status === 'countered';
}
