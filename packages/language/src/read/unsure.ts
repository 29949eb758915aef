import type { Act } from '../meaning.ts';
import { type Element, means } from './elements.ts';

/** An act as it was found, and how strong the words are that say it. */
export interface Found {
  readonly act: Act;
  readonly weight: number;
  readonly element: Element | undefined;
}

/** What an act that was read from weak words may have been instead. */
const instead: Partial<Record<Act, readonly Act[]>> = {
  yes: ['accept'],
  no: ['refuse', 'complain'],
  refuse: ['complain'],
  'ask-price': ['ask-quantity'],
  'ask-quantity': ['ask-price'],
  offer: ['want'],
  want: ['offer'],
  counter: ['want'],
};

/** Weaker than this, words do an act only where nothing else may do one. */
const strong = 4;

/**
 * The acts that it may be where words that no table knows may carry the act: an answer, a bare "how much", "have" or a price word is
 * sure only beside words that are known. Undefined where the act is sure.
 */
export function unsureActs(found: Found, elements: readonly Element[]): readonly Act[] | undefined {
  const others = instead[found.act];
  if (others === undefined) return undefined;
  const weak = found.weight < strong || (found.element !== undefined && isBarePrice(found.element));
  if (weak && elements.some((_, at) => mayBeVerb(elements, at))) return [found.act, ...others];
  return undefined;
}

/** A price word that is no more than that. */
export const isBarePrice = (element: Element): boolean => means(element, 'price') && !means(element, 'act');

/** What the unknown words straight before it name: a kind of a good, a place. */
const named = ['crop', 'variety', 'market', 'district', 'state'] as const;

/** An unknown word; those straight before a good say what kind it is, or where. */
function mayBeVerb(elements: readonly Element[], at: number): boolean {
  if (!isUnknown(elements[at] as Element)) return false;
  let next = at + 1;
  while (elements[next] !== undefined && isUnknown(elements[next] as Element)) next += 1;
  return !named.some((kind) => means(elements[next], kind));
}

/** A word that no table knows. */
const isUnknown = ({ symbol, number, ordinal, senses, text, parts }: Element): boolean =>
  symbol === '' &&
  number === undefined &&
  ordinal === undefined &&
  parts === undefined &&
  senses.all.length === 0 &&
  text.length > 1;
