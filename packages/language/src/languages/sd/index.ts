import type { LanguageTables } from '../../tables.ts';
import { unreviewed } from '../unreviewed.ts';
import { sindhiActs } from './acts.ts';
import { sindhiCrops } from './crops.ts';
import { sindhiDays } from './days.ts';
import { sindhiGrades, sindhiHomonyms, sindhiVarieties } from './goods.ts';
import { sindhiNumbers } from './numbers.ts';
import { sindhiPlaceSpellings, sindhiPlaces } from './places.ts';
import { sindhiSentences } from './sentences.ts';
import { sindhiUnits } from './units.ts';
import { sindhiEndings, sindhiWords } from './words.ts';

export const sindhi: LanguageTables = {
  code: 'sd',
  name: 'سنڌي',
  level: 'facts',
  script: 'arabic',
  alsoWritten: ['devanagari'],
  numbers: sindhiNumbers,
  crops: sindhiCrops,
  homonyms: sindhiHomonyms,
  varieties: sindhiVarieties,
  units: sindhiUnits,
  places: sindhiPlaces,
  placeSpellings: sindhiPlaceSpellings,
  days: sindhiDays,
  words: sindhiWords,
  acts: sindhiActs,
  grades: sindhiGrades,
  negation: 'after',
  endings: sindhiEndings,
  sentences: sindhiSentences,
  origins: unreviewed,
  gaps: [
    'No speaker has read the tables; the author is not one. Only goods that CLDR names in Sindhi have a name: all others are said by their English name.',
    'It is said in Perso-Arabic, the script CLDR has; Devanagari is understood, not said.',
    'The Perso-Arabic spelling of the numbers 0 to 99 and all fractions are unreviewed; many have several spellings.',
    'CLDR names that mean another thing (crab, groundnut, beans, coconut) are left out or ambiguous.',
    'Two days ahead or ago are said by counting: the words for them are not sure. Ordinals beyond the third, and places but a few states, are missing.',
    'Words that the vowels alone tell apart (سو, سؤ) depend on the spelling.',
    'Screen words, refusals and price sentences are not there.',
  ],
  sources: [
    'Numbers 0 to 99 in Devanagari: AI4Bharat indic-numtowords, MIT, with departures named in numbers.ts.',
    'Names of goods, metric units, weekdays, months and states: Unicode CLDR 41 and 48, Unicode licence.',
  ],
};
