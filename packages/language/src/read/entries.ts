import type { CropId, PlaceId, UnitId } from '../meaning.ts';
import type { Place } from '../places/place.ts';
import type { SharedNames } from '../shared-names.ts';
import type { LanguageTables, Names, NumberTable } from '../tables.ts';
import { units } from '../units/units.ts';
import { enteredName } from './numbered-names.ts';
import { grammarKinds, type Meant, type NumberWord } from './senses.ts';

/** Takes each phrase of a table with what it means. */
export type Entry = (phrase: string, meant: Meant, weak?: boolean) => void;

/** Hands every phrase of a language's tables to `entry`, and the names of places that it was given beside them. */
export function entriesOf(tables: LanguageTables, placeNames: Readonly<Record<string, string>>, entry: Entry): void {
  numberEntries(tables.numbers, entry);
  goodsEntries(tables, entry);
  unitEntries(tables, entry);
  placeEntries(placeNames, entry);
  placeEntries(tables.places, entry);
  for (const [id, words] of Object.entries(tables.placeSpellings))
    for (const word of words) entry(word, { kind: 'place', place: id as PlaceId });
  dayEntries(tables, entry);
  for (const phrase of tables.acts) for (const words of phrase.words) entry(words, { kind: 'act', phrase });
  for (const [grade, words] of tables.grades) for (const word of words) entry(word, { kind: 'grade-value', grade });
  const before = tables.numbers.unitBefore !== undefined && { standsBefore: true as const };
  for (const kind of grammarKinds)
    for (const word of tables.words[kind] ?? []) entry(word, { kind, ...(kind === 'rupee' && before) } as Meant);
}

function numberEntries(table: NumberTable, entry: Entry): void {
  const weak = new Set(table.onlyBeforeUnit);
  for (const [words, word] of numberWords(table)) {
    for (const phrase of words) entry(phrase, { kind: 'number', word }, weak.has(phrase));
  }
  for (const word of table.minus) entry(word, { kind: 'minus' });
  table.ordinals.forEach((words, index) => {
    for (const word of words) entry(word, { kind: 'ordinal', value: index + 1 });
  });
}

/** Every number word with what it does; forms that live only inside a longer word are left to `gluedWords`. */
export function numberWords(table: NumberTable): [words: readonly string[], word: NumberWord][] {
  const tensPlain = table.tensTakeUnits === 'plain';
  const inexact = table.oneIsAbout === true ? (table.combining.find(([value]) => value === 1)?.[1] ?? []) : [];
  const isOwn = (word: string): boolean =>
    (table.tensTakeUnits === 'never' || !word.includes(' ')) && !inexact.includes(word);
  return [
    ...table.upToNinetyNine.map((words, value): [readonly string[], NumberWord] => [
      words.filter(isOwn),
      valueWord(value, tensPlain && value >= 20 && value % 10 === 0, table.hundredOmitted),
    ]),
    ...table.combining
      .filter(([value]) => value === 1 || value >= 20)
      .map(([value, words]): [readonly string[], NumberWord] => [words, combiningWord(value, table)]),
    ...table.hundreds.map(([value, words]): [readonly string[], NumberWord] => [words, { role: 'hundreds', value }]),
    [table.hundred, { role: 'hundred' }],
    ...(table.addedTo ?? []).map(([value, words]): [readonly string[], NumberWord] => [
      words,
      { role: 'added', value },
    ]),
    ...table.scales.map((scale): [readonly string[], NumberWord] => [
      scaleWords(scale),
      {
        ...{ role: 'scale', power: scale.power, countsAll: scale.countsAll === true },
        ...{ silentOne: scale.silentOne === true, ...(scale.countAfter === true && { countAfter: true }) },
      },
    ]),
    ...table.scales.flatMap(({ power, own }) =>
      (own ?? []).map(([count, ...words]): [readonly string[], NumberWord] => [
        words,
        { role: 'scaled', count, power },
      ]),
    ),
    ...table.quartersBefore.map(([count, words]): [readonly string[], NumberWord] => [
      words,
      { role: 'quarters-before', quarters: count },
    ]),
    ...table.fractions.map(([count, words]): [readonly string[], NumberWord] => [
      words,
      { role: 'fraction', quarters: count },
    ]),
    ...table.quartersAfter.map(([count, words]): [readonly string[], NumberWord] => [
      words,
      { role: 'quarters-after', quarters: count },
    ]),
    [table.point, { role: 'point' }],
    [table.and, { role: 'and' }],
    [table.article, { role: 'article' }],
  ];
}

/** Every form of a scale's word, each once. */
const scaleWords = ({ words, joining, many }: NumberTable['scales'][number]): readonly string[] => [
  ...new Set([...words, ...(joining === undefined ? [] : [joining]), ...Object.values(many ?? {})]),
];

/** The forms of small numbers that only live inside a longer word (ஐ in ஐயாயிரம்). */
export function gluedWords(table: NumberTable): [words: readonly string[], word: NumberWord][] {
  return table.combining
    .filter(([value]) => value > 1 && value < 20)
    .map(([value, words]) => [words, combiningWord(value, table)]);
}

const valueWord = (value: number, takesUnit: boolean, omitsHundred: boolean): NumberWord => ({
  role: 'value',
  value,
  takesUnit,
  omitsHundred,
});

function combiningWord(value: number, { oneIsAbout }: NumberTable): NumberWord {
  if (value >= 100) return { role: 'hundreds', value };
  const word = { role: 'value', value, takesUnit: value >= 20, omitsHundred: false } as const;
  return value === 1 && oneIsAbout === true ? { ...word, saysAbout: true } : word;
}

const spellings = ([said, also, romanised]: Names): readonly string[] => [said, ...also, ...romanised];

function goodsEntries(tables: LanguageTables, entry: Entry): void {
  for (const [id, names] of Object.entries(tables.crops)) {
    const meant = { kind: 'crop', crops: [id as CropId] } as const;
    for (const word of spellings(names)) entry(word, meant);
  }
  for (const { words, crops } of tables.homonyms) {
    const meant = { kind: 'crop', crops: crops as readonly string[] as readonly CropId[] } as const;
    for (const word of words) entry(word, meant);
  }
  for (const variety of tables.varieties) {
    for (const word of variety.words) entry(word, { kind: 'variety', variety });
    if (!variety.words.includes(variety.said)) entry(variety.said, { kind: 'variety', variety });
  }
}

function unitEntries(tables: LanguageTables, entry: Entry): void {
  const ownWord = new Set(tables.words.per);
  for (const { id } of units) {
    const names = tables.units[id];
    const unit = id as string as UnitId;
    const before = tables.numbers.unitBefore !== undefined && { standsBefore: true as const };
    for (const word of new Set([names.one, names.many, names.screen, ...names.words]))
      entry(word, { kind: 'unit', unit, ...before });
    if (names.per.split(' ').some((word) => ownWord.has(word))) continue;
    entry(names.per, { kind: 'per' });
    entry(names.per, { kind: 'unit', unit });
  }
}

function placeEntries(names: Readonly<Record<string, string>>, entry: Entry): void {
  for (const [id, name] of Object.entries(names)) entry(name, { kind: 'place', place: id as PlaceId });
}

/** The English names that Agmarknet and LGD give, said in any language: "Kolar" needs no table. */
export function sharedPlaceEntries(places: readonly Place[], entry: Entry): void {
  for (const { id, kind, english, agmarknet } of places) {
    const meant = { kind: 'place', place: id } as const;
    entry(english, meant);
    if (kind === 'market') continue;
    for (const name of agmarknet) if (name !== english) entry(name.replace(/\(.*/, ''), meant);
  }
}

/** The English names of goods that few markets trade, of grades and of varieties: meant only where a phrase means nothing else. */
export function sharedGoodsEntries({ goods = [], grades = [], varieties = [] }: SharedNames, entry: Entry): void {
  for (const { id, english } of goods) entry(english, { kind: 'crop', crops: [id as string as CropId] });
  for (const { id, words } of grades)
    for (const word of words) entry(enteredName(word), { kind: 'grade-value', grade: id });
  for (const { id, english, words, crops } of varieties) {
    const meant = { kind: 'variety', variety: { id, said: english, words, ...(crops && { crops }) } } as const;
    for (const word of new Set([english, ...words])) entry(enteredName(word), meant);
  }
}

function dayEntries({ days }: LanguageTables, entry: Entry): void {
  for (const relative of days.relative)
    for (const word of relative.words) entry(word, { kind: 'day', days: relative.days });
  days.weekdays.forEach((words, index) => {
    for (const word of words) entry(word, { kind: 'weekday', weekday: (index + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7 });
  });
  days.months.forEach((words, index) => {
    for (const word of words) entry(word, { kind: 'month', month: index + 1 });
  });
  for (const word of days.dateAfter) entry(word, { kind: 'date-after' });
  for (const word of days.ahead) entry(word, { kind: 'ahead' });
  for (const word of days.ago) entry(word, { kind: 'ago' });
  for (const word of days.besideDate ?? []) entry(word, { kind: 'beside-date' });
}
