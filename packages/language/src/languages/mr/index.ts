import type { LanguageTables } from '../../tables.ts';
import { unreviewed } from '../unreviewed.ts';
import { marathiActs } from './acts.ts';
import { marathiCrops } from './crops.ts';
import { marathiDays } from './days.ts';
import { marathiDealing, marathiDealingWords } from './dealing.ts';
import { marathiGrades, marathiHomonyms, marathiVarieties } from './goods.ts';
import { marathiNumbers } from './numbers.ts';
import { marathiPlaceSpellings } from './places.ts';
import { marathiSentences } from './sentences.ts';
import { marathiUnits } from './units.ts';
import { marathiEndings, marathiWords } from './words.ts';

export const marathi: LanguageTables = {
  code: 'mr',
  name: 'मराठी',
  level: 'full',
  script: 'devanagari',
  alsoWritten: [],
  numbers: marathiNumbers,
  crops: marathiCrops,
  homonyms: marathiHomonyms,
  varieties: marathiVarieties,
  units: marathiUnits,
  places: {},
  placeSpellings: marathiPlaceSpellings,
  days: marathiDays,
  words: { ...marathiWords, ...marathiDealingWords },
  acts: [...marathiActs, ...marathiDealing],
  grades: marathiGrades,
  negation: 'after',
  endings: marathiEndings,
  sentences: marathiSentences,
  origins: unreviewed,
  gaps: [
    'No native speaker has read the tables, and who wrote them is none; only the names marked gramhal, cldr or ifct come from a published source.',
    'The half is said अर्धा before every unit, though गोणी and पेटी take अर्धी.',
    'Numbers by tens and units (वीस एक for 21), as schoolbooks have them since 2019, are not understood: they are two numbers.',
    'Words of the Varhadi, Ahirani and Malvani dialects are known only here and there.',
    'Place names: Maharashtra, Goa and the states; all other places are said by their English name.',
    'Weights of the man, khandi, bag, crate, box and basket differ by market and good: they are asked, with those that a source gives for the good and the place to choose from.',
  ],
  sources: [
    'Numbers 0 to 99: AI4Bharat indic-numtowords, MIT, with three corrections named in the table.',
    "Names of goods: Gramhal Foundation's Agmarknet mapping, CC0; Unicode CLDR 48 annotations, Unicode licence; IFCT 2017 romanised names, MIT; compared with OpenAgriNet's agricultural glossary, MIT.",
    'Places: Unicode CLDR 41 for states; the names of districts are unverified.',
  ],
};
