import type { LanguageTables } from '../../tables.ts';
import { unreviewed } from '../unreviewed.ts';
import { gujaratiActs } from './acts.ts';
import { gujaratiCrops } from './crops.ts';
import { gujaratiDays } from './days.ts';
import { gujaratiDealing, gujaratiDealingWords } from './dealing.ts';
import { gujaratiGrades, gujaratiHomonyms, gujaratiVarieties } from './goods.ts';
import { gujaratiNumbers } from './numbers.ts';
import { gujaratiPlaceSpellings } from './places.ts';
import { gujaratiSentences } from './sentences.ts';
import { gujaratiUnits } from './units.ts';
import { gujaratiEndings, gujaratiWords } from './words.ts';

export const gujarati: LanguageTables = {
  code: 'gu',
  name: 'ગુજરાતી',
  level: 'full',
  script: 'gujarati',
  alsoWritten: [],
  numbers: gujaratiNumbers,
  crops: gujaratiCrops,
  homonyms: gujaratiHomonyms,
  varieties: gujaratiVarieties,
  units: gujaratiUnits,
  places: {},
  placeSpellings: gujaratiPlaceSpellings,
  days: gujaratiDays,
  words: { ...gujaratiWords, ...gujaratiDealingWords },
  acts: [...gujaratiActs, ...gujaratiDealing],
  grades: gujaratiGrades,
  negation: 'after',
  endings: gujaratiEndings,
  sentences: gujaratiSentences,
  origins: unreviewed,
  gaps: [
    'No native speaker has read the tables; the author is not one. Only names marked cldr or ifct come from a published source.',
    'Number words above અબજ (a thousand million) are not known: ખર્વ and larger are counted in different ways.',
    'A price for twenty kilos ("વીસ કિલોના"), as yards quote it, has no unit of its own: the man is not turned into twenty kilos.',
    'Weights of the man, khandi, bale, dharan, bag and box differ by market and good: they are asked, with those that a source gives for the good and the place to choose from.',
    'Districts and markets outside Gujarat are said by their English name; those in Gujarat are spelled from general knowledge.',
    'Dialects of Kathiawad, Kachchh and Surat are covered only by single words.',
  ],
  sources: [
    'Numbers 0 to 99: AI4Bharat indic-numtowords, MIT, with departures named in numbers.ts.',
    'Names of goods: Unicode CLDR 48 annotations, Unicode licence; IFCT 2017 romanised names, MIT.',
    'Places: Unicode CLDR 41 for states; names of districts by the Local Government Directory, not checked by it.',
    'Units: Rajkot APMC (man of 20 kg, dharan, dagina), collected by hand.',
  ],
};
