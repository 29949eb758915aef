import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { SqlitePriceBook } from '@mandi/drivers/local/price-book-sqlite';
import type { PriceBook } from '@mandi/ports';
import { type ShippedPrices, seedPrices } from '../src/prices/seed-prices.ts';

const data = join(import.meta.dirname, '../../../data/prices');

const shipped: ShippedPrices = {
  version: 'of the test',
  series: () => gunzipSync(readFileSync(join(data, 'mandi-prices.txt.gz'))).toString(),
  markets: () => readFileSync(join(data, 'markets.csv'), 'utf8'),
};

/** A book in memory with all the prices that the product ships, to be read only. */
export async function shippedBook(): Promise<PriceBook> {
  const book = new SqlitePriceBook(':memory:');
  await seedPrices(book, shipped);
  return book;
}
