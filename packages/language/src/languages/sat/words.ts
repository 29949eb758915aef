import type { Ending, GrammarWords } from '../../tables.ts';
import { inEveryScript } from './other-scripts.ts';

/** Words, split at spaces, in every script; those after the bar in Ol Chiki or Latin alone, being other words elsewhere. */
const list = (words: string, alone = ''): readonly string[] => [
  ...inEveryScript(words.split(' ').filter((word) => word !== '')),
  ...alone.split(' ').filter((word) => word !== ''),
];

/** Grammar words. Short words (ᱨᱮ, ᱛᱮ, ᱥᱮ, ᱟᱨ) stand in Ol Chiki alone: in other letters they are words of the neighbours. Unreviewed. */
export const santaliWords: GrammarWords = {
  rupee: list('ᱴᱟᱠᱟ ᱴᱟᱠᱟᱹ ᱠᱟᱹᱣᱰᱤ', 'taka tk'),
  paisa: list('ᱯᱚᱭᱥᱟ ᱯᱩᱭᱥᱟᱹ', 'poysa paysa'),
  per: list('ᱢᱤᱢᱤᱫ ᱯᱨᱚᱛᱤ ᱯᱤᱪᱷᱩ', 'mimit proti'),
  each: list('ᱢᱤᱢᱤᱫᱴᱟᱝ ᱢᱤᱫᱜᱚᱴᱟᱝᱨᱮ', 'mimittang'),
  price: list('ᱜᱚᱱᱚᱝ ᱫᱟᱢ ᱫᱚᱨ ᱨᱮᱴ ᱵᱷᱟᱣ', 'gonong dam dor'),
  atBefore: [],
  atAfter: list('ᱫᱚᱨᱛᱮ ᱫᱟᱢᱛᱮ', 'ᱛᱮ ᱨᱮ dorte damte'),
  of: list('ᱨᱮᱱᱟᱜ ᱨᱮᱭᱟᱜ ᱨᱮᱱ', 'ᱟᱜ renak reak'),
  between: list('ᱛᱟᱞᱟᱨᱮ', 'talare'),
  range: list('ᱠᱷᱚᱱ ᱦᱟᱹᱵᱤᱡ', 'ᱥᱮ khon habic'),
  about: list('ᱢᱮᱱᱛᱮ ᱟᱱᱫᱟᱡ ᱯᱨᱟᱭ', 'andaj'),
  aboutAfter: list('ᱞᱮᱠᱟ ᱥᱚᱨ ᱜᱟᱱ', 'leka gan'),
  not: list('ᱵᱟᱝ ᱵᱟᱝᱠᱟᱱᱟ ᱵᱟᱹᱱᱩᱜᱼᱟ ᱵᱟᱹᱱᱩᱜ', 'bang banukana'),
  noAnswer: list('ᱵᱟᱝ', 'bang'),
  correction: inEveryScript(['ᱵᱷᱩᱞ ᱮᱱᱟ', 'ᱵᱟᱝ ᱵᱟᱝ', 'ᱤᱠᱟᱹ ᱢᱮ', 'ᱢᱟᱱᱮ', 'bang bang', 'ika me', 'bhul ena']),
  bound: inEveryScript(['ᱠᱷᱚᱱ ᱠᱚᱢ', 'ᱠᱷᱚᱱ ᱵᱟᱹᱲᱛᱤ', 'ᱠᱷᱚᱱ ᱰᱷᱮᱨ', 'khon kom', 'khon barti']),
  placeBefore: [],
  placeAfter: list('ᱴᱚᱴᱷᱟᱨᱮ ᱠᱷᱚᱱ', 'ᱨᱮ'),
  market: list('ᱵᱟᱡᱟᱨ ᱵᱟᱡᱟᱨᱨᱮ ᱦᱟᱴ ᱦᱟᱴᱨᱮ ᱦᱟᱹᱴᱤᱭᱟᱹ ᱢᱟᱱᱰᱤ ᱢᱟᱱᱰᱤᱨᱮ', 'bajar haat'),
  district: list('ᱦᱚᱱᱚᱛ ᱡᱤᱞᱟᱹ ᱡᱤᱞᱟᱹᱨᱮ', 'jila honot'),
  state: list('ᱯᱚᱱᱚᱛ ᱨᱟᱡᱽᱭᱚ', 'ponot'),
  grade: list('ᱜᱨᱮᱰ ᱱᱚᱢᱵᱚᱨ', ''),
  question: list('ᱪᱮᱫ ᱪᱮᱫᱟᱜ ᱚᱠᱟ', 'ᱥᱮ ᱪᱚ cet oka'),
  howMuch: list('ᱛᱤᱱᱟᱹᱜ ᱛᱤᱱᱟᱜ ᱛᱤᱱ', 'tinak tinag'),
  howMuchAlone: 'ask-price',
  howMany: inEveryScript(['ᱛᱤᱱᱟᱹᱜ ᱜᱚᱴᱟᱝ', 'ᱛᱤᱱᱴᱟᱝ', 'tinak gotang']),
  past: list(
    'ᱛᱟᱦᱮᱸᱱᱟ ᱛᱟᱦᱮᱸ ᱟᱹᱠᱷᱨᱤᱧᱠᱮᱫᱟ ᱟᱹᱠᱷᱨᱤᱧᱠᱮᱫᱟᱹᱧ ᱠᱤᱨᱤᱧᱠᱮᱫᱟ ᱠᱤᱨᱤᱧᱠᱮᱫᱟᱹᱧ ᱮᱢᱠᱮᱫᱟ ᱦᱮᱡᱮᱱᱟ',
    'akhrinkeda kirinkeda tahena',
  ),
  future: list('ᱦᱤᱡᱩᱜᱼᱟ ᱠᱩᱞᱟ ᱠᱩᱞᱟᱹᱧ ᱟᱹᱜᱩᱭᱟ ᱟᱹᱜᱩᱭᱟᱹᱧ ᱦᱩᱭᱩᱜᱼᱟ ᱥᱮᱴᱮᱨᱚᱜᱼᱟ', 'hijuka kulan aguya'),
  ordinary: list(
    'ᱤᱧ ᱤᱧᱟᱜ ᱟᱢ ᱟᱢᱟᱜ ᱟᱞᱮ ᱟᱞᱮᱭᱟᱜ ᱟᱯᱮ ᱟᱯᱮᱭᱟᱜ ᱟᱵᱚ ᱩᱱᱤ ᱱᱚᱣᱟ ᱱᱚᱶᱟ ᱚᱱᱟ ᱫᱟᱫᱟ ᱵᱚᱭᱦᱟ ᱫᱤᱫᱤ ᱠᱟᱹᱠᱤ ᱵᱟᱵᱩ ᱡᱤ ᱜᱮᱭᱟ ᱠᱟᱱᱟ ᱢᱮᱱᱟᱜᱼᱟ ᱛᱷᱚᱲᱟ ᱟᱹᱰᱤ ᱟᱭᱢᱟ ᱱᱟᱣᱟ ᱢᱟᱨᱮ ᱢᱟᱨᱟᱝ ᱦᱩᱰᱤᱧ ᱵᱮᱥ ᱱᱤᱛᱚᱜ ᱢᱟᱞ ᱚᱲᱟᱜ ᱟᱛᱳ ᱞᱟᱹᱜᱤᱫ ᱮᱠᱟᱞᱛᱮ ᱡᱚᱛᱚ ᱴᱷᱮᱱ ᱢᱮᱱᱠᱷᱟᱱ',
    'ᱟᱨ ᱫᱚ ᱜᱮ ᱦᱚᱸ ᱮ ᱢᱟ in inj inyak am amak ale ape nowa ona dada boyha geya kana menaka thora adi mal lagit then',
  ),
};

const after = (words: string, marks?: NonNullable<Ending['marks']>): readonly Ending[] =>
  words.split(' ').map((ending) => ({ ending, instead: [''], ...(marks === undefined ? {} : { marks }) }));

/** Case endings, the plural, counting words and emphasis; written together with their word or apart. */
export const santaliEndings: readonly Ending[] = [
  ...after('ᱨᱮᱱᱟᱜ ᱨᱮᱭᱟᱜ ᱨᱮᱱ ᱟᱜ ᱠᱚ ᱜᱮ ᱫᱚ renak reak'),
  ...after('ᱴᱟᱝ ᱜᱚᱴᱟᱝ ᱴᱮᱡ tang', 'pieces'),
  ...after('ᱨᱮ ᱛᱮ', 'at-in'),
  ...after('ᱠᱷᱚᱱ ᱠᱷᱚᱡ khon', 'from'),
];
