import type { NumberTable } from '../../tables.ts';

/**
 * The words of AI4Bharat's table (MIT) end in the half-u (്) throughout; its ു endings (പതിനേഴു, പതിനെട്ടു, അഞ്ചു, രണ്ടു, അറുനൂറു)
 * are kept as other spellings, written out below for every word, for people write both.
 */
const units: readonly (readonly string[])[] = [
  [],
  ['ഒന്ന്', 'onnu', 'onn', 'onnum', 'oonnu'],
  ['രണ്ട്', 'randu', 'rand', 'rendu', 'randum'],
  ['മൂന്ന്', 'moonnu', 'moonu', 'munnu', 'moonn', 'munu'],
  ['നാല്', 'naalu', 'nalu', 'naal', 'nal'],
  ['അഞ്ച്', 'anchu', 'anju', 'anch', 'anj', 'aanju'],
  ['ആറ്', 'aaru', 'aru', 'aar'],
  ['ഏഴ്', 'ezhu', 'elu', 'ezh', 'eezhu', 'yezhu'],
  ['എട്ട്', 'ettu', 'ett', 'yettu'],
  ['ഒമ്പത്', 'ഒൻപത്', 'ombathu', 'onpathu', 'ombath', 'ompathu', 'onbathu', 'ombatu'],
];

const teens: readonly (readonly string[])[] = [
  ['പത്ത്', 'pathu', 'path', 'patthu', 'paththu'],
  ['പതിനൊന്ന്', 'pathinonnu', 'pathinonn', 'padinonnu'],
  ['പന്ത്രണ്ട്', 'പന്ത്രെണ്ട്', 'panthrandu', 'pantrandu', 'panthrand', 'pandrandu'],
  ['പതിമൂന്ന്', 'pathimoonnu', 'pathimoonu', 'pathimunnu', 'padimoonnu'],
  ['പതിനാല്', 'pathinalu', 'pathinaalu', 'padinalu'],
  ['പതിനഞ്ച്', 'pathinanchu', 'pathinanju', 'padinanchu', 'pathinanch'],
  ['പതിനാറ്', 'pathinaru', 'pathinaaru', 'padinaru'],
  ['പതിനേഴ്', 'pathinezhu', 'pathinelu', 'padinezhu'],
  ['പതിനെട്ട്', 'pathinettu', 'padinettu', 'pathinett'],
  ['പത്തൊമ്പത്', 'പത്തൊൻപത്', 'pathombathu', 'pathonpathu', 'pathompathu', 'pathombath'],
];

/** Tens: the plain form, then the form before a unit; each first one is said. */
const tens: readonly (readonly [plain: readonly string[], joining: readonly string[]])[] = [
  [
    ['ഇരുപത്', 'ഇരുവത്', 'irupathu', 'irupath', 'irubathu', 'iruvathu', 'erupathu'],
    ['ഇരുപത്തി', 'ഇരുവത്തി', 'irupathi', 'irupathy', 'irubathi', 'iruvathi', 'erupathi'],
  ],
  [
    ['മുപ്പത്', 'muppathu', 'muppath', 'mupathu'],
    ['മുപ്പത്തി', 'muppathi', 'muppathy', 'mupathi'],
  ],
  [
    ['നാല്പത്', 'നാൽപ്പത്', 'നാൽപത്', 'നാപ്പത്', 'nalpathu', 'naalpathu', 'nalpath', 'nappathu', 'naappathu', 'naalpath'],
    ['നാല്പത്തി', 'നാൽപ്പത്തി', 'നാൽപത്തി', 'നാപ്പത്തി', 'nalpathi', 'naalpathi', 'nappathi', 'nalpathy', 'naappathi'],
  ],
  [
    ['അമ്പത്', 'അൻപത്', 'ambathu', 'anpathu', 'ambath', 'ampathu', 'anbathu', 'anpath'],
    ['അമ്പത്തി', 'അൻപത്തി', 'ambathi', 'anpathi', 'ampathi', 'anbathi', 'anpathy'],
  ],
  [
    ['അറുപത്', 'അറുവത്', 'arupathu', 'arupath', 'arubathu', 'aruvathu'],
    ['അറുപത്തി', 'അറുവത്തി', 'arupathi', 'arupathy', 'arubathi'],
  ],
  [
    ['എഴുപത്', 'എഴുവത്', 'ezhupathu', 'elupathu', 'ezhupath', 'ezhubathu'],
    ['എഴുപത്തി', 'എഴുവത്തി', 'ezhupathi', 'elupathi', 'ezhupathy', 'ezhubathi'],
  ],
  [
    ['എൺപത്', 'എമ്പത്', 'enpathu', 'enpath', 'embathu', 'enbathu', 'empathu'],
    ['എൺപത്തി', 'എമ്പത്തി', 'enpathi', 'embathi', 'enbathi', 'enpathy'],
  ],
  [
    ['തൊണ്ണൂറ്', 'thonnooru', 'thonnuru', 'thonnoor', 'thonnur', 'tonnooru'],
    ['തൊണ്ണൂറ്റി', 'തൊണ്ണൂറ്റ', 'thonnootti', 'thonnutti', 'thonnoottii', 'thonnoorti', 'thonnuti'],
  ],
];

const isRoman = (word: string): boolean => /^[a-z]/.test(word);
const halfU = '്';

/** Each word that ends in the half-u, and the same word in full u (ആറ്, ആറു). */
const withFullU = (words: readonly string[]): readonly string[] => [
  ...new Set(words.flatMap((word) => (word.endsWith(halfU) ? [word, `${word.slice(0, -1)}ു`] : [word]))),
];

const vowelSigns: Readonly<Record<string, string>> = { ഒ: 'ൊ', അ: '', ആ: 'ാ', ഏ: 'േ', എ: 'െ' };

/** The said form of ten and unit: ഇരുപത്തി + അഞ്ച് = ഇരുപത്തിയഞ്ച്; before a consonant they are joined plainly. */
function compound(joining: string, unit: string): string {
  const sign = vowelSigns[unit.charAt(0)];
  return sign === undefined ? joining + unit : `${joining}യ${sign}${unit.slice(1)}`;
}

/** 0 to 99: AI4Bharat indic-numtowords (MIT) for the said forms; spoken and romanised spellings are unreviewed. */
const upToNinetyNine: readonly (readonly string[])[] = [
  ['പൂജ്യം', 'സീറോ', 'സൈഫർ', 'poojyam', 'pujyam', 'zero'],
  ...units.slice(1).map(withFullU),
  ...teens.map(withFullU),
  ...tens.flatMap(([plain, joining]) => [
    withFullU(plain),
    ...units.slice(1).map((unit) => withFullU([compound(joining[0] ?? '', unit[0] ?? '')])),
  ]),
];

/** The numbers that a half or a quarter grows on: all of 1 to 99 by their said forms, the small ones by every spelling. */
const growing: readonly (readonly [value: number, words: readonly string[]])[] = [
  ...upToNinetyNine.slice(1).map((words, index) => [index + 1, words] as const),
  [100, ['നൂറ്', 'nooru']],
];

const likeTomorrow = /^(നാല|naal|nal)$/;

/**
 * ഒന്നര, ഒന്നേകാൽ, ഒന്നേമുക്കാൽ: the number loses its half-u before the half, and takes ഏ before a quarter. Four and a quarter is never
 * two words: നാലേ മുക്കാൽ is too like നാളെ മുക്കാൽ, "tomorrow, three quarters".
 */
function grown(word: string, quarters: 1 | 2 | 3): string[] {
  if (isRoman(word)) {
    if (!word.endsWith('u')) return [];
    const stem = word.slice(0, -1);
    if (quarters === 2) return [`${stem}ara`, `${stem}era`];
    return (quarters === 1 ? ['kaal', 'kal'] : ['mukkaal', 'mukkal']).flatMap((part) => [
      `${stem}e${part}`,
      ...(likeTomorrow.test(stem) ? [] : [`${stem}e ${part}`]),
    ]);
  }
  if (!word.endsWith(halfU)) return [];
  const stem = word.slice(0, -1);
  if (quarters === 2) return [`${stem}ര`];
  const part = quarters === 1 ? 'കാൽ' : 'മുക്കാൽ';
  return [`${stem}േ${part}`, ...(likeTomorrow.test(stem) ? [] : [`${stem}േ ${part}`])];
}

/** Spellings that grow into other words (elara, pathara). */
const tooShort: ReadonlySet<string> = new Set(['aru', 'elu', 'nalu', 'munu']);

/** Every number and a quarter, a half, or three quarters, as one number of quarters. */
function grownFractions(): (readonly [quarters: number, words: readonly string[]])[] {
  return growing.flatMap(([value, words]) =>
    ([1, 2, 3] as const).map((quarters) => {
      const grows = words.filter((word) => !tooShort.has(word));
      return [value * 4 + quarters, [...new Set(grows.flatMap((word) => grown(word, quarters)))]] as const;
    }),
  );
}

/** How the last digit of a count of thousands is said, where it is not the number grown together with ആയിരം. */
const thousandsOfUnit: Readonly<Record<number, string>> = { 3: 'മൂവ', 5: 'യ്യ', 9: 'ഒമ്പതിന' };

/** മൂവായിരം, അയ്യായിരം, പതിനായിരം, പതിനയ്യായിരം, ഇരുപത്തയ്യായിരം, ഇരുപതിനായിരം; the others grow together by rule. */
function ownThousands(): (readonly [count: number, alone: string, joining: string])[] {
  const stems: [number, string][] = [
    [3, 'മൂവ'],
    [5, 'അയ്യ'],
    [8, 'എണ്ണ'],
    [9, 'ഒമ്പതിന'],
    [10, 'പതിന'],
    [13, 'പതിമൂവ'],
    [15, 'പതിനയ്യ'],
    [19, 'പത്തൊമ്പതിന'],
  ];
  tens.forEach(([[plain = ''], [joining = '']], index) => {
    const ten = (index + 2) * 10;
    if (ten < 90) stems.push([ten, `${plain.slice(0, -1)}ിന`]);
    stems.push([ten + 3, joining + thousandsOfUnit[3]]);
    stems.push([ten + 5, joining.slice(0, -1) + thousandsOfUnit[5]]);
    stems.push([ten + 9, compound(joining, thousandsOfUnit[9] ?? '')]);
  });
  return stems.map(([count, stem]) => [count, `${stem}ായിരം`, `${stem}ായിരത്തി`]);
}

export const malayalamNumbers: NumberTable = {
  upToNinetyNine,
  tensTakeUnits: 'combining',
  combining: [
    [1, ['ഒരു', 'ഒരൊറ്റ', 'oru']],
    [2, ['ഇരു', 'ഈര്', 'iru']],
    [3, ['മൂവ്', 'muv', 'moov']],
    [5, ['അയ്യ്', 'അയ്', 'ayy', 'aiy']],
    [8, ['എണ്ണ്', 'enn']],
    [12, ['പന്തീര്', 'pantheer', 'panthir']],
    [18, ['പതിനെണ്ണ്']],
    ...tens.map(([, joining], index) => [(index + 2) * 10, joining] as const),
    [100, ['നൂറ്റി', 'നൂറ്റ', 'ഒരുനൂറ്റി', 'nootti', 'nutti', 'noottii', 'noorti', 'nuti', 'orunootti']],
    [200, ['ഇരുന്നൂറ്റി', 'ഇരുനൂറ്റി', 'ഇരുന്നൂറ്റ', 'irunnootti', 'irunootti', 'irunnutti', 'irunutti']],
    [300, ['മുന്നൂറ്റി', 'മുന്നൂറ്റ', 'munnootti', 'munnutti']],
    [400, ['നാനൂറ്റി', 'നാന്നൂറ്റി', 'നാനൂറ്റ', 'naanootti', 'nanootti', 'nannootti', 'nanutti']],
    [500, ['അഞ്ഞൂറ്റി', 'അഞ്ഞൂറ്റ', 'anjootti', 'annootti', 'anjutti', 'anhootti']],
    [600, ['അറുന്നൂറ്റി', 'അറുനൂറ്റി', 'അറുന്നൂറ്റ', 'arunnootti', 'arunootti', 'arunnutti']],
    [700, ['എഴുന്നൂറ്റി', 'എഴുനൂറ്റി', 'എഴുന്നൂറ്റ', 'ezhunnootti', 'ezhunootti', 'elunnootti', 'ezhunnutti']],
    [800, ['എണ്ണൂറ്റി', 'എണ്ണൂറ്റ', 'ennootti', 'ennutti']],
    [900, ['തൊള്ളായിരത്തി', 'തൊള്ളായിരത്ത്', 'thollayirathi', 'thollaayirathi', 'tollayirathi', 'thollayirathy']],
  ],
  hundreds: [
    [100, withFullU(['നൂറ്', 'ഒരുനൂറ്', 'nooru', 'nuru', 'noor'])],
    [200, withFullU(['ഇരുന്നൂറ്', 'ഇരുനൂറ്', 'irunnooru', 'irunooru', 'irunnuru', 'irunuru', 'irunnoor'])],
    [300, withFullU(['മുന്നൂറ്', 'munnooru', 'munnuru', 'munnoor'])],
    [400, withFullU(['നാനൂറ്', 'നാന്നൂറ്', 'naanooru', 'nanooru', 'nannooru', 'nanuru'])],
    [500, withFullU(['അഞ്ഞൂറ്', 'അന്നൂറ്', 'anjooru', 'annooru', 'anjuru', 'anjoor', 'anhooru'])],
    [600, withFullU(['അറുന്നൂറ്', 'അറുനൂറ്', 'arunnooru', 'arunooru', 'arunnuru', 'arunuru'])],
    [700, withFullU(['എഴുന്നൂറ്', 'എഴുനൂറ്', 'ezhunnooru', 'ezhunooru', 'elunnooru', 'ezhunnuru'])],
    [800, withFullU(['എണ്ണൂറ്', 'ennooru', 'ennuru', 'ennoor'])],
    [900, ['തൊള്ളായിരം', 'thollayiram', 'thollaayiram', 'tollayiram', 'tholayiram']],
  ],
  hundred: withFullU(['നൂറ്', 'nooru', 'nuru']),
  scales: [
    {
      power: 3,
      silentOne: true,
      fused: { ending: halfU, alone: 'ായിരം', joining: 'ായിരത്തി' },
      own: ownThousands(),
      joining: 'ആയിരത്തി',
      words: [
        'ആയിരം',
        'ആയിരത്തി',
        'ആയിരത്ത്',
        'ആയിരത്തിയും',
        // what ആയിരം becomes after ഒമ്പത്, പത്ത് and the tens: ഇരുപത് + ഇനായിരം
        'ഇനായിരം',
        'ഇനായിരത്തി',
        'aayiram',
        'ayiram',
        'aayirathi',
        'ayirathi',
        'ayirathy',
        'aayirathy',
        'inayiram',
        'inaayiram',
        'inayirathi',
      ],
    },
    {
      power: 5,
      joining: 'ലക്ഷത്തി',
      words: [
        'ലക്ഷം',
        'ലക്ഷത്തി',
        'ലക്ഷത്തിയും',
        'ലാഖ്',

        'laksham',
        'lakshathi',
        'lakh',
        'lakhs',
        'lakshathy',
      ],
    },
    { power: 7, countsAll: true, words: ['കോടി', 'കോടിയും', 'kodi', 'koti', 'kodiyum'] },
  ],
  quartersBefore: [],
  fractions: [
    [1, ['കാൽ', 'kaal', 'kal']],
    [2, ['അര', 'പകുതി', 'ara', 'pakuthi']],
    [3, ['മുക്കാൽ', 'mukkaal', 'mukkal']],
    ...grownFractions(),
  ],
  quartersAfter: [],
  ordinals: [
    ['ഒന്നാം', 'ഒന്നാമത്തെ', 'ഒന്നാമത്', 'onnam', 'onnamathe', 'onnaam'],
    ['രണ്ടാം', 'രണ്ടാമത്തെ', 'രണ്ടാമത്', 'randam', 'randamathe', 'randaam'],
    ['മൂന്നാം', 'മൂന്നാമത്തെ', 'മൂന്നാമത്', 'moonnam', 'moonnamathe'],
    ['നാലാം', 'നാലാമത്തെ', 'നാലാമത്', 'nalam', 'naalamathe'],
    ['അഞ്ചാം', 'അഞ്ചാമത്തെ', 'അഞ്ചാമത്', 'anchamathe', 'anjamathe'],
  ],
  point: ['പോയിന്റ്', 'ദശാംശം', 'പോയന്റ്', 'point', 'dashamsham'],
  and: [],
  article: [],
  minus: ['മൈനസ്', 'minus'],
  joining: { elided: ['ഉ', 'u', 'ഇ', 'i'], glides: ['യ്', 'വ്', 'y', 'v'] },
  hundredOmitted: false,
  oneIsAbout: true,
  onlyBeforeUnit: [
    'aru',
    'aar',
    'elu',
    'nal',
    'naal',
    'path',
    'onn',
    'onnu',
    'onnum',
    'ഒന്ന്',
    'ഒന്നു',
    'rand',
    'oru',
    'ഒരു',
    'iru',
    'ഇരു',
    'ara',
    'kal',
    'kaal',
    'കാൽ',
    'അര',
    'പകുതി',
    'pakuthi',
    'munu',
    'noor',
    'nuti',
    'point',
    'enn',
    'muv',
    'ഒരൊറ്റ',
  ],
  saysQuarters: true,
  oneOfUnit: 'ഒരു',
  spokenHundreds: [
    ['', ''],
    ['നൂറ്', 'നൂറ്റി'],
    ['ഇരുന്നൂറ്', 'ഇരുന്നൂറ്റി'],
    ['മുന്നൂറ്', 'മുന്നൂറ്റി'],
    ['നാനൂറ്', 'നാനൂറ്റി'],
    ['അഞ്ഞൂറ്', 'അഞ്ഞൂറ്റി'],
    ['അറുന്നൂറ്', 'അറുന്നൂറ്റി'],
    ['എഴുന്നൂറ്', 'എഴുന്നൂറ്റി'],
    ['എണ്ണൂറ്', 'എണ്ണൂറ്റി'],
    ['തൊള്ളായിരം', 'തൊള്ളായിരത്തി'],
  ],
  origin: 'ai4bharat',
};
