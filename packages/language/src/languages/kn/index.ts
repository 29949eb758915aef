import type { LanguageTables } from '../../tables.ts';
import { unreviewed } from '../unreviewed.ts';
import { kannadaActs } from './acts.ts';
import { kannadaCrops } from './crops.ts';
import { kannadaDays } from './days.ts';
import { kannadaDealing, kannadaDealingWords } from './dealing.ts';
import { kannadaGrades, kannadaHomonyms, kannadaVarieties } from './goods.ts';
import { kannadaNumbers } from './numbers.ts';
import { kannadaPlaceSpellings } from './places.ts';
import { kannadaSentences } from './sentences.ts';
import { kannadaUnits } from './units.ts';
import { kannadaEndings, kannadaWords } from './words.ts';

export const kannada: LanguageTables = {
  code: 'kn',
  name: 'ಕನ್ನಡ',
  level: 'full',
  script: 'kannada',
  alsoWritten: [],
  numbers: kannadaNumbers,
  crops: kannadaCrops,
  homonyms: kannadaHomonyms,
  varieties: kannadaVarieties,
  units: kannadaUnits,
  places: {},
  placeSpellings: kannadaPlaceSpellings,
  days: kannadaDays,
  words: { ...kannadaWords, ...kannadaDealingWords },
  acts: [...kannadaActs, ...kannadaDealing],
  grades: kannadaGrades,
  negation: 'after',
  endings: kannadaEndings,
  sentences: kannadaSentences,
  origins: unreviewed,
  gaps: [
    'Written by someone who is not a native speaker; no native speaker has read the tables. Only the names marked cldr, ifct or ai4bharat come from a published source.',
    'Place names: states, the districts of Karnataka, its markets that reported in July 2026 and a few neighbours have Kannada names; all others are said by their English ones.',
    'The speech of North Karnataka and of the coast is known by its commonest words only; Tulu and Konkani words are not.',
    'Local measures without a place in our units (ಖಂಡುಗ, ಕೊಳಗ, ಬಳ್ಳ, and ಮಾರು for flowers) are not understood; weights of the man, bag, crate, box and basket differ by market and are not known here.',
    'Least certain names: hilsa, pomfret, pear, batri pea, kodo millet, pointed gourd, tinda, kakada.',
  ],
  sources: [
    'Numbers 0 to 99: AI4Bharat indic-numtowords, MIT, with the departures named in numbers.ts.',
    'Names of goods: Unicode CLDR 48 annotations, Unicode licence; IFCT 2017 romanised names, MIT.',
    'Places: Unicode CLDR 41 for states.',
  ],
};
