import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ShippedPrices } from '@mandi/services/prices/seed-prices';

/** The mandi prices that come with the product; data/README.md names source and licence. */
export function shippedPrices(projectRoot: string): ShippedPrices {
  const packed = readFileSync(join(projectRoot, 'data/prices/mandi-prices.txt.gz'));
  const markets = readFileSync(join(projectRoot, 'data/prices/markets.csv'));
  return {
    version: createHash('sha256').update(packed).update(markets).digest('hex'),
    series: () => gunzipSync(packed).toString('utf8'),
    markets: () => markets.toString('utf8'),
  };
}
