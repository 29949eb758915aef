import type { NumberTable } from '../../tables.ts';

/** 1 to 9: the form that is said first, then what people say and type in both states. */
const digits: readonly (readonly string[])[] = [
  ['ఒకటి', 'ఒక్కటి', 'వకటి', 'ఒకటీ', 'okati', 'okkati', 'vokati', 'okatti'],
  ['రెండు', 'రెండూ', 'రెండ్', 'rendu', 'rendoo', 'remdu', 'rend'],
  ['మూడు', 'మూడూ', 'మూడ్', 'moodu', 'mudu', 'mooDu'],
  ['నాలుగు', 'నాల్గు', 'నాలుగూ', 'నాల్గ', 'naalugu', 'nalugu', 'nalgu', 'naalgu'],
  ['ఐదు', 'అయిదు', 'ఐదూ', 'అయ్దు', 'aidu', 'ayidu', 'aydu', 'aidhu', 'eidu', 'ayidhu'],
  ['ఆరు', 'ఆరూ', 'aaru', 'aru'],
  ['ఏడు', 'ఏడూ', 'యేడు', 'yedu', 'yeedu', 'edu', 'aedu'],
  ['ఎనిమిది', 'ఎన్మిది', 'యెనిమిది', 'ఎనిమిదీ', 'enimidi', 'yenimidi', 'enmidi', 'enimidhi', 'yenimidhi'],
  ['తొమ్మిది', 'తొమ్మిదీ', 'tommidi', 'thommidi', 'tommidhi', 'thommidhi'],
];

/** 10 to 19. AI4Bharat writes 15 as పదిహేను and పదహైదు: both are read. */
const teens: readonly (readonly string[])[] = [
  ['పది', 'పదీ', 'padi', 'padhi'],
  ['పదకొండు', 'పదకొండ్', 'పదుకొండు', 'padakondu', 'padhakondu', 'padkondu', 'padukondu'],
  ['పన్నెండు', 'పన్నెండ్', 'పనెండు', 'pannendu', 'panendu', 'pannemdu'],
  ['పదమూడు', 'పదుమూడు', 'పదమూడ్', 'padamoodu', 'padamudu', 'padhamoodu', 'padhamudu', 'padmudu'],
  [
    'పద్నాలుగు',
    'పదునాలుగు',
    'పధ్నాలుగు',
    'పద్నాల్గు',
    'padnaalugu',
    'padnalugu',
    'padhnalugu',
    'padunalugu',
    'padhnaalugu',
    'padnalgu',
  ],
  [
    'పదిహేను',
    'పదహైదు',
    'పదిహైదు',
    'పదునైదు',
    'పదేను',
    'పదైదు',
    'padihenu',
    'padiheenu',
    'padhihenu',
    'padhiheenu',
    'padihaidu',
    'padahaidu',
    'padenu',
  ],
  ['పదహారు', 'పదారు', 'పదాహారు', 'padahaaru', 'padaharu', 'padhaharu', 'padhahaaru', 'padaaru'],
  ['పదిహేడు', 'పదేడు', 'padihedu', 'padiheedu', 'padhihedu', 'padhiheedu', 'padedu'],
  ['పద్దెనిమిది', 'పదెనిమిది', 'పద్ధెనిమిది', 'పద్దెన్మిది', 'paddenimidi', 'padhdhenimidi', 'paddenimidhi', 'padhenimidi', 'padenimidi'],
  [
    'పందొమ్మిది',
    'పంతొమ్మిది',
    'పన్నొమ్మిది',
    'pandommidi',
    'pantommidi',
    'panthommidi',
    'pandhommidi',
    'pandommidhi',
    'panthommidhi',
  ],
];

const tens: readonly (readonly string[])[] = [
  ['ఇరవై', 'ఇరవయ్', 'ఇరవయి', 'ఇరువై', 'ఇరువది', 'iravai', 'iravayi', 'iravay', 'iruvai', 'irvai', 'eravai'],
  ['ముప్పై', 'ముప్ఫై', 'ముప్పయ్', 'ముప్పయి', 'ముప్పది', 'muppai', 'mupphai', 'muppay', 'muppayi', 'mupai'],
  [
    'నలభై',
    'నలబై',
    'నలభయ్',
    'నలభయి',
    'నల్భై',
    'నలుబది',
    'నలుబై',
    'nalabhai',
    'nalabai',
    'nalbai',
    'nalubhai',
    'nalabhayi',
    'nalabhay',
    'nalubai',
  ],
  ['యాభై', 'యాబై', 'యాభయ్', 'యాభయి', 'ఏభై', 'యాబది', 'yaabhai', 'yabhai', 'yabai', 'yaabai', 'yabhayi', 'ebhai', 'yebhai'],
  ['అరవై', 'అరవయ్', 'అరవయి', 'అరువై', 'అరువది', 'aravai', 'aravayi', 'aravay', 'aruvai', 'arvai'],
  ['డెబ్బై', 'డెబ్భై', 'డెబ్బయ్', 'డెబ్బయి', 'డెబ్బది', 'డబ్బై', 'debbai', 'debbhai', 'debbay', 'debbayi', 'debhai', 'dabbai'],
  ['ఎనభై', 'ఎనబై', 'ఎనభయ్', 'ఎనభయి', 'యెనభై', 'ఎనుబది', 'enabhai', 'enabai', 'yenabhai', 'yenabai', 'enbhai', 'enbai'],
  ['తొంభై', 'తొంబై', 'తొంభయ్', 'తొంబయ్', 'తొంభయి', 'తొంబది', 'tombhai', 'tombai', 'thombhai', 'thombai', 'tombay', 'thombay'],
];

const said = (words: readonly string[] | undefined): string => words?.[0] ?? '';

/** Twenty-five has a word of its own in the market: పాతిక రూపాయలు, పాతిక వేలు, నూటపాతిక. */
const quarterHundred = ['పాతిక', 'పాతికా', 'paatika', 'patika', 'pathika', 'paathika'];

const zero = ['సున్నా', 'సున్న', 'జీరో', 'sunna', 'sunnaa', 'zero', 'jeero'];

/** 0 to 99: AI4Bharat indic-numtowords (MIT) for the said forms; spoken and romanised spellings are unreviewed. */
const upToNinetyNine: readonly (readonly string[])[] = [
  zero,
  ...digits,
  ...teens,
  ...tens.flatMap((ten, index) => [
    ten,
    ...digits.map((digit, unit) => {
      const together = [`${said(ten)} ${said(digit)}`];
      return index === 0 && unit === 4 ? [...together, ...quarterHundred] : together;
    }),
  ]),
];

/** Quarters that grow on the number before them: రెండుంపావు, రెండున్నర, రెండుముప్పావు. */
const grown = { 1: 'ంపావు', 2: 'న్నర', 3: 'ముప్పావు' } as const;

/** A quarter, a half and three quarters more than each number to 19, as they are spoken: one word, read by its parts. */
const spokenQuarters: readonly (readonly [quarters: number, said: string])[] = [...digits, ...teens].flatMap(
  (words, index) => ([1, 2, 3] as const).map((more) => [(index + 1) * 4 + more, said(words) + grown[more]] as const),
);

/** "Two, three quarters" said as two words is one number of quarters. */
const threeQuartersApart: readonly (readonly [quarters: number, words: readonly string[]])[] = upToNinetyNine
  .slice(1)
  .map((words, index) => [
    (index + 1) * 4 + 3,
    words.flatMap((word) => (/^[a-z]/.test(word) ? [`${word} muppavu`] : [`${word} ముప్పావు`])),
  ]);

/** A lakh, a crore and a half of it: లక్షన్నర is 1,50,000. */
const halfMore: readonly (readonly [quarters: number, words: readonly string[]])[] = [
  [6_000, ['వెయ్యిన్నర', 'వేయిన్నర', 'veyyinnara']],
  [600_000, ['లక్షన్నర', 'లక్షానర', 'lakshannara', 'lakshanara', 'laksha nnara']],
  [60_000_000, ['కోటిన్నర', 'kotinnara', 'kotinara']],
];

export const teluguNumbers: NumberTable = {
  upToNinetyNine,
  tensTakeUnits: 'plain',
  combining: [
    [1, ['ఒక', 'ఒక్క', 'ఓ', 'వక', 'oka', 'okka', 'voka']],
    [100, ['నూట', 'నూటా', 'నూటి', 'nuta', 'noota', 'nutaa', 'nootaa']],
  ],
  hundreds: [
    [200, ['ఇన్నూరు', 'innuru', 'innooru']],
    [300, ['మున్నూరు', 'munnuru', 'munnooru']],
    [400, ['నన్నూరు', 'నానూరు', 'nannuru', 'nannooru']],
    [500, ['ఐనూరు', 'అయినూరు', 'ainuru', 'ainooru']],
    [600, ['ఆర్నూరు', 'aarnuru']],
    [700, ['ఏడ్నూరు', 'yednuru']],
  ],
  hundred: [
    'వంద',
    'వందలు',
    'వందల',
    'వందా',
    'ఒంద',
    'ఒందలు',
    'ఒందల',
    'నూరు',
    'హండ్రెడ్',
    'vanda',
    'vandalu',
    'vandala',
    'vandha',
    'vandhala',
    'vandhalu',
    'wanda',
    'wandala',
    'ondalu',
    'ondala',
    'vondalu',
    'vondala',
    'nuru',
    'nooru',
  ],
  scales: [
    {
      power: 3,
      silentOne: true,
      many: { alone: 'వేలు', joining: 'వేల' },
      words: [
        'వెయ్యి',
        'వేలు',
        'వేల',
        'వేలా',
        'వెయ్యీ',
        'వెయ్యిన్ని',
        'వెయ్యిన్నీ',
        'వెయ్',
        'థౌజండ్',
        'veyyi',
        'veyyinni',
        'velu',
        'vela',
        'weyyi',
        'welu',
        'wela',
      ],
    },
    {
      power: 5,
      silentOne: true,
      many: { alone: 'లక్షలు', joining: 'లక్షల' },
      words: [
        'లక్ష',
        'లక్షా',
        'లక్షలా',
        'లక్షలు',
        'లక్షల',
        'లచ్చ',
        'లచ్చలు',
        'లాక్',
        'laksha',
        'lakshalu',
        'lakshala',
        'laksa',
        'laksalu',
        'laksala',
      ],
    },
    {
      power: 7,
      silentOne: true,
      countsAll: true,
      many: { alone: 'కోట్లు', joining: 'కోట్ల' },
      words: ['కోటి', 'కోట్లు', 'కోట్ల', 'koti', 'kotlu', 'kotla', 'kodi'],
    },
  ],
  quartersBefore: [[-1, ['పావు తక్కువ', 'పావుతక్కువ', 'pavu takkuva', 'pavu thakkuva', 'paavu takkuva']]],
  fractions: [
    [1, ['పావు', 'పావ్', 'పావువంతు', 'paavu', 'pavu', 'pav']],
    [2, ['అర', 'అర్ధ', 'అర్ద', 'అర్థ', 'సగం', 'హాఫ్', 'ara', 'ardha', 'arda', 'sagam']],
    [3, ['ముప్పావు', 'ముప్పావ్', 'ముప్పాతిక', 'muppaavu', 'muppavu', 'muppav']],
    // వేయి is a thousand only where no count stands before it: నలభై వేయి asks to put forty.
    [4000, ['వేయి', 'veyi', 'veeyi']],
    ...threeQuartersApart,
    ...halfMore,
  ],
  quartersAfter: [
    [1, ['ంపావు', 'ంబావు', 'న్పావు', 'mpavu', 'mpaavu', 'mbavu', 'npavu']],
    [2, ['న్నర', 'న్నరా', 'nnara', 'nara']],
    [3, ['ముప్పావు', 'ంముప్పావు', 'muppavu', 'muppaavu', 'mmuppavu']],
  ],
  ordinals: [
    ['ఒకటో', 'మొదటి', 'మొదటిది', 'modati', 'okato'],
    ['రెండో', 'రెండవ', 'రెండోది', 'rendo', 'rendava'],
    ['మూడో', 'మూడవ', 'moodo', 'moodava'],
    ['నాలుగో', 'నాలుగవ', 'naalugo'],
    ['ఐదో', 'అయిదో', 'ఐదవ', 'aido'],
  ],
  point: ['పాయింట్', 'పాయింటు', 'దశాంశం', 'పాయంట్', 'point', 'paint'],
  and: [],
  article: [],
  minus: ['మైనస్', 'minus'],
  joining: { elided: ['ఉ', 'ఇ', 'అ', 'u', 'i', 'a'], glides: ['య్', 'y'] },
  hundredOmitted: false,
  onlyBeforeUnit: [
    'ఒక',
    'ఒక్క',
    'ఓ',
    'వక',
    'oka',
    'okka',
    'voka',
    'aru',
    'edu',
    'aedu',
    'padi',
    'padhi',
    'rend',
    'అర',
    'ara',
    'arda',
    'పావు',
    'పావ్',
    'pavu',
    'paavu',
    'pav',
    'సగం',
    'sagam',
    'నర',
    'nara',
    'vela',
    'wela',
    'vey',
    'point',
    'paint',
    'kodi',
    'లాక్',
    'వెయ్',
    'eidu',
  ],
  saysQuarters: true,
  spokenQuarters,
  unitQuarters: [
    [1, ['ంపావు', 'ంబావు', 'mpavu', 'mbavu']],
    [2, ['న్నర', 'నర', 'ఉన్నర', 'nnara', 'nara', 'unnara']],
    [3, ['ముప్పావు', 'ంముప్పావు', 'muppavu']],
  ],
  oneOfUnit: 'ఒక',
  joiningBeforeNoun: true,
  oneBeforeNoun: 'ఒక్క',
  partsTakeOne: true,
  spokenHundreds: [
    ['', ''],
    ['వంద', 'నూట'],
    ...digits.slice(1).map((words) => [`${said(words)} వందలు`, `${said(words)} వందల`] as const),
  ],
  origin: 'ai4bharat',
};
