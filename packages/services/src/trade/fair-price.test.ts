import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SqlitePriceBook } from '@mandi/drivers/local/price-book-sqlite';
import type { IsoDate, MandiPrice, Market } from '@mandi/ports';
import { type TradingFloor, tradingFloor } from '../../test/trading-floor.ts';
import { fairPrice } from './fair-price.ts';

const bangarpet: Market = {
  id: 'karnataka.kolar.bangarpet',
  name: 'Bangarpet APMC',
  state: 'Karnataka',
  district: 'Kolar',
  latitude: 12.9912,
  longitude: 78.178,
  placement: 'town',
};

function row(date: string, modal: number, more: Partial<MandiPrice> = {}): MandiPrice {
  const names = { marketId: bangarpet.id, crop: 'tomato', commodity: 'Tomato', variety: 'Tomato', grade: 'Local' };
  const prices = { minimum: modal - 400_00, maximum: modal + 300_00, modal };
  return { date: date as IsoDate, ...names, ...prices, plausible: true, ...more };
}

interface Stand {
  readonly floor: TradingFloor;
  readonly book: SqlitePriceBook;
}

async function standOf(t: { after: (work: () => Promise<void>) => void }, rows: readonly MandiPrice[]): Promise<Stand> {
  const book = new SqlitePriceBook(':memory:');
  await book.write([bangarpet], rows);
  const floor = tradingFloor({ prices: book });
  t.after(async () => {
    await floor.close();
    await book.close();
  });
  return { floor, book };
}

const kolar = { crop: 'tomato', state: 'Karnataka', district: 'Kolar' } as const;
const newest = row('2026-07-24', 900_00);

test('the price beside a bid names market, district and day, in the unit of the bid', async (t) => {
  const { floor } = await standOf(t, [newest]);
  assert.deepEqual(await fairPrice(floor.context, { ...kolar, unit: 'kg' }), {
    market: 'Bangarpet APMC',
    district: 'Kolar',
    state: 'Karnataka',
    date: '2026-07-24',
    modal: { rupees: '9', per: 'kg' },
    minimum: { rupees: '5', per: 'kg' },
    maximum: { rupees: '12', per: 'kg' },
    markets: 1,
    kilometres: 17,
  });
  const aQuintal = await fairPrice(floor.context, { ...kolar, unit: 'quintal' });
  assert.deepEqual(aQuintal?.modal, { rupees: '900', per: 'quintal' });
});

test('a bag, a piece or a litre has no mandi price beside it', async (t) => {
  const { floor } = await standOf(t, [newest]);
  for (const unit of ['bag', 'piece', 'litre'] as const) {
    assert.equal(await fairPrice(floor.context, { ...kolar, unit }), undefined);
  }
});

test('a row that is not plausible is never shown as fair', async (t) => {
  const { floor } = await standOf(t, [row('2026-07-24', 9_00, { plausible: false }), row('2026-07-23', 800_00)]);
  assert.equal((await fairPrice(floor.context, { ...kolar, unit: 'kg' }))?.date, '2026-07-23');
});

test('an answer that is kept goes when the book changes', async (t) => {
  const { floor, book } = await standOf(t, [newest]);
  const asked = { ...kolar, unit: 'quintal' } as const;
  assert.equal((await fairPrice(floor.context, asked))?.modal.rupees, '900');
  await book.write([], [row('2026-07-24', 1100_00)]);
  assert.equal((await fairPrice(floor.context, asked))?.modal.rupees, '1100');
});

test('a place in another script or spelling is the same place; one that nobody knows has no price', async (t) => {
  const { floor } = await standOf(t, [newest]);
  const at = async (state: string, district: string) =>
    (await fairPrice(floor.context, { crop: 'tomato', state, district, unit: 'kg' }))?.market;
  assert.equal(await at('karnataka', 'KOLAR'), 'Bangarpet APMC');
  assert.equal(await at('कर्नाटक', 'कोलार'), 'Bangarpet APMC');
  assert.equal(await at('கர்நாடகா', 'கோலார்'), 'Bangarpet APMC');
  assert.equal(await at('Atlantis', 'Nowhere'), undefined);
});

test('a crop without a report near has no price beside it', async (t) => {
  const { floor } = await standOf(t, [newest]);
  assert.equal(await fairPrice(floor.context, { ...kolar, crop: 'saffron', unit: 'kg' }), undefined);
  assert.equal(
    await fairPrice(floor.context, { crop: 'tomato', state: 'Assam', district: 'Barpeta', unit: 'kg' }),
    undefined,
  );
});
