import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { MarketError } from '@mandi/market';
import * as v from 'valibot';
import { shippedBook } from '../../test/shipped-book.ts';
import { asked, tradingFloor } from '../../test/trading-floor.ts';
import { marketData } from './market-data.ts';
import { marketDataAnswer, marketDataQuery } from './wire.ts';

const book = await shippedBook();
const floor = tradingFloor({ prices: book });
after(async () => {
  await floor.close();
  await book.close();
});

type Query = v.InferInput<typeof marketDataQuery>;

async function page(query: Query): Promise<v.InferOutput<typeof marketDataAnswer>> {
  const checked = v.parse(marketDataQuery, query);
  return v.parse(marketDataAnswer, await marketData(floor.context, asked(undefined as never, { query: checked })));
}

async function pages(query: Query): Promise<readonly (readonly string[])[]> {
  const read: string[][] = [];
  for (let cursor: string | undefined; ; ) {
    const { rows, next } = await page({ ...query, ...(cursor && { cursor }) });
    read.push(rows.map(({ market, date, modal }) => `${market.name} ${date} ${modal.rupees}`));
    if (!next) return read;
    cursor = next;
  }
}

const kolar = { crop: 'tomato', state: 'Karnataka', district: 'Kolar' };

test('the rows of a district are those of the reports, market by market, newest first', async () => {
  const [rows] = await pages({ ...kolar, from: '2026-07-20', to: '2026-07-24' });
  // By hand from the source's CSV of July 2026.
  assert.deepEqual(rows, [
    'Bangarpet APMC 2026-07-24 900',
    'Bangarpet APMC 2026-07-23 800',
    'Bangarpet APMC 2026-07-22 1000',
    'Bangarpet APMC 2026-07-21 800',
    'Bangarpet APMC 2026-07-20 1000',
    'Kolar APMC 2026-07-20 1060',
  ]);
});

test('pages of any size follow on each other without gap or repeat', async () => {
  const [whole] = await pages({ ...kolar, limit: '100' });
  assert.equal(whole?.length, 16);
  for (const limit of ['1', '2', '5', '7', '15', '16', '17']) {
    const read = await pages({ ...kolar, limit });
    assert.deepEqual(read.flat(), whole, `${limit} a page`);
    assert.ok(read.slice(0, -1).every((rows) => rows.length === Number(limit)));
  }
});

test('one market is read by its id, without days the last fourteen of the book', async () => {
  const { rows, source } = await page({ crop: 'tomato', market: 'karnataka.kolar.kolar' });
  assert.deepEqual(
    rows.map(({ date }) => date),
    ['2026-07-20', '2026-07-18', '2026-07-15', '2026-07-13'],
  );
  assert.equal(source.newestDay, '2026-07-24');
});

test('a state is one however it is spelled in letters and spaces, and what is not there gives no rows', async () => {
  const { rows } = await page({ ...kolar, state: 'KARNATAKA', district: 'kolar' });
  assert.ok(rows.length > 0);
  assert.deepEqual((await page({ crop: 'moon-rock' })).rows, []);
  assert.deepEqual((await page({ ...kolar, from: '2020-01-01', to: '2020-01-31' })).rows, []);
  assert.deepEqual((await page({ ...kolar, from: '2026-07-24', to: '2026-07-11' })).rows, []);
});

test('a cursor that this service did not give is refused', async () => {
  for (const cursor of ['x', 'e30', Buffer.from('{"market":"a","after":-1}').toString('base64url'), 'bnVsbA']) {
    await assert.rejects(
      page({ ...kolar, cursor }),
      (error) => error instanceof MarketError && error.code === 'invalid-input',
      cursor,
    );
  }
});
