import type { LanguageTables } from '../../tables.ts';
import { tamilActs } from './acts.ts';
import { tamilCrops } from './crops.ts';
import { tamilDays } from './days.ts';
import { tamilGrades, tamilHomonyms, tamilVarieties } from './goods.ts';
import { tamilNumbers } from './numbers.ts';
import { tamilPlaceSpellings, tamilPlaces } from './places.ts';
import { tamilSentences } from './sentences.ts';
import { tamilUnits } from './units.ts';
import { tamilEndings, tamilWords } from './words.ts';

export const tamil: LanguageTables = {
  code: 'ta',
  name: 'தமிழ்',
  script: 'tamil',
  numbers: tamilNumbers,
  crops: tamilCrops,
  homonyms: tamilHomonyms,
  varieties: tamilVarieties,
  units: tamilUnits,
  places: tamilPlaces,
  placeSpellings: tamilPlaceSpellings,
  days: tamilDays,
  words: tamilWords,
  acts: tamilActs,
  grades: tamilGrades,
  negation: 'after',
  endings: tamilEndings,
  sentences: tamilSentences,
  gaps: [],
  sources: [],
};
