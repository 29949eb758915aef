import type { LanguageTables } from '../../tables.ts';
import { unreviewed } from '../unreviewed.ts';
import { dogriActs } from './acts.ts';
import { dogriCrops } from './crops.ts';
import { dogriDays } from './days.ts';
import { dogriGrades, dogriHomonyms, dogriVarieties } from './goods.ts';
import { dogriNumbers } from './numbers.ts';
import { dogriPlaceSpellings, dogriPlaces } from './places.ts';
import { dogriSentences } from './sentences.ts';
import { dogriUnits } from './units.ts';
import { dogriEndings, dogriWords } from './words.ts';

export const dogri: LanguageTables = {
  code: 'doi',
  name: 'डोगरी',
  level: 'facts',
  script: 'devanagari',
  alsoWritten: [],
  numbers: dogriNumbers,
  crops: dogriCrops,
  homonyms: dogriHomonyms,
  varieties: dogriVarieties,
  units: dogriUnits,
  places: dogriPlaces,
  placeSpellings: dogriPlaceSpellings,
  days: dogriDays,
  words: dogriWords,
  acts: dogriActs,
  grades: dogriGrades,
  negation: 'after',
  endings: dogriEndings,
  sentences: dogriSentences,
  origins: unreviewed,
  gaps: [
    'No speaker has read the tables; the author is not one. Only the numbers and the metric units come from a source; verbs, small words and sentences are from general knowledge and may be wrong in gender, case or dialect.',
    'No good has a Dogri name, for neither CLDR 48 nor IFCT 2017 has any: Hindi names are understood, and goods are said by their English name.',
    'Devanagari alone: the Dogra (Name Dogra Akkhar) and Perso-Arabic letters are not covered.',
    'Marks of tone are read as if they were not there (भाऽ, रपेऽ); a word with an apostrophe is listed without it.',
    'Words of the Kandi and hill dialects, and of Kangri and Bhadarwahi, are not covered.',
    'Places: Jammu alone, by hand; markets and the other states are said by their English name.',
    'Screen words, refusals and price sentences are not there.',
  ],
  sources: [
    'Numbers 0 to 99, with their variations: AI4Bharat indic-numtowords, MIT.',
    'Metric units: Unicode CLDR 48, Unicode licence.',
  ],
};
