import type { LanguageCode } from '@mandi/language/meaning';
import type { UserType } from '@mandi/market';
import type { Instant, Item, Key, Store, Write } from '@mandi/ports';
import { users } from './tables.ts';

/** A person as they registered. The phone number leaves this record only to its owner. */
export interface Person {
  readonly userId: string;
  readonly phone: string;
  readonly name: string;
  readonly userType: UserType;
  /** The best first. */
  readonly languages: readonly LanguageCode[];
  readonly state: string;
  readonly district: string;
  readonly joined: Instant;
  /** Grows with each change. */
  readonly version: number;
}

export function profileKey(userId: string): Key {
  return { PK: `USER#${userId}`, SK: 'PROFILE' };
}

/** One phone, one person: an index may lag, so this item decides. */
export function phoneOwnerKey(phone: string): Key {
  return { PK: `PHONE#${phone}`, SK: 'OWNER' };
}

/** How people and listings of one place find each other: "karnataka#kolar". */
export function locationOf(state: string, district: string): string {
  return `${folded(state)}#${folded(district)}`;
}

function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll('#', ' ').trim().replace(/\s+/g, ' ');
}

export async function person(store: Store, userId: string): Promise<Person | undefined> {
  const item = await store.get(users, profileKey(userId));
  return item && readPerson(item);
}

/** The id of the person whose phone this is. */
export async function phoneOwner(store: Store, phone: string): Promise<string | undefined> {
  const item = await store.get(users, phoneOwnerKey(phone));
  return item && String(item['owner']);
}

/** Registers a person; refused when the phone or the id is taken. */
export function newPerson(someone: Person): Write[] {
  const absent = [{ item: 'absent' }] as const;
  const owner = { ...phoneOwnerKey(someone.phone), owner: someone.userId };
  return [
    { kind: 'put', table: users, item: personItem(someone), when: absent },
    { kind: 'put', table: users, item: owner, when: absent },
  ];
}

/** Replaces the profile, unless it changed since `before` was read. */
export function changedPerson(before: Person, after: Omit<Person, 'version'>): Write {
  const item = personItem({ ...after, version: before.version + 1 });
  return { kind: 'put', table: users, item, when: [{ attribute: 'version', is: '=', value: before.version }] };
}

function personItem(someone: Person): Item {
  return {
    ...profileKey(someone.userId),
    ...someone,
    location: locationOf(someone.state, someone.district),
  };
}

function readPerson(item: Item): Person {
  const { userId, phone, name, userType, languages, state, district, joined, version } = item as unknown as Person;
  return { userId, phone, name, userType, languages, state, district, joined, version };
}
