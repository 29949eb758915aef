import type { LanguageTables } from '../../tables.ts';
import { unreviewed } from '../unreviewed.ts';
import { assameseActs } from './acts.ts';
import { assameseCrops } from './crops.ts';
import { assameseDays } from './days.ts';
import { assameseDealing, assameseDealingWords } from './dealing.ts';
import { assameseGrades, assameseHomonyms, assameseVarieties } from './goods.ts';
import { assameseNumbers } from './numbers.ts';
import { assamesePlaceSpellings } from './places.ts';
import { assameseSentences } from './sentences.ts';
import { assameseUnits } from './units.ts';
import { assameseEnclitics, assameseEndings, assameseWords } from './words.ts';

export const assamese: LanguageTables = {
  code: 'as',
  name: 'অসমীয়া',
  level: 'full',
  script: 'bengali',
  letters: { র: 'ৰ' },
  alsoWritten: [],
  numbers: assameseNumbers,
  crops: assameseCrops,
  homonyms: assameseHomonyms,
  varieties: assameseVarieties,
  units: assameseUnits,
  places: {},
  placeSpellings: assamesePlaceSpellings,
  days: assameseDays,
  words: { ...assameseWords, ...assameseDealingWords },
  acts: [...assameseActs, ...assameseDealing],
  grades: assameseGrades,
  negation: 'after',
  endings: assameseEndings,
  enclitics: assameseEnclitics,
  sentences: assameseSentences,
  origins: unreviewed,
  gaps: [
    'Written by an engineer who is not a native speaker; no native speaker has read the tables. Only the names marked cldr, ifct or ai4bharat come from a published source.',
    'The words are those of standard Assamese and of upper and central Assam; Kamrupi and Goalparia have a few words only.',
    'Counts of four (হালি), of twenty (কুৰি as a unit) and of eighty (পোণ of arecanut) are not units here.',
    'Dates of the Assamese calendar (ব’হাগৰ পোন্ধৰ) are recognised and asked for again, not turned into dates.',
    'Goods that Assam hardly trades (kakada, crossandra, seer fish, khandi, putti, dharan) are spelled in Assamese letters, not named.',
    'Place names: states, the districts of Assam and some of its markets; other places are said by their English name.',
    'Weights of the man, bag, crate, box and basket differ by market and good: they are asked, with those that a source gives for the good and the place to choose from.',
  ],
  sources: [
    'Numbers 0 to 99: AI4Bharat indic-numtowords, MIT, with the departures named in numbers.ts.',
    'Names of goods: Unicode CLDR 48 annotations, Unicode licence; IFCT 2017 romanised names, MIT.',
    'Places: Unicode CLDR 41 for states; LGD districts with local names that are not verified; markets unreviewed.',
  ],
};
