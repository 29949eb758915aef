import type { ActPhrases, GrammarWords } from '../../tables.ts';
import { everyPhrase } from '../every-phrase.ts';

/** What is done to bids and prices, and asked of places, days and payment, in Bengali, native and romanised. Unreviewed. */
export const bengaliDealing: readonly ActPhrases[] = [
  {
    act: 'refuse',
    weight: 8,
    denies: true,
    words: [
      ...everyPhrase(
        'মজুরি, মজুরিও, খরচ, খরচও, খরচটাও, ডিজেল, ডিজেলের টাকা, ডিজেলের টাকাও',
        'ওঠে না, উঠবে না, উঠছে না, উঠে না, পোষায় না',
      ),
      ...everyPhrase('mojuri, mojurio, khoroch, khorocho', 'othe na, uthbe na, uthche na'),
    ],
  },
  {
    act: 'ask-place',
    weight: 6.5,
    words: [
      ...everyPhrase('কোন', 'আড়তে, গেটে, দোকানে, গুদামে, ঘাটে, শেডে', ', নামাব, আনব, নামাবো, আনবো'),
      'কোন দিকে',
      'কোনদিকে',
      ...everyPhrase('আড়ত, আড়তটা, দোকান, দোকানটা, গুদাম, গোডাউন', 'কোন দিকে, কোনদিকে, কোথায়'),
      ...everyPhrase('kon', 'arote, gate e, dokane, gudame'),
      ...everyPhrase('arot, arotta, dokan', 'kon dike, kothay'),
    ],
  },
  {
    act: 'ask-payment',
    weight: 7,
    words: [
      ...everyPhrase('স্লিপ, হিসাব, হিসেব, চালান', 'কবে, কখন', 'পাব, পাবো, দেবেন, মিলবে, হবে'),
      ...everyPhrase('slip, hisab, chalan', 'kobe, kokhon', 'pabo, deben, hobe'),
    ],
  },
  {
    act: 'ask-day',
    weight: 7,
    words: [
      ...everyPhrase('ডাক, নিলাম', 'কবে, কোন দিন, কোন বারে'),
      ...everyPhrase('dak, nilam', 'kobe, kon din, kon bare'),
    ],
  },
  {
    act: 'ask-price',
    weight: 6,
    words: [
      ...everyPhrase('বাজার, বাজারটা', 'আজ, ', 'কেমন', 'যাচ্ছে, চলছে, আছে'),
      ...everyPhrase('বাজার', 'কেমন', 'যাচ্ছে আজ, চলছে আজ'),
      ...everyPhrase('bajar', 'aj, aaj, ', 'kemon', 'jacche, jachhe, cholche'),
    ],
  },
  {
    act: 'greet',
    weight: 0,
    onlyAlone: true,
    words: [
      'ভালো আছেন',
      'ভালো আছেন তো',
      'ভালো তো',
      'ভাল আছেন',
      'সব ভালো',
      'কেমন আছেন',
      'bhalo achen',
      'bhalo achhen',
      'bhalo to',
      'valo achen',
      'kemon achen',
    ],
  },
  {
    act: 'complain',
    weight: 8.5,
    words: [...everyPhrase('ওজনে, মাপে', 'গোলমাল, কারচুপি, ঠকিয়েছেন, ঠকিয়েছে, ঠকালেন, ঠকাচ্ছেন')],
  },
  { act: 'raise', weight: 8, words: [...everyPhrase('বাড়িয়ে', 'দিলাম, দিচ্ছি'), 'ডাকটা বাড়িয়ে'] },
];

/** Words that change a bid, point at a price or say that goods are there. Unreviewed. */
export const bengaliDealingWords = {
  suchPrice: [
    'এই দামে',
    'ওই দামে',
    'এত কমে',
    'এত কমে তো',
    'এই দরে',
    'ওই দরে',
    'এত কম দামে',
    'ei dame',
    'oi dame',
    'eto kome',
    'ei dore',
    'eto kom dame',
  ],
  being: ['পড়ে আছে', 'রাখা আছে', 'মজুত আছে', 'রয়েছে', 'pore ache', 'pore achhe', 'rakha ache'],
  bidding: ['ডাক', 'ডাকটা', 'বিড', 'নিলাম', 'নিলামের ডাক', 'dak', 'daak', 'dakta', 'bid', 'nilam'],
  takesBack: [
    'কেটে দিন',
    'কেটে দাও',
    'কেটে দেন',
    'তুলে নিন',
    'তুলে নিচ্ছি',
    'তুলে নিলাম',
    'সরিয়ে দিন',
    'সরিয়ে নিন',
    'বাতিল',
    'ফেরত',
    'kete din',
    'tule nin',
    'soriye din',
    'batil',
    'ferot',
  ],
  putsUp: ['বাড়িয়ে', 'বাড়ান', 'বাড়িয়ে দিন', 'বাড়ালাম', 'তুলে', 'bariye', 'baran', 'bariye din'],
} satisfies Partial<GrammarWords>;
