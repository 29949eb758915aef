import type { DayWords } from '../../tables.ts';

/** Weekdays and months follow CLDR, in its older and its newer spelling; the rest is unreviewed. */
export const bodoDays: DayWords = {
  relative: [
    { days: [0], words: ['दिनै', 'दिनैनि', 'dinwi', 'dinai', 'dinwini'] },
    { days: [1], words: ['गाबोन', 'गाबोननि', 'gabwn', 'gabon'] },
    { days: [-1], words: ['मैया', 'मैयानि', 'mwiya', 'maiya'] },
  ],
  weekdays: [
    ['समबार', 'sombar', 'sambar'],
    ['मंगलबार', 'mongolbar', 'mangalbar'],
    ['बुधबार', 'बुदबार', 'budbar'],
    ['बिस्थिबार', 'बिसथिबार', 'bisthibar'],
    ['सुखुरबार', 'sukhurbar'],
    ['सनिबार', 'सुनिबार', 'sonibar', 'sanibar'],
    ['रबिबार', 'robibar', 'rabibar'],
  ],
  months: [
    ['जानुवारी', 'जानुवारि', 'january'],
    ['फेब्रूवारी', 'फेब्रुवारी', 'february'],
    ['मार्च', 'मार्स', 'march'],
    ['एप्रिल', 'एफ्रिल', 'april'],
    ['मे'],
    ['जुन', 'june'],
    ['जुलाई', 'जुलाइ', 'july'],
    ['आगष्ट', 'आगस्थ', 'august'],
    ['सेप्थेम्बर', 'सेबथेज्बर', 'september'],
    ["अक्ट'बर", 'अखथबर', 'october'],
    ['नवेम्बर', 'नबेज्बर', 'november'],
    ['डिसेम्बर', 'दिसेज्बर', 'december'],
  ],
  dateAfter: ['तारिख', 'tarikh'],
  ahead: ['सान उनाव', 'san unao'],
  ago: ['सान सिगां', 'सान सिगाङाव', 'san sigang'],
};
