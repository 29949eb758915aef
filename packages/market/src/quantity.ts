import { MarketError } from './errors.ts';
import { scaled, unscaled } from './exact.ts';
import { comparable, type Measure, type Unit, units } from './units.ts';

/** A whole number in the base of its measure: grams, pieces, millilitres, millimetres, or containers. */
export type Base = number & { readonly __brand: 'Base' };

/** An exact amount of goods, kept in the unit it was said in: 2 quintal stays 2 quintal. */
export interface Quantity {
  readonly base: Base;
  readonly unit: Unit;
}

/** The most that one lot may hold: 10^12 g, a million tonnes. */
export const largestBase = 1e12;

/** As people say it, for the wire and the language tables: { amount: "2.5", unit: "quintal" }. */
export interface SpokenQuantity {
  readonly amount: string;
  readonly unit: Unit;
}

/** Errors: 'amount-not-positive', 'amount-too-large', 'invalid-input' (also for a part of a gram or a piece). */
export function quantityOf({ amount, unit }: SpokenQuantity): Quantity {
  const base = wholeBase(amount, unit);
  if (base <= 0) throw new MarketError('amount-not-positive', { slot: 'quantity' });
  if (base > largestBase) throw new MarketError('amount-too-large', { slot: 'quantity' });
  return { base: base as Base, unit };
}

function wholeBase(amount: string, unit: Unit): number {
  try {
    return scaled(amount, units[unit].size);
  } catch (error) {
    if (error instanceof MarketError && error.code === 'finer-than-paise') {
      throw new MarketError('invalid-input', { slot: 'quantity', value: amount });
    }
    throw error;
  }
}

/** In the unit it was said in; five pieces of a lot sold by the dozen are "5 piece", since 5/12 is no plain decimal. */
export function spokenQuantity({ base, unit }: Quantity): SpokenQuantity {
  const amount = unscaled(base, units[unit].size);
  return amount === undefined ? { amount: `${base}`, unit: 'piece' } : { amount, unit };
}

export function measureOf(quantity: Quantity): Measure {
  return units[quantity.unit].measure;
}

/** What is left after taking `part`. Errors: 'unit-does-not-fit' when they cannot be compared, 'not-enough-left'. */
export function minus(whole: Quantity, part: Quantity): Quantity {
  if (!comparable(whole.unit, part.unit)) throw new MarketError('unit-does-not-fit', { unit: part.unit });
  if (part.base > whole.base) throw new MarketError('not-enough-left', { ...spokenQuantity(whole) });
  return { base: (whole.base - part.base) as Base, unit: whole.unit };
}
