import type { DayWords } from '../../tables.ts';

/** Weekdays, months, today, tomorrow and yesterday by CLDR 48 in both scripts; other spellings and romanised words are unreviewed. */
export const kashmiriDays: DayWords = {
  relative: [
    { days: [0], words: ['اَز', 'اَزیُک', 'अज़', 'az', 'azyuk'] },
    { days: [1], words: ['پگاہ', 'پَگہٕ', 'पगाह', 'pagah', 'pagha'] },
    { days: [-1], words: ['راتھ', 'राथ', 'rath', 'raath'] },
    { days: [2], words: ['کالکیتھ', 'کٲلؠکیتھ', 'कालक्यथ', 'kaalkyath', 'kalkyeth'] },
    { days: [-2], words: ['اوترٕ', 'ۆترٕ', 'ओतरॖ', 'otri', 'utri'] },
  ],
  weekdays: [
    ['ژٔندرٕروار', 'ژٔنٛدٕروار', 'ژَنٛدرٕوار', 'चंदिरवार', 'च़ंदरवार', 'tsandarvar', 'tsandrewar', 'chandarwar'],
    ['بۆموار', 'بوموار', 'बुवार', 'बोमवार', 'bomvar', 'bomwar'],
    ['بودوار', 'बोदवार', 'bodvar', 'bodwar'],
    ['برؠسوار', 'برٛؠسوار', 'ब्रेसवार', 'brasvar', 'breswar', 'braswar'],
    ['جُمہ', 'جُمعہ', 'जुम्मा', 'जुमाह', 'juma', 'jumma'],
    ['بٹوار', 'بَٹہٕوار', 'बटवार', 'batvar', 'batwar'],
    ['اَتھوار', 'آتھوار', 'आथवार', 'aathvar', 'athwar', 'aathwar'],
  ],
  months: [
    ['جنؤری', 'جنوری', 'जनवरी', 'janvari'],
    ['فرؤری', 'فروری', 'फ़रवरी', 'farvari'],
    ['مارٕچ', 'مارچ', 'मार्च', 'march'],
    ['اپریل', 'अप्रैल', 'april'],
    ['مئی', 'मई'],
    ['جوٗن', 'जून', 'june'],
    ['جوٗلایی', 'جولائی', 'जुलाई', 'july'],
    ['اگست', 'अगस्त', 'august'],
    ['ستمبر', 'सतुंबर', 'सितंबर', 'september'],
    ['اکتوٗبر', 'اکتوبر', 'अकतुम्बर', 'अक्टूबर', 'october'],
    ['نومبر', 'नवूमबर', 'नवंबर', 'november'],
    ['دسمبر', 'दसूमबर', 'दिसंबर', 'december'],
  ],
  dateAfter: ['تٲریٖخ', 'تاریخ', 'तारीख़', 'tarikh', 'tareekh'],
  ahead: ['دۄہ پَتہٕ', 'دۄہَن پَتہٕ', 'دۄہَو پَتہٕ', 'दोह पतॖ', 'doh pate', 'dohan pate', 'doh pata'],
  ago: ['دۄہ برٛونٛہہ', 'دۄہ برٛونٹھ', 'दोह ब्रोंह', 'doh bronh', 'doh bronth'],
};
