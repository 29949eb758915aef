import { createHash } from 'node:crypto';
import type { Change, SearchPage, SearchRequest } from '@mandi/ports';
import type { Context } from '../context.ts';

/** Which changes the index has seen, as far as the cache knows: what was found before others is found no more. */
const seenKey = 'search/seen';
const seenSeconds = 24 * 60 * 60;
/** The index shows a change a second after it has it, so what was found meanwhile must not stay. */
const keptSeconds = 10;

/**
 * What the index gives to a request, from the cache where it gave it a moment ago. The key holds the whole request, the reader's market among its
 * filters; only ids are kept, and whoever reads them is shown each lot by their own right.
 */
export async function keptSearch({ cache, search }: Context, request: SearchRequest): Promise<SearchPage> {
  const seen = await cache.get(seenKey);
  if (seen === undefined) return search.search(request);
  const { terms, filters, limit, cursor } = request;
  const asked = JSON.stringify([terms, Object.entries(filters).sort(), limit, cursor]);
  const key = `search/${seen}/${createHash('sha256').update(asked).digest('base64url')}`;
  const kept = await cache.get(key);
  if (kept !== undefined) return JSON.parse(kept) as SearchPage;
  const found = await search.search(request);
  await cache.set(key, JSON.stringify(found), keptSeconds);
  return found;
}

/** Told after the index took this change (sequences count one lot's changes, so the lot is named, too): what was found before counts no more. */
export const indexChanged = (
  { cache }: Pick<Context, 'cache'>,
  { key, sequence }: Pick<Change, 'key' | 'sequence'>,
): Promise<void> => cache.set(seenKey, `${key.PK}@${sequence}`, seenSeconds);
