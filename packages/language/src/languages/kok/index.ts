import type { LanguageTables } from '../../tables.ts';
import { unreviewed } from '../unreviewed.ts';
import { konkaniActs } from './acts.ts';
import { konkaniCrops } from './crops.ts';
import { konkaniDays } from './days.ts';
import { konkaniGrades, konkaniHomonyms, konkaniVarieties } from './goods.ts';
import { konkaniNumbers } from './numbers.ts';
import { konkaniPlaceSpellings, konkaniPlaces } from './places.ts';
import { konkaniSentences } from './sentences.ts';
import { konkaniUnits } from './units.ts';
import { konkaniEndings, konkaniWords } from './words.ts';

export const konkani: LanguageTables = {
  code: 'kok',
  name: 'कोंकणी',
  level: 'facts',
  script: 'devanagari',
  alsoWritten: ['kannada'],
  mixesWith: ['mr', 'hi', 'en'],
  numbers: konkaniNumbers,
  crops: konkaniCrops,
  homonyms: konkaniHomonyms,
  varieties: konkaniVarieties,
  units: konkaniUnits,
  places: konkaniPlaces,
  placeSpellings: konkaniPlaceSpellings,
  days: konkaniDays,
  words: konkaniWords,
  acts: konkaniActs,
  grades: konkaniGrades,
  negation: 'after',
  endings: konkaniEndings,
  sentences: konkaniSentences,
  origins: unreviewed,
  gaps: [
    'No native speaker has read the tables, and who wrote them is none; acts, small words, containers and sentences are from general knowledge.',
    'Only 57 goods have a name, those that a source gives; among those without are rice, wheat, pulses, all chillies as goods of their own, and most spices. They are said by their English name.',
    'The names of ridge gourd and raw papaya in IFCT 2017 (Gurdudde, Dudde) are doubtful and left out.',
    'Kannada letters are the Devanagari words written over letter by letter, as the north Goan standard has them; the Konkani of Mangaluru differs in words and endings, and is not covered beyond that.',
    'Latin letters: the Goan Roman spelling of the common words alone, not all of its spellings; Malayalam and Arabic letters are not covered.',
    'The plural of rupee is said रुपये; रुपया is understood. The half does not agree with what it counts.',
    'Places: Goa alone; no source names the states in Konkani.',
  ],
  sources: [
    'Numbers 0 to 99: AI4Bharat indic-numtowords, MIT.',
    'Names of goods: Unicode CLDR 48 annotations, Unicode licence; IFCT 2017 romanised names, MIT; two from the list of geographical indications.',
  ],
};
