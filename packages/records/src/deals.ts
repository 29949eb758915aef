import type { LanguageCode } from '@mandi/language/meaning';
import type { Paise } from '@mandi/market';
import type { Side } from '@mandi/market/bids';
import type { DealFacts } from '@mandi/market/deals';
import type { AttributeValue, Item, Key, Query, Store, Write } from '@mandi/ports';
import { lotPartition } from './bids.ts';
import type { Said } from './drafts.ts';
import { bids } from './tables.ts';

/** One of the two who agreed: the facts as they were said to them, and their own words where they spoke, with the hash of each recording. */
export interface DealParty {
  readonly userId: string;
  readonly name: string;
  readonly language: LanguageCode;
  readonly screen: string;
  readonly speech: string;
  readonly said?: readonly Said[];
}

/** A sale. It is written once and never changed. */
export interface StoredDeal {
  readonly lotId: string;
  readonly bidId: string;
  readonly facts: DealFacts;
  readonly total: Paise;
  readonly agreedAt: number;
  readonly acceptedBy: Side;
  readonly vendor: DealParty;
  readonly buyer: DealParty;
  /** The words in which the lot was first offered. */
  readonly listingSaid?: readonly Said[];
}

function dealKey(lotId: string, bidId: string): Key {
  return { PK: lotPartition(lotId), SK: `DEAL#${bidId}` };
}

export async function deal(store: Store, lotId: string, bidId: string): Promise<StoredDeal | undefined> {
  const item = await store.get(bids, dealKey(lotId, bidId));
  return item && readDeal(item);
}

/** A new deal; refused when the bid has one. */
export function newDeal(agreed: StoredDeal): Write {
  const item: Item = {
    ...dealKey(agreed.lotId, agreed.bidId),
    ...(agreed as unknown as Record<string, AttributeValue>),
    buyerId: agreed.buyer.userId,
  };
  return { kind: 'put', table: bids, item, when: [{ item: 'absent' }] };
}

/** All deals of a lot, the oldest first. */
export function dealsOfLot(lotId: string): Omit<Query, 'limit'> {
  return { table: bids, partition: lotPartition(lotId), beginsWith: 'DEAL#' };
}

/** The deal of an item of the bids table whose sort key begins with "DEAL#". */
export function readDeal(item: Item): StoredDeal {
  const { lotId, bidId, facts, total, agreedAt, acceptedBy, vendor, buyer, listingSaid } =
    item as unknown as StoredDeal;
  const words = listingSaid && { listingSaid };
  return { lotId, bidId, facts, total, agreedAt, acceptedBy, vendor, buyer, ...words };
}
