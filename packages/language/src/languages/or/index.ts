import type { LanguageTables } from '../../tables.ts';
import { unreviewed } from '../unreviewed.ts';
import { odiaActs } from './acts.ts';
import { odiaCrops } from './crops.ts';
import { odiaDays } from './days.ts';
import { odiaDealing, odiaDealingWords } from './dealing.ts';
import { odiaGrades, odiaHomonyms, odiaVarieties } from './goods.ts';
import { odiaNumbers } from './numbers.ts';
import { odiaPlaceSpellings } from './places.ts';
import { odiaSentences } from './sentences.ts';
import { odiaUnits } from './units.ts';
import { odiaEnclitics, odiaEndings, odiaWords } from './words.ts';

export const odia: LanguageTables = {
  code: 'or',
  name: 'ଓଡ଼ିଆ',
  level: 'full',
  script: 'oriya',
  alsoWritten: [],
  numbers: odiaNumbers,
  crops: odiaCrops,
  homonyms: odiaHomonyms,
  varieties: odiaVarieties,
  units: odiaUnits,
  places: {},
  placeSpellings: odiaPlaceSpellings,
  days: odiaDays,
  words: { ...odiaWords, ...odiaDealingWords },
  acts: [...odiaActs, ...odiaDealing],
  grades: odiaGrades,
  negation: 'after',
  endings: odiaEndings,
  enclitics: odiaEnclitics,
  sentences: odiaSentences,
  origins: unreviewed,
  gaps: [
    'Written by an engineer who is not a native speaker; no native speaker has read the tables. Only the names marked cldr, ifct or ai4bharat come from a published source.',
    'The words are those of the coast (Cuttack, Puri, Balasore); Sambalpuri (Kosali) and the speech of Ganjam and Koraput have a few words only.',
    'Counts of four (ଗଣ୍ଡା), twenty (କୋଡ଼ି as a unit), eighty (ପଣ) and the measures ଗଉଣି, ମାଣ and ଭରଣ are not units here.',
    'Goods that Odisha hardly trades (kakada, crossandra, khandi, putti, dharan) are spelled in Odia letters, not named.',
    'Place names: states, the districts of Odisha and most of its markets; other places are said by their English name.',
    'Weights of the man, bag, crate, box and basket differ by market and good: they are asked, with those that a source gives for the good and the place to choose from.',
  ],
  sources: [
    'Numbers 0 to 99: AI4Bharat indic-numtowords, MIT, with the departures named in numbers.ts.',
    'Names of goods: Unicode CLDR 48 annotations, Unicode licence; IFCT 2017 romanised names, MIT.',
    'Places: Unicode CLDR 41 for states; LGD districts with local names that are not verified; markets unreviewed.',
  ],
};
