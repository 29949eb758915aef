import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SqlitePriceBook } from '@mandi/drivers/local/price-book-sqlite';
import { type IsoDate, seriesHeader } from '@mandi/market/prices';
import { type ShippedPrices, seedPrices } from './seed-prices.ts';

const july = { from: '2026-07-01' as IsoDate, to: '2026-07-31' as IsoDate, limit: 100 };
const kolarTomato = 'Karnataka|Kolar|Kolar APMC|Tomato|Tomato|Local|2026-07-18 330 2130 1200;2026-07-20 300 1660 1060';
const markets = [
  'agmarknet_state,agmarknet_district,market,state,district,latitude,longitude,placement',
  'Karnataka,Kolar,Kolar APMC,Karnataka,Kolar,13.1377,78.1300,town',
  '',
].join('\n');

function shipped(version: string, ...lines: readonly string[]): ShippedPrices & { readonly read: () => number } {
  let read = 0;
  const series = () => {
    read++;
    return `${[seriesHeader, ...lines].join('\n')}\n`;
  };
  return { version, series, markets: () => markets, read: () => read };
}

function bookOf(t: { after: (work: () => Promise<void>) => void }): SqlitePriceBook {
  const book = new SqlitePriceBook(':memory:');
  t.after(() => book.close());
  return book;
}

test('an empty book is filled, with our crop, our district and the place of the market', async (t) => {
  const book = bookOf(t);
  assert.deepEqual(await seedPrices(book, shipped('1', kolarTomato)), { rows: 2, markets: 1, implausible: 0 });
  const [market] = await book.marketsFor('tomato', july.from, july.to);
  assert.deepEqual(market, {
    id: 'karnataka.kolar.kolar',
    name: 'Kolar APMC',
    state: 'Karnataka',
    district: 'Kolar',
    latitude: 13.1377,
    longitude: 78.13,
    placement: 'town',
  });
  assert.deepEqual(
    (await book.pricesAt('karnataka.kolar.kolar', { crop: 'tomato', ...july })).map(({ date, modal }) => [date, modal]),
    [
      ['2026-07-20', 1060_00],
      ['2026-07-18', 1200_00],
    ],
  );
});

test('a second start reads nothing of the same content, and all of another one', async (t) => {
  const book = bookOf(t);
  await seedPrices(book, shipped('1', kolarTomato));
  const again = shipped('1', kolarTomato);
  assert.equal(await seedPrices(book, again), undefined);
  assert.equal(again.read(), 0);
  const newer = shipped('2', kolarTomato, 'Karnataka|Kolar|Kolar APMC|Potato|Local|FAQ|2026-07-24 1000 1200 1100');
  assert.equal((await seedPrices(book, newer))?.rows, 3);
});

test('a start that was cut short is done again, and nothing is there twice', async (t) => {
  const book = bookOf(t);
  const cut = { ...shipped('1', kolarTomato) };
  const remember = book.remember.bind(book);
  book.remember = async () => {
    throw new Error('cut short');
  };
  await assert.rejects(seedPrices(book, cut));
  book.remember = remember;
  await seedPrices(book, cut);
  assert.equal((await book.pricesAt('karnataka.kolar.kolar', { crop: 'tomato', ...july })).length, 2);
});

test('a market that no catalogue has is of the district that the report names, without a place', async (t) => {
  const book = bookOf(t);
  await seedPrices(book, shipped('1', 'Karnataka|Kolar|New Yard( East )|Tomato|Tomato|Local|2026-07-20 300 1660 1060'));
  const [market] = await book.marketsFor('tomato', july.from, july.to);
  assert.deepEqual(market, {
    id: 'karnataka.kolar.new-yard-east',
    name: 'New Yard (East)',
    state: 'Karnataka',
    district: 'Kolar',
  });
});

test('a commodity is known by its older and newer names, and one that is no crop of ours keeps its own', async (t) => {
  const book = bookOf(t);
  const of = (commodity: string) => `Karnataka|Kolar|Kolar APMC|${commodity}|Other|FAQ|2026-07-20 5000 6000 5500`;
  await seedPrices(book, shipped('1', of('Paddy(Dhan)(Common)'), of('Red gram/Arhar/Tur(whole)'), of('Quinoa')));
  for (const crop of ['paddy', 'pigeon-pea', 'quinoa']) {
    assert.equal((await book.marketsFor(crop, july.from, july.to)).length, 1, crop);
  }
});

test('PRICE-3 to PRICE-7: a row that is not to be believed is kept and marked', async (t) => {
  const book = bookOf(t);
  const slip = 'Karnataka|Kolar|Kolar APMC|Tomato|Tomato|Local|2026-07-18 8 12 10;2026-07-20 300 1660 1060';
  assert.deepEqual(await seedPrices(book, shipped('1', slip)), { rows: 2, markets: 1, implausible: 1 });
  const rows = await book.pricesAt('karnataka.kolar.kolar', { crop: 'tomato', ...july });
  assert.deepEqual(
    rows.map(({ plausible }) => plausible),
    [true, false],
  );
});
