import type { Homonym, LanguageTables, Names } from '../tables.ts';
import type { OtherGood } from './others.ts';

/** Names that data sets give beside the tables written by hand. */
export interface MoreNames {
  /** Goods that few markets trade, as far as a data set names them in the language's own script. */
  readonly named: Partial<Readonly<Record<OtherGood, Names>>>;
  /** Romanised names of goods that have nothing else: they are understood by them and said in English. */
  readonly romanised: Partial<Readonly<Record<OtherGood, readonly string[]>>>;
}

/**
 * The tables with more names of goods. What is written by hand wins: a good that the tables name keeps its name, and a spelling that they
 * give to any good, or to several, is not taken for another one. The names are joined when the first of them is looked for.
 */
export function withMoreNames(tables: LanguageTables, more: MoreNames | undefined): LanguageTables {
  if (more === undefined) return tables;
  let joined: Joined | undefined;
  const both = (): Joined => {
    joined ??= join(tables, more);
    return joined;
  };
  const lazy = {
    get crops() {
      return both().crops;
    },
    get homonyms() {
      return both().homonyms;
    },
  };
  return Object.defineProperties({ ...tables }, Object.getOwnPropertyDescriptors(lazy));
}

type Joined = Pick<LanguageTables, 'crops' | 'homonyms'>;

function join(tables: LanguageTables, more: MoreNames): Joined {
  const taken = new Set(tables.homonyms.flatMap(({ words }) => words.map(level)));
  for (const names of Object.values(tables.crops)) for (const word of spellings(names)) taken.add(level(word));
  const isFree = (word: string): boolean => !taken.has(level(word));
  const named = entriesOf(more.named).flatMap(([good, [said, also, romanised, origin]]) =>
    isFree(said) ? [[good, [said, also.filter(isFree), romanised.filter(isFree), origin]] as const] : [],
  );
  const romanised: readonly Homonym[] = entriesOf(more.romanised)
    .map(([good, words]) => ({ words: words.filter(isFree), crops: [good] }))
    .filter(({ words }) => words.length > 0);
  const crops = { ...Object.fromEntries(named), ...tables.crops };
  return { crops, homonyms: [...tables.homonyms, ...romanised] };
}

const spellings = ([said, also, romanised]: Names): readonly string[] => [said, ...also, ...romanised];

const level = (word: string): string => (word.charCodeAt(0) < 0x80 ? word.toLowerCase() : word);

const entriesOf = <Value>(table: Partial<Readonly<Record<OtherGood, Value>>>): [OtherGood, Value][] =>
  Object.entries(table) as [OtherGood, Value][];
