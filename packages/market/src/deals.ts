import type { Terms } from './bids.ts';
import { type Paise, totalOf, type UnitPrice } from './money.ts';
import type { Quantity } from './quantity.ts';

/** The facts that two people agreed on; free of any language. */
export interface DealFacts {
  readonly crop: string;
  readonly variety?: string;
  readonly grade?: string;
  readonly quantity: Quantity;
  readonly price: UnitPrice;
  readonly place?: string;
  /** "2026-07-24" */
  readonly day?: string;
}

/** What is sold, before a price is agreed. */
export type Goods = Pick<DealFacts, 'crop' | 'variety' | 'grade' | 'place' | 'day'>;

/** The agreed facts: the goods of the lot and the terms on the table, units as they were said; a day in the terms wins (DEAL-1). */
export function dealFacts(goods: Goods, terms: Terms): DealFacts {
  const day = terms.day ?? goods.day;
  return {
    crop: goods.crop,
    ...(goods.variety === undefined ? {} : { variety: goods.variety }),
    ...(goods.grade === undefined ? {} : { grade: goods.grade }),
    quantity: terms.quantity,
    price: terms.price,
    ...(goods.place === undefined ? {} : { place: goods.place }),
    ...(day === undefined ? {} : { day }),
  };
}

/** What the buyer pays: the exact price of the whole quantity, rounded once, half up to a paisa (DEAL-2). */
export function dealTotal(facts: DealFacts): Paise {
  return totalOf(facts.price, facts.quantity);
}
