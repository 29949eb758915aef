import type { LanguageTables } from '../../tables.ts';
import { hindiActs } from './acts.ts';
import { hindiCrops } from './crops.ts';
import { hindiDays } from './days.ts';
import { hindiGrades, hindiHomonyms, hindiVarieties } from './goods.ts';
import { hindiNumbers } from './numbers.ts';
import { hindiPlaceSpellings, hindiPlaces } from './places.ts';
import { hindiSentences } from './sentences.ts';
import { hindiUnits } from './units.ts';
import { hindiEndings, hindiWords } from './words.ts';

export const hindi: LanguageTables = {
  code: 'hi',
  name: 'हिन्दी',
  script: 'devanagari',
  numbers: hindiNumbers,
  crops: hindiCrops,
  homonyms: hindiHomonyms,
  varieties: hindiVarieties,
  units: hindiUnits,
  places: hindiPlaces,
  placeSpellings: hindiPlaceSpellings,
  days: hindiDays,
  words: hindiWords,
  acts: hindiActs,
  grades: hindiGrades,
  negation: 'after',
  endings: hindiEndings,
  sentences: hindiSentences,
  gaps: [],
  sources: [],
};
