import { comparable, isUnit, type Paise, priceOf, spokenPrice, units } from '@mandi/market';
import type { WirePrice } from '../state/amounts.ts';

/**
 * The price for another unit of the same measure, exact to the paisa; the price as it was where that does not come out even
 * or the units cannot be compared: no price is ever rounded to please the eye.
 */
export function inUnit(price: WirePrice, per: string): WirePrice {
  if (!isUnit(price.per) || !isUnit(per) || price.per === per || !comparable(price.per, per)) return price;
  const { paise } = priceOf({ rupees: price.rupees, per: price.per });
  const scaled = BigInt(paise) * BigInt(units[per].size);
  const size = BigInt(units[price.per].size);
  if (scaled % size !== 0n) return price;
  return spokenPrice({ paise: Number(scaled / size) as Paise, per });
}

/** How far `one` is above (or below, negative) `other` in whole per cent; undefined where they cannot be compared. */
export function percentBetween(one: WirePrice, other: WirePrice): number | undefined {
  if (!isUnit(one.per) || !isUnit(other.per) || !comparable(one.per, other.per)) return undefined;
  const mine = BigInt(priceOf({ rupees: one.rupees, per: one.per }).paise) * BigInt(units[other.per].size);
  const theirs = BigInt(priceOf({ rupees: other.rupees, per: other.per }).paise) * BigInt(units[one.per].size);
  const tenths = ((mine - theirs) * 1000n) / theirs;
  return Math.round(Number(tenths) / 10);
}
