import type { UnitPrice } from './money.ts';
import { type Measure, units } from './units.ts';

/** For each measure a size that every unit's size divides, so that a price per unit becomes a whole number of paise per this. */
const yardstick: Readonly<Record<Measure, number>> = {
  mass: 1_000_000,
  count: 12,
  volume: 1_000,
  length: 1_000,
  container: 1,
};

const digits = 20;
const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A text that sorts bids of one lot from the worst to the best: by price, exact across units, and among equal prices the
 * earlier id above the later (BID-19). `bidId` is 26 characters of Crockford base 32 that sort by time.
 */
export function standingOf(price: UnitPrice, bidId: string): string {
  const { measure, size } = units[price.per];
  const worth = BigInt(price.paise) * BigInt(yardstick[measure] / size);
  return `${`${worth}`.padStart(digits, '0')}#${reversed(bidId)}`;
}

function reversed(bidId: string): string {
  return [...bidId].map((letter) => crockford[crockford.length - 1 - crockford.indexOf(letter)] ?? '').join('');
}
