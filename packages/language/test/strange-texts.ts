import fc from 'fast-check';
import type { LanguageTables } from '../src/tables.ts';

/** Blocks of letters that people of India write in, and some that nobody here does. */
const blocks: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0x80, 0x24f],
  [0x300, 0x36f],
  [0x370, 0x4ff],
  [0x600, 0x6ff],
  [0x900, 0xd7f],
  [0x1c50, 0x1c7f],
  [0x2000, 0x206f],
  [0x20a0, 0x20cf],
  [0x4e00, 0x4fff],
  [0xa8e0, 0xa8ff],
  [0xabc0, 0xabff],
  [0xfb50, 0xfeff],
  [0x1f300, 0x1f6ff],
];
const letter = fc
  .constantFrom(...blocks)
  .chain(([first, last]) => fc.integer({ min: first, max: last }))
  .map((code) => String.fromCodePoint(code));
const marks = fc.constantFrom('\u0301', '\u093c', '\u094d', '\u0bcd', '\u0d4d', '\u0650', '\u200d', '\u200c', '\u20dd');
const directions = fc.constantFrom(
  '\u202a',
  '\u202b',
  '\u202e',
  '\u202c',
  '\u2066',
  '\u2067',
  '\u2069',
  '\u200e',
  '\u200f',
);
const halves = fc.integer({ min: 0xd800, max: 0xdfff }).map((code) => String.fromCharCode(code));

/** Words that the tables of some languages have, so that strange texts also reach what lies behind the look-up. */
function wordsOf(tables: readonly LanguageTables[]): readonly string[] {
  return tables.flatMap(({ numbers, words, days, units }) => [
    ...numbers.upToNinetyNine.flat(),
    ...numbers.scales.flatMap((scale) => scale.words),
    ...numbers.fractions.flatMap(([, names]) => names),
    ...words.rupee,
    ...words.range,
    ...words.not,
    ...words.per,
    ...days.relative.flatMap((relative) => relative.words),
    ...Object.values(units).map((unit) => unit.one),
  ]);
}

/** Texts that no person says: any code units, scripts mixed, floods of marks, controls of direction, numbers upon numbers, words cut and joined. */
export function strangeTexts(tables: readonly LanguageTables[]): fc.Arbitrary<string> {
  const word = fc.constantFrom(...wordsOf(tables));
  const digits = fc.stringMatching(/^[0-9०-९௦-௯][0-9.,/-]{0,30}$/);
  const piece = fc.oneof(
    { weight: 4, arbitrary: word },
    { weight: 2, arbitrary: fc.tuple(word, word).map(([one, other]) => one + other.slice(other.length >> 1)) },
    { weight: 2, arbitrary: letter },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    {
      weight: 1,
      arbitrary: fc.tuple(letter, fc.array(marks, { maxLength: 40 })).map(([base, flood]) => base + flood.join('')),
    },
    { weight: 1, arbitrary: directions },
    { weight: 1, arbitrary: halves },
    { weight: 1, arbitrary: digits },
    { weight: 1, arbitrary: fc.constantFrom('', ' ', '\n', '\u0000', '₹', '-', '/', '?', '।', '،', '½', '%') },
  );
  return fc
    .tuple(fc.array(piece, { maxLength: 24 }), fc.constantFrom('', ' '))
    .map(([pieces, space]) => pieces.join(space));
}
