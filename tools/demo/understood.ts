import type { Facts } from '@mandi/language';
import { comparePrices, isUnit, priceOf, quantityOf } from '@mandi/market';
import { agreed, type Meaning } from './script.ts';

/** Whether facts say this quantity of the story's crop and, where the meaning has one, this price; as amounts, so that 14.5 is 14.50. */
export function meant({ crop, quantity, price }: Facts, { kilos, rupees }: Meaning): boolean {
  if (crop !== agreed.crop || !quantity || !isUnit(quantity.unit)) return false;
  const said = quantityOf({ amount: quantity.amount, unit: quantity.unit });
  if (said.base !== quantityOf({ amount: kilos, unit: 'kg' }).base) return false;
  if (rupees === undefined) return true;
  if (!price?.per || !isUnit(price.per)) return false;
  return comparePrices(priceOf({ rupees: price.rupees, per: price.per }), priceOf({ rupees, per: 'kg' })) === 0;
}
