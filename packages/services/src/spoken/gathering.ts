import type {
  Ambiguity,
  Decimal,
  Expectation,
  Facts,
  LanguageCode,
  Meaning,
  PlaceId,
  Slot,
} from '@mandi/language/meaning';
import { type ErrorData, isUnit } from '@mandi/market';
import type { Lot } from '@mandi/market/bids';
import type { Draft, Said, Unweighed } from '@mandi/records';
import type { Context } from '../context.ts';
import { fitted } from './fitting.ts';
import { doubtedFacts, listen, type WordsIn } from './listening.ts';
import { openAmount, stillOpen } from './open-questions.ts';
import { answeredWeight, unweighedOf, type WeightChoice, weightChoices } from './weighing.ts';

/** What was said clearly but cannot be traded on. */
export interface Trouble {
  readonly slot: Slot;
  readonly problem: string;
  /** What the market's sentence about the problem needs, where the market has one. */
  readonly data?: ErrorData;
  /** What to ask, where the slot alone would not say it. */
  readonly ask?: Ambiguity;
}

/** What a draft knows after one more utterance. */
export interface Gathered {
  readonly facts: Facts;
  readonly amountWithoutUnit?: Decimal;
  /** What was said in a unit whose weight is asked for, and the weights that the sources know. */
  readonly unweighed?: Unweighed & { readonly choices: readonly WeightChoice[] };
  readonly missing: readonly Slot[];
  readonly ambiguous: readonly Ambiguity[];
  readonly problems: readonly Trouble[];
  /** Nothing missing, ambiguous or impossible: it can be read back. */
  readonly whole: boolean;
  readonly language: LanguageCode;
  /** The words with those of the trade put right by their sound; absent where nothing was changed. */
  readonly heardAs?: string;
}

/** What the words are about. */
export interface About {
  /** Facts that the thing itself gives: the crop of the lot that is bid on. Its crop and act are not changed by words. */
  readonly known?: Facts;
  /** What must be said before it can be read back. */
  readonly needs: readonly Slot[];
  /** The lot that the terms must fit. */
  readonly lot?: Lot;
  /** Where it is traded: a man weighs 20 kg in one state and 40 kg in another. */
  readonly place?: PlaceId;
}

/** Adds what was said now to what the thing gives and what the draft had; what is said later wins. Errors: 'nothing-heard'. */
export function gather(context: Context, spoken: WordsIn, about: About, before: Draft | undefined): Gathered {
  const { known, needs } = about;
  const { language } = spoken;
  const had = before?.facts ?? known ?? {};
  const listened = listen(context, spoken);
  const now = { text: listened.text, language };
  const weight = before && answeredWeight(context, now, before);
  const meaning = weight ?? understood(context, now, had, before, needs);
  const more = { language, ...(listened.text !== spoken.text && { heardAs: listened.text }) };
  const other = otherCrop(meaning, known);
  if (other) {
    const open = { amount: before?.amountWithoutUnit, unweighed: before?.unweighed };
    return { ...settled(about, had, open, before?.ambiguous ?? [], [other]), ...more };
  }
  const lost = doubtedFacts(listened, meaning, missingOf(had, needs, before?.amountWithoutUnit));
  const said = without(saidNow(meaning, known), lost);
  const open = meaning.ambiguous.filter((one) => !isGiven(one, known));
  const unitless = lost.has('quantity') ? undefined : (meaning.amountWithoutUnit ?? untraded(meaning));
  const facts = {
    ...without(had, unitless === undefined ? lost : new Set([...lost, 'quantity'])),
    ...given(known),
    ...said,
  };
  const amount = lost.has('quantity') || said.quantity ? unitless : (unitless ?? before?.amountWithoutUnit);
  const ambiguous = [...open, ...stillOpen(before?.ambiguous ?? [], said, open)];
  const unweighed = weight || lost.has('quantity') || lost.has('price') ? undefined : before?.unweighed;
  return { ...settled(about, facts, { amount, unweighed }, ambiguous, meaning.problems), ...more };
}

/** Takes the choice that was tapped in answer to a question: nothing was said. */
export function choose(choice: Facts, about: About, before: Draft, language: LanguageCode): Gathered {
  const ambiguous = stillOpen(before.ambiguous ?? [], choice, []);
  const facts = { ...before.facts, ...saidNow(choice, about.known) };
  const amount = choice.quantity ? undefined : before.amountWithoutUnit;
  const unweighed = choice.quantity || choice.price ? undefined : before.unweighed;
  return { ...settled(about, facts, { amount, unweighed }, ambiguous, []), language };
}

/** Amounts that were said and are not whole yet. */
interface OpenAmounts {
  readonly amount: Decimal | undefined;
  readonly unweighed: Unweighed | undefined;
}

/** What is known, held against what can be traded and what the lot allows. */
function settled(
  { needs, lot, place }: About,
  gathered: Facts,
  { amount, unweighed: before }: OpenAmounts,
  ambiguous: readonly Ambiguity[],
  problems: readonly Trouble[],
): Omit<Gathered, 'language'> {
  const fit = lot ? fitted(lot, tradable(gathered)) : { facts: tradable(gathered), unfit: [] };
  const { facts } = fit;
  const unitless = facts.quantity ? undefined : (fit.amountWithoutUnit ?? amount);
  const missing = missingOf(facts, needs, unitless);
  const troubles = [...problems, ...fit.unfit];
  const unweighed = unweighedOf(gathered, before, lot);
  const choices = unweighed && weightChoices(unweighed, facts, place);
  return {
    facts,
    ...(unweighed && choices && { unweighed: { ...unweighed, choices } }),
    ...(unitless !== undefined && { amountWithoutUnit: unitless }),
    missing,
    ambiguous,
    problems: troubles,
    whole: missing.length + ambiguous.length + troubles.length === 0,
  };
}

/** Another crop than the one of the thing that the words are about: nothing that was said with it is taken. */
function otherCrop({ crop, spans }: Meaning, known: Facts | undefined): Trouble | undefined {
  if (crop === undefined || known?.crop === undefined || crop === known.crop) return undefined;
  const span = spans.crop ?? { start: 0, end: 0 };
  const ask: Ambiguity = { slot: 'crop', span, choices: [{ crop: known.crop }, { crop }] };
  return { slot: 'crop', problem: 'other-crop', ask };
}

/** Whether the thing itself settles what could be read in more than one way. */
function isGiven({ slot, choices }: Ambiguity, known: Facts | undefined): boolean {
  if (slot === 'act') return known?.act !== undefined;
  return slot === 'crop' && known?.crop !== undefined && choices.some(({ crop }) => crop === known.crop);
}

/** What the thing gives and no words change. */
function given(known: Facts | undefined): Facts {
  return { ...(known?.act && { act: known.act }), ...(known?.crop && { crop: known.crop }) };
}

function without(facts: Facts, slots: ReadonlySet<string>): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([slot]) => !slots.has(slot))) as Facts;
}

/** The words as an answer to what was asked last: a bare "forty" is a price, a bare "kilo" is the unit of what was said before. */
function understood(
  { interpreter }: Context,
  { text, language }: Said,
  had: Facts,
  before: Draft | undefined,
  needs: readonly Slot[],
): Meaning {
  const amount = before?.amountWithoutUnit;
  const open = openAmount(before?.ambiguous ?? []);
  const missing = missingOf(had, needs, amount);
  const expected = expectation(open === undefined ? missing[0] : undefined, had);
  const plain = interpreter.understand(text, language, expected);
  if (plain.quantity || plain.price || plain.numbers.length > 0) return plain;
  if (open !== undefined) {
    const whole = interpreter.understand(`${open} ${text}`, language, expected);
    if (whole.quantity?.amount === open || whole.price?.rupees === open) return whole;
  }
  if (missing.includes('unit') && amount !== undefined) {
    const whole = interpreter.understand(`${amount} ${text}`, language, { ...expected, expecting: 'quantity' });
    if (whole.quantity?.amount === amount) return whole;
  }
  if (missing.includes('per') && had.price) {
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
function saidNow(meaning: Facts, given: Facts | undefined): Facts {
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
