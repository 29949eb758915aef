import type { Script } from '../tables.ts';

/** How a script writes the sounds of a word. Rules read only these properties. */
export interface Writing {
  /** The start of its Unicode block where that is laid out as ISCII is; absent for the other scripts. */
  readonly block?: number;
  /** The vowel that a consonant carries is not spoken at the end of a word, and is not written off there. */
  readonly dropsFinalVowel: boolean;
  /** Letters written in place of one that the script does not have or does not use, by their places. */
  readonly instead: ReadonlyMap<number, number>;
  /** A `th` of people who write in Latin letters is a plain dental, and their `t` is said at the palate. */
  readonly plainTh: boolean;
  /** The letter for y inside a word, where it is another than at the start. */
  readonly innerYa?: string;
  /** Consonants run together without a sign, but for a doubled one, which has a sign of its own before it, and these after another. */
  readonly addak?: { readonly sign: string; readonly joined: readonly number[] };
  /** A nasal before a stop is written as the nasal letter of its place. */
  readonly spellsNasals?: true;
  /** One letter stands for the hard stop and the soft one, which is said between vowels and after a nasal. */
  readonly softensStops?: true;
  /** The n at the start of a word and before a dental stop, and the n elsewhere. */
  readonly innerNa?: string;
  /** Letters for a consonant at the end of a word, by its place. */
  readonly finals?: ReadonlyMap<number, string>;
}

const indic = (
  block: number,
  dropsFinalVowel: boolean,
  instead: readonly (readonly [number, number])[] = [],
  own: Partial<Writing> = {},
): Writing => ({
  block,
  dropsFinalVowel,
  instead: new Map(instead),
  plainTh: !dropsFinalVowel && block !== 0x0b00,
  ...own,
});

const other: Writing = { dropsFinalVowel: false, instead: new Map(), plainTh: false };

/** Tamil has one letter for the four stops of a place, and writes sh as ஷ. */
const tamilStops = [0x15, 0x1a, 0x1f, 0x24, 0x2a].flatMap((first) =>
  [1, 2, 3].filter((step) => first !== 0x1a || step !== 2).map((step) => [first + step, first] as const),
);

/** Letters of the south, by those that the other scripts write for them. */
const southern = [
  [0x29, 0x28],
  [0x31, 0x30],
] as const;

/** Every script, by what the rules need of it. The scripts of the north leave out the last short a; Odia speaks it. */
export const writings: Readonly<Record<Script, Writing>> = {
  latin: other,
  devanagari: indic(0x0900, true, [...southern, [0x34, 0x33], [0x0e, 0x0f], [0x12, 0x13]]),
  bengali: indic(
    0x0980,
    true,
    [
      [0x35, 0x2c],
      [0x33, 0x32],
    ],
    { innerYa: '\u09df' },
  ),
  gurmukhi: indic(0x0a00, true, [[0x37, 0x36]], { addak: { sign: '\u0a71', joined: [0x30, 0x35, 0x39] } }),
  gujarati: indic(0x0a80, true),
  oriya: indic(0x0b00, false, [], { innerYa: '\u0b5f' }),
  tamil: indic(0x0b80, false, [...tamilStops, [0x36, 0x37], [0x1d, 0x1c]], {
    spellsNasals: true,
    softensStops: true,
    innerNa: '\u0ba9',
  }),
  telugu: indic(0x0c00, false, southern, { finals: new Map([[0x2e, '\u0c02']]) }),
  kannada: indic(0x0c80, false, southern, { finals: new Map([[0x2e, '\u0c82']]) }),
  malayalam: indic(0x0d00, false, [[0x29, 0x28]], {
    finals: new Map([
      [0x23, '\u0d7a'],
      [0x28, '\u0d7b'],
      [0x30, '\u0d7c'],
      [0x32, '\u0d7d'],
      [0x33, '\u0d7e'],
      [0x2e, '\u0d02'],
    ]),
  }),
  arabic: other,
  'ol-chiki': other,
  'meetei-mayek': other,
};
