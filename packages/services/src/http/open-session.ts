import type { AccessClaims } from '@mandi/ports';
import { session } from '@mandi/records';
import type { Context } from '../context.ts';

/** Ids are of a fixed form without a slash, so that no two sessions share a key. */
const keyOf = (userId: string, sessionId: string): string => `session/${userId}/${sessionId}`;

/** How long a session that was seen open counts as open for reading, where its end could not be told to the cache. */
const keptSeconds = 30;

/**
 * Whether the caller's session still is. The store is asked before every write; reading trusts the cache, which is told of each end. Only what is
 * open is kept: a session of which the cache knows nothing is looked up.
 */
export async function isOpen(context: Context, { userId, sessionId }: AccessClaims, reads: boolean): Promise<boolean> {
  const key = keyOf(userId, sessionId);
  if (reads && (await context.cache.get(key)) !== undefined) return true;
  if (!(await session(context.store, userId, sessionId))) return false;
  if (reads) await context.cache.set(key, 'open', keptSeconds);
  return true;
}

/** Told after the session ended. */
export const forgetOpen = ({ cache }: Context, userId: string, sessionId: string): Promise<void> =>
  cache.remove(keyOf(userId, sessionId));
