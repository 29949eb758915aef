import type { LanguageTables } from '../../tables.ts';
import { unreviewed } from '../unreviewed.ts';
import { manipuriActs } from './acts.ts';
import { manipuriCrops } from './crops.ts';
import { manipuriDays } from './days.ts';
import { manipuriGrades, manipuriHomonyms, manipuriVarieties } from './goods.ts';
import { manipuriNumbers } from './numbers.ts';
import { manipuriPlaceSpellings, manipuriPlaces } from './places.ts';
import { manipuriSentences } from './sentences.ts';
import { manipuriUnits } from './units.ts';
import { manipuriEndings, manipuriWords } from './words.ts';

export const manipuri: LanguageTables = {
  code: 'mni',
  name: 'ꯃꯩꯇꯩꯂꯣꯟ',
  level: 'facts',
  script: 'meetei-mayek',
  alsoWritten: ['bengali'],
  mixesWith: ['hi', 'en'],
  numbers: manipuriNumbers,
  crops: manipuriCrops,
  homonyms: manipuriHomonyms,
  varieties: manipuriVarieties,
  units: manipuriUnits,
  places: manipuriPlaces,
  placeSpellings: manipuriPlaceSpellings,
  days: manipuriDays,
  words: manipuriWords,
  acts: manipuriActs,
  grades: manipuriGrades,
  negation: 'after',
  endings: manipuriEndings,
  sentences: manipuriSentences,
  origins: unreviewed,
  gaps: [
    'No native speaker has read the tables, and who wrote them is none; acts, small words, units and sentences are from general knowledge.',
    'Names of goods come romanised from IFCT 2017 and are written in Meetei Mayek by ear; 14 common goods that it lacks (paddy, fish, egg, salt and others) are from general knowledge. Thirteen more are understood romanised alone; all others are said by their English name.',
    'Bengali letters are the Meetei Mayek words written over letter by letter by a table, and the few spellings CLDR has; older spellings that differ are not covered.',
    'Moong and masur dal share the name of the whole grain, raw and ripe jackfruit one name, ridge and sponge gourd one; that name is given to the first. Yams and tea have no name.',
    'The market containers, and the words for crate, bale and bunch, are loan words by ear; quarters are said by the decimal point, a quarter of a kilo by the loan powa.',
    'A half is ꯃꯈꯥꯏ after a number, ꯇꯡꯈꯥꯏ alone; that ꯃꯈꯥꯏ after a hundred or thousand is half of it is unreviewed.',
    'More than 99 crore is said with its count before the word.',
    'Paise alone, and days to come or gone, are said with the number first. There is no word for "about" before a number; two days ahead or ago are said by counting.',
    'Places: Manipur alone.',
  ],
  sources: [
    'Numbers 0 to 99: AI4Bharat indic-numtowords, MIT, with the departures named in numbers.ts.',
    'Names of goods: IFCT 2017 romanised names, MIT.',
    'Weekdays and months: Unicode CLDR, Unicode licence, in Bengali letters there.',
  ],
};
