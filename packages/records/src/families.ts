import type { TableDefinition } from '@mandi/ports/store';
import { audit, bids, conversations, idempotency, products, users } from './tables.ts';

/** One kind of item: how its key is made, the indexes it stands in, and how it is reached. */
export interface Family {
  readonly table: TableDefinition;
  readonly name: string;
  readonly PK: string;
  readonly SK: string;
  /** By index: what its partition and its sort attribute hold. */
  readonly indexes?: Readonly<Record<string, readonly [partition: string, sort: string]>>;
  /** Why an item may go, and when; absent for what is kept. */
  readonly kept?: string;
  readonly about: string;
  readonly reached: string;
}

/** Every item that is stored, by the table's order. Braces stand for a value; `docs/records.md` is made from this list. */
export const families: readonly Family[] = [
  {
    table: users,
    name: 'profile',
    PK: 'USER#{userId}',
    SK: 'PROFILE',
    indexes: { PhoneIndex: ['{phone}', 'USER#{userId}'], LocationIndex: ['{state}#{district}', 'USER#{userId}'] },
    about: 'A person: name, phone, kind of user, languages, place.',
    reached: 'get by the id of the user',
  },
  {
    table: users,
    name: 'phone owner',
    PK: 'PHONE#{phone}',
    SK: 'OWNER',
    about: 'Whose phone it is. One item decides, since an index may lag.',
    reached: 'get by phone, when signing in',
  },
  {
    table: users,
    name: 'one-time code',
    PK: 'PHONE#{phone}',
    SK: 'CODE',
    kept: '5 minutes',
    about: 'Keyed hash of the newest code, its tries, and what a newcomer said of themselves.',
    reached: 'get by phone',
  },
  {
    table: users,
    name: 'session',
    PK: 'USER#{userId}',
    SK: 'SESSION#{sessionId}',
    kept: '30 days after the last refresh',
    about: 'A signed-in device: hashes of the refresh token that works and of the one before.',
    reached: 'get by user and session; query all of a user, to end them',
  },
  {
    table: users,
    name: 'draft',
    PK: 'USER#{userId}',
    SK: 'DRAFT#{draftId}',
    kept: '15 minutes',
    about: 'What was understood of spoken words, and how it was read back. It counts once, after a yes.',
    reached: 'get by user and draft',
  },
  {
    table: users,
    name: 'request count',
    PK: 'RATE#{limit}#{hash}',
    SK: 'WINDOW#{window}',
    kept: 'until the window ends',
    about: 'Requests of one phone or address, while the cache cannot count.',
    reached: 'get by limit, keyed hash and window',
  },
  {
    table: products,
    name: 'listing',
    PK: 'PRODUCT#{productId}',
    SK: 'DETAILS',
    indexes: {
      CategoryIndex: ['{category}', '{productId}'],
      LocationIndex: ['{state}#{district}', '{productId}'],
      VendorIndex: ['{vendorId}', '{productId}'],
    },
    about: 'A lot. Withdrawn and closed ones leave the indexes by category and place.',
    reached: 'get by id; query by category, by place, by vendor, newest first',
  },
  {
    table: products,
    name: 'closing time',
    PK: 'CLOSING#{day}',
    SK: '{closesAt}#{productId}',
    about: 'When a lot closes, so that the sweep finds it without a scan. Gone once it is closed or withdrawn.',
    reached: 'query a day up to now',
  },
  {
    table: bids,
    name: 'bid',
    PK: 'LOT#{lotId}',
    SK: 'BID#{bidId}',
    indexes: { BuyerIndex: ['{buyerId}', 'BID#{bidId}'], StatusIndex: ['LOT#{lotId}#{status}', '{standing}'] },
    about: 'A bid with its whole history of terms and words. The standing sorts by price.',
    reached: 'get by lot and bid; query by lot, by buyer, by lot and status with the best first',
  },
  {
    table: bids,
    name: 'deal',
    PK: 'LOT#{lotId}',
    SK: 'DEAL#{bidId}',
    indexes: { BuyerIndex: ['{buyerId}', 'DEAL#{bidId}'] },
    about: 'What was agreed, in both languages, with the words of both. Written with the bid, never changed.',
    reached: 'get by lot and bid; query by lot, by buyer',
  },
  {
    table: conversations,
    name: 'chat',
    PK: 'CHAT#{chatId}',
    SK: 'ABOUT',
    about: 'The two members, the lot, and the place of the last message.',
    reached: 'get by the id of the chat',
  },
  {
    table: conversations,
    name: 'member',
    PK: 'CHAT#{chatId}',
    SK: 'MEMBER#{userId}',
    indexes: { UserIndex: ['{userId}', '{sequence}#{chatId}'] },
    about: "A member's way to the chat.",
    reached: 'query by user, the last written in first',
  },
  {
    table: conversations,
    name: 'message',
    PK: 'CHAT#{chatId}',
    SK: 'AT#{sequence}',
    about: 'Words, a recording or an offer. The sequence is the time of the message, moved on so that it always grows.',
    reached: 'query a chat behind a place, in order',
  },
  {
    table: idempotency,
    name: 'given answer',
    PK: 'USER#{userId}',
    SK: 'KEY#{idempotencyKey}',
    kept: '24 hours',
    about: 'The answer to a key and a hash of what was asked, written in the commit that did it.',
    reached: 'get by user and key',
  },
  {
    table: audit,
    name: 'audit entry',
    PK: 'THING#{kind}/{id}',
    SK: 'AT#{entryId}',
    kept: '8 years',
    about:
      'Who did what to which user, product, bid or deal, in the commit that did it. Never a phone number or words said.',
    reached: 'query by thing, in order',
  },
];

/** Whether a stored value is what a template of a family says: `{}` stands for any text that is not empty. */
export function fitsTemplate(template: string, value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const parts = template.split(/\{\w+\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`, 's').test(value);
}
