import type { Audience, Base, ListingStatus, Quantity, Unit, UnitPrice } from '@mandi/market';
import type { AttributeValue, Instant, Item, Key, Query, Store, Write } from '@mandi/ports';
import type { Said } from './drafts.ts';
import { products } from './tables.ts';
import { locationOf } from './users.ts';

/** A lot as its vendor offers it. */
export interface Listing {
  readonly productId: string;
  readonly vendorId: string;
  readonly vendorName: string;
  readonly crop: string;
  /** The sector of the crop: what the CategoryIndex lists by. */
  readonly category: string;
  readonly variety?: string;
  readonly grade?: string;
  /** The whole lot, and what of it is not sold. */
  readonly quantity: Quantity;
  readonly left: Quantity;
  /** The least that is sold at once. */
  readonly minimum?: Quantity;
  readonly wholesale?: UnitPrice;
  readonly retail?: UnitPrice;
  /** The vendor's own limit, never shown to another. */
  readonly reserve?: UnitPrice;
  readonly audience: Audience;
  /** As of the moment of reading: 'sold-out' and 'closed' follow from what is left and from the clock. */
  readonly status: ListingStatus;
  readonly state: string;
  readonly district: string;
  readonly note?: string;
  readonly photos: readonly string[];
  readonly listedAt: Instant;
  readonly closesAt?: Instant;
  /** The words it was offered in, where it was spoken. */
  readonly said?: readonly Said[];
  /** Grows with each change and each sale. */
  readonly version: number;
}

/** `closes` of a listing that stays open until it is sold or withdrawn: the last moment a date can hold. */
const never = 8_640_000_000_000_000;

export function listingKey(productId: string): Key {
  return { PK: `PRODUCT#${productId}`, SK: 'DETAILS' };
}

export async function listing(store: Store, productId: string, now: Instant): Promise<Listing | undefined> {
  const item = await store.get(products, listingKey(productId));
  return item && readListing(item, now);
}

export function newListing(listed: Listing): Write[] {
  const put: Write = { kind: 'put', table: products, item: listingItem(listed), when: [{ item: 'absent' }] };
  return [put, ...closingWrites(undefined, listed)];
}

/** Replaces the listing unless it was changed or sold from since `before` was read. */
export function changedListing(before: Listing, after: Listing): Write[] {
  const item = listingItem({ ...after, version: before.version + 1 });
  const put: Write = {
    kind: 'put',
    table: products,
    item,
    when: [{ attribute: 'version', is: '=', value: before.version }],
  };
  return [put, ...closingWrites(before, after)];
}

/** Takes `part` (grams, pieces …) from an open lot; refused when less is left, or it was closed or withdrawn, so that no kilo is sold twice. */
export function takeFromLot(productId: string, part: Base, now: Instant): Write {
  return {
    kind: 'update',
    table: products,
    key: listingKey(productId),
    add: { leftBase: -part, version: 1 },
    when: [
      { attribute: 'phase', is: '=', value: 'open' },
      { attribute: 'closes', is: '>', value: now },
      { attribute: 'leftBase', is: '>=', value: part },
    ],
  };
}

/** Listings of an index, the newest first; an index may lag behind the listing itself. */
export function listingsBy(
  index: 'CategoryIndex' | 'LocationIndex' | 'VendorIndex',
  partition: string,
  page: { readonly limit: number; readonly cursor?: string },
): Query {
  return { table: products, index, partition, order: 'descending', ...page };
}

/** Only listings that may still be bought stand in the lists by category and place; its vendor finds a listing always. */
function listingItem(listed: Listing): Item {
  const { status, quantity, left, closesAt, said, category, ...rest } = listed;
  const phase = status === 'sold-out' ? 'open' : status;
  return {
    ...listingKey(listed.productId),
    ...(plain(rest) as Record<string, AttributeValue>),
    listed: listed.productId,
    sector: category,
    phase,
    quantityBase: quantity.base,
    unit: quantity.unit,
    leftBase: left.base,
    closes: closesAt ?? never,
    ...(said && { said: plain(said) }),
    ...(phase === 'open' ? { category, location: locationOf(listed.state, listed.district) } : {}),
  };
}

/** The value as it is stored: without what is undefined. */
function plain(value: unknown): AttributeValue {
  return JSON.parse(JSON.stringify(value)) as AttributeValue;
}

/** A stored item as a listing, with the status that it has at `now`. */
export function readListing(item: Item, now: Instant): Listing {
  const { PK, SK, listed, sector, phase, quantityBase, unit, leftBase, closes, location, ...rest } = item;
  const stored = rest as unknown as Listing;
  const measured = (base: AttributeValue | undefined): Quantity => ({ base: base as Base, unit: unit as Unit });
  return {
    ...stored,
    category: String(sector),
    quantity: measured(quantityBase),
    left: measured(leftBase),
    status: statusAt(String(phase), Number(leftBase), Number(closes), now),
    ...(Number(closes) < never && { closesAt: Number(closes) as Instant }),
  };
}

function statusAt(phase: string, left: number, closes: number, now: Instant): ListingStatus {
  if (phase === 'withdrawn') return 'withdrawn';
  if (phase === 'closed' || closes <= now) return 'closed';
  return left === 0 ? 'sold-out' : 'open';
}

/** When a listing closes, so that a sweep finds it without a scan: one partition for each day. */
export function closingKey(closesAt: Instant, productId: string): Key {
  return { PK: closingDay(closesAt), SK: `${`${closesAt}`.padStart(15, '0')}#${productId}` };
}

function closingDay(moment: Instant): string {
  return `CLOSING#${new Date(moment).toISOString().slice(0, 10)}`;
}

function closingWrites(before: Listing | undefined, after: Listing): Write[] {
  const stays = after.status === 'open' || after.status === 'sold-out' ? after.closesAt : undefined;
  if (before?.closesAt === stays) return [];
  const { productId } = after;
  const gone: Write[] = before?.closesAt
    ? [{ kind: 'delete', table: products, key: closingKey(before.closesAt, productId) }]
    : [];
  if (!stays) return gone;
  return [...gone, { kind: 'put', table: products, item: { ...closingKey(stays, productId), productId } }];
}

/** Listings due to close on the day of `now`, up to `now`, the earliest first. */
export function dueOn(day: Instant, now: Instant, limit: number): Query {
  return { table: products, partition: closingDay(day), to: `${`${now}`.padStart(15, '0')}~`, limit };
}
