import type { Homonym, Variety } from '../../tables.ts';

/** Words that several goods share, most as IFCT 2017 has them; ٲل (cardamom) and اَل (gourd) differ in a vowel that is seldom written. Unreviewed. */
export const kashmiriHomonyms: readonly Homonym[] = [
  {
    words: [
      'مَرژٕ وانٛگُن',
      'مَرژوانٛگُن',
      'مَرژ',
      'मर्च़ॖवांगुन',
      'मर्च़ वांगुन',
      'मर्च',
      'marach wangun',
      'martswangun',
      'marchwangun',
      'marts',
    ],
    crops: ['green-chilli', 'dry-chilli'],
  },
  { words: ['گوبی', 'गोबी', 'gobi', 'gobhi'], crops: ['cauliflower', 'cabbage'] },
  { words: ['اَل', 'ٲل', 'अल', 'al', 'aal'], crops: ['bottle-gourd', 'ash-gourd', 'cardamom'] },
  { words: ['دانیوَل', 'دانِوَل', 'दानिवल', 'daaniwal', 'daniwal'], crops: ['coriander-leaves', 'coriander-seed'] },
  { words: ['ہیٚمب', 'ہیمب', 'हेंब', 'hyambi', 'hemb', 'haemb'], crops: ['beans', 'field-beans', 'cluster-beans'] },
  { words: ['ٲر', 'आर', 'aer', 'aeir'], crops: ['plum', 'peach'] },
  { words: ['میتھی', 'मेथी', 'meethi'], crops: ['fenugreek-leaves', 'fenugreek-seed'] },
  { words: ['دال', 'दाल', 'dal', 'daal'], crops: ['tur-dal', 'moong-dal', 'urad-dal', 'chana-dal', 'masur-dal'] },
  // In Perso-Arabic it is spelled as مۄل, the price.
  { words: ['मवल', 'mawal'], crops: ['amaranth-leaves', 'amaranth-grain'] },
];

/** Unreviewed. */
export const kashmiriVarieties: readonly Variety[] = [
  { id: 'desi', said: 'دیسی', words: ['دیسی', 'کٲشُر', 'देसी', 'काशुर', 'desi', 'kashur'] },
  { id: 'hybrid', said: 'ہائبرِڈ', words: ['ہائبرِڈ', 'हाइब्रिड', 'hybrid'] },
  {
    id: 'royal-delicious',
    said: 'رائل ڈیلیشَس',
    words: ['رائل ڈیلیشَس', 'رائل', 'ڈیلیشَس', 'डिलीशियस', 'delicious', 'royal delicious'],
    crops: ['apple'],
  },
];

export const kashmiriGrades: readonly (readonly [id: string, words: readonly string[]])[] = [
  ['A', ['اے گریڈ', 'اے', 'ए ग्रेड', 'اَکھ نَمبَر', 'a grade']],
  ['B', ['بی گریڈ', 'بی', 'बी ग्रेड', 'زٕ نَمبَر', 'b grade']],
  ['C', ['سی گریڈ', 'سی', 'सी ग्रेड', 'c grade']],
];
