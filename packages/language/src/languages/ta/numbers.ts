import type { NumberTable } from '../../tables.ts';

const units: readonly (readonly string[])[] = [
  [],
  ['ஒன்று', 'ஒண்ணு', 'ஒன்னு', 'ondru', 'onnu', 'onru', 'ondu'],
  ['இரண்டு', 'ரெண்டு', 'ரண்டு', 'irandu', 'rendu', 'erandu', 'randu'],
  ['மூன்று', 'மூணு', 'மூனு', 'moondru', 'moonu', 'munu', 'mundru', 'moonru', 'munru'],
  ['நான்கு', 'நாலு', 'naangu', 'naalu', 'nangu', 'nalu', 'nanku', 'naanku'],
  ['ஐந்து', 'அஞ்சு', 'ஐஞ்சு', 'aindhu', 'anju', 'ainthu', 'aindu', 'anchu', 'inthu'],
  ['ஆறு', 'aaru', 'aru'],
  ['ஏழு', 'ezhu', 'elu', 'yezhu', 'yelu', 'eezhu'],
  ['எட்டு', 'ettu', 'yettu'],
  ['ஒன்பது', 'ஒம்போது', 'ஒம்பது', 'onbathu', 'ombathu', 'ombodhu', 'onbadhu', 'ombadhu', 'onpathu', 'ompothu'],
];

/** Tens: the plain form, then the form before a unit; each first one is said. */
const tens: readonly (readonly [plain: readonly string[], joining: readonly string[]])[] = [
  [
    ['இருபது', 'இருவது', 'irubathu', 'iruvathu', 'irupathu', 'irubadhu', 'iruvadhu', 'erubathu', 'eruvathu'],
    [
      'இருபத்து',
      'இருபத்தி',
      'இருவத்து',
      'இருவத்தி',
      'irubathu',
      'irubathi',
      'iruvathi',
      'irupathi',
      'irupathu',
      'irubadhi',
      'iruvadhi',
      'iruvathu',
      'irubatthi',
      'irubathth',
    ],
  ],
  [
    ['முப்பது', 'muppathu', 'muppadhu', 'mupathu'],
    ['முப்பத்து', 'முப்பத்தி', 'muppathu', 'muppathi', 'muppadhi', 'mupathi'],
  ],
  [
    [
      'நாற்பது',
      'நாப்பது',
      'naarpathu',
      'narpathu',
      'naapathu',
      'napathu',
      'naappathu',
      'naarpadhu',
      'narpadhu',
      'naapadhu',
      'nappathu',
    ],
    [
      'நாற்பத்து',
      'நாற்பத்தி',
      'நாப்பத்து',
      'நாப்பத்தி',
      'naarpathu',
      'narpathu',
      'naarpathi',
      'narpathi',
      'naapathi',
      'napathi',
      'naappathi',
      'nappathi',
      'naarpadhi',
    ],
  ],
  [
    ['ஐம்பது', 'அம்பது', 'aimbathu', 'ambathu', 'aimpathu', 'ambadhu', 'aimbadhu', 'ampathu', 'aymbathu'],
    ['ஐம்பத்து', 'ஐம்பத்தி', 'அம்பத்து', 'அம்பத்தி', 'aimbathu', 'aimbathi', 'ambathi', 'ambathu', 'aimpathi', 'ambadhi'],
  ],
  [
    ['அறுபது', 'அறுவது', 'aruvathu', 'arubathu', 'arupathu', 'aruvadhu', 'arubadhu'],
    [
      'அறுபத்து',
      'அறுபத்தி',
      'அறுவத்து',
      'அறுவத்தி',
      'அருவத்து',
      'அருவத்தி',
      'arubathu',
      'arubathi',
      'aruvathi',
      'arupathi',
      'aruvathu',
    ],
  ],
  [
    ['எழுபது', 'எழுவது', 'ezhubathu', 'eluvathu', 'elubathu', 'ezhupathu', 'ezhuvathu', 'elupathu', 'ezhubadhu'],
    [
      'எழுபத்து',
      'எழுபத்தி',
      'எழுவத்து',
      'எழுவத்தி',
      'ezhubathu',
      'ezhubathi',
      'eluvathi',
      'elubathi',
      'ezhuvathi',
      'ezhupathi',
    ],
  ],
  [
    ['எண்பது', 'எம்பது', 'enbathu', 'embathu', 'enpathu', 'enbadhu', 'embadhu'],
    ['எண்பத்து', 'எண்பத்தி', 'எம்பத்து', 'எம்பத்தி', 'enbathu', 'enbathi', 'embathi', 'enpathi'],
  ],
  [
    ['தொண்ணூறு', 'தொன்னூறு', 'தொண்ணூரு', 'thonnooru', 'thonnuru', 'tonnooru', 'thonooru'],
    [
      'தொண்ணூற்று',
      'தொண்ணூற்றி',
      'தொண்ணூத்து',
      'தொண்ணூத்தி',
      'தொன்னூத்தி',
      'thonnootru',
      'thonnoothi',
      'thonnuthi',
      'thonnoothu',
      'thonnootri',
    ],
  ],
];

const teens: readonly (readonly string[])[] = [
  ['பத்து', 'pathu', 'patthu', 'pattu', 'paththu'],
  ['பதினொன்று', 'பதினொண்ணு', 'பதினோரு', 'பதினொன்னு', 'pathinondru', 'pathinonnu', 'padhinonnu', 'pathinoru'],
  ['பன்னிரண்டு', 'பன்னெண்டு', 'பன்னண்டு', 'பன்னன்டு', 'பன்னிரெண்டு', 'pannirandu', 'pannendu', 'pannandu', 'pannirendu'],
  ['பதிமூன்று', 'பதிமூணு', 'பதின்மூன்று', 'பதிமூனு', 'pathimoondru', 'pathimoonu', 'padhimoonu'],
  ['பதினான்கு', 'பதினாலு', 'pathinaangu', 'pathinaalu', 'pathinalu', 'padhinaalu'],
  [
    'பதினைந்து',
    'பதினஞ்சு',
    'பதினைஞ்சு',
    'பதினெஞ்சு',
    'pathinainthu',
    'pathinanju',
    'padhinanju',
    'pathinaindhu',
    'padhinaindhu',
    'pathinenju',
  ],
  ['பதினாறு', 'pathinaaru', 'pathinaru', 'padhinaaru'],
  ['பதினேழு', 'pathinezhu', 'pathinelu', 'padhinezhu'],
  ['பதினெட்டு', 'pathinettu', 'padhinettu'],
  ['பத்தொன்பது', 'பத்தொம்போது', 'பத்தொம்பது', 'pathonbathu', 'pathombathu', 'pathombodhu', 'pathonpathu'],
];

const vowelSigns: Readonly<Record<string, string>> = { ஒ: 'ொ', இ: 'ி', ஐ: 'ை', அ: '', ஆ: 'ா', ஏ: 'ே', எ: 'ெ', ஓ: 'ோ' };

/** The said form of ten and unit: இருபத்து + ஐந்து = இருபத்தைந்து; before a consonant they stay two words. */
function compound(joining: string, unit: string): string {
  const sign = vowelSigns[unit.charAt(0)];
  return sign === undefined ? `${joining} ${unit}` : joining.slice(0, -1) + sign + unit.slice(1);
}

/** 0 to 99: AI4Bharat indic-numtowords (MIT) for the said forms; spoken and romanised spellings are unreviewed. */
const upToNinetyNine: readonly (readonly string[])[] = [
  ['பூஜ்ஜியம்', 'பூஜ்யம்', 'பூச்சியம்', 'சைபர்', 'ஜீரோ', 'poojiyam', 'poojyam', 'zero', 'saibar'],
  ...units.slice(1),
  ...teens,
  ...tens.flatMap(([plain, joining]) => [
    plain,
    ...units.slice(1).map((unit) => [compound(joining[0] ?? '', unit[0] ?? '')]),
  ]),
];

/** The colloquial spellings that a half or a quarter grows on; the said ones are those of the numbers themselves. */
const growing: readonly (readonly [value: number, words: readonly string[]])[] = [
  ...units.slice(1).map((words, index) => [index + 1, words] as const),
  ...teens.map((words, index) => [index + 10, words] as const),
  ...tens.map(([plain], index) => [(index + 2) * 10, plain] as const),
  [100, ['நூறு', 'nooru']],
];

const lastVowel = /(ு|u)$/u;
const isRoman = (word: string): boolean => /^[a-z]/.test(word);

/** ஒன்றரை, ஒன்றேகால், ஒன்றே முக்கால்: the number loses its last vowel before the half and takes ஏ before a quarter. */
function grown(word: string, quarters: 1 | 2 | 3): string[] {
  if (isRoman(word)) {
    const stem = word.replace(lastVowel, '');
    const after = { 1: ['kaal', 'kal'], 2: ['arai', 'ara'], 3: ['mukkaal', 'mukkal'] }[quarters];
    if (quarters === 2) return after.map((part) => stem + part);
    return after.flatMap((part) => [`${stem}e ${part}`, `${stem}e${part}`]);
  }
  if (quarters === 2) return [word.replace(lastVowel, 'ரை'), word.replace(lastVowel, 'ர')];
  const part = quarters === 1 ? 'கால்' : 'முக்கால்';
  return [word.replace(lastVowel, `ே${part}`), word.replace(lastVowel, `ே ${part}`)];
}

/** Every number and a quarter, a half, or three quarters, as one number of quarters. */
function grownFractions(): (readonly [quarters: number, words: readonly string[]])[] {
  return growing.flatMap(([value, words]) =>
    ([1, 2, 3] as const).map((quarters) => {
      const ending = words.filter((word) => lastVowel.test(word) && !tooShort.has(word));
      return [value * 4 + quarters, [...new Set(ending.flatMap((word) => grown(word, quarters)))]] as const;
    }),
  );
}

/** Spellings that grow into other words (pattarai, a workshop). */
const tooShort: ReadonlySet<string> = new Set(['aru', 'elu', 'inthu', 'pattu', 'randu']);

export const tamilNumbers: NumberTable = {
  upToNinetyNine,
  tensTakeUnits: 'combining',
  combining: [
    [1, ['ஒரு', 'ஓர்', 'ஓரு', 'oru']],
    [2, ['இரு', 'ஈர்', 'iru', 'eer']],
    [3, ['மூ', 'மூவ்', 'moov', 'muv']],
    [5, ['ஐ', 'ஐய்', 'அய்', 'ai', 'ay', 'aiy', 'iy']],
    ...tens.map(([, joining], index) => [(index + 2) * 10, joining] as const),
    [100, ['நூற்று', 'நூற்றி', 'நூத்தி', 'நூத்து', 'nootru', 'nootri', 'noothi', 'nuthi', 'noothu', 'nutri', 'nooththi']],
    [
      200,
      [
        'இருநூற்று',
        'இருநூற்றி',
        'இருநூத்தி',
        'எரநூத்தி',
        'எரணூத்தி',
        'இரநூத்தி',
        'இருநூத்து',
        'irunootru',
        'irunoothi',
        'eranoothi',
        'erunoothi',
        'irunootri',
        'iranoothi',
      ],
    ],
    [
      300,
      [
        'முந்நூற்று',
        'முந்நூற்றி',
        'முன்னூற்று',
        'முன்னூற்றி',
        'முந்நூத்தி',
        'முன்னூத்தி',
        'முனனூத்தி',
        'munnootru',
        'munnoothi',
        'munnootri',
        'munnuthi',
      ],
    ],
    [400, ['நானூற்று', 'நானூற்றி', 'நானூத்தி', 'நாநூத்தி', 'naanootru', 'naanoothi', 'nanoothi', 'nanootri', 'naanootri']],
    [
      500,
      ['ஐநூற்று', 'ஐநூற்றி', 'ஐநூத்தி', 'ஐந்நூற்று', 'அஞ்நூத்தி', 'ainootru', 'ainoothi', 'ainootri', 'annoothi', 'anjoothi'],
    ],
    [600, ['அறுநூற்று', 'அறுநூற்றி', 'அறுநூத்தி', 'அறணூத்தி', 'arunootru', 'arunoothi', 'arunootri', 'aranoothi']],
    [700, ['எழுநூற்று', 'எழுநூற்றி', 'எழுநூத்தி', 'ezhunootru', 'ezhunoothi', 'elunoothi', 'ezhunootri']],
    [800, ['எண்ணூற்று', 'எண்ணூற்றி', 'எண்ணூத்தி', 'எந்நூத்தி', 'ennootru', 'ennoothi', 'ennootri']],
    [
      900,
      ['தொள்ளாயிரத்து', 'தொள்ளாயிரத்தி', 'தொளாயிரத்து', 'thollayirathu', 'thollayirathi', 'tholayirathi', 'thollaayirathu'],
    ],
  ],
  hundreds: [
    [100, ['நூறு', 'நூரு', 'nooru', 'nuru', 'nooor']],
    [200, ['இருநூறு', 'எரநூறு', 'எரணூறு', 'இரநூறு', 'irunooru', 'eranooru', 'erunooru', 'irunuru', 'iranooru']],
    [300, ['முந்நூறு', 'முன்னூறு', 'munnooru', 'munnuru']],
    [400, ['நானூறு', 'நாநூறு', 'naanooru', 'nanooru', 'nanuru', 'naanuru']],
    [500, ['ஐநூறு', 'ஐந்நூறு', 'அஞ்நூறு', 'அஞ்ஞூறு', 'ainooru', 'ainuru', 'annooru', 'anjooru', 'aynooru']],
    [600, ['அறுநூறு', 'அறநூறு', 'arunooru', 'arunuru', 'aranooru']],
    [700, ['எழுநூறு', 'ezhunooru', 'elunooru', 'ezhunuru']],
    [800, ['எண்ணூறு', 'எண்நூறு', 'எட்டுநூறு', 'எந்நூறு', 'ennooru', 'ennuru', 'yennooru']],
    [900, ['தொள்ளாயிரம்', 'தொளாயிரம்', 'தொள்ளாயிரோம்', 'thollayiram', 'tholayiram', 'thollaayiram']],
  ],
  hundred: ['நூறு', 'nooru', 'nuru', 'ஹண்ட்ரட்'],
  scales: [
    {
      power: 3,
      silentOne: true,
      fused: { ending: 'ு', alone: 'ாயிரம்', joining: 'ாயிரத்து' },
      joining: 'ஆயிரத்து',
      words: [
        'ஆயிரம்',
        'ஆயிரத்து',
        'ஆயிரத்தி',
        'aayiram',
        'ayiram',
        'ayirathu',
        'aayirathu',
        'ayirathi',
        'aayirathi',
        'aairam',
        'ayram',
        'aayram',
      ],
    },
    {
      power: 5,
      joining: 'லட்சத்து',
      words: [
        'லட்சம்',
        'லட்சத்து',
        'இலட்சம்',
        'இலட்சத்து',
        'லட்சத்தி',
        'லச்சம்',
        'லக்ஷம்',
        'latcham',
        'lakhs',
        'lakh',
        'latchathu',
        'latchathi',
        'latsam',
        'lacham',
        'laksham',
      ],
    },
    { power: 7, countsAll: true, joining: 'கோடியே', words: ['கோடி', 'கோடியே', 'kodi', 'kodiye'] },
  ],
  quartersBefore: [],
  fractions: [
    [1, ['கால்', 'kaal', 'kal']],
    [2, ['அரை', 'அர', 'பாதி', 'arai', 'ara', 'paathi']],
    [3, ['முக்கால்', 'mukkaal', 'mukkal']],
    ...grownFractions(),
  ],
  quartersAfter: [],
  ordinals: [
    ['முதல் தரம்', 'முதலாவது', 'muthalavathu', 'mudhalavadhu'],
    ['இரண்டாவது', 'ரெண்டாவது', 'இரண்டாம்', 'rendavathu', 'irandavathu'],
    ['மூன்றாவது', 'மூணாவது', 'மூன்றாம்', 'moonavathu', 'moondravathu'],
    ['நான்காவது', 'நாலாவது', 'நான்காம்', 'nalavathu'],
    ['ஐந்தாவது', 'அஞ்சாவது', 'ஐந்தாம்', 'anjavathu'],
  ],
  point: ['புள்ளி', 'பாயிண்ட்', 'பாயின்ட்', 'pulli', 'point'],
  and: [],
  article: [],
  minus: ['மைனஸ்', 'கழித்தல்', 'minus'],
  joining: { elided: ['உ', 'u', 'இ', 'i'], glides: ['ய்', 'வ்', 'y', 'v'] },
  hundredOmitted: false,
  oneIsAbout: true,
  onlyBeforeUnit: [
    'aru',
    'elu',
    'ara',
    'kal',
    'ai',
    'ay',
    'iru',
    'oru',
    'ஒரு',
    'ஓர்',
    'point',
    'inthu',
    'pattu',
    'randu',
    'கால்',
    'kaal',
    'இரு',
    'ஐ',
    'மூ',
    'ஈர்',
    'அர',
    'iy',
    'பாதி',
    'paathi',
    'aiy',
    'eer',
  ],
  saysQuarters: true,
  oneOfUnit: 'ஒரு',
  spokenHundreds: [
    ['', ''],
    ['நூறு', 'நூற்று'],
    ['இருநூறு', 'இருநூற்று'],
    ['முந்நூறு', 'முந்நூற்று'],
    ['நானூறு', 'நானூற்று'],
    ['ஐநூறு', 'ஐநூற்று'],
    ['அறுநூறு', 'அறுநூற்று'],
    ['எழுநூறு', 'எழுநூற்று'],
    ['எண்ணூறு', 'எண்ணூற்று'],
    ['தொள்ளாயிரம்', 'தொள்ளாயிரத்து'],
  ],
  origin: 'ai4bharat',
};
