import type { LanguageTables } from '../../tables.ts';
import { unreviewed } from '../unreviewed.ts';
import { englishActs } from './acts.ts';
import { englishCrops } from './crops.ts';
import { englishDays } from './days.ts';
import { englishDealing, englishDealingWords } from './dealing.ts';
import { englishGrades, englishHomonyms, englishVarieties } from './goods.ts';
import { englishNumbers } from './numbers.ts';
import { englishPlaceSpellings } from './places.ts';
import { englishSentences } from './sentences.ts';
import { englishUnits } from './units.ts';
import { englishEndings, englishWords } from './words.ts';

export const english: LanguageTables = {
  code: 'en',
  name: 'English',
  level: 'full',
  script: 'latin',
  alsoWritten: [],
  mixedByAll: 2,
  numbers: englishNumbers,
  crops: englishCrops,
  homonyms: englishHomonyms,
  varieties: englishVarieties,
  units: englishUnits,
  places: {},
  placeSpellings: englishPlaceSpellings,
  days: englishDays,
  words: { ...englishWords, ...englishDealingWords },
  acts: [...englishActs, ...englishDealing],
  grades: englishGrades,
  negation: 'before',
  endings: englishEndings,
  sentences: englishSentences,
  origins: unreviewed,
  gaps: ['Indian English only: lakh and crore are said, million and billion are understood.'],
  sources: [
    'Number words: AI4Bharat indic-numtowords, MIT.',
    'Names of goods: Agmarknet 2.0 (Government of India).',
    'Places: Local Government Directory (Government of India), Agmarknet 2.0.',
  ],
};
