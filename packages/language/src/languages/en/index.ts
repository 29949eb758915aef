import type { LanguageTables } from '../../tables.ts';
import { englishActs } from './acts.ts';
import { englishCrops } from './crops.ts';
import { englishDays } from './days.ts';
import { englishGrades, englishHomonyms, englishVarieties } from './goods.ts';
import { englishNumbers } from './numbers.ts';
import { englishPlaceSpellings, englishPlaces } from './places.ts';
import { englishSentences } from './sentences.ts';
import { englishUnits } from './units.ts';
import { englishEndings, englishWords } from './words.ts';

export const english: LanguageTables = {
  code: 'en',
  name: 'English',
  script: 'latin',
  numbers: englishNumbers,
  crops: englishCrops,
  homonyms: englishHomonyms,
  varieties: englishVarieties,
  units: englishUnits,
  places: englishPlaces,
  placeSpellings: englishPlaceSpellings,
  days: englishDays,
  words: englishWords,
  acts: englishActs,
  grades: englishGrades,
  negation: 'before',
  endings: englishEndings,
  sentences: englishSentences,
  gaps: [],
  sources: [],
};
