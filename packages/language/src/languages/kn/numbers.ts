import type { NumberTable } from '../../tables.ts';

/** One to nine: the said word first, then spoken and clipped forms, then romanised spellings. */
const units: readonly (readonly string[])[] = [
  [],
  ['ಒಂದು', 'ಒಂದ್', 'ಒಂದ', 'ವಂದು', 'ondu', 'vondu', 'ondhu', 'wondu', 'ond'],
  ['ಎರಡು', 'ಎರಡ್', 'ಎರ್ಡು', 'ಯರಡು', 'ಎರಡ', 'eradu', 'erdu', 'yeradu', 'yaradu', 'yerdu', 'erad'],
  ['ಮೂರು', 'ಮೂರ್', 'ಮೂರ', 'mooru', 'muru', 'moor', 'muuru'],
  ['ನಾಲ್ಕು', 'ನಾಕು', 'ನಾಲಕ್ಕು', 'ನಾಲಕು', 'ನಾಕ್', 'ನಾಲ್ಕ', 'nalku', 'naalku', 'naaku', 'naku', 'nalakku', 'naalkku'],
  ['ಐದು', 'ಐದ್', 'ಅಯ್ದು', 'ಐದ', 'aidu', 'aydu', 'ayidu', 'aidhu', 'aid'],
  ['ಆರು', 'ಆರ್', 'ಆರ', 'aaru', 'aru', 'aar'],
  ['ಏಳು', 'ಏಳ್', 'ಯೋಳು', 'ಯೇಳು', 'ಏಳ', 'elu', 'yelu', 'eelu', 'yolu'],
  ['ಎಂಟು', 'ಎಂಟ್', 'ಯಂಟು', 'ಎಂಟ', 'entu', 'yentu', 'enttu'],
  ['ಒಂಬತ್ತು', 'ಒಂಭತ್ತು', 'ಒಂಬತ್', 'ವಂಬತ್ತು', 'ಒಂಬತ್ತ', 'ombattu', 'ombathu', 'ombatu', 'ombhattu', 'ombat'],
];

const teens: readonly (readonly string[])[] = [
  ['ಹತ್ತು', 'ಹತ್', 'ಹತ್ತ', 'hattu', 'hathu', 'hatthu', 'hatt'],
  ['ಹನ್ನೊಂದು', 'ಹನ್ನೊಂದ್', 'ಹನ್ನೊಂದ', 'hannondu', 'hanondu', 'hannond'],
  ['ಹನ್ನೆರಡು', 'ಹನ್ನೆರಡ್', 'ಹನ್ನೆರ್ಡು', 'ಹನ್ನೆರಡ', 'hanneradu', 'hannerdu', 'haneradu', 'hannerad'],
  ['ಹದಿಮೂರು', 'ಹದ್ಮೂರು', 'ಹದಿಮೂರ್', 'hadimooru', 'hadimuru', 'hadmuru', 'hadhimooru'],
  ['ಹದಿನಾಲ್ಕು', 'ಹದ್ನಾಲ್ಕು', 'ಹದಿನಾಕು', 'ಹದ್ನಾಕು', 'ಹದಿನಾಲಕ್ಕು', 'hadinalku', 'hadinaalku', 'hadnalku', 'hadinaku'],
  ['ಹದಿನೈದು', 'ಹದಿನೈದ್', 'ಹದ್ನೈದು', 'ಹದಿನಯ್ದು', 'ಹದಿನೈದ', 'hadinaidu', 'hadnaidu', 'hadinaydu', 'hadhinaidu', 'hadinaid'],
  ['ಹದಿನಾರು', 'ಹದ್ನಾರು', 'ಹದಿನಾರ್', 'hadinaaru', 'hadinaru', 'hadnaru'],
  ['ಹದಿನೇಳು', 'ಹದ್ನೇಳು', 'ಹದಿನೇಳ್', 'hadinelu', 'hadinelu', 'hadnelu'],
  ['ಹದಿನೆಂಟು', 'ಹದ್ನೆಂಟು', 'ಹದಿನೆಂಟ್', 'hadinentu', 'hadnentu', 'hadhinentu'],
  ['ಹತ್ತೊಂಬತ್ತು', 'ಹತ್ತೊಂಭತ್ತು', 'ಹತ್ತೊಂಬತ್', 'hattombattu', 'hathombathu', 'hattombatu', 'hattombhattu'],
];

/** English and Hindi number words as recognisers write them in Kannada letters. */
const borrowed: Readonly<Record<number, readonly string[]>> = {
  1: ['ಒನ್'],
  2: ['ಟೂ'],
  3: ['ತ್ರೀ', 'ಥ್ರೀ'],
  4: ['ಫೋರ್'],
  5: ['ಫೈವ್', 'ಪಾಂಚ್'],
  6: ['ಸಿಕ್ಸ್'],
  7: ['ಸೆವೆನ್'],
  8: ['ಏಟ್', 'ಎಯ್ಟ್'],
  9: ['ನೈನ್'],
  10: ['ಟೆನ್', 'ದಸ್'],
  12: ['ಟ್ವೆಲ್ವ್'],
  15: ['ಫಿಫ್ಟೀನ್'],
};

/** The same for twenty to ninety. */
const borrowedTens: readonly (readonly string[])[] = [
  ['ಟ್ವೆಂಟಿ', 'ಬೀಸ್'],
  ['ಥರ್ಟಿ', 'ತೀಸ್'],
  ['ಫಾರ್ಟಿ', 'ಫೋರ್ಟಿ', 'ಚಾಲೀಸ್'],
  ['ಫಿಫ್ಟಿ', 'ಪಚಾಸ್'],
  ['ಸಿಕ್ಸ್ಟಿ', 'ಸಾಠ್'],
  ['ಸೆವೆಂಟಿ', 'ಸತ್ತರ್'],
  ['ಏಯ್ಟಿ', 'ಎಯ್ಟಿ', 'ಅಸ್ಸಿ'],
  ['ನೈಂಟಿ', 'ನಬ್ಬೆ'],
];

/** Twenty to ninety: what stands before the last vowel of the ten, native (the said form first) and romanised. */
const tens: readonly (readonly [native: readonly string[], romanised: readonly string[]])[] = [
  [
    ['ಇಪ್ಪತ್ತ', 'ಯಿಪ್ಪತ್ತ'],
    ['ippatt', 'ipatt', 'ippath'],
  ],
  [['ಮೂವತ್ತ'], ['moovatt', 'muvatt', 'muvath', 'moovath', 'mouvatt']],
  [
    ['ನಲವತ್ತ', 'ನಲ್ವತ್ತ', 'ನಾಲ್ವತ್ತ', 'ನಲುವತ್ತ'],
    ['nalavatt', 'nalvatt', 'nalavath', 'nalvath', 'naalvatt'],
  ],
  [
    ['ಐವತ್ತ', 'ಅಯ್ವತ್ತ'],
    ['aivatt', 'aivath', 'ayvatt', 'aivatth'],
  ],
  [
    ['ಅರವತ್ತ', 'ಅರ್ವತ್ತ', 'ಅರುವತ್ತ'],
    ['aravatt', 'arvatt', 'aravath', 'aruvatt'],
  ],
  [
    ['ಎಪ್ಪತ್ತ', 'ಯಪ್ಪತ್ತ'],
    ['eppatt', 'yeppatt', 'eppath', 'yappatt'],
  ],
  [
    ['ಎಂಬತ್ತ', 'ಎಂಭತ್ತ', 'ಯಂಬತ್ತ'],
    ['embatt', 'embath', 'yembatt', 'embhatt'],
  ],
  [
    ['ತೊಂಬತ್ತ', 'ತೊಂಭತ್ತ'],
    ['tombatt', 'tombath', 'thombatt', 'tombhatt'],
  ],
];

const isRoman = (word: string): boolean => /^[a-z]/.test(word);
const virama = '್';

const vowelSigns: Readonly<Record<string, string>> = { ಒ: 'ೊ', ಎ: 'ೆ', ಐ: 'ೈ', ಆ: 'ಾ', ಏ: 'ೇ' };

/** ಇಪ್ಪತ್ತ + ಐದು = ಇಪ್ಪತ್ತೈದು; before a consonant the ten keeps its a or is clipped: ಇಪ್ಪತ್ತಮೂರು, ಇಪ್ಪತ್ಮೂರು. */
function compound(ten: string, unit: string): string[] {
  const sign = vowelSigns[unit.charAt(0)];
  if (sign !== undefined) return [ten + sign + unit.slice(1)];
  if (/^[ಯವಅ]/.test(unit)) return [];
  const clipped = ten.replace(/ತ್ತ$/, `ತ${virama}`);
  return [ten + unit, clipped + unit, ten + virama + unit, `${ten}ು${unit}`];
}

const romanCompound = (ten: string, unit: string): string[] =>
  /^[aeioy]/.test(unit) ? [ten + unit] : [ten + unit, `${ten}a${unit}`, `${ten}u${unit}`];

function compounds([native, romanised]: (typeof tens)[number], unit: readonly string[]): readonly string[] {
  const ownForms = unit.filter((word) => !isRoman(word));
  const romanForms = unit.filter(isRoman).slice(0, 4);
  return [
    ...new Set([
      ...native.flatMap((ten) => ownForms.flatMap((word) => compound(ten, word))),
      ...romanised.flatMap((ten) => romanForms.flatMap((word) => romanCompound(ten, word))),
    ]),
  ];
}

/**
 * 0 to 99 after AI4Bharat indic-numtowords (MIT), but for: 83, where the data repeats 82 (ಎಂಬತ್ತೆರಡು); and 23, 24 and their
 * like, where it writes ಇಪ್ಪತ್ತ್ಮೂರು and we say the school form ಇಪ್ಪತ್ತಮೂರು (both are read). Spoken and romanised spellings are unreviewed.
 */
const upToNinetyNine: readonly (readonly string[])[] = [
  ['ಸೊನ್ನೆ', 'ಜೀರೋ', 'ಝೀರೋ', 'ಶೂನ್ಯ', 'sonne', 'zero'],
  ...[...units.slice(1), ...teens].map((words, index) => [...words, ...(borrowed[index + 1] ?? [])]),
  ...tens.flatMap((ten) => [
    [...ten[0].map((stem) => `${stem}ು`), ...ten[1].map((stem) => `${stem}u`)],
    ...units.slice(1).map((unit) => compounds(ten, unit)),
  ]),
];

/** The forms of a ten that only stand before its unit, or clipped before a noun: ಇಪ್ಪತ್ತ ಐದು, ಐವತ್ ರೂಪಾಯಿ. */
const joiningTens = tens.map(([native, romanised], index): readonly [number, readonly string[]] => [
  (index + 2) * 10,
  [
    ...native.flatMap((stem) => [stem, stem.replace(/ತ್ತ$/, `ತ${virama}`)]),
    ...romanised.flatMap((stem) => [stem, `${stem}a`]),
    ...(borrowedTens[index] ?? []),
  ],
]);

/** What stands before ನೂರು in two hundred to nine hundred, the said form first. */
const hundredStems: readonly (readonly string[])[] = [
  ['ಇನ್', 'ಎರಡು', 'ಎರಡ್', 'in', 'eradu', 'erad'],
  ['ಮುನ್', 'ಮೂರು', 'ಮೂರ್', 'mun', 'mooru', 'muru', 'moor'],
  ['ನಾ', 'ನಾನ್', 'ನಾಲ್ಕು', 'ನಾಲ್', 'ನಾಕು', 'ನಾಲಕ್ಕು', 'naan', 'naa', 'nan', 'nalku', 'naalku', 'naku'],
  ['ಐ', 'ಐದು', 'ಐನ್', 'ಐದ್', 'ai', 'ain', 'aidu', 'aid', 'ay'],
  ['ಆರು', 'ಆರ್', 'ಆರ', 'aaru', 'aru', 'aar', 'ar', 'aara'],
  ['ಏಳು', 'ಏಳ್', 'ಯೋಳು', 'ಏಳ', 'elu', 'yelu', 'el', 'ela'],
  ['ಎಂಟು', 'ಎಂಟ್', 'ಎಂಟ', 'entu', 'yentu', 'ent', 'enta'],
  ['ಒಂಬೈ', 'ಒಂಭೈ', 'ಒಂಬತ್ತು', 'ಒಂಬೈನ್', 'ombai', 'ombay', 'ombhai', 'ombattu', 'ombain'],
];

/** A number of hundreds: one word, and two where its first is a number of its own (ಎಂಟು ನೂರು). */
function hundredsOf(stem: string, endings: readonly string[], romanEndings: readonly string[]): string[] {
  const apart = units.some((words) => words.includes(stem));
  return (isRoman(stem) ? romanEndings : endings).flatMap((ending) =>
    apart ? [stem + ending, `${stem} ${ending}`] : [stem + ending],
  );
}

/** One hundred, with its one or, more often, without. */
const oneHundred = ([native, romanised]: typeof plainHundred | typeof joiningHundred): readonly string[] => [
  ...native,
  ...romanised,
  ...['ಒಂದು', 'ಒಂದ್'].flatMap((one) => hundredsOf(one, native, romanised)),
  ...['ondu', 'ond'].flatMap((one) => hundredsOf(one, native, romanised)),
];

const plainHundred = [['ನೂರು'], ['nooru', 'nuru', 'nuuru']] as const;
const joiningHundred = [
  ['ನೂರ', 'ನೂರಾ', `ನೂರ${virama}`],
  ['noora', 'nura', 'nooraa', 'noor'],
] as const;

const hundredsFrom = ([native, romanised]: typeof plainHundred | typeof joiningHundred) =>
  hundredStems.map((stems, index): readonly [number, readonly string[]] => [
    (index + 2) * 100,
    [...new Set(stems.flatMap((stem) => hundredsOf(stem, native, romanised)))],
  ]);

/** ಒಂದೂವರೆ, ಒಂದೂಕಾಲು, ಒಂದೂಮುಕ್ಕಾಲು: the last vowel of a number is drawn out before the part. */
const parts = ['', 'ಕಾಲು', 'ವರೆ', 'ಮುಕ್ಕಾಲು'] as const;

/** Quarters are spoken by their words up to twenty. */
const mostSpoken = 20;

const drawnOut = (word: string): string => `${word.slice(0, -1)}ೂ`;

const spokenQuarters = upToNinetyNine
  .slice(1, mostSpoken)
  .flatMap(([said = ''], index) =>
    ([1, 2, 3] as const).map((quarters): readonly [number, string] => [
      (index + 1) * 4 + quarters,
      drawnOut(said) + parts[quarters],
    ]),
  );

/** "ಒಂದು ಕಾಲು", "ಎರಡೂ ಮುಕ್ಕಾಲು", "ondu kaalu": the number and a quarter or three, written apart. */
const apart = upToNinetyNine.slice(1, mostSpoken).flatMap((words, index) =>
  ([1, 3] as const).map((quarters): readonly [number, readonly string[]] => {
    const part = parts[quarters];
    const romanParts = quarters === 1 ? ['kaalu', 'kalu', 'kaal'] : ['mukkaalu', 'mukkalu', 'mukkal'];
    const grown = (word: string) =>
      isRoman(word) ? romanParts.map((roman) => `${word} ${roman}`) : [`${drawnOut(word)} ${part}`, `${word} ${part}`];
    const whole = words.filter((word) => /[ುu]$/.test(word) && !word.includes(' ')); // two-scripts: either letter
    return [(index + 1) * 4 + quarters, whole.flatMap(grown)];
  }),
);

/** Eleven to nineteen hundreds, in two words: ಹನ್ನೆರಡು ನೂರು. */
const teensOfHundreds = upToNinetyNine
  .slice(11, 20)
  .map((words, index): readonly [number, readonly string[]] => [
    (index + 11) * 100,
    words.flatMap((word) => plainHundred[isRoman(word) ? 1 : 0].map((hundred) => `${word} ${hundred}`)),
  ]);

/** Unreviewed but for 0 to 99. */
export const kannadaNumbers: NumberTable = {
  upToNinetyNine,
  tensTakeUnits: 'combining',
  combining: [...joiningTens, [100, oneHundred(joiningHundred)], ...hundredsFrom(joiningHundred)],
  hundreds: [[100, oneHundred(plainHundred)], ...hundredsFrom(plainHundred), ...teensOfHundreds],
  hundred: ['ಹಂಡ್ರೆಡ್', 'ಹಂಡ್ರಡ್'],
  scales: [
    {
      power: 3,
      joining: 'ಸಾವಿರದ',
      words: [
        'ಸಾವಿರ',
        'ಸಾವಿರದ',
        'ಸಾವ್ರ',
        'ಸಾವ್ರದ',
        'ಸಾವಿರ್ದ',
        'ಸಾವಿರದಾ',
        'ಸಾವರ',
        'ಥೌಸಂಡ್',
        'ಥೌಸೆಂಡ್',
        'ಹಜಾರ್',
        'saavira',
        'savira',
        'sawira',
        'savra',
        'saavra',
        'saavirada',
        'savirada',
        'savrada',
        'savirda',
      ],
    },
    {
      power: 5,
      joining: 'ಲಕ್ಷದ',
      words: ['ಲಕ್ಷ', 'ಲಕ್ಷದ', 'ಲಕ್ಷ್', 'ಲಕ್ಸ', 'ಲಾಖ್', 'laksha', 'lakshada', 'laksh', 'lakshda', 'lakhsha'],
    },
    { power: 7, countsAll: true, words: ['ಕೋಟಿ', 'ಕೋಟಿಯ', 'koti', 'kooti', 'kotiya'] },
    { power: 9, words: ['ಶತಕೋಟಿ'] },
  ],
  quartersBefore: [],
  fractions: [
    [1, ['ಕಾಲು', 'ಕಾಲ್', 'ಪಾವು', 'ಪಾವ್', 'kaalu', 'kalu', 'kaal', 'paavu', 'paav']],
    [2, ['ಅರ್ಧ', 'ಅದ್ಧ', 'ಅರ್ದ', 'ಅರೆ', 'ardha', 'arda', 'ardh', 'adda']],
    [3, ['ಮುಕ್ಕಾಲು', 'ಮುಕ್ಕಾಲ್', 'mukkaalu', 'mukkalu', 'mukkal']],
    ...apart,
  ],
  quartersAfter: [
    [1, ['ಕಾಲು', 'kaalu', 'kalu']],
    [2, ['ವರೆ', 'vare', 'ware']],
    [3, ['ಮುಕ್ಕಾಲು', 'mukkaalu', 'mukkalu']],
  ],
  ordinals: [
    ['ಮೊದಲನೇ', 'ಒಂದನೇ', 'modalane', 'ondane'],
    ['ಎರಡನೇ', 'eradane'],
    ['ಮೂರನೇ', 'moorane'],
    ['ನಾಲ್ಕನೇ', 'nalkane'],
    ['ಐದನೇ', 'aidane'],
  ],
  point: ['ಪಾಯಿಂಟ್', 'ಪಾಯಿಂಟು', 'ದಶಾಂಶ', 'point'],
  and: [],
  article: [],
  minus: ['ಮೈನಸ್', 'ಋಣ', 'minus'],
  joining: { elided: ['ಉ', 'u', 'ಅ', 'a'], glides: [`ಯ${virama}`, `ವ${virama}`, 'y', 'v'] },
  hundredOmitted: false,
  onlyBeforeUnit: [
    'ond',
    'erad',
    'moor',
    'aid',
    'aar',
    'aru',
    'elu',
    'naku',
    'hatt',
    'point',
    'ಒಂದ',
    'ಎರಡ',
    'ಮೂರ',
    'ಐದ',
    'ಆರ',
    'ಏಳ',
    'ಎಂಟ',
    'ಹತ್ತ',
    'ಕಾಲು',
    'ಕಾಲ್',
    'ಪಾವು',
    'ಪಾವ್',
    'paavu',
    'paav',
    'kaalu',
    'kalu',
    'kaal',
    'ಅರೆ',
    'adda',
    'arda',
    'ವರೆ',
  ],
  saysQuarters: true,
  spokenQuarters,
  oneOfUnit: 'ಒಂದು',
  spokenHundreds: [
    ['', ''],
    ['ನೂರು', 'ನೂರ'],
    ['ಇನ್ನೂರು', 'ಇನ್ನೂರ'],
    ['ಮುನ್ನೂರು', 'ಮುನ್ನೂರ'],
    ['ನಾನೂರು', 'ನಾನೂರ'],
    ['ಐನೂರು', 'ಐನೂರ'],
    ['ಆರುನೂರು', 'ಆರುನೂರ'],
    ['ಏಳುನೂರು', 'ಏಳುನೂರ'],
    ['ಎಂಟುನೂರು', 'ಎಂಟುನೂರ'],
    ['ಒಂಬೈನೂರು', 'ಒಂಬೈನೂರ'],
  ],
  origin: 'ai4bharat',
};
