import { MarketError } from './errors.ts';
import { safe, scaled } from './exact.ts';
import type { Quantity } from './quantity.ts';
import { comparable, type Unit, units } from './units.ts';

/** Whole paise; 100 are a rupee. */
export type Paise = number & { readonly __brand: 'Paise' };

/** What one `per` costs, kept in the unit it was said in: ₹2,500 a quintal is not turned into ₹25 a kilo. */
export interface UnitPrice {
  readonly paise: Paise;
  readonly per: Unit;
}

/** The highest price of one unit: ₹10^10. */
export const largestPaise = 1e12;

export interface SpokenPrice {
  readonly rupees: string;
  readonly per: Unit;
}

/** Errors: 'amount-not-positive', 'amount-too-large', 'finer-than-paise', 'invalid-input'. */
export function priceOf({ rupees, per }: SpokenPrice): UnitPrice {
  const paise = scaled(rupees, 100);
  if (paise <= 0) throw new MarketError('amount-not-positive', { slot: 'price' });
  if (paise > largestPaise) throw new MarketError('amount-too-large', { slot: 'price' });
  return { paise: paise as Paise, per };
}

export function spokenPrice({ paise, per }: UnitPrice): SpokenPrice {
  const rupees = `${Math.trunc(paise / 100)}`;
  const rest = paise % 100;
  return { rupees: rest === 0 ? rupees : `${rupees}.${`${rest}`.padStart(2, '0').replace(/0$/, '')}`, per };
}

/** Below 0 when `one` is cheaper, 0 when equal, above 0 when dearer; exact across units. Errors: 'unit-does-not-fit'. */
export function comparePrices(one: UnitPrice, other: UnitPrice): number {
  if (!comparable(one.per, other.per)) throw new MarketError('unit-does-not-fit', { unit: other.per });
  const difference =
    BigInt(one.paise) * BigInt(units[other.per].size) - BigInt(other.paise) * BigInt(units[one.per].size);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The price of the whole quantity, rounded half up to a paisa. Errors: 'unit-does-not-fit', 'amount-too-large'. */
export function totalOf(price: UnitPrice, quantity: Quantity): Paise {
  if (!comparable(price.per, quantity.unit)) throw new MarketError('unit-does-not-fit', { unit: price.per });
  const size = BigInt(units[price.per].size);
  const doubled = 2n * BigInt(price.paise) * BigInt(quantity.base) + size;
  return safe(doubled / (2n * size)) as Paise;
}
