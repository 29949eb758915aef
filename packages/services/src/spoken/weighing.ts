import type { Decimal, Expectation, Facts, Meaning, PlaceId, Price, Quantity, UnitId } from '@mandi/language/meaning';
import { type LocalWeight, localWeights } from '@mandi/language/units/local-weights';
import { findUnit } from '@mandi/language/units/units';
import { isUnit, measureOf } from '@mandi/market';
import type { Lot } from '@mandi/market/bids';
import { scaled, unscaled } from '@mandi/market/exact';
import type { Draft, Said, Unweighed } from '@mandi/records';
import type { Context } from '../context.ts';

/** A weight that a source gives, and what the words come to if it is the one that was meant. */
export interface WeightChoice {
  readonly weight: LocalWeight;
  readonly kilograms: Decimal;
  readonly facts: Facts;
}

/**
 * What was said in a unit whose weight must be asked for: one without a fixed weight that nobody can trade in (a man), or a container of a
 * lot that is sold by weight. What `before` left open stays open while nothing else was said of it.
 */
export function unweighedOf(said: Facts, before: Unweighed | undefined, lot: Lot | undefined): Unweighed | undefined {
  const { quantity, price } = said;
  const unit = [quantity?.unit, price?.per].find((one) => one !== undefined && needsWeight(one, lot)) ?? before?.unit;
  if (unit === undefined) return undefined;
  const had = before?.unit === unit ? before : undefined;
  const amount = quantity ? (quantity.unit === unit ? quantity.amount : undefined) : had?.amount;
  const open = price?.per === undefined && price?.rupees === had?.rupees;
  const rupees = price?.per === unit || open ? price?.rupees : undefined;
  if (amount === undefined && rupees === undefined) return undefined;
  return { unit, ...(amount !== undefined && { amount }), ...(rupees !== undefined && { rupees }) };
}

function needsWeight(unit: UnitId, lot: Lot | undefined): boolean {
  const known = findUnit(unit);
  if (known?.measure === 'mass') return !isUnit(unit) && known.grams === undefined;
  if (known?.measure !== 'container' && known?.measure !== 'bundle') return false;
  return lot ? measureOf(lot.left) === 'mass' : !isUnit(unit);
}

/** The weights in use today that the sources give for the good and the place, each once; none of those that a source gives as a range. */
export function weightChoices(
  unweighed: Unweighed,
  { crop, place: said }: Facts,
  place: PlaceId | undefined,
): readonly WeightChoice[] {
  const choices = new Map<Decimal, WeightChoice>();
  for (const weight of localWeights(unweighed.unit, crop, said ?? place)) {
    const { from, to } = weight.kilograms;
    if (weight.status !== 'current' || from !== to || choices.has(from)) continue;
    const facts = weighed(unweighed, from);
    if (facts) choices.set(from, { weight, kilograms: from, facts });
  }
  return [...choices.values()];
}

/**
 * What was said, if one of its unit weighs so many kilograms; exact, so that a price that is no whole paise per kilo or per quintal is
 * left without its unit. Undefined for what comes to no whole gram.
 */
export function weighed({ amount, rupees }: Unweighed, kilograms: Decimal): Facts | undefined {
  try {
    const grams = scaled(kilograms, 1000);
    if (grams === 0) return undefined;
    const quantity = amount === undefined ? undefined : inKilograms(scaled(amount, grams));
    const price = rupees === undefined ? undefined : pricePer(BigInt(scaled(rupees, 100)), BigInt(grams), rupees);
    return { ...(quantity && { quantity }), ...(price && { price }) };
  } catch {
    return undefined;
  }
}

function inKilograms(grams: number): Quantity {
  return { amount: unscaled(grams, 1000) as Decimal, unit: 'kg' as UnitId };
}

function pricePer(paise: bigint, grams: bigint, rupees: Decimal): Price {
  for (const [per, size] of [
    ['kg', 1000n],
    ['quintal', 100_000n],
  ] as const) {
    if ((paise * size) % grams !== 0n) continue;
    return { rupees: unscaled(Number((paise * size) / grams), 100) as Decimal, per: per as UnitId };
  }
  return { rupees };
}

/** Whether the weight is what is asked next: the good is known, and nothing could be read in two ways. */
export function asksWeight({
  unweighed,
  ambiguous = [],
  facts,
}: Pick<Draft, 'unweighed' | 'ambiguous' | 'facts'>): boolean {
  return unweighed !== undefined && ambiguous.length === 0 && facts.crop !== undefined;
}

/** What words come to that answer how many kilos one is: "twenty", "twenty kilos", "one man is twenty kilos"; undefined for other words. */
export function answeredWeight({ interpreter }: Context, { text, language }: Said, before: Draft): Meaning | undefined {
  if (!before.unweighed || !asksWeight(before)) return undefined;
  const expected: Expectation = { expecting: 'quantity', unit: 'kg' as UnitId };
  const kilograms = kilogramsIn(interpreter.understand(text, language, expected), before.unweighed.unit);
  const facts = kilograms && weighed(before.unweighed, kilograms);
  const nothingElse = { numbers: [], crops: [], spans: {}, missing: [], ambiguous: [], problems: [] };
  return facts && { text, language, ...nothingElse, ...facts };
}

/** The kilos that are all that was said; beside them "one man", read as a quantity or its one as a price, is only what they are the weight of. */
function kilogramsIn({ quantity, price, crop, ambiguous }: Meaning, unit: UnitId): Decimal | undefined {
  if (ambiguous.some(({ slot }) => slot !== 'quantity')) return undefined;
  const read = [quantity, ...ambiguous.flatMap(({ choices }) => choices.map((choice) => choice.quantity))];
  const [kilograms, ...more] = read.filter((one) => one !== undefined && !(one.unit === unit && one.amount === '1'));
  const priced = price !== undefined && price.rupees !== '1';
  const only = kilograms?.unit === 'kg' && more.length === 0 && crop === undefined && !priced;
  return only ? kilograms.amount : undefined;
}
