import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { MarketError, type UserType } from '@mandi/market';
import { ConditionFailed, type Instant } from '@mandi/ports';
import { audited, endSession, person, rotateSession, type Session, session, sessionIds } from '@mandi/records';
import type { Context } from '../context.ts';
import { isoOf } from '../http/instant.ts';
import { forgetOpen } from '../http/open-session.ts';
import { ownView } from '../trade/people.ts';
import { countActive } from './activity.ts';
import type { SignedIn } from './wire.ts';

/** An access token outlives a sign-out by this much at most, and for reading only: every write asks whether the session still is. */
const accessSeconds = 10 * 60;
const refreshMilliseconds = 30 * 24 * 60 * 60 * 1000;

const tokenForm = /^([0-9A-HJKMNP-TV-Z]{26})\.([0-9A-HJKMNP-TV-Z]{26})\.([A-Za-z0-9_-]{43})$/;

interface Owner {
  readonly userId: string;
  readonly userType: UserType;
}

/** A new session and the refresh token that opens it; the session is stored with whatever else the caller commits. */
export function newSession(context: Context, { userId, userType }: Owner): { started: Session; refreshToken: string } {
  const now = context.clock.now();
  const sessionId = context.ids.next();
  const refreshToken = `${userId}.${sessionId}.${base64url(context.randomness.bytes(32))}`;
  const expiresAt = (now + refreshMilliseconds) as Instant;
  const started: Session = { userId, sessionId, userType, current: digest(refreshToken), started: now, expiresAt };
  return { started, refreshToken };
}

/** What a device gets when it signs in or refreshes. */
export async function signedInAnswer(context: Context, open: Session, refreshToken: string): Promise<SignedIn> {
  const { userId, userType, sessionId } = open;
  const access = await context.tokens.issue({ userId, userType, sessionId }, accessSeconds);
  const someone = await person(context.store, userId);
  if (!someone) throw new MarketError('session-ended');
  await countActive(context, userId);
  return {
    userId,
    accessToken: access.token,
    accessExpires: isoOf(access.expires),
    refreshToken,
    refreshExpires: isoOf(open.expiresAt),
    profile: ownView(someone),
  };
}

/**
 * Gives the next refresh token and ends the one given. A token that was used before ends the whole session, since one of its two holders
 * stole it; only the very same call sent again (`attempt`, for an answer lost on a bad line) gets the same token again.
 * Errors: 'session-ended'.
 */
export async function refreshed(
  context: Context,
  refreshToken: string,
  attempt: string | undefined,
): Promise<SignedIn> {
  const [, userId, sessionId] = tokenForm.exec(refreshToken) ?? [];
  if (!userId || !sessionId) throw new MarketError('session-ended');
  const found = await session(context.store, userId, sessionId);
  if (!found || found.expiresAt <= context.clock.now()) throw new MarketError('session-ended');
  const next = nextToken(context, refreshToken, attempt);
  if (same(found.current, digest(refreshToken))) return rotated(context, found, refreshToken, next, attempt);
  const repeated = attempt !== undefined && same(found.previous ?? '', digest(refreshToken));
  if (repeated && same(found.current, digest(next))) return signedInAnswer(context, found, next);
  await endOne(context, found.userId, found.sessionId, 'session.ended-by-reuse');
  throw new MarketError('session-ended');
}

async function rotated(
  context: Context,
  from: Session,
  used: string,
  next: string,
  attempt: string | undefined,
): Promise<SignedIn> {
  const expiresAt = (context.clock.now() + refreshMilliseconds) as Instant;
  try {
    await context.store.commit([rotateSession(from, digest(next), expiresAt)]);
  } catch (error) {
    if (error instanceof ConditionFailed) return refreshed(context, used, attempt);
    throw error;
  }
  return signedInAnswer(context, { ...from, current: digest(next), expiresAt }, next);
}

/** Random, or for a named attempt the same each time: a keyed hash that only the server can make. */
function nextToken(context: Context, used: string, attempt: string | undefined): string {
  const secret =
    attempt === undefined
      ? context.randomness.bytes(32)
      : createHmac('sha256', context.settings.secret).update(`refresh|${used}|${attempt}`).digest();
  return `${used.slice(0, used.lastIndexOf('.'))}.${base64url(secret)}`;
}

/** Ends one session with an audit entry in the same commit. */
export async function endOne(context: Context, userId: string, sessionId: string, act: string): Promise<void> {
  const entry = audited(context, { thing: `user/${userId}`, actor: userId, act, details: { sessionId } });
  await context.store.commit([endSession(userId, sessionId), entry]);
  await forgetOpen(context, userId, sessionId);
}

/** Ends every session of the person; gives how many. */
export async function endAll(context: Context, userId: string): Promise<number> {
  for (let ended = 0; ; ) {
    const ids = await sessionIds(context.store, userId);
    if (ids.length === 0) return ended;
    const details = { sessions: ids.length };
    const entry = audited(context, {
      thing: `user/${userId}`,
      actor: userId,
      act: 'session.ended-everywhere',
      details,
    });
    await context.store.commit([...ids.map((id) => endSession(userId, id)), entry]);
    await Promise.all(ids.map((id) => forgetOpen(context, userId, id)));
    ended += ids.length;
  }
}

function digest(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

function same(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}

function base64url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}
