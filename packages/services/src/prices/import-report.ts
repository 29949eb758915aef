import { implausibility, type MandiPrice, type Market, middlesOf, type ReportRow } from '@mandi/market/prices';
import type { PriceBook } from '@mandi/ports';
import { cropOf } from './crops.ts';
import type { MarketCatalogue } from './market-catalogue.ts';

/** So many rows are written at once: some hundred milliseconds of work, in which nobody else is served. */
const batch = 20_000;

export interface Imported {
  readonly rows: number;
  readonly markets: number;
  readonly implausible: number;
}

/**
 * Writes the rows of a report into the price book, each judged beside the others (PRICE-3 to PRICE-7), in batches that are whole or
 * not at all. Writing the same report again changes nothing. `progress` is told how many rows are written.
 */
export async function importReport(
  book: PriceBook,
  catalogue: MarketCatalogue,
  rows: readonly ReportRow[],
  progress: (written: number) => void = () => {},
): Promise<Imported> {
  const middles = middlesOf(rows);
  const crops = new Map([...new Set(rows.map((row) => row.commodity))].map((name) => [name, cropOf(name)]));
  const markets = new Map<string, Market>();
  let implausible = 0;
  for (let start = 0; start < rows.length; start += batch) {
    const fresh: Market[] = [];
    const prices = rows.slice(start, start + batch).map((row): MandiPrice => {
      const market = catalogue(row.state, row.district, row.market);
      if (!markets.has(market.id)) {
        markets.set(market.id, market);
        fresh.push(market);
      }
      const plausible = implausibility(row, middles) === undefined;
      if (!plausible) implausible++;
      return priceOf(row, crops.get(row.commodity) ?? '', market, plausible);
    });
    await book.write(fresh, prices);
    progress(start + prices.length);
    // Lets whoever waits be served between two batches.
    await new Promise(setImmediate);
  }
  return { rows: rows.length, markets: markets.size, implausible };
}

function priceOf(row: ReportRow, crop: string, market: Market, plausible: boolean): MandiPrice {
  const { date, commodity, variety, grade, minimum, maximum, modal } = row;
  return { date, marketId: market.id, crop, commodity, variety, grade, minimum, maximum, modal, plausible };
}
