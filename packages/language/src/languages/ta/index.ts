import type { LanguageTables } from '../../tables.ts';
import { unreviewed } from '../unreviewed.ts';
import { tamilActs } from './acts.ts';
import { tamilCrops } from './crops.ts';
import { tamilDays } from './days.ts';
import { tamilDealing, tamilDealingWords } from './dealing.ts';
import { tamilGrades, tamilHomonyms, tamilVarieties } from './goods.ts';
import { tamilNumbers } from './numbers.ts';
import { tamilPlaceSpellings, tamilPlaces } from './places.ts';
import { tamilSentences } from './sentences.ts';
import { tamilUnits } from './units.ts';
import { tamilEndings, tamilWords } from './words.ts';

export const tamil: LanguageTables = {
  code: 'ta',
  name: 'தமிழ்',
  level: 'full',
  script: 'tamil',
  alsoWritten: [],
  numbers: tamilNumbers,
  crops: tamilCrops,
  homonyms: tamilHomonyms,
  varieties: tamilVarieties,
  units: tamilUnits,
  places: tamilPlaces,
  placeSpellings: tamilPlaceSpellings,
  days: tamilDays,
  words: { ...tamilWords, ...tamilDealingWords },
  acts: [...tamilActs, ...tamilDealing],
  grades: tamilGrades,
  negation: 'after',
  endings: tamilEndings,
  sentences: tamilSentences,
  origins: unreviewed,
  gaps: [
    'No native speaker has read the tables; only the names marked cldr, ifct or ai4bharat come from a published source.',
    'Place names: states, the districts of Tamil Nadu and a few neighbours have Tamil names; the other districts and nearly all markets are said by their English ones.',
    'Number words written together are understood by their parts; dialect forms beyond the listed ones are not.',
    'Weights of the man, bag, crate, box and basket differ by market and good: they are asked, with those that a source gives for the good and the place to choose from.',
  ],
  sources: [
    'Numbers 0 to 99: AI4Bharat indic-numtowords, MIT.',
    'Names of goods: Unicode CLDR 48 annotations, Unicode licence; IFCT 2017 romanised names, MIT.',
    'Places: Unicode CLDR 41 for states.',
  ],
};
