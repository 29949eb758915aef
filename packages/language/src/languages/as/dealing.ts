import type { ActPhrases, GrammarWords } from '../../tables.ts';
import { everyPhrase } from '../every-phrase.ts';

/** What is done to bids and prices, and asked of places, days and payment, in Assamese, native and romanised. Unreviewed. */
export const assameseDealing: readonly ActPhrases[] = [
  {
    act: 'refuse',
    weight: 8,
    denies: true,
    words: [...everyPhrase('মজুৰি, মজুৰিও, খৰচ, খৰচো, ডিজেলৰ খৰচো, ডিজেলৰ টকাও', 'নুঠে, নোলায়, নাহে, উঠা নাই')],
  },
  {
    act: 'ask-place',
    weight: 6.5,
    words: [
      ...everyPhrase('কোনখন, কোন', 'দোকানত, গেটত, গুদামত, আঢ়তত', ', নমাম, আনিম'),
      ...everyPhrase('kunkhon, kun, kon', 'dukanot, gatet, gudamot'),
    ],
  },
  { act: 'ask-payment', weight: 7, words: [...everyPhrase('ৰচিদ, চালান, হিচাপ', 'কেতিয়া', 'পাম, দিব, হ’ব')] },
  {
    act: 'ask-day',
    weight: 7,
    words: [
      ...everyPhrase('নিলাম, নিলামখন, ডাক', 'কেতিয়া, কোন দিনা, কি বাৰে'),
      ...everyPhrase('nilam', 'ketia, kun dina, ki bare'),
    ],
  },
  {
    act: 'ask-price',
    weight: 6,
    words: [
      ...everyPhrase('বজাৰ, বজাৰখন', 'আজি, ', 'কেনেকুৱা, কেনে', 'চলিছে, গৈছে, হৈছে'),
      ...everyPhrase('bojar', 'aji, ', 'kenekua, kene', 'solise, goise'),
      ...everyPhrase('kiman', 'koi', 'goise, ase, bikise'),
    ],
  },
  {
    act: 'greet',
    weight: 0,
    onlyAlone: true,
    words: [
      'ভালে আছেনে',
      'ভালে আছানে',
      'ভালনে',
      'কেনে আছে',
      'কেনে আছে আপুনি',
      'bhale ase ne',
      'bhale asene',
      'bhalene',
      'kene ase',
    ],
  },
  { act: 'complain', weight: 8.5, words: [...everyPhrase('ওজনত', 'ঠগিছে, ঠগিলে, ঠগালে, গোলমাল, কম দিছে')] },
];

/** Words that change a bid, point at a price or say that goods are there. Unreviewed. */
export const assameseDealingWords = {
  suchPrice: [
    'এই দামত',
    'সেই দামত',
    'এই দৰত',
    'ইমান কমত',
    'ইমান কম দামত',
    'আপুনি কোৱা দামত',
    'ei damot',
    'xei damot',
    'iman komot',
    'iman kom damot',
  ],
  being: ['পৰি আছে', 'ৰখা আছে', 'থোৱা আছে', 'pori ase', 'rakhi thoisu'],
  bidding: ['ডাক', 'ডাকটো', 'বিড', 'নিলাম', 'dak', 'dakto', 'bid', 'nilam'],
  takesBack: [
    'কাটি দিয়ক',
    'কাটি দিয়া',
    'আঁতৰাওক',
    'আঁতৰাই দিয়ক',
    'উঠাই লওক',
    'উঠাই লৈছোঁ',
    'তুলি লওক',
    'তুলি লৈছোঁ',
    'বাতিল',
    'kati diyok',
    'tuli loisu',
    'tuli lolu',
    'batil',
  ],
  putsUp: ['বঢ়াই', 'বঢ়াই দিয়ক', 'বঢ়াওক', 'বঢ়ালোঁ', 'borhai', 'barhai', 'borhaok'],
} satisfies Partial<GrammarWords>;
