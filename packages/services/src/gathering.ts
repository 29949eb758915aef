import type {
  Ambiguity,
  Decimal,
  Expectation,
  Facts,
  LanguageCode,
  Meaning,
  Problem,
  Slot,
} from '@mandi/language/meaning';
import { isUnit } from '@mandi/market';
import type { Draft, Said } from '@mandi/records';
import type { Context } from './context.ts';

/** What a draft knows after one more utterance. */
export interface Gathered {
  readonly facts: Facts;
  readonly amountWithoutUnit?: Decimal;
  readonly missing: readonly Slot[];
  readonly ambiguous: readonly Ambiguity[];
  readonly problems: readonly Problem[];
  /** Nothing missing, ambiguous or impossible: it can be read back. */
  readonly whole: boolean;
  readonly language: LanguageCode;
  /** The words with those of the trade put right by their sound; absent where nothing was changed. */
  readonly heardAs?: string;
}

interface Asked {
  readonly spoken: Said;
  readonly known?: Facts;
  readonly needs: readonly Slot[];
}

/** Adds what was said now to what the thing gives and what the draft had; what is said later wins. */
export function gather(context: Context, { spoken, known, needs }: Asked, before: Draft | undefined): Gathered {
  const had = { ...known, ...before?.facts };
  const bySound = context.listener?.hear(spoken.text, spoken.language, 1).text ?? spoken.text;
  const words = { text: bySound, language: spoken.language };
  const meaning = heard(context, words, had, before?.amountWithoutUnit, needs);
  const facts = tradable({ ...had, ...saidNow(meaning, known) });
  const amount = facts.quantity
    ? undefined
    : (meaning.amountWithoutUnit ?? untraded(meaning) ?? before?.amountWithoutUnit);
  const missing = missingOf(facts, needs, amount);
  const { ambiguous, problems } = meaning;
  return {
    facts,
    ...(amount !== undefined && { amountWithoutUnit: amount }),
    missing,
    ambiguous,
    problems,
    whole: missing.length + ambiguous.length + problems.length === 0,
    language: spoken.language,
    ...(bySound !== spoken.text && { heardAs: bySound }),
  };
}

/** The words as an answer to what was asked last: a bare "forty" is a price, a bare "kilo" is the unit of what was said before. */
function heard(
  { interpreter }: Context,
  { text, language }: Said,
  had: Facts,
  amount: Decimal | undefined,
  needs: readonly Slot[],
): Meaning {
  const missing = missingOf(had, needs, amount);
  const expected = expectation(missing[0], had);
  const plain = interpreter.understand(text, language, expected);
  const bare = plain.quantity === undefined && plain.price === undefined && plain.numbers.length === 0;
  if (bare && missing.includes('unit') && amount !== undefined) {
    const whole = interpreter.understand(`${amount} ${text}`, language, { ...expected, expecting: 'quantity' });
    if (whole.quantity?.amount === amount) return whole;
  }
  if (bare && missing.includes('per') && had.price) {
    const whole = interpreter.understand(`₹${had.price.rupees} per ${text}`, language, {
      ...expected,
      expecting: 'price',
    });
    if (whole.price?.per !== undefined && whole.price.rupees === had.price.rupees) return whole;
  }
  return plain;
}

function expectation(next: Slot | undefined, facts: Facts): Expectation {
  const unit = facts.quantity?.unit;
  return {
    ...((next === 'price' || next === 'quantity' || next === 'crop') && { expecting: next }),
    ...(facts.crop && { crop: facts.crop }),
    ...(unit && { unit }),
  };
}

/** What was said in these words; the crop and the act of the thing that they are about stay what they are. */
function saidNow(meaning: Meaning, given: Facts | undefined): Facts {
  const { act, crop, variety, grade, quantity, price, place, day } = meaning;
  const said = Object.entries({ act, crop, variety, grade, quantity, price, place, day });
  const fixed = (slot: string) => (slot === 'act' || slot === 'crop') && given?.[slot] !== undefined;
  return Object.fromEntries(said.filter(([slot, value]) => value !== undefined && !fixed(slot))) as Facts;
}

/** Without units that nobody can trade in: a man is 20 kg in one state and 40 kg in another, so it is asked about. */
function tradable(facts: Facts): Facts {
  const { quantity, price, ...rest } = facts;
  const per = price?.per !== undefined && isUnit(price.per) ? price.per : undefined;
  return {
    ...rest,
    ...(quantity && isUnit(quantity.unit) && { quantity }),
    ...(price && { price: per ? price : { rupees: price.rupees } }),
  };
}

/** The amount of a quantity in such a unit: only its unit is asked for. */
function untraded({ quantity }: Meaning): Decimal | undefined {
  return quantity && !isUnit(quantity.unit) ? quantity.amount : undefined;
}

function missingOf(facts: Facts, needs: readonly Slot[], amount: Decimal | undefined): Slot[] {
  return needs.flatMap((slot): Slot[] => {
    if (slot === 'price' && facts.price && facts.price.per === undefined) return ['per'];
    if (slot === 'quantity' && !facts.quantity && amount !== undefined) return ['unit'];
    return facts[slot as keyof Facts] === undefined ? [slot] : [];
  });
}
