import type { Instant, Item, Key, Store, Write } from '@mandi/ports';
import { idempotency } from './tables.ts';

/** How long an answer can be given again: 24 hours. */
const keptSeconds = 24 * 60 * 60;

/** The answer that was once given to a caller's key, and what it was asked (a hash of the request). */
export interface GivenAnswer {
  readonly asked: string;
  /** JSON. */
  readonly answer: string;
}

function key(userId: string, idempotencyKey: string): Key {
  return { PK: `USER#${userId}`, SK: `KEY#${idempotencyKey}` };
}

export async function givenAnswer(
  store: Store,
  userId: string,
  idempotencyKey: string,
): Promise<GivenAnswer | undefined> {
  const item = await store.get(idempotency, key(userId, idempotencyKey));
  return item && { asked: String(item['asked']), answer: String(item['answer']) };
}

/** A write that holds only while the key was never answered. */
export function rememberAnswer(userId: string, idempotencyKey: string, given: GivenAnswer, now: Instant): Write {
  const item: Item = { ...key(userId, idempotencyKey), ...given, expires: Math.floor(now / 1000) + keptSeconds };
  return { kind: 'put', table: idempotency, item, when: [{ item: 'absent' }] };
}
