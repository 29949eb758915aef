import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OpenSearchIndex } from '@mandi/drivers/aws/search-index-opensearch';
import { plainFetch } from '@mandi/drivers/aws/signed-fetch';
import { systemRandomness } from '@mandi/drivers/local/randomness';
import type { LanguageCode } from '@mandi/language';
import { type AccessClaims, PortError } from '@mandi/ports';
import type { Listing } from '@mandi/records';
import { measured } from '../../test/measured.ts';
import { asked, type TradingFloor, tradingFloor } from '../../test/trading-floor.ts';
import { indexing } from './indexing.ts';
import { searchListings } from './search-listings.ts';

/** A port of this machine that nobody listens on. */
const nowhere = new OpenSearchIndex({
  endpoint: 'http://127.0.0.1:9',
  call: plainFetch,
  alias: 'listings',
  secret: new Uint8Array(32),
  randomness: systemRandomness,
});

interface Query {
  readonly q: string;
  readonly limit?: number;
  readonly cursor?: string;
  readonly category?: string;
  readonly state?: string;
}

interface Market {
  readonly floor: TradingFloor;
  readonly find: (query: Query, by?: AccessClaims, language?: LanguageCode) => ReturnType<typeof searchListings>;
  /** The ids that an index finds. */
  readonly indexed: (query: Query, by?: AccessClaims) => Promise<Set<string>>;
}

function market(change: Parameters<typeof tradingFloor>[0] = {}): Market {
  const floor = tradingFloor(change);
  const search = (context: TradingFloor['context'], query: Query, by?: AccessClaims, language: LanguageCode = 'en') =>
    searchListings(context, asked(by as AccessClaims, { query: { limit: 20, ...query }, language }));
  return {
    floor,
    find: (query, by, language) => search({ ...floor.context, search: nowhere }, query, by, language),
    indexed: async (query, by) => idsOf(await search(floor.context, { ...query, limit: 100 }, by)),
  };
}

const idsOf = ({ products }: Awaited<ReturnType<typeof searchListings>>) =>
  new Set(products.map(({ productId }) => productId));

const offers: readonly Partial<Listing>[] = [
  {},
  { crop: 'onion' },
  { crop: 'turmeric', category: 'spices' },
  { audience: 'B2B' },
  { audience: 'B2C' },
  { state: 'Tamil Nadu', district: 'Salem', note: 'very ripe' },
  { crop: 'pomfret', category: 'fisheries', variety: 'silver' },
];

const queries: readonly Query[] = [
  { q: 'tomato' },
  { q: 'टमाटर' },
  { q: 'thakkali in Kolar' },
  { q: 'tomato', state: 'Tamil Nadu' },
  { q: 'turmeric' },
  { q: 'onion tomato' },
  { q: 'Kaveri' },
  { q: 'ripe' },
  { q: 'silver', category: 'fisheries' },
  { q: 'silver', category: 'agriculture' },
  { q: 'Salem' },
  { q: 'nothing of this name' },
];

test('while search is down the lists by category give what the index would, to each what they may see', async (t) => {
  const { floor, find, indexed } = market();
  t.after(floor.close);
  const kaveri = await floor.person('Kaveri', 'vendor', 'ta');
  const people = [undefined, kaveri, await floor.person('Ramesh', 'B2B', 'hi'), await floor.person('Anu', 'B2C', 'en')];
  for (const offer of offers) await floor.lot(kaveri, offer);
  const told: string[] = [];
  const stop = floor.feed.subscribe('search', async (changes) => {
    await indexing(floor.context)(changes);
    told.push(...changes.map(({ key }) => key.PK).filter((key) => key.startsWith('PRODUCT#')));
  });
  while (told.length < offers.length) await new Promise((resolve) => setTimeout(resolve, 5));
  await stop();
  let found = 0;
  for (const query of queries) {
    for (const person of people) {
      const answer = await find(query, person);
      assert.deepEqual(idsOf(answer), await indexed(query, person), `${query.q} for ${person?.userType}`);
      found += answer.products.length;
    }
  }
  assert.ok(found > 40, `${found} were found`);
});

test('the answer says that search is down, in the language of the reader, and the operator is told', async (t) => {
  const { telemetry, of } = measured();
  const { floor, find } = market({ telemetry });
  t.after(floor.close);
  await floor.lot(await floor.person('Kaveri', 'vendor', 'ta'));
  const { fallback } = await find({ q: 'tomato' });
  assert.equal(fallback?.because, 'search-unavailable');
  assert.match(fallback.detail, /some may be missing/);
  assert.match((await find({ q: 'tomato' }, undefined, 'ta')).fallback?.detail ?? '', /^[\u0B80-\u0BFF .;]+$/);
  assert.match((await find({ q: 'tomato' }, undefined, 'sa')).fallback?.detail ?? '', /Search/);
  assert.equal(of('search.fallback').length, 3);
  const working = await searchListings(floor.context, asked(undefined as never, { query: { q: 'tomato', limit: 9 } }));
  assert.equal(working.fallback, undefined);
});

test('pages follow one another without loss or repeat, newest first, also where few of many lots match', async (t) => {
  const { floor, find } = market();
  t.after(floor.close);
  const kaveri = await floor.person('Kaveri', 'vendor', 'ta');
  const tomatoes: string[] = [];
  for (let made = 0; made < 520; made++) {
    floor.clock.advance(1);
    const crop = made % 60 === 0 ? 'tomato' : 'onion';
    const lotId = await floor.lot(kaveri, { crop });
    if (crop === 'tomato') tomatoes.unshift(lotId);
  }
  const read: string[] = [];
  let pages = 0;
  for (let cursor: string | undefined; pages === 0 || cursor !== undefined; pages++) {
    const page = await find({ q: 'tomato', limit: 5, ...(cursor !== undefined && { cursor }) });
    assert.ok(page.products.length <= 5);
    read.push(...page.products.map(({ productId }) => productId));
    cursor = page.cursor;
  }
  assert.deepEqual(read, tomatoes);
  assert.ok(pages < 6, `${pages} pages`);
});

test('what began in the index does not go on in the lists, which have another order', async (t) => {
  const { floor, find } = market();
  t.after(floor.close);
  await assert.rejects(find({ q: 'tomato', cursor: 'of-the-index' }), (error) => error instanceof PortError);
});

test('a lot that closed meanwhile, or was withdrawn, is not found', async (t) => {
  const { floor, find } = market();
  t.after(floor.close);
  const kaveri = await floor.person('Kaveri', 'vendor', 'ta');
  await floor.lot(kaveri, { closesAt: (floor.clock.now() + 1_000) as never });
  await floor.lot(kaveri, { status: 'withdrawn' });
  assert.equal((await find({ q: 'tomato' })).products.length, 1);
  floor.clock.advance(2);
  assert.equal((await find({ q: 'tomato' })).products.length, 0);
});
