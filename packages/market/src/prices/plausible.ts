import type { MandiPrice } from './report.ts';

/** PRICE-5: ₹1 a kg. Below it the report was written for a bunch, a piece or a kg. */
const lowestModal = 100_00;
/** PRICE-6: the widest range of one row that is still a price of one kind of goods. */
const widestRange = 20;
/** PRICE-7: how far from the commodity's middle a row may be, and of how many rows a middle must be taken. */
const farthest = 10;
const fewestNeighbours = 20;

export type Implausibility = 'PRICE-3' | 'PRICE-4' | 'PRICE-5' | 'PRICE-6' | 'PRICE-7';
type Reported = Pick<MandiPrice, 'commodity' | 'minimum' | 'maximum' | 'modal'>;

/** The middle modal price of each commodity that has enough rows in a batch, for `implausibility`. */
export function middlesOf(rows: Iterable<Reported>): ReadonlyMap<string, number> {
  const modals = new Map<string, number[]>();
  for (const row of rows) {
    const known = modals.get(row.commodity);
    if (known) known.push(row.modal);
    else modals.set(row.commodity, [row.modal]);
  }
  const middles = new Map<string, number>();
  for (const [commodity, values] of modals) {
    if (values.length >= fewestNeighbours) middles.set(commodity, lowMedian(values));
  }
  return middles;
}

/** The rule that a row breaks, or undefined for a plausible row. Paise a quintal. */
export function implausibility(row: Reported, middles: ReadonlyMap<string, number>): Implausibility | undefined {
  if (row.minimum <= 0 || row.maximum <= 0 || row.modal <= 0) return 'PRICE-3';
  if (row.minimum > row.maximum || row.modal < row.minimum || row.modal > row.maximum) return 'PRICE-4';
  if (row.modal < lowestModal) return 'PRICE-5';
  if (row.maximum > widestRange * row.minimum) return 'PRICE-6';
  const middle = middles.get(row.commodity);
  if (middle !== undefined && (row.modal * farthest < middle || row.modal > middle * farthest)) return 'PRICE-7';
  return undefined;
}

/** The middle one of some numbers; of an even count the lower of the two, so that it is always one of them. */
export function lowMedian(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
