import type { ActPhrases } from '../../tables.ts';
import { inEveryScript } from './other-scripts.ts';

/** Phrases, split at commas, in every script. */
const phrases = (list: string): readonly string[] => inEveryScript(list.split(', '));

/** The main phrases to sell, buy, bid, agree and ask, in every script and romanised. Unreviewed. */
export const santaliActs: readonly ActPhrases[] = [
  {
    act: 'offer',
    asked: 'want',
    denied: 'refuse',
    future: true,
    words: phrases(
      'ᱟᱹᱠᱷᱨᱤᱧ ᱥᱟᱱᱟᱹᱧ ᱠᱟᱱᱟ, ᱟᱹᱠᱷᱨᱤᱧᱟᱹᱧ, ᱟᱹᱠᱷᱨᱤᱧᱟ, ᱤᱧ ᱟᱹᱠᱷᱨᱤᱧᱟ, ᱟᱹᱠᱷᱨᱤᱧ, ᱟᱹᱠᱨᱤᱧ, ᱟᱹᱠᱨᱤᱧᱟ, ᱟᱹᱠᱨᱤᱧᱟᱹᱧ, ᱟᱹᱠᱷᱨᱤᱧ ᱞᱟᱹᱜᱤᱫ, akhrina, akhrinan, akhrin, akhrinj, akrina, akrin, akhrin lagit, akhrin sanan kana',
    ),
  },
  {
    act: 'offer',
    asked: 'ask-quantity',
    weight: 3,
    words: phrases(
      'ᱤᱧ ᱴᱷᱮᱱ, ᱤᱧ ᱴᱷᱮᱡ, ᱟᱞᱮ ᱴᱷᱮᱱ, ᱟᱢ ᱴᱷᱮᱱ, ᱟᱯᱮ ᱴᱷᱮᱱ, ᱚᱲᱟᱜ ᱨᱮ ᱢᱮᱱᱟᱜᱼᱟ, in then, inj then, ale then, am then, ape then',
    ),
  },
  {
    act: 'offer',
    weight: 4,
    priceOnly: 'bid',
    denied: 'refuse',
    future: true,
    words: phrases('ᱮᱢᱟᱹᱧ, ᱮᱢᱟ, ᱤᱧ ᱮᱢᱟ, ᱮᱢᱟᱢᱟᱹᱧ, ema, eman, in ema, emaman'),
  },
  {
    act: 'want',
    asked: 'offer',
    denied: 'refuse',
    priceOnly: 'counter',
    future: true,
    words: phrases(
      'ᱞᱟᱹᱠᱛᱤ, ᱞᱟᱹᱠᱛᱤ ᱠᱟᱱᱟ, ᱞᱟᱹᱠᱛᱤᱜᱼᱟ, ᱞᱟᱹᱠᱛᱤᱧ ᱠᱟᱱᱟ, ᱫᱚᱨᱠᱟᱨ, ᱫᱚᱨᱠᱟᱨ ᱠᱟᱱᱟ, ᱥᱟᱱᱟᱹᱧ ᱠᱟᱱᱟ, lakti, lakti kana, dorkar, dorkar kana, sanan kana',
    ),
  },
  {
    act: 'want',
    denied: 'refuse',
    priceOnly: 'bid',
    future: true,
    words: phrases(
      'ᱠᱤᱨᱤᱧ ᱥᱟᱱᱟᱹᱧ ᱠᱟᱱᱟ, ᱠᱤᱨᱤᱧᱟᱹᱧ, ᱠᱤᱨᱤᱧᱟ, ᱤᱧ ᱠᱤᱨᱤᱧᱟ, ᱠᱤᱨᱤᱧ, ᱦᱟᱛᱟᱣᱟᱹᱧ, ᱦᱟᱛᱟᱣᱟ, ᱤᱧ ᱦᱟᱛᱟᱣᱟ, ᱮᱢᱟᱹᱧ ᱢᱮ, ᱮᱢᱟᱹᱧᱢᱮ, ᱮᱢᱟᱧᱢᱮ, ᱮᱢ ᱢᱮ, ᱮᱢᱢᱮ, ᱮᱢᱟᱹᱧ ᱯᱮ, ᱮᱢ ᱯᱮ, ᱠᱩᱞ ᱢᱮ, ᱠᱩᱞᱟᱹᱧ ᱢᱮ, kirina, kirinan, kirin, kirinj, hatawa, hatawan, emanme, eman me, em me, eman pe, kul me',
    ),
  },
  {
    act: 'want',
    priceOnly: 'bid',
    priced: 'bid',
    denied: 'refuse',
    weight: 4,
    future: true,
    words: phrases('ᱮᱢᱟᱢ, ᱮᱢᱟᱢ ᱥᱮ, ᱮᱢᱟᱯᱮ, ᱮᱢᱟᱯᱮ ᱥᱮ, emam, emam se, emape'),
  },
  {
    act: 'bid',
    weight: 7,
    denied: 'refuse',
    words: phrases('ᱤᱧᱟᱜ ᱰᱟᱠ, ᱰᱟᱠ ᱮᱢᱟᱹᱧ, ᱤᱧᱟᱜ ᱵᱤᱰ, ᱵᱤᱰ, inyak dak, inak dak, bid'),
  },
  {
    act: 'counter',
    weight: 7,
    words: phrases(
      'ᱤᱧᱟᱜ ᱜᱚᱱᱚᱝ, ᱤᱧᱟᱜ ᱫᱟᱢ, ᱢᱩᱪᱟᱹᱫ ᱜᱚᱱᱚᱝ, ᱢᱩᱪᱟᱹᱫ ᱫᱟᱢ, ᱞᱟᱥᱴ ᱫᱟᱢ, ᱠᱷᱚᱱ ᱠᱚᱢ ᱛᱮ ᱵᱟᱹᱧ ᱮᱢᱟ, ᱠᱚᱢ ᱛᱮ ᱵᱟᱹᱧ ᱮᱢᱟ, ᱠᱚᱢ ᱛᱮ ᱵᱟᱝ, inyak dam, inak gonong, mucad dam, last dam, kom te ban ema',
    ),
  },
  {
    act: 'counter',
    weight: 7,
    difference: true,
    words: phrases(
      'ᱠᱚᱢ ᱢᱮ, ᱠᱚᱢᱟᱣ ᱢᱮ, ᱛᱷᱚᱲᱟ ᱠᱚᱢ ᱢᱮ, ᱛᱷᱚᱲᱟ ᱠᱚᱢᱟᱣ ᱢᱮ, ᱵᱟᱲᱦᱟᱣ ᱢᱮ, ᱛᱷᱚᱲᱟ ᱵᱟᱲᱦᱟᱣ ᱢᱮ, kom me, komaw me, thora kom me, barhaw me',
    ),
  },
  {
    act: 'no',
    weight: 4,
    denies: true,
    words: phrases('ᱢᱟᱞ ᱵᱟᱹᱱᱩᱜᱼᱟ, ᱤᱧ ᱴᱷᱮᱱ ᱵᱟᱹᱱᱩᱜᱼᱟ, ᱪᱟᱵᱟ ᱮᱱᱟ, mal banuka, caba ena'),
  },
  {
    act: 'accept',
    weight: 6,
    asked: 'counter',
    denied: 'refuse',
    words: phrases('ᱨᱟᱹᱡᱤ ᱜᱮᱭᱟᱹᱧ, ᱨᱟᱹᱡᱤ, ᱤᱧ ᱨᱟᱹᱡᱤ, ᱨᱟᱹᱡᱤ ᱜᱮᱭᱟ, ᱯᱟᱠᱠᱟ, ᱯᱟᱠᱟ, raji, raji geyan, raji geya, pakka'),
  },
  { act: 'accept', weight: 2, words: phrases('ᱴᱷᱤᱠ ᱜᱮᱭᱟ, ᱴᱷᱤᱠ ᱜᱮ, ᱴᱷᱤᱠ, ᱵᱮᱥ ᱜᱮᱭᱟ, thik geya, thik ge, bes geya') },
  {
    act: 'refuse',
    weight: 8,
    denies: true,
    words: phrases(
      'ᱵᱟᱹᱧ ᱨᱟᱹᱡᱤ, ᱨᱟᱹᱡᱤ ᱵᱟᱝ, ᱵᱟᱝ ᱨᱟᱹᱡᱤ, ᱵᱟᱹᱧ ᱟᱹᱠᱷᱨᱤᱧᱟ, ᱵᱟᱝ ᱟᱹᱠᱷᱨᱤᱧᱟ, ᱵᱟᱹᱧ ᱮᱢᱟ, ᱵᱟᱝ ᱮᱢᱟ, ᱵᱟᱹᱧ ᱦᱟᱛᱟᱣᱟ, ᱵᱟᱝ ᱦᱟᱛᱟᱣᱟ, ᱵᱟᱹᱧ ᱠᱤᱨᱤᱧᱟ, ᱵᱟᱝ ᱠᱤᱨᱤᱧᱟ, ᱵᱟᱝ ᱞᱟᱹᱠᱛᱤᱜᱼᱟ, ᱵᱟᱝ ᱞᱟᱹᱠᱛᱤ ᱠᱟᱱᱟ, ᱵᱟᱝ ᱞᱟᱹᱠᱛᱤ, ᱵᱟᱝ ᱦᱩᱭᱩᱜᱼᱟ, ᱟᱹᱰᱤ ᱜᱚᱱᱚᱝ, ᱟᱹᱰᱤ ᱫᱟᱢ, ' +
        'ban raji, bang raji, ban akhrina, bang akhrina, ban ema, bang ema, ban hatawa, bang hatawa, ban kirina, bang kirina, bang laktia, bang lakti, bang lakti kana, bang huyuka, adi gonong, adi dam',
    ),
  },
  {
    act: 'withdraw',
    weight: 9,
    words: phrases(
      'ᱨᱩᱣᱟᱹᱲ ᱦᱟᱛᱟᱣᱟᱹᱧ, ᱨᱩᱣᱟᱹᱲ ᱦᱟᱛᱟᱣ, ᱨᱩᱣᱟᱹᱲ ᱦᱟᱛᱟᱣᱟ, ᱵᱟᱹᱛᱤᱞ, ᱠᱮᱱᱥᱮᱞ, ruar hatawan, ruar hataw, batil, cancel',
    ),
  },
  {
    act: 'ask-price',
    weight: 6,
    words: phrases(
      'ᱜᱚᱱᱚᱝ ᱛᱤᱱᱟᱹᱜ, ᱛᱤᱱᱟᱹᱜ ᱜᱚᱱᱚᱝ, ᱫᱟᱢ ᱛᱤᱱᱟᱹᱜ, ᱛᱤᱱᱟᱹᱜ ᱫᱟᱢ, ᱫᱚᱨ ᱛᱤᱱᱟᱹᱜ, ᱛᱤᱱᱟᱹᱜ ᱫᱚᱨ, ᱛᱤᱱᱟᱹᱜ ᱴᱟᱠᱟ, ᱛᱤᱱᱟᱹᱜ ᱛᱮ, ᱵᱟᱡᱟᱨ ᱫᱚᱨ, gonong tinak, tinak gonong, dam tinak, tinak dam, dor tinak, tinak dor, tinak taka, bajar dor',
    ),
  },
  {
    act: 'ask-quantity',
    weight: 6.5,
    words: phrases(
      'ᱛᱤᱱᱟᱹᱜ ᱢᱮᱱᱟᱜᱼᱟ, ᱛᱤᱱᱟᱹᱜ ᱢᱟᱞ, ᱢᱟᱞ ᱛᱤᱱᱟᱹᱜ, ᱛᱤᱱᱟᱹᱜ ᱞᱟᱹᱠᱛᱤ, tinak menaka, tinak mal, mal tinak, tinak lakti',
    ),
  },
  { act: 'ask-quantity', weight: 3, words: phrases('ᱢᱮᱱᱟᱜᱼᱟ ᱥᱮ, ᱢᱮᱱᱟᱜᱼᱟ ᱪᱚ, menaka se') },
  {
    act: 'ask-quality',
    weight: 6,
    words: phrases('ᱢᱟᱞ ᱪᱮᱫ ᱞᱮᱠᱟ, ᱪᱮᱫ ᱞᱮᱠᱟ, ᱪᱮᱫ ᱞᱮᱠᱟᱱ, ᱵᱮᱥ ᱜᱮᱭᱟ ᱥᱮ, cet leka, ced leka, mal cet leka'),
  },
  {
    act: 'ask-delivery',
    weight: 6,
    future: true,
    words: phrases('ᱛᱤᱥ ᱮᱢᱟᱢ, ᱛᱤᱥ, ᱛᱤᱥ ᱟᱹᱜᱩᱭᱟᱢ, ᱛᱤᱥ ᱧᱟᱢᱟᱹᱧ, ᱰᱮᱞᱤᱵᱷᱟᱨᱤ ᱛᱤᱥ, tis emam, tis aguyam, delivery tis'),
  },
  { act: 'greet', weight: 0, words: phrases('ᱡᱚᱦᱟᱨ, ᱡᱳᱦᱟᱨ, johar, johaar') },
  { act: 'thank', weight: 0, words: phrases('ᱥᱟᱨᱦᱟᱣ, ᱫᱷᱚᱱᱭᱚᱵᱟᱫ, sarhaw') },
  { act: 'yes', weight: 1, words: phrases('ᱦᱮᱸ ᱜᱮ, ᱦᱮᱸ, ᱦᱚᱭ, ᱦᱮᱸ ᱴᱷᱤᱠ ᱜᱮᱭᱟ, hen ge, hoy ge') },
  { act: 'no', weight: 1, words: phrases('ᱵᱟᱝ ᱠᱟᱱᱟ, ᱵᱟᱝ, ᱵᱟᱝ ᱜᱮ, ᱵᱷᱩᱞ ᱜᱮᱭᱟ, bang kana, bang') },
  {
    act: 'raise',
    weight: 7.5,
    words: phrases('ᱰᱟᱠ ᱵᱟᱲᱦᱟᱣᱟᱹᱧ, ᱰᱟᱠ ᱵᱟᱲᱦᱟᱣ, ᱫᱟᱢ ᱵᱟᱲᱦᱟᱣᱟᱹᱧ, ᱜᱚᱱᱚᱝ ᱵᱟᱲᱦᱟᱣᱟᱹᱧ, dak barhawan'),
  },
  {
    act: 'ask-payment',
    weight: 7,
    words: phrases('ᱴᱟᱠᱟ ᱪᱮᱫ ᱞᱮᱠᱟᱛᱮ ᱮᱢᱟᱢ, ᱴᱟᱠᱟ ᱛᱤᱥ ᱮᱢᱟᱢ, ᱴᱟᱠᱟ ᱛᱤᱥ ᱧᱟᱢᱟᱹᱧ, taka cet lekate emam, taka tis emam'),
  },
  {
    act: 'ask-place',
    weight: 6,
    words: phrases(
      'ᱢᱟᱞ ᱚᱠᱟᱨᱮ ᱢᱮᱱᱟᱜᱼᱟ, ᱚᱠᱟᱨᱮ ᱢᱮᱱᱟᱜᱼᱟ, ᱚᱠᱟᱨᱮ, ᱢᱟᱞ ᱚᱠᱟᱨᱮ, ᱚᱠᱟ ᱦᱟᱴ ᱨᱮ, ᱚᱠᱟ ᱵᱟᱡᱟᱨ ᱨᱮ, okare menaka, okare, mal okare',
    ),
  },
  { act: 'ask-day', weight: 7, words: phrases('ᱚᱠᱟ ᱢᱟᱦᱟᱸ, ᱚᱠᱟ ᱦᱤᱞᱚᱜ, ᱛᱤᱱ ᱛᱟᱹᱨᱤᱠᱷ, oka maha, oka hilok') },
  {
    act: 'complain',
    weight: 7,
    words: phrases(
      'ᱤᱧᱟᱜ ᱱᱟᱹᱞᱤᱥ, ᱱᱟᱹᱞᱤᱥ, ᱢᱟᱞ ᱵᱟᱹᱲᱤᱡ, ᱢᱟᱞ ᱵᱟᱹᱲᱤᱡ ᱜᱮᱭᱟ, ᱢᱟᱞ ᱥᱚᱭᱟ ᱜᱮᱭᱟ, ᱚᱡᱚᱱ ᱠᱚᱢ, inyak nalis, mal baric, ojon kom',
    ),
  },
  {
    act: 'repeat',
    weight: 7,
    words: phrases(
      'ᱟᱨᱦᱚᱸ ᱢᱮᱱ ᱢᱮ, ᱟᱨᱦᱚᱸ ᱨᱚᱲ ᱢᱮ, ᱟᱨ ᱢᱤᱫ ᱫᱷᱟᱣ ᱢᱮᱱ ᱢᱮ, ᱵᱟᱹᱧ ᱟᱸᱡᱚᱢ ᱞᱮᱫᱟ, ᱵᱟᱹᱧ ᱵᱩᱡᱷᱟᱹᱣ ᱞᱮᱫᱟ, arho men me, arho ror me',
    ),
  },
];
