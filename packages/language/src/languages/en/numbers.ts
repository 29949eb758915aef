import type { NumberTable } from '../../tables.ts';

const small = [
  'zero nil',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
].map((line) => line.split(' '));

const tens = ['twenty', 'thirty', 'forty fourty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety ninty'].map((line) =>
  line.split(' '),
);

const upToNinetyNine: readonly (readonly string[])[] = [
  ...small,
  ...tens.flatMap((ten) => [ten, ...small.slice(1, 10).map((unit) => [`${ten[0]} ${unit[0]}`])]),
];

export const englishNumbers: NumberTable = {
  upToNinetyNine,
  tensTakeUnits: 'plain',
  combining: [],
  hundreds: [],
  hundred: ['hundred', 'hundreds'],
  scales: [
    { power: 3, words: ['thousand', 'thousands', 'k'] },
    { power: 5, words: ['lakh', 'lakhs', 'lac', 'lacs'] },
    { power: 6, words: ['million', 'millions'] },
    { power: 7, countsAll: true, words: ['crore', 'crores', 'cr'] },
    { power: 9, words: ['billion', 'billions'] },
  ],
  quartersBefore: [],
  fractions: [
    [1, ['quarter', 'one quarter', 'one fourth', 'quarter of', 'one quarter of']],
    [2, ['half', 'one half', 'half of']],
    [8, ['couple of', 'a couple of', 'couple']],
    [3, ['three quarters', 'three quarter', 'three fourths', 'three quarters of', 'three fourths of']],
  ],
  quartersAfter: [
    [1, ['and a quarter', 'and quarter', 'and one quarter']],
    [2, ['and a half', 'and half', 'and one half']],
    [3, ['and three quarters', 'and three quarter']],
  ],
  ordinals: [
    ['first', '1st'],
    ['second', '2nd'],
    ['third', '3rd'],
    ['fourth', '4th'],
    ['fifth', '5th'],
  ],
  point: ['point', 'decimal'],
  and: ['and'],
  article: ['a', 'an'],
  minus: ['minus', 'negative'],
  joining: 'plain',
  hundredOmitted: true,
  onlyBeforeUnit: ['one', 'nil', 'point', 'k', 'cr', 'decimal', 'negative'],
  saysQuarters: false,
  oneOfUnit: 'one',
  spokenHundreds: Array.from({ length: 10 }, () => ['hundred', 'hundred'] as const),
  origin: 'ai4bharat',
};
