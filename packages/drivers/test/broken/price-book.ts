import type { MandiPrice, PriceBook } from '@mandi/ports';
import { priceBookContract } from '@mandi/ports/contracts/price-book';
import { SqlitePriceBook } from '../../src/local/price-book-sqlite.ts';
import type { BrokenDriver } from './broken-driver.ts';

type Fault = (book: PriceBook) => Partial<PriceBook>;

function broken(fault: string, over: Fault, caughtBy: readonly string[]): BrokenDriver {
  const register = (name: string) =>
    priceBookContract(name, async () => {
      const right = new SqlitePriceBook(':memory:');
      const parts: PriceBook = {
        market: (id) => right.market(id),
        marketsFor: (...call) => right.marketsFor(...call),
        pricesAt: (...call) => right.pricesAt(...call),
        newestDay: () => right.newestDay(),
        write: (...call) => right.write(...call),
        holds: (stamp) => right.holds(stamp),
        remember: (stamp) => right.remember(stamp),
        revision: () => right.revision(),
        close: () => right.close(),
      };
      return { ...parts, ...over(right) };
    });
  return { fault, register, caughtBy };
}

/** A book that writes what `made` makes of each row. */
const writing =
  (made: (price: MandiPrice) => MandiPrice): Fault =>
  (book) => ({ write: (markets, prices) => book.write(markets, prices.map(made)) });

export const brokenDrivers: readonly BrokenDriver[] = [
  broken(
    'rounds to rupees',
    writing((price) => ({ ...price, maximum: Math.round(price.maximum / 100) * 100 })),
    ['a price is read to the paisa, with its variety, grade and plausibility'],
  ),
  broken(
    'calls every row plausible',
    writing((price) => ({ ...price, plausible: true })),
    ['a price is read to the paisa, with its variety, grade and plausibility'],
  ),
  broken(
    'takes all varieties for one',
    writing((price) => ({ ...price, variety: '', grade: '' })),
    ['another variety or grade of the day is a row of its own'],
  ),
  broken(
    'gives the oldest first',
    (book) => ({ pricesAt: async (...call) => (await book.pricesAt(...call)).toReversed() }),
    [
      'prices of a market are of that market, that crop and those days, both ends included, newest first',
      'a limit keeps the newest rows',
    ],
  ),
  broken(
    'leaves out the last day',
    (book) => ({
      pricesAt: async (market, range) => (await book.pricesAt(market, range)).filter((row) => row.date !== range.to),
    }),
    ['prices of a market are of that market, that crop and those days, both ends included, newest first'],
  ),
  broken(
    'writes rows one by one',
    (book) => ({
      async write(markets, prices) {
        await book.write(markets, []);
        for (const price of prices) await book.write([], [price]);
      },
    }),
    ['a batch with a row that cannot be kept writes nothing'],
  ),
  broken(
    'names every market for every crop',
    (book) => ({ marketsFor: (_crop, from, to) => book.marketsFor('tomato', from, to) }),
    ['markets for a crop are those with a row of it within the days, each once'],
  ),
  broken(
    'forgets where a market is',
    (book) => ({
      async market(id) {
        const market = await book.market(id);
        return market && { id, name: market.name, state: market.state, district: market.district };
      },
    }),
    ['a market is read as it was written, with a place only where one is known'],
  ),
  broken('holds every source', () => ({ holds: async () => true }), [
    'a source is held once it was remembered, and no other',
  ]),
  broken('never revises', () => ({ revision: async () => '0' }), [
    'the revision is another after every write, and the same after a read',
  ]),
];
