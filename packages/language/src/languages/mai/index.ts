import type { LanguageTables } from '../../tables.ts';
import { unreviewed } from '../unreviewed.ts';
import { maithiliActs } from './acts.ts';
import { maithiliCrops } from './crops.ts';
import { maithiliDays } from './days.ts';
import { maithiliGrades, maithiliHomonyms, maithiliVarieties } from './goods.ts';
import { maithiliNumbers } from './numbers.ts';
import { maithiliPlaceSpellings, maithiliPlaces } from './places.ts';
import { maithiliSentences } from './sentences.ts';
import { maithiliUnits } from './units.ts';
import { maithiliEndings, maithiliWords } from './words.ts';

export const maithili: LanguageTables = {
  code: 'mai',
  name: 'मैथिली',
  level: 'facts',
  script: 'devanagari',
  alsoWritten: [],
  mixesWith: ['hi', 'en'],
  numbers: maithiliNumbers,
  crops: maithiliCrops,
  homonyms: maithiliHomonyms,
  varieties: maithiliVarieties,
  units: maithiliUnits,
  places: maithiliPlaces,
  placeSpellings: maithiliPlaceSpellings,
  days: maithiliDays,
  words: maithiliWords,
  acts: maithiliActs,
  grades: maithiliGrades,
  negation: 'after',
  endings: maithiliEndings,
  sentences: maithiliSentences,
  origins: unreviewed,
  gaps: [
    'No native speaker has read the tables, and who wrote them is none; acts, small words, units, containers and sentences are from general knowledge.',
    'Only the 16 goods that a published source names in Maithili have a name; all others are understood through Hindi and said by their English name.',
    'Tirhuta (Mithilakshar) and Kaithi are not covered; Latin letters: the common spellings alone.',
    'Maithili has no fixed spelling: the standard forms are said, spoken ones (नै, छै, साइठ) are understood as far as listed. Angika and Bajjika are not covered.',
    'Case endings are said apart from the word, as names may be in another script. Places: two states and the districts of Mithila alone.',
    '"छौ" is six only before a unit or more of a number, for it is also "is".',
    'Months of the Mithila calendar are recognised and asked for again, not turned into dates.',
  ],
  sources: [
    'Numbers 0 to 99: AI4Bharat indic-numtowords, MIT, with departures named in numbers.ts; compared with the list at Omniglot.',
    'Names of goods: single words from published pages named in crops.ts.',
  ],
};
