import type { LanguageTables } from '../../tables.ts';
import { unreviewed } from '../unreviewed.ts';
import { bengaliActs } from './acts.ts';
import { bengaliCrops } from './crops.ts';
import { bengaliDays } from './days.ts';
import { bengaliDealing, bengaliDealingWords } from './dealing.ts';
import { bengaliGrades, bengaliHomonyms, bengaliVarieties } from './goods.ts';
import { bengaliNumbers } from './numbers.ts';
import { bengaliPlaceSpellings } from './places.ts';
import { bengaliSentences } from './sentences.ts';
import { bengaliUnits } from './units.ts';
import { bengaliEnclitics, bengaliEndings, bengaliWords } from './words.ts';

export const bengali: LanguageTables = {
  code: 'bn',
  name: 'বাংলা',
  level: 'full',
  script: 'bengali',
  alsoWritten: [],
  numbers: bengaliNumbers,
  crops: bengaliCrops,
  homonyms: bengaliHomonyms,
  varieties: bengaliVarieties,
  units: bengaliUnits,
  places: {},
  placeSpellings: bengaliPlaceSpellings,
  days: bengaliDays,
  words: { ...bengaliWords, ...bengaliDealingWords },
  acts: [...bengaliActs, ...bengaliDealing],
  grades: bengaliGrades,
  negation: 'after',
  endings: bengaliEndings,
  enclitics: bengaliEnclitics,
  sentences: bengaliSentences,
  origins: unreviewed,
  gaps: [
    'Written by an engineer who is not a native speaker; no native speaker has read the tables. Only the names marked cldr, ifct or ai4bharat come from a published source.',
    'The words are those of West Bengal and Tripura; dialects (Sylheti, Rajbanshi, Bangali of the east) have a few words only.',
    'Counts of four (গণ্ডা), twenty (কুড়ি as a unit), eighty (পণ) and of a thousand and twenty-four (কাহন) are not units here.',
    'Dates of the Bengali calendar (পঁচিশে বৈশাখ) are recognised and asked for again, not turned into dates.',
    'Goods that Bengal hardly trades (kakada, crossandra, seer fish, khandi, putti, dharan) are spelled in Bengali letters, not named.',
    'Place names: states, the districts of West Bengal and Tripura and the markets of West Bengal; other places are said by their English name.',
    'Weights of the man, bag, crate, box and basket differ by market and good: they are asked, with those that a source gives for the good and the place to choose from.',
  ],
  sources: [
    'Numbers 0 to 99: AI4Bharat indic-numtowords, MIT, with the departures named in numbers.ts.',
    'Names of goods: Unicode CLDR 48 annotations, Unicode licence; IFCT 2017 romanised names, MIT.',
    'Places: Unicode CLDR 41 for states; LGD districts with local names that are not verified; markets unreviewed.',
  ],
};
