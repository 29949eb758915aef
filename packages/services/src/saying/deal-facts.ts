import type { Act, CropId, Decimal, Facts, LanguageCode, PlaceId, UnitId } from '@mandi/language/meaning';
import { spokenPrice, spokenQuantity } from '@mandi/market';
import type { Terms } from '@mandi/market/bids';
import { type DealFacts, dealFacts, type Goods } from '@mandi/market/deals';
import type { Context } from '../context.ts';
import type { Rendering } from '../spoken/said.ts';
import { dayOf } from './calendar.ts';
import { renderingOf } from './rendering.ts';

/** Agreed or proposed facts as the language tables take them. */
export function sayable(facts: DealFacts, act?: Act): Facts {
  const { amount, unit } = spokenQuantity(facts.quantity);
  const { rupees, per } = spokenPrice(facts.price);
  return {
    ...(act && { act }),
    ...sayableGoods(facts),
    quantity: { amount: amount as Decimal, unit: unit as string as UnitId },
    price: { rupees: rupees as Decimal, per: per as string as UnitId },
  };
}

/** Goods without amounts, as the language tables take them. */
export function sayableGoods({ crop, variety, grade, place, day }: Goods): Facts {
  return {
    crop: crop as CropId,
    ...(variety !== undefined && { variety }),
    ...(grade !== undefined && { grade }),
    ...(place !== undefined && { place: place as PlaceId }),
    ...(day !== undefined && { day: dayOf(day) }),
  };
}

/** The facts in one language, with every number as it was said. */
export function sayFacts(context: Context, facts: DealFacts, language: LanguageCode, act?: Act): Rendering {
  return renderingOf(context, sayable(facts, act), language);
}

/** Terms on goods, said by a side: a buyer bids, a vendor counters. */
export function sayTerms(
  context: Context,
  goods: Goods,
  terms: Terms,
  language: LanguageCode,
  act: 'bid' | 'counter',
): Rendering {
  return sayFacts(context, dealFacts(goods, terms), language, act);
}
