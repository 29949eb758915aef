import type { UserType } from '@mandi/market';
import type { Instant, Item, Key, Store, Write } from '@mandi/ports';
import { users } from './tables.ts';

/** A signed-in device: one family of refresh tokens, of which only the newest works. */
export interface Session {
  readonly userId: string;
  readonly sessionId: string;
  readonly userType: UserType;
  /** Hash of the refresh token that works, and of the one before it. */
  readonly current: string;
  readonly previous?: string;
  readonly started: Instant;
  readonly expiresAt: Instant;
}

export function sessionKey(userId: string, sessionId: string): Key {
  return { PK: `USER#${userId}`, SK: `SESSION#${sessionId}` };
}

export async function session(store: Store, userId: string, sessionId: string): Promise<Session | undefined> {
  const item = await store.get(users, sessionKey(userId, sessionId));
  return item as unknown as Session | undefined;
}

export function startSession(started: Session): Write {
  const item: Item = {
    ...sessionKey(started.userId, started.sessionId),
    ...started,
    expires: Math.ceil(started.expiresAt / 1000),
  };
  return { kind: 'put', table: users, item, when: [{ item: 'absent' }] };
}

/** Makes `next` the token that works; refused when `from.current` no longer is, so that two refreshes cannot both win. */
export function rotateSession(from: Session, next: string, expiresAt: Instant): Write {
  return {
    kind: 'update',
    table: users,
    key: sessionKey(from.userId, from.sessionId),
    set: { current: next, previous: from.current, expiresAt, expires: Math.ceil(expiresAt / 1000) },
    when: [{ attribute: 'current', is: '=', value: from.current }],
  };
}

/** Ending what has ended is no error. */
export function endSession(userId: string, sessionId: string): Write {
  return { kind: 'delete', table: users, key: sessionKey(userId, sessionId) };
}

/** Up to 90 sessions of a person, the oldest first. */
export async function sessionIds(store: Store, userId: string): Promise<string[]> {
  const page = await store.query({ table: users, partition: `USER#${userId}`, beginsWith: 'SESSION#', limit: 90 });
  return page.items.map((item) => String(item['sessionId']));
}
