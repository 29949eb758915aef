import type { TableDefinition } from '@mandi/ports/store';

/** Profiles, sign-in codes, sessions. Named and indexed as the seed says. */
export const users = {
  name: 'ek-bharath-users',
  indexes: {
    PhoneIndex: { partition: 'phone', sort: 'PK' },
    LocationIndex: { partition: 'location', sort: 'PK' },
  },
  timeToLive: 'expires',
} as const satisfies TableDefinition;

/** Listings. `listed` is the listing's id, which sorts by the time of listing. */
export const products = {
  name: 'ek-bharath-products',
  indexes: {
    CategoryIndex: { partition: 'category', sort: 'listed' },
    LocationIndex: { partition: 'location', sort: 'listed' },
    VendorIndex: { partition: 'vendorId', sort: 'listed' },
  },
} as const satisfies TableDefinition;

/** Bids and deals of a lot share its partition, so that one commit decides both. */
export const bids = {
  name: 'ek-bharath-bids',
  indexes: {
    BuyerIndex: { partition: 'buyerId', sort: 'SK' },
    /** `lotStatus` is the lot and the bid's status; `standing` sorts the lot's bids by price. */
    StatusIndex: { partition: 'lotStatus', sort: 'standing' },
  },
} as const satisfies TableDefinition;

/** Chats, their members and messages. */
export const conversations = {
  name: 'ek-bharath-conversations',
  indexes: { UserIndex: { partition: 'userId', sort: 'latest' } },
} as const satisfies TableDefinition;

/** Answers already given to a caller's idempotency key. */
export const idempotency = {
  name: 'ek-bharath-idempotency',
  indexes: {},
  timeToLive: 'expires',
} as const satisfies TableDefinition;

/** Who did what to which thing, and when. */
export const audit = {
  name: 'ek-bharath-audit',
  indexes: {},
  timeToLive: 'expires',
} as const satisfies TableDefinition;

export const tables = [users, products, bids, conversations, idempotency, audit] as const;
