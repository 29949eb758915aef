import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LruCache } from '@mandi/drivers/local/cache-lru';
import type { LanguageCode } from '@mandi/language';
import type { AccessClaims, Change, SearchIndex } from '@mandi/ports';
import { clockByHand } from '@mandi/ports/contracts/clock-by-hand';
import type { Listing } from '@mandi/records';
import { asked, tradingFloor } from '../../test/trading-floor.ts';
import { indexing } from './indexing.ts';
import { searchListings } from './search-listings.ts';

/** A market whose index counts what it is asked, fed by hand with the lots that the test puts up. */
async function market(cache?: LruCache) {
  const floor = tradingFloor(cache && { cache });
  let questions = 0;
  const { search } = floor.context;
  const counting: SearchIndex = {
    put: (documents) => search.put(documents),
    remove: (id, version) => search.remove(id, version),
    search: (request) => {
      questions += 1;
      return search.search(request);
    },
  };
  const context = { ...floor.context, search: counting };
  const feed = indexing(context);
  const kaveri = await floor.person('Kaveri', 'vendor', 'ta');
  let sequence = 0;
  const changed = async (lotId: string) => {
    const table = 'ek-bharath-products';
    const key = { PK: `PRODUCT#${lotId}`, SK: 'DETAILS' };
    const after = await context.store.get({ name: table, indexes: {} }, key);
    await feed([{ table, key, ...(after && { after }), sequence: ++sequence } satisfies Change]);
  };
  return {
    ...floor,
    kaveri,
    changed,
    questions: () => questions,
    async lot(change: Partial<Listing> = {}) {
      const lotId = await floor.lot(kaveri, change);
      await changed(lotId);
      return lotId;
    },
    async find(q: string, by?: AccessClaims, language: LanguageCode = 'en', more: object = {}) {
      const request = asked(by as AccessClaims, { query: { q, limit: 20, ...more }, language });
      return searchListings(context, request);
    },
  };
}

const ids = ({ products }: { products: readonly { productId: string }[] }) => products.map((one) => one.productId);

test('the same search is answered from the cache, until the index has seen a change', async (t) => {
  const { lot, find, questions, close } = await market();
  t.after(close);
  const first = await lot();
  assert.deepEqual(ids(await find('tomato')), [first]);
  assert.deepEqual(ids(await find('tomato')), [first]);
  assert.equal(questions(), 1);
  const second = await lot();
  assert.deepEqual(new Set(ids(await find('tomato'))), new Set([first, second]));
  assert.equal(questions(), 2);
});

test('no reader is given what was found for another: market, words, place, page and number each have their own', async (t) => {
  const { lot, find, person, questions, kaveri, close } = await market();
  t.after(close);
  const [trader, household] = [await person('Ramesh', 'B2B', 'hi'), await person('Anu', 'B2C', 'en')];
  const wholesale = await lot({ audience: 'B2B' });
  const retail = await lot({ audience: 'B2C' });
  const onion = await lot({ crop: 'onion', audience: 'both' });
  for (let round = 0; round < 2; round++) {
    assert.deepEqual(ids(await find('tomato', trader)), [wholesale]);
    assert.deepEqual(ids(await find('tomato', household)), [retail]);
    assert.deepEqual(ids(await find('tomato')), [retail]);
    assert.deepEqual(ids(await find('onion', household)), [onion]);
    assert.deepEqual(ids(await find('tomato', household, 'en', { state: 'Tamil Nadu' })), []);
    const page = await find('tomato onion', household, 'en', { limit: 1 });
    const next = await find('tomato onion', household, 'en', { limit: 1, cursor: page.cursor });
    assert.deepEqual(new Set([...ids(page), ...ids(next)]), new Set([retail, onion]));
  }
  assert.equal(questions(), 6);
  // What is kept is which lots, never how one reader sees them.
  const [asVendor] = (await find('tomato', kaveri)).products;
  const [asTrader] = (await find('tomato', trader, 'ta')).products;
  assert.deepEqual([asVendor?.yours, asTrader?.yours], [true, false]);
  assert.notEqual(asVendor?.rendering.language, asTrader?.rendering.language);
});

test('a lot that was sold out or withdrawn is not shown, though it was found a moment ago', async (t) => {
  const { lot, find, lotNow, context, changed, close } = await market();
  t.after(close);
  const lotId = await lot();
  assert.deepEqual(ids(await find('tomato')), [lotId]);
  const { changedListing } = await import('@mandi/records');
  const before = await lotNow(lotId);
  await context.store.commit(changedListing(before, { ...before, status: 'withdrawn' }));
  assert.deepEqual(ids(await find('tomato')), [], 'before the feed has told it');
  await changed(lotId);
  assert.deepEqual(ids(await find('tomato')), []);
});

test('what was found is kept for seconds only, for an index shows a change later than it takes it', async (t) => {
  const clock = clockByHand();
  const { lot, find, questions, close } = await market(new LruCache(clock));
  t.after(close);
  await lot();
  await find('tomato');
  clock.advance(11);
  await find('tomato');
  assert.equal(questions(), 2);
});
