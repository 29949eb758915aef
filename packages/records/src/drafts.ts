import type { Ambiguity, Decimal, Facts, LanguageCode, UnitId } from '@mandi/language/meaning';
import type { AttributeValue, Instant, Item, Key, Store, Write } from '@mandi/ports';
import { users } from './tables.ts';

/** What a draft becomes when it is confirmed. */
export const draftKinds = [
  'listing',
  'listing-change',
  'bid',
  'raise',
  'counter',
  'purchase',
  'accept',
  'message',
] as const;
export type DraftKind = (typeof draftKinds)[number];

/** Words as they were said, and the recording's SHA-256 where there is one. */
export interface Said {
  readonly text: string;
  readonly language: LanguageCode;
  readonly audio?: string | undefined;
}

/** What was said in a unit without a fixed weight, whose weight is still to be said: ten man, ₹800 a man. */
export interface Unweighed {
  readonly unit: UnitId;
  readonly amount?: Decimal;
  /** Rupees for one. */
  readonly rupees?: Decimal;
}

/** What someone said, as it was understood and read back: it binds nobody until they say yes to it. */
export interface Draft {
  readonly draftId: string;
  readonly userId: string;
  readonly kind: DraftKind;
  /** The listing, lot, bid or chat that it is about. */
  readonly about?: string;
  readonly facts: Facts;
  /** An amount whose unit is still to be said. */
  readonly amountWithoutUnit?: Decimal;
  /** What its unit weighs is still to be said. */
  readonly unweighed?: Unweighed;
  /** What was asked about, since it could be read in more than one way; absent where nothing was. */
  readonly ambiguous?: readonly Ambiguity[];
  readonly said: readonly Said[];
  /** The sentence that was read back; absent while something is missing. */
  readonly readBack?: string;
  readonly expiresAt: Instant;
}

export function draftKey(userId: string, draftId: string): Key {
  return { PK: `USER#${userId}`, SK: `DRAFT#${draftId}` };
}

export async function draft(store: Store, userId: string, draftId: string): Promise<Draft | undefined> {
  const item = await store.get(users, draftKey(userId, draftId));
  return item as unknown as Draft | undefined;
}

export function putDraft(drafted: Draft): Write {
  const item: Item = {
    ...draftKey(drafted.userId, drafted.draftId),
    ...(JSON.parse(JSON.stringify(drafted)) as Record<string, AttributeValue>),
    expires: Math.ceil(drafted.expiresAt / 1000),
  };
  return { kind: 'put', table: users, item };
}

/** A draft counts once, and only as it was read back: refused when it was used, changed or has gone. */
export function useDraft(drafted: Draft): Write {
  return {
    kind: 'delete',
    table: users,
    key: draftKey(drafted.userId, drafted.draftId),
    when: [{ attribute: 'readBack', is: '=', value: drafted.readBack ?? '' }],
  };
}
