import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { IsoDate, MandiPrice, Market, PriceBook, PriceRange } from '../src/index.ts';
import type { ContractOptions } from './expectations.ts';
import { opened } from './expectations.ts';

const day = (text: string) => text as IsoDate;

const kolar: Market = {
  id: 'kolar',
  name: 'Kolar',
  state: 'Karnataka',
  district: 'Kolar',
  latitude: 13.137,
  longitude: 78.129,
};
const azadpur: Market = { id: 'azadpur', name: 'Azadpur', state: 'NCT of Delhi', district: 'Delhi' };

const tomato: MandiPrice = {
  date: day('2026-07-24'),
  marketId: 'kolar',
  crop: 'tomato',
  commodity: 'Tomato',
  variety: 'Hybrid',
  grade: 'FAQ',
  minimum: 133_350,
  maximum: 250_001,
  modal: 200_000,
  plausible: true,
};
const july = (crop: string, limit = 100): PriceRange => ({
  crop,
  from: day('2026-07-01'),
  to: day('2026-07-31'),
  limit,
});

/** What every price book must do. `open` gives an empty one for each test. */
export function priceBookContract(name: string, open: () => Promise<PriceBook>, options: ContractOptions = {}): void {
  describe(name, options, () => {
    test('a market is read as it was written, with a place only where one is known', async (t) => {
      const book = await opened(t, open);
      await book.write([kolar, azadpur], []);
      assert.deepEqual(await book.market('kolar'), kolar);
      assert.deepEqual(await book.market('azadpur'), azadpur);
      assert.equal(await book.market('nowhere'), undefined);
    });

    test('a market written again is replaced', async (t) => {
      const book = await opened(t, open);
      await book.write([kolar], []);
      await book.write([{ ...kolar, name: 'Kolar APMC' }], []);
      assert.equal((await book.market('kolar'))?.name, 'Kolar APMC');
    });

    test('a price is read to the paisa, with its variety, grade and plausibility', async (t) => {
      const book = await opened(t, open);
      const strange = { ...tomato, variety: 'Local', minimum: 0, plausible: false };
      await book.write([kolar], [tomato, strange]);
      const rows = await book.pricesAt('kolar', july('tomato'));
      assert.deepEqual(
        [...rows].sort((a, b) => a.variety.localeCompare(b.variety)),
        [tomato, strange],
      );
    });

    test('prices of a market are of that market, that crop and those days, both ends included, newest first', async (t) => {
      const book = await opened(t, open);
      const on = (date: string, more: Partial<MandiPrice> = {}) => ({ ...tomato, date: day(date), ...more });
      await book.write(
        [kolar, azadpur],
        [
          on('2026-07-02'),
          on('2026-07-04'),
          on('2026-07-01'),
          on('2026-07-05'),
          on('2026-07-03'),
          on('2026-07-03', { marketId: 'azadpur' }),
          on('2026-07-03', { crop: 'onion', commodity: 'Onion' }),
        ],
      );
      const rows = await book.pricesAt('kolar', {
        crop: 'tomato',
        from: day('2026-07-02'),
        to: day('2026-07-04'),
        limit: 100,
      });
      assert.deepEqual(
        rows.map((row) => row.date),
        ['2026-07-04', '2026-07-03', '2026-07-02'],
      );
      assert.deepEqual(new Set(rows.map((row) => `${row.marketId} ${row.crop}`)), new Set(['kolar tomato']));
    });

    test('a limit keeps the newest rows', async (t) => {
      const book = await opened(t, open);
      const days = ['2026-07-21', '2026-07-24', '2026-07-22', '2026-07-23'];
      await book.write(
        [kolar],
        days.map((date) => ({ ...tomato, date: day(date) })),
      );
      const rows = await book.pricesAt('kolar', july('tomato', 2));
      assert.deepEqual(
        rows.map((row) => row.date),
        ['2026-07-24', '2026-07-23'],
      );
    });

    test('markets for a crop are those with a row of it within the days, each once', async (t) => {
      const book = await opened(t, open);
      const azadpurEarlier = { ...tomato, marketId: 'azadpur', date: day('2026-06-30') };
      await book.write([kolar, azadpur], [tomato, { ...tomato, date: day('2026-07-23') }, azadpurEarlier]);
      assert.deepEqual(await book.marketsFor('tomato', day('2026-07-01'), day('2026-07-31')), [kolar]);
      assert.equal((await book.marketsFor('tomato', day('2026-06-01'), day('2026-07-31'))).length, 2);
      assert.deepEqual(await book.marketsFor('onion', day('2026-06-01'), day('2026-07-31')), []);
    });

    test('a row for the same market, commodity, variety, grade and day is replaced', async (t) => {
      const book = await opened(t, open);
      await book.write([kolar], [tomato]);
      await book.write([], [{ ...tomato, modal: 210_000 }]);
      assert.deepEqual(
        (await book.pricesAt('kolar', july('tomato'))).map((row) => row.modal),
        [210_000],
      );
    });

    test('another variety or grade of the day is a row of its own', async (t) => {
      const book = await opened(t, open);
      await book.write([kolar], [tomato, { ...tomato, variety: 'Local' }, { ...tomato, grade: 'Medium' }]);
      assert.equal((await book.pricesAt('kolar', july('tomato'))).length, 3);
    });

    test('a batch with a row that cannot be kept writes nothing', async (t) => {
      const book = await opened(t, open);
      const broken = { ...tomato, variety: 'Local', modal: Number.NaN };
      await assert.rejects(book.write([kolar], [tomato, broken]));
      assert.equal(await book.market('kolar'), undefined);
      assert.deepEqual(await book.pricesAt('kolar', july('tomato')), []);
    });

    test('the newest day is that of the newest row of any crop, and none of an empty book', async (t) => {
      const book = await opened(t, open);
      assert.equal(await book.newestDay(), undefined);
      await book.write([kolar], [tomato, { ...tomato, crop: 'onion', commodity: 'Onion', date: day('2026-07-25') }]);
      await book.write([], [{ ...tomato, date: day('2026-07-20') }]);
      assert.equal(await book.newestDay(), '2026-07-25');
    });

    test('a source is held once it was remembered, and no other', async (t) => {
      const book = await opened(t, open);
      assert.equal(await book.holds('july'), false);
      await book.remember('july');
      await book.remember('july');
      assert.equal(await book.holds('july'), true);
      assert.equal(await book.holds('august'), false);
    });

    test('the revision is another after every write, and the same after a read', async (t) => {
      const book = await opened(t, open);
      const empty = await book.revision();
      await book.write([kolar], [tomato]);
      const first = await book.revision();
      await book.pricesAt('kolar', july('tomato'));
      assert.equal(await book.revision(), first);
      await book.write([], [{ ...tomato, modal: 210_000 }]);
      assert.equal(new Set([empty, first, await book.revision()]).size, 3);
    });

    test('a batch of thousands is kept whole', async (t) => {
      const book = await opened(t, open);
      const rows = Array.from({ length: 5_000 }, (_, at) => ({ ...tomato, variety: `variety ${at}`, modal: at }));
      await book.write([kolar], rows);
      const read = await book.pricesAt('kolar', july('tomato', 10_000));
      assert.equal(new Set(read.map((row) => row.modal)).size, 5_000);
    });
  });
}
