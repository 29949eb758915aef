import type { ActPhrases, GrammarWords } from '../../tables.ts';
import { everyPhrase } from '../every-phrase.ts';

/** What is done to bids and prices, and asked of places, days and payment, in Malayalam, native and romanised. Unreviewed. */
export const malayalamDealing: readonly ActPhrases[] = [
  {
    act: 'refuse',
    weight: 8,
    denies: true,
    words: [
      ...everyPhrase(
        'പണിക്കൂലി, പണിക്കൂലി പോലും, കൂലി പോലും, ചെലവ് പോലും, ചെലവു പോലും, ഡീസൽ കാശ് പോലും',
        'കിട്ടില്ല, കിട്ടൂല, ഒക്കില്ല, വരില്ല, മുതലാവില്ല',
      ),
      ...everyPhrase('kooli polum, chelavu polum, panikkooli polum', 'kittilla, okkilla, varilla'),
    ],
  },
  {
    act: 'ask-place',
    weight: 6.5,
    words: [
      ...everyPhrase('ഏത്, ഏതു', 'ഗേറ്റിൽ, കടയിൽ, ഗോഡൗണിൽ, ഷെഡിൽ'),
      ...everyPhrase('എവിടെ', 'ഇറക്കണം, ഇറക്കേണ്ടത്, കൊണ്ടുവരണം, കൊണ്ടുവരേണ്ടത്'),
      ...everyPhrase('ethu, eth', 'gateil, kadayil, godownil'),
      ...everyPhrase('evide', 'irakkanam, irakkendathu, konduvaranam'),
    ],
  },
  {
    act: 'ask-payment',
    weight: 7,
    words: [
      ...everyPhrase('സ്ലിപ്പ്, ബിൽ, ബില്ല്, കണക്ക്', 'എപ്പോൾ, എപ്പോ, എപ്പഴാ', 'കിട്ടും, തരും, തീർക്കും'),
      ...everyPhrase('slip, bill, kanakku', 'eppol, eppo', 'kittum, tharum'),
    ],
  },
  {
    act: 'ask-day',
    weight: 7,
    words: [
      ...everyPhrase('ലേലം', 'എന്നാണ്, എന്നാ, എപ്പോഴാണ്, ഏത് ദിവസം'),
      ...everyPhrase('lelam', 'ennanu, enna, ethu divasam'),
    ],
  },
  {
    act: 'ask-price',
    weight: 6,
    words: [
      ...everyPhrase('മാർക്കറ്റ്, ചന്ത', 'എങ്ങനെ', 'പോകുന്നു, പോണു, ഉണ്ട്'),
      ...everyPhrase('market', 'engane', 'pokunnu, undu'),
    ],
  },
  {
    act: 'greet',
    weight: 0,
    onlyAlone: true,
    words: [
      'സുഖമാണോ',
      'സുഖം തന്നെയല്ലേ',
      'സുഖമല്ലേ',
      'എന്തൊക്കെയുണ്ട് വിശേഷം',
      'sukhamano',
      'sukham alle',
      'sukhamalle',
      'enthokkeyundu vishesham',
    ],
  },
  {
    act: 'complain',
    weight: 8.5,
    words: [
      ...everyPhrase('മൊത്തം, മുഴുവൻ, ഒക്കെ, പകുതി', 'ചീഞ്ഞതാ, ചീഞ്ഞതാണ്, ചീഞ്ഞത്, കേടാണ്, കേടാ, കേടായി'),
      ...everyPhrase('തൂക്കത്തിൽ', 'പറ്റിച്ചു, കള്ളത്തരം, വെട്ടിപ്പ്'),
    ],
  },
];

/** Words that change a bid, point at a price or say that goods are there. Unreviewed. */
export const malayalamDealingWords = {
  suchPrice: [
    'ഈ വിലയ്ക്ക്',
    'ഈ വിലക്ക്',
    'ആ വിലയ്ക്ക്',
    'ആ വിലക്ക്',
    'ഇത്ര കുറഞ്ഞ വിലയ്ക്ക്',
    'ഇത്രയും കുറച്ച്',
    'ഈ റേറ്റിന്',
    'ee vilakku',
    'aa vilakku',
    'ee rateinu',
  ],
  being: ['ഇരിപ്പുണ്ട്', 'കിടപ്പുണ്ട്', 'irippundu', 'kidappundu'],
  bidding: ['ലേലം', 'വിളി', 'ബിഡ്', 'എന്റെ വിളി', 'എന്റെ ലേലം', 'lelam', 'ente vili', 'bid'],
  takesBack: [
    'വെട്ടിക്കോ',
    'വെട്ടിക്കള',
    'എടുത്തുകള',
    'എടുത്തു മാറ്റൂ',
    'മാറ്റിക്കോ',
    'ഒഴിവാക്കൂ',
    'റദ്ദ്',
    'vettikko',
    'ozhivakku',
    'eduthu mattu',
  ],
  putsUp: ['കൂട്ടി', 'കൂട്ടൂ', 'കൂട്ടി ആക്കൂ', 'കയറ്റി', 'koottu', 'kootti'],
  qualities: [
    'ഉണങ്ങിയത്',
    'ഉണങ്ങിയതാണോ',
    'നനഞ്ഞത്',
    'നനവുള്ളത്',
    'നനവുണ്ടോ',
    'പഴയതാണോ',
    'പുതിയതാണോ',
    'പച്ചയാണോ',
    'unangiyathano',
    'nanavundo',
    'pazhayathano',
    'puthiyathano',
  ],
} satisfies Partial<GrammarWords>;
