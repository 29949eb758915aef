import type { DayWords } from '../../tables.ts';

/** "کل" is tomorrow or yesterday and "پرسوں" two days either way: the tense settles it, or the speaker is asked. Unreviewed. */
export const urduDays: DayWords = {
  relative: [
    { days: [0], words: ['آج', 'آج ہی', 'aaj', 'aj'] },
    { days: [1, -1], words: ['کل', 'kal', 'kl'] },
    { days: [1], words: ['آنے والے کل', 'آنے والا کل', 'کل صبح', 'kal subah', 'aane wale kal', 'aane wala kal'] },
    { days: [-1], words: ['گزرے کل', 'گذرے کل', 'بیتے کل', 'گزشتہ کل', 'beete kal'] },
    { days: [2, -2], words: ['پرسوں', 'پرسو', 'parson', 'parso', 'parsoon'] },
    { days: [2], words: ['آنے والے پرسوں', 'آنے والا پرسوں', 'aane wale parson'] },
    { days: [-2], words: ['گزرے پرسوں', 'گذرے پرسوں', 'بیتے پرسوں', 'beete parson'] },
    { days: [3, -3], words: ['نرسوں', 'ترسوں', 'narson', 'tarson'] },
  ],
  weekdays: [
    ['پیر', 'سوموار', 'دوشنبہ', 'peer', 'pir', 'somvar', 'somwar', 'somvaar'],
    ['منگل', 'منگلوار', 'mangal', 'mangalvar', 'mangalwar'],
    ['بدھ', 'بدھوار', 'budh', 'budhvar', 'budhwar'],
    ['جمعرات', 'گروار', 'jumerat', 'jumeraat', 'jumme raat', 'guruvar', 'guruwar', 'veervar'],
    ['جمعہ', 'جمعے', 'شکروار', 'juma', 'jumma', 'shukravar', 'shukrawar'],
    ['سنیچر', 'ہفتہ', 'ہفتے', 'شنیچر', 'sanichar', 'hafta', 'shanivar', 'shaniwar'],
    ['اتوار', 'itvar', 'itwar', 'ravivar', 'raviwar'],
  ],
  months: [
    ['جنوری', 'janvari', 'janwari'],
    ['فروری', 'farvari', 'farwari'],
    ['مارچ', 'maarch'],
    ['اپریل', 'aprail'],
    ['مئی', 'mai'],
    ['جون', 'joon'],
    ['جولائی', 'julai'],
    ['اگست', 'agast'],
    ['ستمبر', 'sitambar'],
    ['اکتوبر', 'aktubar'],
    ['نومبر', 'navambar'],
    ['دسمبر', 'disambar'],
  ],
  dateAfter: ['تاریخ', 'tarikh', 'tareekh'],
  ahead: ['دن بعد', 'دن میں', 'دنوں میں', 'دن کے بعد', 'روز بعد', 'din baad', 'din bad', 'din me', 'din mein'],
  besideDate: ['تاریخ', 'تاریخ کو', 'کو', 'ko'],
  ago: ['دن پہلے', 'روز پہلے', 'din pehle', 'din pahle'],
};
