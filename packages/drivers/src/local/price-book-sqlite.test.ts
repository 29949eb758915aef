import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { IsoDate, MandiPrice, Market } from '@mandi/ports';
import { PortError } from '@mandi/ports';
import { priceBookContract } from '@mandi/ports/contracts/price-book';
import { SqlitePriceBook } from './price-book-sqlite.ts';

priceBookContract('price book on SQLite', async () => new SqlitePriceBook(':memory:'));

const kolar: Market = { id: 'karnataka.kolar.kolar', name: 'Kolar APMC', state: 'Karnataka', district: 'Kolar' };
const tomato: MandiPrice = {
  date: '2026-07-20' as IsoDate,
  marketId: kolar.id,
  crop: 'tomato',
  commodity: 'Tomato',
  variety: 'Tomato',
  grade: 'Local',
  minimum: 300_00,
  maximum: 1660_00,
  modal: 1060_00,
  plausible: true,
};
const july = { crop: 'tomato', from: '2026-07-01' as IsoDate, to: '2026-07-31' as IsoDate, limit: 10 };

function fileFor(t: { after: (work: () => void) => void }): string {
  const folder = mkdtempSync(join(tmpdir(), 'price-book-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return join(folder, 'prices.sqlite');
}

test('what was written is there when the file is opened again, and so is the stamp of its source', async (t) => {
  const path = fileFor(t);
  const first = new SqlitePriceBook(path);
  await first.write([kolar], [tomato]);
  await first.remember('july');
  await first.close();
  const second = new SqlitePriceBook(path);
  t.after(() => second.close());
  assert.deepEqual(await second.pricesAt(kolar.id, july), [tomato]);
  assert.equal(await second.holds('july'), true);
  assert.equal(await second.holds('august'), false);
});

test('a price of a market that nobody gave is refused, and nothing of its batch is kept', async (t) => {
  const book = new SqlitePriceBook(':memory:');
  t.after(() => book.close());
  await assert.rejects(
    book.write([kolar], [tomato, { ...tomato, marketId: 'nowhere' }]),
    (error) => error instanceof PortError && error.failure === 'refused',
  );
  assert.equal(await book.market(kolar.id), undefined);
});

test('a commodity mapped to another crop takes its earlier rows along', async (t) => {
  const book = new SqlitePriceBook(':memory:');
  t.after(() => book.close());
  await book.write([kolar], [{ ...tomato, crop: 'tomato-of-no-crop' }]);
  await book.write([], [{ ...tomato, date: '2026-07-21' as IsoDate }]);
  assert.deepEqual(
    (await book.pricesAt(kolar.id, july)).map((row) => [row.date, row.crop]),
    [
      ['2026-07-21', 'tomato'],
      ['2026-07-20', 'tomato'],
    ],
  );
});

test('a market keeps how it got its coordinates', async (t) => {
  const book = new SqlitePriceBook(':memory:');
  t.after(() => book.close());
  const placed: Market = { ...kolar, latitude: 13.1377, longitude: 78.13, placement: 'town' };
  await book.write([placed], []);
  assert.deepEqual(await book.market(kolar.id), placed);
});

test('a file that a newer program wrote is left alone', async (t) => {
  const path = fileFor(t);
  const book = new SqlitePriceBook(path);
  await book.close();
  const { DatabaseSync } = await import('node:sqlite');
  const newer = new DatabaseSync(path);
  newer.exec("INSERT INTO applied_migrations (position, name) VALUES (99, 'of tomorrow')");
  newer.close();
  assert.throws(
    () => new SqlitePriceBook(path),
    (error) => error instanceof PortError && error.failure === 'unsupported',
  );
});
