import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The mandi prices that come with the product, as `seedPrices` takes them; `folder` holds data/. data/README.md names source and licence. */
export function shippedPrices(folder: string) {
  const packed = readFileSync(join(folder, 'data/prices/mandi-prices.txt.gz'));
  const markets = readFileSync(join(folder, 'data/prices/markets.csv'));
  return {
    version: createHash('sha256').update(packed).update(markets).digest('hex'),
    series: () => gunzipSync(packed).toString('utf8'),
    markets: () => markets.toString('utf8'),
  };
}
