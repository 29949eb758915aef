import type { Base, UserType } from '@mandi/market';
import type { Bid, BidStatus, Proposal } from '@mandi/market/bids';
import { standingOf } from '@mandi/market/bids-standing';
import type { Goods } from '@mandi/market/deals';
import type { AttributeValue, Instant, Item, Key, Query, Store, Write } from '@mandi/ports';
import type { Said } from './drafts.ts';
import { listingKey } from './products.ts';
import { bids, products } from './tables.ts';

/** Terms as a side said them, with the words where they were spoken. */
export interface SaidProposal extends Proposal {
  readonly said?: readonly Said[];
}

/** A bid on a lot. `goods` are the lot's, which never change, so that a bid can be said without reading its lot. */
export interface StoredBid extends Bid<SaidProposal> {
  readonly lotId: string;
  readonly bidId: string;
  readonly buyerType: UserType;
  readonly goods: Goods;
  /** Grows with each change. */
  readonly version: number;
}

/** Bids and deals of a lot share its partition. */
export function lotPartition(lotId: string): string {
  return `LOT#${lotId}`;
}

function bidKey(lotId: string, bidId: string): Key {
  return { PK: lotPartition(lotId), SK: `BID#${bidId}` };
}

function lotStatus(lotId: string, status: BidStatus): string {
  return `${lotPartition(lotId)}#${status}`;
}

export async function bid(store: Store, lotId: string, bidId: string): Promise<StoredBid | undefined> {
  const item = await store.get(bids, bidKey(lotId, bidId));
  return item && readBid(item);
}

/** A new bid; refused when its id is taken. */
export function newBid(placed: StoredBid): Write {
  return { kind: 'put', table: bids, item: bidItem(placed), when: [{ item: 'absent' }] };
}

/** Replaces the bid, unless it changed since `before` was read. */
export function changedBid(before: StoredBid, after: Omit<StoredBid, 'version'>): Write {
  const item = bidItem({ ...after, version: before.version + 1 });
  return { kind: 'put', table: bids, item, when: [{ attribute: 'version', is: '=', value: before.version }] };
}

/** Holds only while the lot is open and has so much left; it takes nothing and changes nothing, so that bids do not stand in each other's way. */
export function lotStillOffers(lotId: string, quantity: Base, now: Instant): Write {
  return {
    kind: 'check',
    table: products,
    key: listingKey(lotId),
    when: [
      { attribute: 'phase', is: '=', value: 'open' },
      { attribute: 'closes', is: '>', value: now },
      { attribute: 'leftBase', is: '>=', value: quantity },
    ],
  };
}

/** The bid as a change left it: while it lives each change adds one proposal, and nothing follows a final status (BID-17). */
export function asOfVersion(bid: StoredBid, version: number): StoredBid {
  if (version >= bid.version) return bid;
  const proposals = bid.proposals.slice(0, version) as unknown as StoredBid['proposals'];
  return { ...bid, proposals, version, status: proposals.at(-1)?.by === 'vendor' ? 'countered' : 'open' };
}

/** All bids on a lot, the newest first. */
export function bidsOnLot(lotId: string): Omit<Query, 'limit'> {
  return { table: bids, partition: lotPartition(lotId), beginsWith: 'BID#', order: 'descending' };
}

/** A buyer's bids on all lots, the newest first. */
export function bidsOfBuyer(buyerId: string): Omit<Query, 'limit'> {
  return { table: bids, index: 'BuyerIndex', partition: buyerId, beginsWith: 'BID#', order: 'descending' };
}

/** A lot's bids in one status, the best first. */
export function bidsByStanding(lotId: string, status: BidStatus): Omit<Query, 'limit'> {
  return { table: bids, index: 'StatusIndex', partition: lotStatus(lotId, status), order: 'descending' };
}

/** `standing` follows the buyer's last price: it is the buyers who are compared. */
function bidItem(placed: StoredBid): Item {
  const own = placed.proposals.findLast(({ by }) => by === 'buyer') ?? placed.proposals[0];
  return {
    ...bidKey(placed.lotId, placed.bidId),
    ...(placed as unknown as Record<string, AttributeValue>),
    lotStatus: lotStatus(placed.lotId, placed.status),
    standing: standingOf(own.price, placed.bidId),
  };
}

/** The bid of an item of the bids table whose sort key begins with "BID#". */
export function readBid(item: Item): StoredBid {
  const { lotId, bidId, buyerId, buyerType, vendorId, status, goods, proposals, version } =
    item as unknown as StoredBid;
  return { lotId, bidId, buyerId, buyerType, vendorId, status, goods, proposals, version };
}
