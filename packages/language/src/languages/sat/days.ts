import type { DayWords } from '../../tables.ts';
import { inEveryScript } from './other-scripts.ts';

/** Words, split at commas, in every script. */
const list = (words: string): readonly string[] => inEveryScript(words.split(', '));

/** Today, tomorrow, yesterday, weekdays and months as Unicode CLDR 48 has them (Unicode licence); the two days beyond, loans and romanised words unreviewed. */
export const santaliDays: DayWords = {
  relative: [
    { days: [0], words: list('ᱛᱮᱦᱮᱧ, ᱛᱤᱦᱤᱧ, teheny, tehenj, tehen') },
    { days: [1], words: list('ᱜᱟᱯᱟ, gapa') },
    { days: [-1], words: list('ᱦᱚᱞᱟ, hola') },
    { days: [2], words: list('ᱢᱮᱭᱟᱝ, ᱢᱮᱭᱟᱸᱝ, meang, meyang') },
    { days: [-2], words: list('ᱢᱟᱦᱟᱱᱫᱮᱨ, ᱢᱟᱦᱟᱸᱫᱮᱨ, mahander') },
  ],
  weekdays: [
    list('ᱚᱛᱮ ᱢᱟᱦᱟᱸ, ᱚᱛᱮᱢᱟᱦᱟᱸ, ᱥᱚᱢᱵᱟᱨ, ote maha, sombar'),
    list('ᱵᱟᱞᱮ ᱢᱟᱦᱟᱸ, ᱵᱟᱞᱮᱢᱟᱦᱟᱸ, ᱢᱚᱝᱜᱚᱞᱵᱟᱨ, bale maha, mongolbar'),
    list('ᱥᱟᱹᱜᱩᱱ ᱢᱟᱦᱟᱸ, ᱥᱟᱹᱜᱩᱱᱢᱟᱦᱟᱸ, ᱵᱩᱫᱷᱵᱟᱨ, sagun maha, budhbar'),
    list('ᱥᱟᱹᱨᱫᱤ ᱢᱟᱦᱟᱸ, ᱥᱟᱹᱨᱫᱤᱢᱟᱦᱟᱸ, ᱜᱩᱨᱩᱵᱟᱨ, ᱞᱚᱠᱷᱤᱵᱟᱨ, sardi maha, gurubar'),
    list('ᱡᱟᱹᱨᱩᱢ ᱢᱟᱦᱟᱸ, ᱡᱟᱹᱨᱩᱢᱢᱟᱦᱟᱸ, ᱥᱩᱠᱨᱚᱵᱟᱨ, ᱥᱩᱠᱩᱨᱵᱟᱨ, jarum maha, sukurbar'),
    list('ᱧᱩᱦᱩᱢ ᱢᱟᱦᱟᱸ, ᱧᱩᱦᱩᱢᱢᱟᱦᱟᱸ, ᱥᱚᱱᱤᱵᱟᱨ, ᱥᱟᱱᱤᱵᱟᱨ, nyuhum maha, sonibar'),
    list('ᱥᱤᱸᱜᱮ ᱢᱟᱦᱟᱸ, ᱥᱤᱸᱜᱮᱢᱟᱦᱟᱸ, ᱥᱤᱸᱜᱤᱢᱟᱦᱟᱸ, ᱨᱚᱵᱤᱵᱟᱨ, singe maha, robibar'),
  ],
  months: [
    list('ᱡᱟᱱᱣᱟᱨᱤ, ᱡᱟᱱᱩᱣᱟᱨᱤ'),
    list('ᱯᱷᱟᱨᱣᱟᱨᱤ, ᱯᱷᱮᱵᱨᱩᱣᱟᱨᱤ'),
    list('ᱢᱟᱨᱪ, ᱢᱟᱨᱪ ᱪᱟᱸᱫᱚ'),
    list('ᱟᱯᱨᱮᱞ, ᱮᱯᱨᱤᱞ'),
    list('ᱢᱮ, ᱢᱮ ᱪᱟᱸᱫᱚ'),
    list('ᱡᱩᱱ, ᱡᱩᱱ ᱪᱟᱸᱫᱚ'),
    list('ᱡᱩᱞᱟᱭ, ᱡᱩᱞᱟᱤ'),
    list('ᱟᱜᱟᱥᱛ, ᱟᱜᱚᱥᱴ'),
    list('ᱥᱮᱯᱴᱮᱢᱵᱟᱨ, ᱥᱮᱯᱴᱮᱢᱵᱚᱨ'),
    list('ᱚᱠᱴᱚᱵᱟᱨ, ᱚᱠᱴᱚᱵᱚᱨ'),
    list('ᱱᱟᱣᱟᱢᱵᱟᱨ, ᱱᱚᱵᱷᱮᱢᱵᱚᱨ'),
    list('ᱫᱤᱥᱟᱢᱵᱟᱨ, ᱰᱤᱥᱮᱢᱵᱚᱨ'),
  ],
  dateAfter: list('ᱛᱟᱹᱨᱤᱠᱷ, ᱛᱟᱨᱤᱠᱷ, tarikh'),
  ahead: list('ᱢᱟᱦᱟᱸ ᱛᱟᱭᱚᱢ, ᱫᱤᱱ ᱛᱟᱭᱚᱢ, ᱢᱟᱦᱟᱸ ᱵᱷᱤᱛᱨᱤ, maha tayom, din tayom'),
  ago: list('ᱢᱟᱦᱟᱸ ᱞᱟᱦᱟ, ᱫᱤᱱ ᱞᱟᱦᱟ, ᱢᱟᱦᱟᱸ ᱢᱟᱲᱟᱝ, ᱫᱤᱱ ᱢᱟᱲᱟᱝ, maha laha, din laha'),
};
