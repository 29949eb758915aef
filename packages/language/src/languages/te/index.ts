import type { FullTables } from '../../tables.ts';
import { unreviewed } from '../unreviewed.ts';
import { teluguActs } from './acts.ts';
import { teluguCrops } from './crops.ts';
import { teluguDays } from './days.ts';
import { teluguDealing, teluguDealingWords } from './dealing.ts';
import { teluguGrades, teluguHomonyms, teluguVarieties } from './goods.ts';
import { teluguNumbers } from './numbers.ts';
import { teluguPlaceSpellings } from './places.ts';
import { teluguSentences } from './sentences.ts';
import { teluguUnits } from './units.ts';
import { teluguEndings, teluguWords } from './words.ts';

export const telugu: FullTables = {
  code: 'te',
  name: 'తెలుగు',
  level: 'full',
  script: 'telugu',
  alsoWritten: [],
  numbers: teluguNumbers,
  crops: teluguCrops,
  homonyms: teluguHomonyms,
  varieties: teluguVarieties,
  units: teluguUnits,
  places: {},
  placeSpellings: teluguPlaceSpellings,
  days: teluguDays,
  words: { ...teluguWords, ...teluguDealingWords },
  acts: [...teluguActs, ...teluguDealing],
  grades: teluguGrades,
  negation: 'after',
  endings: teluguEndings,
  sentences: teluguSentences,
  origins: unreviewed,
  gaps: [
    'No native speaker has read the tables; only the names marked cldr or ifct come from a published source, and IFCT gives them in Latin letters only.',
    'Place names: states, and the districts and larger markets of Andhra Pradesh and Telangana have Telugu names; the other districts and markets are said by their English ones.',
    'Before a good the unit is said in its plain plural (యాభై కిలోలు టమాటా); the genitive (యాభై కిలోల టమాటా) is understood but not said.',
    'What is offered is said with the singular ఉంది whatever its number.',
    'Weights of the bag, crate, box, basket, putti and manugu are not known here: they differ by market and crop.',
    'Dialect forms beyond the listed ones (Uttarandhra, Adilabad) are not understood.',
  ],
  sources: [
    'Numbers 0 to 99: AI4Bharat indic-numtowords, MIT.',
    'Names of goods: Unicode CLDR 48 annotations, Unicode licence; IFCT 2017 romanised names, MIT.',
    'Units of measure: Unicode CLDR 48, Unicode licence.',
    'Places: Unicode CLDR for states; districts from the names collected with the Local Government Directory, unverified.',
  ],
};
