import { findGood, goods } from '@mandi/language/goods/goods';
import type { SearchPage, SearchRequest } from '@mandi/ports';
import { type Listing, listingsBy, readListing } from '@mandi/records';
import type { Context } from '../context.ts';
import { foundBy } from './indexing.ts';

/** A request reads so many lots of the categories at most; it then ends its page, which may be short and still have a cursor. */
const readAtOnce = 100;
const mostReads = 5;

/** Where a page ended: in which of the categories, and behind which lot. */
interface Place {
  readonly category: number;
  readonly after: string;
}

const cursorForm = /^lists-(\d)-([0-9A-HJKMNP-TV-Z]{26}|)$/;

/** Whether a page of `searchCategories` gave this cursor: what began there goes on there. */
export const fromCategories = (cursor: string | undefined): boolean => cursorForm.test(cursor ?? '');

/**
 * Finds open lots without the search index: reads the store's lists by category, newest first, and keeps what the index would have found. It
 * reads on from its cursor, which holds no more than the id of a lot that anyone may know.
 */
export async function searchCategories(context: Context, request: SearchRequest): Promise<SearchPage> {
  const categories = categoriesOf(request);
  const ids: string[] = [];
  let place = placeOf(request.cursor);
  for (let reads = 0; reads < mostReads; reads++) {
    const category = categories[place.category];
    if (category === undefined) return { ids };
    const { items, more } = await read(context, category, place);
    for (const listed of items) {
      if (ids.length === request.limit) return { ids, cursor: cursorOf(place) };
      place = { ...place, after: listed.productId };
      if (matches(context, listed, request)) ids.push(listed.productId);
    }
    if (!more) place = { category: place.category + 1, after: '' };
  }
  return { ids, ...(place.category < categories.length && { cursor: cursorOf(place) }) };
}

/** The categories in which it can be: the one asked for, those of the crops, else all. */
function categoriesOf({ filters }: SearchRequest): readonly string[] {
  const { category, crop } = filters;
  if (category) return category;
  return [...new Set(crop ? crop.flatMap((id) => findGood(id)?.sector ?? []) : goods.map(({ sector }) => sector))];
}

async function read({ store, clock }: Context, category: string, { after }: Place) {
  const list = listingsBy('CategoryIndex', category, { limit: readAtOnce });
  const { items, cursor } = await store.query({ ...list, ...(after !== '' && { to: after }) });
  const listings = items.map((item) => readListing(item, clock.now()));
  return { items: listings.filter(({ productId }) => productId !== after), more: cursor !== undefined };
}

function matches(context: Context, listed: Listing, { terms, filters }: SearchRequest): boolean {
  if (listed.status !== 'open') return false;
  const found = foundBy(context, listed);
  const narrowed = Object.entries(filters).every(([name, values]) =>
    found.filters[name]?.some((value) => values.includes(value)),
  );
  return narrowed && (terms.length === 0 || terms.some((term) => found.terms.includes(term)));
}

function placeOf(cursor: string | undefined): Place {
  const [, category = '0', after = ''] = cursorForm.exec(cursor ?? '') ?? [];
  return { category: Number(category), after };
}

const cursorOf = ({ category, after }: Place): string => `lists-${category}-${after}`;
