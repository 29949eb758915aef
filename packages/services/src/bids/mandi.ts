import type { LanguageCode } from '@mandi/language/meaning';
import type { Unit } from '@mandi/market';
import { marketIdOf } from '@mandi/market/prices';
import type { Listing } from '@mandi/records';
import type { Context } from '../context.ts';
import { fairPrice } from '../trade/fair-price.ts';
import type { BidView } from './wire.ts';

/** A real mandi price to stand beside a bid, in the bid's unit; absent where the price book has none that can be compared. */
export async function mandiBeside(
  context: Context,
  lot: Listing,
  unit: Unit,
  language: LanguageCode,
): Promise<BidView['mandi']> {
  const found = await fairPrice(context, { crop: lot.crop, state: lot.state, district: lot.district, unit });
  if (!found) return undefined;
  // The places of India are many: loaded by who needs them.
  const { marketIn } = await import('../saying/market-name.ts');
  const { market: name, state, district } = found;
  return { ...found, marketShown: marketIn(context, { id: marketIdOf(state, district, name), name }, language) };
}
