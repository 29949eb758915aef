import type { Instant, Item, Key, Store, Write } from '@mandi/ports';
import { users } from './tables.ts';
import type { Person } from './users.ts';

/** What someone who registers said of themselves, kept until they prove that the phone is theirs. */
export type Registration = Omit<Person, 'userId' | 'phone' | 'joined' | 'version'>;

/** A one-time code on its way. Only its keyed hash is kept. */
export interface SentCode {
  readonly hash: string;
  readonly tries: number;
  readonly expiresAt: Instant;
  readonly registration?: Registration;
}

export function codeKey(phone: string): Key {
  return { PK: `PHONE#${phone}`, SK: 'CODE' };
}

export async function sentCode(store: Store, phone: string): Promise<SentCode | undefined> {
  const item = await store.get(users, codeKey(phone));
  return item as unknown as SentCode | undefined;
}

/** The newest code is the only one that counts. */
export function putCode(phone: string, code: SentCode): Write {
  const item: Item = {
    ...codeKey(phone),
    hash: code.hash,
    tries: code.tries,
    expiresAt: code.expiresAt,
    expires: Math.ceil(code.expiresAt / 1000),
    ...(code.registration && { registration: { ...code.registration } }),
  };
  return { kind: 'put', table: users, item };
}

/** Counts a try before it is judged, so that guesses made at once cannot share one. Refused past `most` or for a newer code. */
export function countTry(phone: string, code: SentCode, most: number): Write {
  return {
    kind: 'update',
    table: users,
    key: codeKey(phone),
    add: { tries: 1 },
    when: [
      { attribute: 'hash', is: '=', value: code.hash },
      { attribute: 'tries', is: '<', value: most },
    ],
  };
}

/** A code works once: refused when another used it or a newer one came. */
export function useCode(phone: string, code: SentCode): Write {
  return {
    kind: 'delete',
    table: users,
    key: codeKey(phone),
    when: [{ attribute: 'hash', is: '=', value: code.hash }],
  };
}

/** A count of requests within a window, for when the cache cannot count. `subject` is a keyed hash, never a number or an address. */
export function rateKey(subject: string, window: number): Key {
  return { PK: `RATE#${subject}`, SK: `WINDOW#${window}` };
}

export async function requestCount(store: Store, key: Key): Promise<number> {
  return Number((await store.get(users, key))?.['count'] ?? 0);
}

/** The first request of a window; refused when there was one. */
export function firstRequest(key: Key, expires: number): Write {
  return { kind: 'put', table: users, item: { ...key, count: 1, expires }, when: [{ item: 'absent' }] };
}

export function anotherRequest(key: Key): Write {
  return { kind: 'update', table: users, key, add: { count: 1 } };
}
