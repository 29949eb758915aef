import type { NumberTable } from '../../tables.ts';
import { inEveryScript } from './other-scripts.ts';

/** One to nine: the said form (AI4Bharat indic-numtowords, MIT), then other spellings; romanised; and the short form inside one word of that source. */
const units = [
  ['ᱢᱤᱫ ᱢᱤᱛ ᱢᱤᱫᱴᱟᱝ ᱢᱤᱫᱴᱮᱡ ᱢᱤᱫᱴᱮᱱ', 'mit mid mittang midtang', 'ᱢᱤᱫ'],
  ['ᱵᱟᱨ ᱵᱟᱨᱭᱟ ᱵᱟᱨᱮᱭᱟ', 'bar barea barya', 'ᱵᱟᱨ'],
  ['ᱯᱮ ᱯᱮᱭᱟ', 'pe pea', 'ᱯᱮ'],
  ['ᱯᱩᱱ ᱯᱳᱱ ᱯᱚᱱ ᱯᱩᱱᱭᱟ ᱯᱳᱱᱭᱟ', 'pon pun ponea', 'ᱯᱩᱱ'],
  ['ᱢᱚᱬᱮ ᱢᱚᱬᱮᱸ ᱢᱚᱲᱮ ᱢᱳᱬᱮ', 'more mone monre', 'ᱢᱚᱬ'],
  ['ᱛᱩᱨᱩᱭ ᱛᱩᱨᱩᱤ', 'turui turuy', 'ᱛᱩᱨ'],
  ['ᱮᱭᱟᱭ ᱮᱭᱟᱮ ᱮᱟᱭ', 'eyay eae eay', 'ᱭᱟᱭ'],
  ['ᱤᱨᱟᱹᱞ ᱤᱨᱚᱞ ᱤᱨᱮᱞ', 'iral irel iril', 'ᱨᱟᱹᱞ'],
  ['ᱟᱨᱮ ᱟᱨᱮᱞ', 'are', 'ᱟᱨᱮ'],
].map(([native = '', romanised = '', short = '']) => ({
  native: native.split(' '),
  romanised: romanised.split(' '),
  short,
}));
const shortTens = ['', '', 'ᱵᱟ', 'ᱯᱮ', 'ᱯᱩ', 'ᱢᱚ', 'ᱛᱩ', 'ᱮ', 'ᱤ', 'ᱟ'];

const unit = (value: number) => units[value - 1] ?? { native: [''], romanised: [''], short: '' };
/** The first so many spellings of a digit: all when it stands alone, the usual two inside a number. */
const native = (value: number): readonly string[] => (value === 0 ? [''] : unit(value).native.slice(0, 2));
const roman = (value: number): readonly string[] => (value === 0 ? [''] : unit(value).romanised.slice(0, 2));
const joined = (...words: readonly string[]): string => words.filter((word) => word !== '').join(' ');
const pairs = (first: readonly string[], ten: string, last: readonly string[]): readonly string[] =>
  first.flatMap((before) => last.map((after) => joined(before, ten, after)));

/** Tens and units, as the source counts: ᱵᱟᱨ ᱜᱮᱞ ᱯᱮ is 23; in one word, ᱵᱟᱜᱮᱯᱮ; by scores, as elders count, ᱢᱤᱫ ᱤᱥᱤ ᱯᱮ. */
function spellings(value: number): readonly string[] {
  const tens = Math.floor(value / 10);
  const rest = value % 10;
  const before = tens === 1 ? [''] : native(tens);
  const words = [
    ...pairs(before, 'ᱜᱮᱞ', native(rest)),
    `${shortTens[tens] ?? ''}ᱜᱮ${rest === 0 ? '' : unit(rest).short}`,
  ];
  const short = words.filter((word) => word !== 'ᱜᱮ');
  return [...short, ...byScores(value), ...pairs(tens === 1 ? [''] : roman(tens), 'gel', roman(rest))];
}

function byScores(value: number): readonly string[] {
  if (value < 20) return [];
  const rest = value % 20;
  const after = rest < 10 ? native(rest).slice(0, 1) : [joined('ᱜᱮᱞ', native(rest - 10)[0] ?? '')];
  const counted = native(Math.floor(value / 20)).flatMap((score) => after.map((last) => joined(score, 'ᱤᱥᱤ', last)));
  return value < 40 ? [...counted, ...after.map((last) => joined('ᱤᱥᱤ', last))] : counted;
}

/**
 * 0 to 99. Of the source's forms 58 (ᱤᱨᱟᱹᱨ, a slip for ᱤᱨᱟᱹᱞ) is set right and 0 is ᱥᱩᱱ, also ᱥᱩᱱᱭᱚ (Wiktionary). Scores and the plural forms
 * (ᱵᱟᱨᱭᱟ, ᱯᱮᱭᱟ) are unreviewed, as are the other scripts. Bengali বার and Odia ବାର, two here and
 * twelve there, are left out: neither number is taken from them.
 */
const upToNinetyNine: readonly (readonly string[])[] = Array.from({ length: 100 }, (_, value) => {
  if (value === 0) return inEveryScript(['ᱥᱩᱱ', 'ᱥᱩᱱᱭᱚ', 'sun']);
  const words = value < 10 ? [...unit(value).native, ...unit(value).romanised] : spellings(value);
  return inEveryScript(words).filter((word) => word !== 'বার');
});

export const santaliNumbers: NumberTable = {
  upToNinetyNine,
  tensTakeUnits: 'never',
  combining: [],
  hundreds: [],
  hundred: inEveryScript(['ᱥᱟᱭ', 'ᱥᱚᱭ', 'ᱥᱟᱮ', 'sae', 'sai', 'soy']),
  scales: [
    { power: 3, words: inEveryScript(['ᱦᱟᱡᱟᱨ', 'ᱜᱮᱥᱟᱭ', 'hajar', 'hazar']) },
    { power: 5, words: inEveryScript(['ᱞᱟᱠᱷ', 'ᱞᱟᱠ', 'lakh', 'lac']) },
    { power: 7, countsAll: true, words: inEveryScript(['ᱠᱳᱴᱤ', 'ᱠᱚᱴᱤ', 'koti', 'crore']) },
  ],
  quartersBefore: [
    [1, inEveryScript(['ᱥᱚᱣᱟ', 'ᱥᱟᱣᱟ', 'sowa', 'sawa'])],
    [2, inEveryScript(['ᱥᱟᱲᱮ', 'ᱥᱟᱰᱮ', 'sare', 'sade'])],
    [-1, inEveryScript(['ᱯᱚᱣᱱᱮ', 'ᱯᱟᱣᱱᱮ', 'powne', 'paune'])],
  ],
  fractions: [
    [1, inEveryScript(['ᱥᱤᱠᱤ', 'siki'])],
    [2, inEveryScript(['ᱟᱫᱷᱟ', 'ᱟᱹᱫᱷᱟᱹ', 'ᱛᱟᱞᱟ', 'adha', 'tala'])],
    [6, inEveryScript(['ᱫᱮᱲ', 'ᱫᱮᱬ', 'der', 'derh'])],
    [10, inEveryScript(['ᱟᱲᱟᱭ', 'ᱟᱲᱦᱟᱭ', 'arai', 'adhai'])],
  ],
  quartersAfter: [],
  ordinals: [
    inEveryScript(['ᱯᱩᱭᱞᱩ', 'ᱯᱟᱹᱦᱤᱞ', 'puilu', 'pahil']),
    inEveryScript(['ᱫᱚᱥᱟᱨ', 'dosar']),
    inEveryScript(['ᱛᱮᱥᱟᱨ', 'tesar']),
  ],
  point: inEveryScript(['ᱯᱚᱭᱮᱱᱴ', 'ᱫᱚᱥᱢᱤᱠ', 'point']),
  and: [],
  article: [],
  minus: inEveryScript(['ᱢᱟᱭᱱᱟᱥ', 'minus']),
  joining: 'plain',
  hundredOmitted: false,
  onlyBeforeUnit: [
    ...inEveryScript(['ᱯᱮ', 'ᱟᱨᱮ', 'ᱛᱟᱞᱟ', 'ᱯᱚᱱ', 'ᱜᱮᱞ', 'ᱵᱟᱨ', 'ᱢᱤᱛ', 'ᱥᱩᱱ', 'ᱢᱚᱲᱮ', 'ᱟᱨᱮᱞ']),
    ...'bar pe pon pun more are mit mid sun gel tala der sare sade sai sae soy mone eay siki point adha lac sawa'.split(
      ' ',
    ),
  ],
  saysQuarters: true,
  oneOfUnit: 'ᱢᱤᱫ',
  spokenHundreds: Array.from(
    { length: 10 },
    (_, hundred) => (hundred === 0 ? ['', ''] : ['ᱥᱟᱭ', 'ᱥᱟᱭ']) as [string, string],
  ),
  origin: 'ai4bharat',
};
