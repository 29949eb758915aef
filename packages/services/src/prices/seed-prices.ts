import { createHash } from 'node:crypto';
import { commoditiesOf, reportedNames } from '@mandi/language/goods/commodities';
import { allGoods } from '@mandi/language/goods/goods';
import { readSeries } from '@mandi/market/prices';
import type { PriceBook } from '@mandi/ports';
import { type Imported, importReport } from './import-report.ts';
import { marketCatalogue } from './market-catalogue.ts';

/** What the product ships: data/prices/mandi-prices.txt.gz, unpacked only when it is needed, and data/prices/markets.csv. */
export interface ShippedPrices {
  /** SHA-256 or any other name that changes with the content. */
  readonly version: string;
  readonly series: () => string;
  readonly markets: () => string;
}

/** Grows when the rules by which rows are judged or named change, so that books are filled anew. */
const rules = 3;

/**
 * Fills the price book with the shipped prices, once for each content of the files and of the list of crops; undefined where it was
 * filled before. If the process ends within, the next start does it again from the beginning, which changes nothing that was written.
 */
export async function seedPrices(book: PriceBook, shipped: ShippedPrices): Promise<Imported | undefined> {
  const mapping = JSON.stringify([allGoods.map((good) => [good.id, commoditiesOf(good)]), reportedNames]);
  const stamp = createHash('sha256').update(`${rules}\n${shipped.version}\n${mapping}`).digest('hex');
  if (await book.holds(stamp)) return undefined;
  const imported = await importReport(book, marketCatalogue(shipped.markets()), [...readSeries(shipped.series())]);
  await book.remember(stamp);
  return imported;
}
