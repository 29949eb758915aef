import type { LanguageTables } from '../../tables.ts';
import { unreviewed } from '../unreviewed.ts';
import { hindiActs } from './acts.ts';
import { hindiCrops } from './crops.ts';
import { hindiDays } from './days.ts';
import { hindiDealing, hindiDealingWords } from './dealing.ts';
import { hindiGrades, hindiHomonyms, hindiVarieties } from './goods.ts';
import { hindiNumbers } from './numbers.ts';
import { hindiPlaceSpellings } from './places.ts';
import { hindiSentences } from './sentences.ts';
import { hindiUnits } from './units.ts';
import { hindiEndings, hindiWords } from './words.ts';

export const hindi: LanguageTables = {
  code: 'hi',
  name: 'हिन्दी',
  level: 'full',
  script: 'devanagari',
  alsoWritten: [],
  mixedByAll: 1,
  numbers: hindiNumbers,
  crops: hindiCrops,
  homonyms: hindiHomonyms,
  varieties: hindiVarieties,
  units: hindiUnits,
  places: {},
  placeSpellings: hindiPlaceSpellings,
  days: hindiDays,
  words: { ...hindiWords, ...hindiDealingWords },
  acts: [...hindiActs, ...hindiDealing],
  grades: hindiGrades,
  negation: 'after',
  endings: hindiEndings,
  sentences: hindiSentences,
  origins: unreviewed,
  gaps: [
    'No native speaker has read the tables; only the names marked gramhal, cldr or ai4bharat come from a published source.',
    'Place names: 21 % of the markets have no Hindi name and are said by their English one.',
    'Varieties are those of the main goods only; a variety known in another language alone is said by its English id.',
    'Weights of the man, bag, crate, box and basket differ by market and good: they are asked, with those that a source gives for the good and the place to choose from.',
  ],
  sources: [
    'Numbers 0 to 99: AI4Bharat indic-numtowords, MIT.',
    "Names of goods: Gramhal Foundation's Agmarknet mapping, CC0; Unicode CLDR 48 annotations, Unicode licence; IFCT 2017 romanised names, MIT.",
    'Places: Unicode CLDR 41 for states; Gramhal Foundation, CC0, for districts and markets.',
  ],
};
