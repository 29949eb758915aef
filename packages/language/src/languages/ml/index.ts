import type { LanguageTables } from '../../tables.ts';
import { unreviewed } from '../unreviewed.ts';
import { malayalamActs } from './acts.ts';
import { malayalamCrops } from './crops.ts';
import { malayalamDays } from './days.ts';
import { malayalamDealing, malayalamDealingWords } from './dealing.ts';
import { malayalamGrades, malayalamHomonyms, malayalamVarieties } from './goods.ts';
import { malayalamNumbers } from './numbers.ts';
import { malayalamPlaceSpellings } from './places.ts';
import { malayalamSentences } from './sentences.ts';
import { malayalamUnits } from './units.ts';
import { malayalamEnclitics, malayalamEndings, malayalamWords } from './words.ts';

export const malayalam: LanguageTables = {
  code: 'ml',
  name: 'മലയാളം',
  level: 'full',
  script: 'malayalam',
  alsoWritten: [],
  numbers: malayalamNumbers,
  crops: malayalamCrops,
  homonyms: malayalamHomonyms,
  varieties: malayalamVarieties,
  units: malayalamUnits,
  places: {},
  placeSpellings: malayalamPlaceSpellings,
  days: malayalamDays,
  words: { ...malayalamWords, ...malayalamDealingWords },
  acts: [...malayalamActs, ...malayalamDealing],
  grades: malayalamGrades,
  negation: 'after',
  endings: malayalamEndings,
  enclitics: malayalamEnclitics,
  sentences: malayalamSentences,
  origins: unreviewed,
  gaps: [
    'No native speaker has read the tables; only the names marked cldr or ifct and the numbers of AI4Bharat come from a published source.',
    'Place names: states, the districts of Kerala, some neighbours and about 60 of the Kerala markets have Malayalam names; the others are said by their English ones.',
    'Dates are said as month, number and തീയതി, not by the ordinal (പതിനഞ്ചാം) that people prefer.',
    'Malabar, Travancore and other dialects are covered only as far as single words (ഉറുപ്പിക, കൊള്ളി, മേടിക്കണം); measures of old Kerala (പറ, ഇടങ്ങഴി, നാഴി, തുലാം) are not units here.',
    'Weights of the man, bag, crate, box and basket differ by market and good: they are asked, with those that a source gives for the good and the place to choose from.',
  ],
  sources: [
    'Numbers 0 to 99: AI4Bharat indic-numtowords, MIT.',
    'Names of goods: Unicode CLDR 48 annotations, Unicode licence; IFCT 2017 romanised names, MIT.',
    'Metric units: Unicode CLDR 48. Places: Unicode CLDR 41 for states, LGD directory for the districts of Kerala.',
  ],
};
