import type { NumberTable } from '../../tables.ts';
import { withBengaliLetters } from './bengali-letters.ts';

/**
 * The words of AI4Bharat indic-numtowords (MIT), which are in Meetei Mayek, with these departures: 0 is ꯐꯨꯟ, its variation; 70 and 90 are
 * said ꯍꯨꯝꯐꯨꯇꯔꯥ and ꯃꯔꯤꯐꯨꯇꯔꯥ as grammars have them (there ꯍꯨꯝꯗ꯭ꯔꯥ, ꯃꯧꯗ꯭ꯔꯥ), 80 ꯃꯔꯤꯐꯨ (there ꯃꯔꯐꯨ); 99 is there the word of 89.
 * The numbers between are said as one word (there as two). Bengali letters are the same words letter by letter; romanised ones are unreviewed.
 */
const units = [
  ['ꯑꯃ', 'ama'],
  ['ꯑꯅꯤ', 'ani'],
  ['ꯑꯍꯨꯝ', 'ahum'],
  ['ꯃꯔꯤ', 'mari'],
  ['ꯃꯉꯥ', 'manga'],
  ['ꯇꯔꯨꯛ', 'taruk'],
  ['ꯇꯔꯦꯠ', 'taret'],
  ['ꯅꯤꯄꯥꯟ', 'ꯅꯤꯄꯥꯜ', 'nipan', 'nipal'],
  ['ꯃꯥꯄꯟ', 'ꯃꯥꯄꯜ', 'mapan', 'mapal'],
] as const;

/** One, two and three have forms of their own after a ten. */
const afterTen = [['ꯃꯥꯊꯣꯏ', 'mathoi'], ['ꯅꯤꯊꯣꯏ', 'nithoi'], ['ꯍꯨꯝꯗꯣꯏ', 'humdoi'], ...units.slice(3)] as const;

const tens = [
  ['ꯇꯔꯥ', 'tara'],
  ['ꯀꯨꯟ', 'ꯀꯨꯜ', 'kun', 'kul'],
  ['ꯀꯨꯟꯊ꯭ꯔꯥ', 'kunthra', 'kuntra'],
  ['ꯅꯤꯐꯨ', 'niphu'],
  ['ꯌꯥꯡꯈꯩ', 'yangkhei'],
  ['ꯍꯨꯝꯐꯨ', 'humphu', 'hunphu'],
  ['ꯍꯨꯝꯐꯨꯇꯔꯥ', 'ꯍꯨꯝꯐꯨ ꯇꯔꯥ', 'ꯍꯨꯝꯗ꯭ꯔꯥ', 'humphutara', 'humphu tara', 'hunphutara'],
  ['ꯃꯔꯤꯐꯨ', 'ꯃꯔꯐꯨ', 'mariphu', 'maraphu'],
  ['ꯃꯔꯤꯐꯨꯇꯔꯥ', 'ꯃꯔꯤꯐꯨ ꯇꯔꯥ', 'ꯃꯧꯗ꯭ꯔꯥ', 'mariphutara', 'mariphu tara'],
] as const;

const isNative = (word: string): boolean => /[\uabc0-\uabff]/u.test(word);

/** A ten and what follows it, written together and apart: ꯇꯔꯥꯃꯉꯥ, ꯇꯔꯥ ꯃꯉꯥ. */
const between = (ten: readonly string[], unit: readonly string[]): readonly string[] =>
  ['', ' '].flatMap((space) =>
    ten.flatMap((first) =>
      unit.filter((last) => isNative(first) === isNative(last)).map((last) => first + space + last),
    ),
  );

const upToNinetyNine = [
  ['ꯐꯨꯟ', 'ꯁꯤꯅꯣ', 'phun', 'zero'],
  ...units,
  ...tens.flatMap((ten) => [ten, ...afterTen.map((unit) => between(ten, unit))]),
].map(withBengaliLetters);

const hundreds: readonly (readonly string[])[] = [
  ['ꯆꯥꯝꯃ', 'ꯆꯥꯃ', 'chama'],
  ['ꯆꯅꯤ', 'ꯆꯥꯅꯤ', 'chani'],
  ['ꯆꯍꯨꯝ', 'ꯆꯥꯍꯨꯝ', 'chahum'],
  ['ꯆꯝꯔꯤ', 'ꯆꯥꯃꯔꯤ', 'chamri', 'chamari'],
  ['ꯆꯝꯉꯥ', 'ꯆꯥꯃꯉꯥ', 'chamnga', 'chamanga'],
  ['ꯆꯇ꯭ꯔꯨꯛ', 'ꯆꯥꯇꯔꯨꯛ', 'chatruk', 'chataruk'],
  ['ꯆꯇ꯭ꯔꯦꯠ', 'ꯆꯥꯇꯔꯦꯠ', 'chatret', 'chataret'],
  ['ꯆꯅꯤꯄꯥꯟ', 'ꯆꯥꯅꯤꯄꯥꯟ', 'chanipan', 'chanipal'],
  ['ꯆꯃꯥꯄꯟ', 'ꯆꯥꯃꯥꯄꯟ', 'chamapan', 'chamapal'],
];

const thousand = ['ꯂꯤꯁꯤꯡ', 'lising', 'lishing'] as const;
const lakh = ['ꯂꯥꯛ', 'ꯂꯥꯈ', 'lak', 'lakh'] as const;
const crore = ['ꯀ꯭ꯔꯣꯔ', 'kror', 'crore'] as const;

/** "And" parts a round ten of a scale from what follows: ꯂꯤꯁꯤꯡ ꯇꯔꯥ ꯑꯃꯁꯨꯡ ꯃꯉꯥ is 10,005, where ꯂꯤꯁꯤꯡ ꯇꯔꯥ ꯃꯉꯥ is heard as 15,000. */
const and = withBengaliLetters(['ꯑꯃꯁꯨꯡ', 'amasung']);

/** Counts of a scale stand after it: ꯂꯤꯁꯤꯡ ꯑꯅꯤ, two thousand. */
const counted = (scale: string): readonly (readonly [count: number, alone: string, joining: string])[] =>
  upToNinetyNine.flatMap((words, count) =>
    words
      .filter((said) => count > 0 && isNative(said))
      .map((said): [number, string, string] => {
        const alone = `${scale} ${said}`;
        return [count, alone, count % 10 === 0 ? `${alone} ${and[0]}` : alone];
      }),
  );

const half = ['ꯃꯈꯥꯏ', 'makhai'] as const;

/** A half after hundreds, thousands and lakhs is half of these: ꯂꯤꯁꯤꯡ ꯑꯃ ꯃꯈꯥꯏ is 1,500. */
const andAHalf = [
  ...hundreds.map((words, at): [number, readonly string[]] => [(at + 1) * 100 + 50, between(words, half)]),
  ...units.flatMap((words, at): [number, readonly string[]][] => [
    [(at + 1) * 1000 + 500, between(thousand, between(words, half))],
    [(at + 1) * 100_000 + 50_000, between(lakh, between(words, half))],
  ]),
].map(([value, words]) => [value, withBengaliLetters(words.filter((word) => word.includes(' ')))] as const);

export const manipuriNumbers: NumberTable = {
  upToNinetyNine,
  tensTakeUnits: 'never',
  combining: [],
  hundreds: [...hundreds.map((words, at) => [(at + 1) * 100, withBengaliLetters(words)] as const), ...andAHalf],
  hundred: [],
  scales: [
    { power: 3, words: withBengaliLetters(thousand), countAfter: true, own: counted(thousand[0]) },
    { power: 5, words: withBengaliLetters(lakh), countAfter: true, own: counted(lakh[0]) },
    {
      power: 7,
      countsAll: true,
      words: withBengaliLetters(crore),
      joining: `${crore[0]} ${and[0]}`,
      countAfter: true,
      own: counted(crore[0]),
    },
  ],
  quartersBefore: [],
  fractions: [[2, withBengaliLetters(['ꯇꯡꯈꯥꯏ', 'tangkhai'])]],
  quartersAfter: [[2, withBengaliLetters(half)]],
  ordinals: [
    ['ꯑꯍꯥꯟꯕ', 'ahanba'],
    ['ꯑꯅꯤꯁꯨꯕ', 'anisuba', 'anishuba'],
    ['ꯑꯍꯨꯝꯁꯨꯕ', 'ahumsuba', 'ahumshuba'],
    ['ꯃꯔꯤꯁꯨꯕ', 'marisuba', 'marishuba'],
  ].map(withBengaliLetters),
  point: withBengaliLetters(['ꯄꯣꯏꯟꯇ', 'point']),
  and,
  article: [],
  minus: withBengaliLetters(['ꯃꯥꯏꯅꯁ', 'minus']),
  joining: 'plain',
  hundredOmitted: false,
  onlyBeforeUnit: ['ama', 'kul', 'lak', 'point', 'mari'],
  saysQuarters: true,
  spokenQuarters: units.map(([one], at) => [(at + 1) * 4 + 2, `${one} ${half[0]}`] as const),
  unitBefore: 'said',
  oneOfUnit: 'ꯑꯃ',
  spokenHundreds: [['', ''], ...hundreds.map(([said = '']) => [said, said] as const)],
  origin: 'ai4bharat',
};
