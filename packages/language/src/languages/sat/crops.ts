import type { FactsTables, Names } from '../../tables.ts';
import { inEveryScript } from './other-scripts.ts';

/** A name, its other spellings, and its romanised ones. */
const named = (said: string, also: string, romanised: string): Names => [
  said,
  inEveryScript([said, ...also.split(' ').filter((word) => word !== '')]).slice(1),
  romanised.split(' ').filter((word) => word !== ''),
  'unreviewed',
];

/**
 * Only goods whose name stands among the Santali lemmas of Wiktionary (CC BY-SA; the list kept by r12a's Ol Chiki notes). Which good a lemma is comes
 * from general knowledge, but for goat and fish, which lists with meanings confirm. Everything else is absent: no data set names goods in Santali.
 * "sim" (hen) is not listed in Latin letters, where it is the field bean of Hindi and Bengali.
 */
export const santaliCrops: FactsTables['crops'] = {
  wheat: named('ᱜᱩᱦᱩᱢ', 'ᱜᱩᱦᱚᱢ', 'guhum'),
  paddy: named('ᱦᱳᱲᱳ', 'ᱦᱚᱲᱚ ᱦᱩᱲᱩ', 'horo huru'),
  maize: named('ᱡᱚᱸᱰᱨᱟ', 'ᱡᱚᱱᱰᱨᱟ ᱡᱚᱱᱚᱲᱟ ᱡᱚᱱᱲᱟ', 'jondra janra'),
  mustard: named('ᱛᱩᱲᱤ', 'ᱛᱩᱨᱤ', 'turi'),
  'black-gram': named('ᱨᱟᱢᱵᱽᱲᱟ', 'ᱨᱟᱢᱲᱟ', 'rambra ramra'),
  'castor-seed': named('ᱮᱨᱟᱸᱰᱚᱢ', 'ᱮᱨᱟᱱᱰᱚᱢ', 'erandom'),
  potato: named('ᱟᱹᱞᱩ', 'ᱟᱞᱩ', 'alu aloo'),
  brinjal: named('ᱵᱮᱸᱜᱟᱲ', 'ᱵᱮᱝᱜᱟᱲ ᱵᱟᱭᱜᱚᱱ', 'bengar'),
  drumstick: named('ᱢᱩᱱᱜᱟᱹ', 'ᱢᱩᱱᱜᱟ', 'munga'),
  turmeric: named('ᱥᱟᱥᱟᱝ', 'ᱥᱟᱥᱟᱸᱝ', 'sasang'),
  tamarind: named('ᱡᱚᱡᱚ', '', 'jojo'),
  mahua: named('ᱢᱟᱛᱠᱚᱢ', 'ᱢᱟᱛᱠᱳᱢ', 'matkom'),
  mango: named('ᱩᱞ', '', 'uul'),
  banana: named('ᱠᱟᱭᱨᱟ', 'ᱠᱟᱮᱨᱟ', 'kaera kayra'),
  lemon: named('ᱞᱤᱢᱵᱩ', 'ᱞᱮᱢᱵᱩ', 'limbu lembu'),
  litchi: named('ᱞᱤᱪᱩ', '', 'lichu'),
  grapes: named('ᱚᱝᱜᱩᱨ', 'ᱟᱝᱜᱩᱨ', 'ongur angur'),
  rose: named('ᱜᱩᱞᱟᱹᱯ', 'ᱜᱚᱞᱟᱯ', 'gulap golap'),
  lotus: named('ᱩᱯᱟᱹᱞ', 'ᱩᱯᱟᱞ', 'upal'),
  'cotton-lint': named('ᱛᱩᱞᱟᱹᱢ', 'ᱛᱩᱞᱟᱢ', 'tulam'),
  sugar: named('ᱪᱤᱱᱤ', '', 'chini'),
  tea: named('ᱪᱟ', '', 'chaha'),
  milk: named('ᱛᱚᱣᱟ', 'ᱛᱳᱣᱟ', 'toa towa'),
  fish: named('ᱦᱟᱹᱠᱩ', 'ᱦᱟᱠᱳ ᱦᱟᱠᱩ', 'haku hako'),
  hen: named('ᱥᱤᱢ', '', ''),
  goat: named('ᱢᱮᱨᱚᱢ', 'ᱢᱮᱨᱳᱢ', 'merom'),
  sheep: named('ᱵᱷᱤᱰᱤ', 'ᱵᱷᱤᱲᱤ', 'bhidi'),
  cow: named('ᱜᱟᱹᱭ', 'ᱜᱟᱤ ᱜᱟᱭ', 'gai'),
  salt: named('ᱵᱩᱞᱩᱝ', '', 'bulung'),
};
