import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { DynamoPriceBook } from '@mandi/drivers/aws/price-book-dynamodb';
import { shippedPrices } from '@mandi/drivers/local/shipped-prices';
import { type ReportRow, readReport } from '@mandi/market/prices';
import type { PriceBook, Telemetry } from '@mandi/ports';
import { importReport } from '@mandi/services/prices/import-report';
import { type MarketCatalogue, marketCatalogue } from '@mandi/services/prices/market-catalogue';
import { type ShippedPrices, seedPrices } from '@mandi/services/prices/seed-prices';
import { underDeadline } from '../deadline.ts';
import { readSecret } from '../secrets.ts';
import { type Environment, optionalSetting, setting } from '../settings.ts';
import { type PriceSource, pricePages } from './price-pages.ts';
import { type Outside, type ScheduledHandler, scheduledHandler } from './scheduled-function.ts';

const pageDeadline = 30_000;

/**
 * Brings the day's mandi prices: first, once, what comes with the product, so that the book is never empty, then the report at PRICES_URL with the
 * key of PRICES_SECRET_ARN. Without PRICES_URL it says that it has no source. A report that comes again changes no price. Gives the rows written.
 */
export const importPrices = (
  environment: Environment,
  { shipped, ...outside }: Outside & { readonly shipped?: ShippedPrices } = {},
): ScheduledHandler =>
  scheduledHandler(
    'prices',
    environment,
    async ({ client, telemetry }) => {
      const book = new DynamoPriceBook(client, `${setting(environment, 'TABLE_PREFIX')}ek-bharath-prices`);
      const files = shipped ?? shippedPrices(besideOrAbove(import.meta.dirname));
      const catalogue = marketCatalogue(files.markets());
      const source = await sourceOf(environment);
      return async () => {
        const seeded = await seedPrices(book, files);
        const rows = source === undefined ? 0 : await importDay(book, catalogue, source, telemetry);
        if (source === undefined) telemetry.log('warning', 'prices.no-source', { setting: 'PRICES_URL' });
        return (seeded?.rows ?? 0) + rows;
      };
    },
    outside,
  );

async function sourceOf(environment: Environment): Promise<PriceSource | undefined> {
  const address = optionalSetting(environment, 'PRICES_URL');
  const secret = optionalSetting(environment, 'PRICES_SECRET_ARN');
  if (address === undefined) return undefined;
  if (secret === undefined) return { address, deadline: pageDeadline };
  const secrets = underDeadline(new SecretsManagerClient());
  return { address, key: await readSecret(secrets, secret), deadline: pageDeadline };
}

/** The rows are judged beside each other, so all are read first. Bad rows are counted and left out. */
async function importDay(
  book: PriceBook,
  catalogue: MarketCatalogue,
  source: PriceSource,
  telemetry: Telemetry,
): Promise<number> {
  const rows: ReportRow[] = [];
  let bad = 0;
  for await (const page of pricePages(source)) {
    for (const read of readReport(page)) {
      if ('row' in read) rows.push(read.row);
      else bad += 1;
    }
  }
  const { markets, implausible } = await importReport(book, catalogue, rows);
  telemetry.log('info', 'prices.imported', { rows: rows.length, markets, implausible, bad });
  return rows.length;
}

/** The folder that holds data/: the bundle's own, or the project's. */
function besideOrAbove(folder: string): string {
  if (existsSync(join(folder, 'data/prices/markets.csv'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('The prices that come with the product are missing beside this function.');
  return besideOrAbove(above);
}

export const handler = importPrices(process.env);
