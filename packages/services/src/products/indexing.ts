import { fold } from '@mandi/language/fold/fold';
import type { Change, ChangeConsumer, SearchDocument } from '@mandi/ports';
import { type Listing, products, readListing } from '@mandi/records';
import type { Context } from '../context.ts';
import { placeTerms } from './place.ts';
import { indexChanged } from './search-kept.ts';

/** What the index is fed with; the cache of what was found is told, where there is one. */
type Indexed = Pick<Context, 'search' | 'clock' | 'interpreter'> & Partial<Pick<Context, 'cache'>>;

/** A consumer of the change feed: keeps the search index at what may be bought. It can be told all changes again at any time. */
export function indexing(context: Indexed): ChangeConsumer {
  return async (changes) => {
    const documents = new Map<string, SearchDocument>();
    let last: Change | undefined;
    for (const change of changes) {
      if (change.table !== products.name || change.key.SK !== 'DETAILS') continue;
      const id = change.key.PK.slice('PRODUCT#'.length);
      last = change;
      const document = documentOf(context, change);
      if (document) documents.set(id, document);
      else {
        documents.delete(id);
        await context.search.remove(id, change.sequence);
      }
    }
    await context.search.put([...documents.values()]);
    const { cache } = context;
    if (cache && last) await indexChanged({ cache }, last);
  };
}

/** Undefined for what cannot be bought. */
function documentOf(context: Indexed, { after, sequence }: Change): SearchDocument | undefined {
  if (!after) return undefined;
  const listed = readListing(after, context.clock.now());
  if (listed.status !== 'open') return undefined;
  const rank = listed.listedAt;
  return { id: listed.productId, version: sequence, ...foundBy(context, listed), rank };
}

/** What a lot is found by. */
export function foundBy(
  context: Pick<Context, 'interpreter'>,
  listed: Listing,
): Pick<SearchDocument, 'terms' | 'filters'> {
  return {
    terms: termsOf(context, listed),
    filters: {
      crop: [listed.crop],
      category: [listed.category],
      place: placeTerms(context, listed.state, listed.district),
      audience: [listed.audience],
    },
  };
}

/** The words that a lot is found by: the crop's name in every language, its variety and grade, its vendor, its place, its note. */
function termsOf({ interpreter }: Pick<Context, 'interpreter'>, listed: Listing): string[] {
  const names = interpreter.languages.map((language) => interpreter.name('crop', listed.crop, language));
  const { variety, grade, vendorName, district, state, note } = listed;
  return wordsOf([...names, variety, grade, vendorName, district, state, note].join(' '));
}

/** The folded words of a text, each once. */
export function wordsOf(text: string): string[] {
  const words = fold(text).text.split(/[^\p{L}\p{M}\p{N}]+/u);
  return [...new Set(words.filter((word) => word !== ''))];
}
