import type { NumberTable } from '../../tables.ts';

/**
 * 0 to 99 as AI4Bharat indic-numtowords has them (MIT): ten and a unit, a unit and ten. The other spellings (न्वि, ब्र्वि) and the romanised
 * ones are unreviewed. Things are counted with मोन before the number.
 */
const units = [
  ['से', 'se'],
  ['नै', 'न्वि', 'nwi', 'nai'],
  ['थाम', 'tham'],
  ['ब्रै', 'ब्र्वि', 'brwi', 'brai'],
  ['बा', 'ba'],
  ["द'", 'do'],
  ['स्नि', 'सिनि', 'sni', 'sini'],
  ['दाइन', 'dain'],
  ['गु', 'gu'],
] as const;
const ten = ['जि', 'ji', 'zi'] as const;

const isLatin = (word: string): boolean => /^[a-z]/.test(word);

/** The words of two parts written together, each with those of its own script. */
const together = (first: readonly string[], last: readonly string[], space = ''): readonly string[] =>
  first.flatMap((start) => last.filter((end) => isLatin(start) === isLatin(end)).map((end) => start + space + end));

const plainTens = units
  .slice(1)
  .map((unit) => (unit[0] === "द'" ? ['दजि', "द'जि", 'doji', 'dozi'] : together(unit, ten)));

/** Between the tens a unit may be heard apart (नैजि नै), but for से, which is "from" to those who mix in Hindi. */
const between = (tens: readonly string[], unit: readonly string[]): readonly string[] => [
  ...together(tens, unit),
  ...(unit[0] === 'से' ? [] : together(tens, unit, ' ')),
];

const things = ['मोन', 'mwn', 'mon'] as const;

const upToNinetyNine: readonly (readonly string[])[] = [
  ["लाथिख'", 'lathikho', 'zero'],
  ...units.map((unit) => [...unit, ...together(things, unit)]),
  [...ten, ...together(things, ten)],
  ...units.map((unit) => between(ten, unit)),
  ...plainTens.flatMap((tens) => [tens, ...units.map((unit) => between(tens, unit))]),
];

const hundred = ['जौ', 'zou', 'jou', 'jau'] as const;
const thousand = ['रोजा', 'rwza', 'roja', 'rouza'] as const;
const lakh = ['लाख', 'lakh', 'lak'] as const;
const crore = ['कौटि', 'koti', 'kouti', 'crore'] as const;

/** Up to nine of a scale are one word, the scale first: रोजानै, two thousand; more are said before it (जि रोजा). */
const counted = (scale: readonly string[]): readonly (readonly [count: number, alone: string, joining: string])[] =>
  units.flatMap((unit, at) => together(scale, unit).map((word) => [at + 1, word, word] as const));

/** Hundreds as the source has a hundred (जौसे), and as some say them (सेजौ). */
const hundreds = units.map(
  (unit, at) => [(at + 1) * 100, [...between(hundred, unit), ...together(unit, hundred)]] as const,
);

export const bodoNumbers: NumberTable = {
  upToNinetyNine,
  tensTakeUnits: 'never',
  combining: [],
  hundreds: hundreds,
  hundred: [],
  scales: [
    { power: 3, words: [...thousand, 'हाजार', 'हजार', 'hajar', 'hazar'], countAfter: true, own: counted(thousand) },
    { power: 5, words: [...lakh], countAfter: true, own: counted(lakh) },
    { power: 7, countsAll: true, words: [...crore, 'करोड़', 'कौति', 'kror'], countAfter: true, own: counted(crore) },
  ],
  quartersBefore: [],
  fractions: [[2, ['खावसे', 'खाव से', 'khaose', 'khao se']]],
  quartersAfter: [],
  ordinals: [
    ['सेथि', 'गिबि', 'sethi', 'gibi'],
    ['नैथि', 'naithi', 'nwithi'],
    ['थामथि', 'thamthi'],
    ['ब्रैथि', 'braithi', 'brwithi'],
  ],
  point: ['पइन्ट', 'दसमलव', 'point'],
  and: [],
  article: [],
  minus: ['माइनास', 'minus'],
  joining: 'plain',
  hundredOmitted: false,
  onlyBeforeUnit: ['से', 'बा', "द'", 'जि', 'se', 'ba', 'do', 'nai', 'gu', 'ji', 'zi', 'lak', 'point', 'mon'],
  saysQuarters: true,
  unitBefore: 'heard',
  oneOfUnit: 'से',
  spokenHundreds: [['', ''], ...hundreds.map(([, [said = '']]) => [said, said] as const)],
  origin: 'ai4bharat',
};
