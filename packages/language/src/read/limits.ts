import type { LanguageTables } from '../tables.ts';
import { type Element, means, senseOf } from './elements.ts';
import { isBreak, isRupee } from './tidy.ts';

/** Denials that deny a bound, not what is bounded. */
export interface Limits {
  /** The denying words and phrases, which deny nothing else. */
  readonly deniers: ReadonlySet<Element>;
  /** The bound of a price. */
  readonly counter: Element | undefined;
}

/**
 * "Not below fifty", "20 किलो से ज़्यादा नहीं दे सकता": what is denied is the bound, so its number is said. A bounded price
 * counters; with a bounded quantity giving is neither offered nor refused.
 */
export function readLimits(elements: readonly Element[], tables: ReadonlyMap<string, LanguageTables>): Limits {
  const deniers = new Set<Element>();
  let counter: Element | undefined;
  for (let at = 0; at < elements.length; at += 1) {
    const element = elements[at] as Element;
    const phrase = senseOf(element, 'act');
    const denies = phrase?.phrase.limits === true;
    const language = denies ? phrase.language : senseOf(element, 'bound')?.language;
    if (language === undefined) continue;
    const number = numberBeside(elements, at, tables.get(language)?.negation === 'before' ? 1 : -1);
    if (number === undefined) continue;
    const clause = clauseOf(elements, at);
    const own = clause.filter(isDenier);
    if (!denies && own.length === 0) continue;
    for (const denier of own) deniers.add(denier);
    if (isQuantity(elements, number)) dropGiving(clause);
    else counter = element;
    for (const denier of own) if (senseOf(denier, 'act')?.phrase.denies) denier.denied = true;
  }
  return { deniers, counter };
}

const farthest = 4;

/** The number that the bound is of: past its unit or money, and small words. */
function numberBeside(elements: readonly Element[], at: number, step: 1 | -1): number | undefined {
  for (let near = at + step; Math.abs(near - at) <= farthest; near += step) {
    const element = elements[near];
    if (isBreak(element) || element === undefined) return undefined;
    if (element.number !== undefined) return near;
    const passes = ['unit', 'of', 'per', 'about', 'ordinary', 'atAfter', 'atBefore', 'price'] as const;
    if (!isRupee(element) && !passes.some((kind) => means(element, kind))) return undefined;
  }
  return undefined;
}

function clauseOf(elements: readonly Element[], at: number): readonly Element[] {
  let [start, end] = [at, at + 1];
  while (!isBreak(elements[start - 1])) start -= 1;
  while (!isBreak(elements[end])) end += 1;
  return elements.slice(start, end);
}

/** Whether a word or phrase denies. */
export const isDenier = (element: Element): boolean =>
  means(element, 'not') || means(element, 'noAnswer') || senseOf(element, 'act')?.phrase.denies === true;

const isQuantity = (elements: readonly Element[], at: number): boolean =>
  means(elements[at + 1], 'unit') && !isRupee(elements[at - 1]) && !means(elements[at - 1], 'price');

/** What is said to be given, or bounded, is no act of its own. */
function dropGiving(clause: readonly Element[]): void {
  for (const element of clause) {
    const phrase = senseOf(element, 'act')?.phrase;
    if (phrase?.act === 'offer' || phrase?.limits === true) element.denied = true;
  }
}
