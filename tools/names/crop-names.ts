import type { GoodId } from '@mandi/language/goods/goods';
import { findGood, goods } from '@mandi/language/goods/goods';
import type { OtherGood } from '@mandi/language/goods/others';
import { rowsOf } from './csv.ts';
import { conceptsOf, entriesOf, foodsOf, mappedOf, wrongFoodNames } from './sources.ts';

type Origin = 'gramhal' | 'cldr' | 'ifct' | 'openagrinet';
type Entry = readonly [said: string, also: readonly string[], romanised: readonly string[], origin: Origin];

export interface NamesOfData {
  readonly named: Partial<Record<OtherGood, Entry>>;
  readonly romanised: Partial<Record<OtherGood, readonly string[]>>;
}

const core: ReadonlySet<string> = new Set(goods.map(({ id }) => id));
const other = (good: string): good is OtherGood => !core.has(good);

/** What the data sets say in one language of the goods that are not core; core goods are named by hand, for the IFCT has many slips. */
export function namesOfData(language: string): NamesOfData {
  const romanised = romanisedNames(language);
  const named: Partial<Record<OtherGood, Entry>> = {};
  for (const [good, [names, origin]] of nativeNames(language)) {
    const [said, ...also] = names;
    if (said !== undefined && other(good)) named[good] = [said, also, romanised.get(good) ?? [], origin];
  }
  for (const good of Object.keys(named)) romanised.delete(good as OtherGood);
  return { named, romanised: Object.fromEntries(romanised) };
}

/** The names of each good in the language's script, the data set that was made for markets first. */
function nativeNames(language: string): Map<GoodId, readonly [names: readonly string[], origin: Origin]> {
  const found = new Map<GoodId, readonly [readonly string[], Origin]>();
  const add = (good: GoodId, text: string | undefined, origin: Origin) => {
    const names = (text ?? '').split(',').map((name) => name.normalize('NFC').trim());
    const [before, first] = found.get(good) ?? [[], origin];
    const all = [...new Set([...before, ...names.filter((name) => name !== '')])];
    if (all.length > 0) found.set(good, [all, first]);
  };
  for (const [good, entry] of language === 'mr' ? pairs(entriesOf) : [])
    add(good, rowsOf('goods/glossary-mr.csv').find(({ en }) => en === entry)?.mr, 'openagrinet');
  const mapped = rowsOf('goods/names-gramhal.csv');
  for (const [good, [name, right]] of language === 'hi' || language === 'mr' ? pairs(mappedOf) : []) {
    const row = mapped.find(({ agmark_name }) => agmark_name === name);
    if (row === undefined) throw new Error(`Gramhal has no ${name}`);
    if (right === 'both' || right === language) add(good, row[`crop_${language}`], 'gramhal');
  }
  const concepts = rowsOf('goods/names-cldr.csv').filter(({ lang }) => lang === language);
  for (const [good, [concept, wrongIn]] of pairs(conceptsOf))
    if (!wrongIn.includes(language)) add(good, concepts.find((row) => row.concept_en === concept)?.name, 'cldr');
  return found;
}

/** IFCT's names of the goods that are not core; a name that it gives to another good as well is left out. */
function romanisedNames(language: string): Map<OtherGood, readonly string[]> {
  const rows = rowsOf('goods/names-ifct.csv').filter(({ lang }) => lang === language);
  const named = pairs(foodsOf).map(([good, foods]) => {
    const own = rows.filter(({ ifct_code }) => foods.some((food) => holds(food, ifct_code ?? '')));
    const names = own.flatMap(({ name_romanised }) => spellingsIn(name_romanised ?? ''));
    return [good, [...new Set(names)].filter((name) => !isWrong(good, language, name))] as const;
  });
  const owners = new Map<string, GoodId[]>();
  for (const [good, names] of named)
    for (const name of names) owners.set(sound(name), [...(owners.get(sound(name)) ?? []), good]);
  const isItsOwn = (name: string): boolean => new Set(owners.get(sound(name))).size === 1;
  return new Map(
    named.flatMap(([good, names]) => {
      const own = names.filter(isItsOwn);
      return other(good) && own.length > 0 ? [[good, own] as const] : [];
    }),
  );
}

/** IFCT spells without a rule: letters doubled or not, an h after a consonant or not are one name here. */
const sound = (name: string): string =>
  name
    .replaceAll(/[^a-z]/g, '')
    .replaceAll(/(.)\1+/g, '$1')
    .replaceAll(/(?<=[bcdgjkpt])h/g, '');

/** One of the food's codes, or a range of them: D007-D009. */
function holds(food: string, code: string): boolean {
  const [from, to = from] = food.split('-');
  return from !== undefined && to !== undefined && from <= code && code <= to;
}

/** Shorter names are common words (tar, sag; of fish bala, mala). */
const shortest = 4;
const shortestOfFish = 5;

function isWrong(good: GoodId, language: string, name: string): boolean {
  const wrong = wrongFoodNames[good];
  if (wrong === 'all') return true;
  if (findGood(good)?.sector === 'fisheries' && name.length < shortestOfFish) return true;
  return name.length < shortest || wrong?.[language]?.includes(name) === true;
}

/** "Kazmal/Kamrakh", "Bilvaon (Gorakamli)": each name for itself, in small letters. */
function spellingsIn(cell: string): readonly string[] {
  return cell
    .replace(/^Tamil /, '')
    .split(/[/()]/)
    .map((name) => name.toLowerCase().replaceAll('-', ' ').replaceAll(/\s+/g, ' ').trim())
    .filter((name) => /^[a-z ]+$/.test(name));
}

const pairs = <Value>(table: Partial<Readonly<Record<GoodId, Value>>>): readonly (readonly [GoodId, Value])[] =>
  Object.entries(table) as unknown as readonly (readonly [GoodId, Value])[];
