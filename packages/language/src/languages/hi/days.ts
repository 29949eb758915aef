import type { DayWords } from '../../tables.ts';

/** "कल" is tomorrow or yesterday and "परसों" two days either way: the tense settles it, or the speaker is asked. Unreviewed. */
export const hindiDays: DayWords = {
  relative: [
    { days: [0], words: ['आज', 'आज ही', 'aaj', 'aj'] },
    { days: [1, -1], words: ['कल', 'kal', 'kl'] },
    { days: [1], words: ['आने वाले कल', 'आने वाला कल', 'कल सुबह', 'kal subah', 'aane wale kal', 'aane wala kal'] },
    { days: [-1], words: ['बीते कल', 'गुज़रे कल', 'beete kal'] },
    { days: [2, -2], words: ['परसों', 'परसो', 'parson', 'parso', 'parsoon'] },
    { days: [2], words: ['आने वाले परसों', 'आने वाला परसों', 'aane wale parson'] },
    { days: [-2], words: ['बीते परसों', 'गुज़रे परसों', 'beete parson'] },
    { days: [3, -3], words: ['नरसों', 'तरसों', 'narson', 'tarson'] },
  ],
  weekdays: [
    ['सोमवार', 'somvar', 'somwar', 'somvaar'],
    ['मंगलवार', 'मंगल', 'mangalvar', 'mangalwar', 'mangal'],
    ['बुधवार', 'बुध', 'budhvar', 'budhwar', 'budh'],
    ['गुरुवार', 'बृहस्पतिवार', 'वीरवार', 'गुरूवार', 'guruvar', 'guruwar', 'veervar', 'brihaspativar'],
    ['शुक्रवार', 'shukravar', 'shukrawar', 'shukrvar'],
    ['शनिवार', 'शनि', 'shanivar', 'shaniwar'],
    ['रविवार', 'इतवार', 'ravivar', 'raviwar', 'itvar', 'itwar'],
  ],
  months: [
    ['जनवरी', 'janvari', 'janwari'],
    ['फ़रवरी', 'फरवरी', 'farvari', 'farwari'],
    ['मार्च', 'maarch'],
    ['अप्रैल', 'अप्रेल', 'aprail'],
    ['मई', 'mai'],
    ['जून', 'joon'],
    ['जुलाई', 'julai'],
    ['अगस्त', 'agast'],
    ['सितंबर', 'सितम्बर', 'sitambar'],
    ['अक्टूबर', 'अक्तूबर', 'aktubar'],
    ['नवंबर', 'नवम्बर', 'navambar'],
    ['दिसंबर', 'दिसम्बर', 'disambar'],
  ],
  dateAfter: ['तारीख', 'तारीख़', 'तारीक', 'tarikh', 'tareekh'],
  ahead: ['दिन बाद', 'दिन में', 'दिनों में', 'दिन के बाद', 'din baad', 'din bad', 'din me', 'din mein'],
  besideDate: ['को', 'तारीख', 'तारीख को', 'ko', 'tarikh'],
  ago: ['दिन पहले', 'din pehle', 'din pahle'],
};
