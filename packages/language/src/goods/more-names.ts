import type { Homonym, Names } from '../tables.ts';
import type { GoodId } from './goods.ts';
import type { OtherGood } from './others.ts';

/** Names that data sets give beside the tables written by hand. */
export interface MoreNames {
  /** Goods that few markets trade, as far as a data set names them in the language's own script. */
  readonly named: Partial<Readonly<Record<OtherGood, Names>>>;
  /** Romanised names only. A good that has nothing else is understood by them and said in English. */
  readonly romanised: Partial<Readonly<Record<GoodId, readonly string[]>>>;
}

/**
 * The spellings that `more` adds to a table, each with its good. What is written by hand wins: a spelling that the table or one of its
 * shared words gives to another good is left out. `folded` makes two spellings of one word the same text.
 */
export function moreSpellings(
  crops: Partial<Readonly<Record<GoodId, Names>>>,
  homonyms: readonly Homonym[],
  more: MoreNames,
  folded: (word: string) => string,
): readonly (readonly [good: GoodId, word: string])[] {
  const taken = new Set(homonyms.flatMap(({ words }) => words.map(folded)));
  for (const names of Object.values(crops)) for (const word of spellings(names)) taken.add(folded(word));
  return [
    ...Object.entries(more.named).flatMap(([good, names]) => spellings(names).map((word) => [good, word] as const)),
    ...Object.entries(more.romanised).flatMap(([good, words]) => words.map((word) => [good, word] as const)),
  ].filter(([, word]) => !taken.has(folded(word))) as [GoodId, string][];
}

const spellings = ([said, also, romanised]: Names): readonly string[] => [said, ...also, ...romanised];
