import type { DayWords } from '../../tables.ts';

/** कल्ल is tomorrow or yesterday, परसूं two days either way: the tense settles it, or the speaker is asked; भलकै is tomorrow alone. Unreviewed. */
export const dogriDays: DayWords = {
  relative: [
    { days: [0], words: ['अज्ज', 'अज', 'अज्जै', 'अज्ज दा', 'ajj', 'aj'] },
    { days: [1, -1], words: ['कल्ल', 'कल', 'कल्लै', 'कल्ल दा', 'kall', 'kal'] },
    { days: [1], words: ['भलकै', 'भलके', 'औंदे कल्ल', 'औने आह्‌ले कल्ल', 'bhalke', 'bhalkai'] },
    { days: [-1], words: ['बीते कल्ल', 'गेदे कल्ल', 'bite kall'] },
    { days: [2, -2], words: ['परसूं', 'परसों', 'परसुं', 'parsun', 'parson'] },
    { days: [2], words: ['औंदे परसूं', 'aunde parsun'] },
    { days: [-2], words: ['बीते परसूं', 'bite parsun'] },
  ],
  weekdays: [
    ['सोमबार', 'सोमवार', 'सोआर', 'सोमबारै', 'somvar', 'somwar', 'soar'],
    ['मंगलबार', 'मंगलवार', 'मंगल', 'मंगलबारै', 'mangalvar', 'mangalwar'],
    ['बुद्धबार', 'बुधबार', 'बुधवार', 'बुद्ध', 'budhvar', 'budhwar'],
    ['बीरबार', 'वीरवार', 'बीर', 'ब्रेस्तबार', 'veervar', 'birbar'],
    ['शुक्करबार', 'शुक्रबार', 'शुक्रवार', 'शुक्कर', 'shukarvar', 'shukkarbar'],
    ['शनिबार', 'शनीबार', 'शनिवार', 'शनिच्चरबार', 'shanivar', 'shanichar'],
    ['ऐतबार', 'एतवार', 'इतवार', 'रविवार', 'aitbar', 'aitvar'],
  ],
  months: [
    ['जनवरी', 'january'],
    ['फरवरी', 'फ़रवरी', 'february'],
    ['मार्च', 'march'],
    ['अप्रैल', 'एप्रैल', 'april'],
    ['मेई', 'मई', 'mei'],
    ['जून', 'june'],
    ['जुलाई', 'july'],
    ['अगस्त', 'august'],
    ['सितंबर', 'सतंबर', 'september'],
    ['अक्तूबर', 'अक्टूबर', 'october'],
    ['नवंबर', 'नमंबर', 'november'],
    ['दिसंबर', 'दसंबर', 'december'],
  ],
  dateAfter: ['तरीक', 'तारीख', 'तरीख', 'tarik', 'tarikh'],
  ahead: ['दिन बाद', 'दिनें बाद', 'दिनें च', 'दिन पिच्छूं', 'din baad', 'dinen baad'],
  ago: ['दिन पैह्‌लें', 'दिन पैह्लें', 'दिन पैहले', 'दिन पहले', 'din pehle', 'din pehlen'],
};
