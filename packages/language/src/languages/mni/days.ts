import type { DayWords } from '../../tables.ts';
import { withBengaliLetters } from './bengali-letters.ts';

/** Weekdays and months follow CLDR, which has them in Bengali letters: here in Meetei Mayek letter by letter; the rest is unreviewed. */
export const manipuriDays: DayWords = {
  relative: [
    { days: [0], words: withBengaliLetters(['ꯉꯁꯤ', 'ꯉꯁꯤꯒꯤ', 'ngasi', 'ngashi', 'ngasigi']) },
    { days: [1], words: withBengaliLetters(['ꯍꯌꯦꯡ', 'ꯍꯌꯦꯡꯒꯤ', 'hayeng', 'hayenggi']) },
    { days: [-1], words: withBengaliLetters(['ꯉꯔꯥꯡ', 'ꯉꯔꯥꯡꯒꯤ', 'ngarang', 'ngaranggi']) },
  ],
  weekdays: [
    ['ꯅꯤꯡꯊꯧꯀꯥꯕ', 'নিংথৌকাবা', 'ningthoukaba'],
    ['ꯂꯩꯕꯥꯛꯄꯣꯛꯄ', 'লৈবাকপোকপা', 'leibakpokpa'],
    ['ꯌꯨꯝꯁꯀꯩꯁ', 'য়ুমশকৈশা', 'yumsakeisa', 'yumshakeisha'],
    ['ꯁꯒꯣꯜꯁꯦꯟ', 'শগোলশেন', 'sagolsen', 'shagolshen'],
    ['ꯏꯔꯥꯏ', 'ইরাই', 'irai', 'eerai'],
    ['ꯊꯥꯡꯖ', 'থাংজ', 'থাংজা', 'thangja'],
    ['ꯅꯣꯡꯃꯥꯏꯖꯤꯡ', 'নোংমাইজিং', 'nongmaijing'],
  ].map(withBengaliLetters),
  months: [
    ['ꯖꯥꯅꯨꯋꯥꯔꯤ', 'জানুৱারি', 'january'],
    ['ꯐꯦꯕ꯭ꯔꯨꯋꯥꯔꯤ', 'ফেব্রুৱারি', 'february'],
    ['ꯃꯥꯔꯆ', 'মার্চ', 'march'],
    ['ꯑꯦꯄ꯭ꯔꯤꯜ', 'এপ্রিল', 'april'],
    ['ꯃꯦ', 'মে'],
    ['ꯖꯨꯟ', 'জুন', 'june'],
    ['ꯖꯨꯂꯥꯏ', 'জুলাই', 'july'],
    ['ꯑꯣꯒꯁ꯭ꯠ', 'আগস্ট', 'ওগষ্ট', 'august'],
    ['ꯁꯦꯞꯇꯦꯝꯕꯔ', 'সেপ্টেম্বর', 'september'],
    ['ꯑꯣꯛꯇꯣꯕꯔ', 'ওক্টোবর', 'october'],
    ['ꯅꯕꯦꯝꯕꯔ', 'নভেম্বর', 'নবেম্বর', 'november'],
    ['ꯗꯤꯁꯦꯝꯕꯔ', 'ডিসেম্বর', 'december'],
  ].map(withBengaliLetters),
  dateAfter: withBengaliLetters(['ꯇꯥꯔꯤꯈ', 'tarik', 'tarikh']),
  ahead: withBengaliLetters(['ꯅꯨꯃꯤꯠꯀꯤ ꯃꯇꯨꯡꯗ', 'ꯅꯨꯃꯤꯠ ꯃꯇꯨꯡꯗ', 'numitki matungda', 'numit matungda']),
  ago: withBengaliLetters(['ꯅꯨꯃꯤꯠꯀꯤ ꯃꯃꯥꯡꯗ', 'ꯅꯨꯃꯤꯠ ꯃꯃꯥꯡꯗ', 'numitki mamangda', 'numit mamangda']),
};
