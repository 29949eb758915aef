import type { LanguageTables } from '../../tables.ts';
import { unreviewed } from '../unreviewed.ts';
import { bodoActs } from './acts.ts';
import { bodoCrops } from './crops.ts';
import { bodoDays } from './days.ts';
import { bodoGrades, bodoHomonyms, bodoVarieties } from './goods.ts';
import { bodoNumbers } from './numbers.ts';
import { bodoPlaceSpellings, bodoPlaces } from './places.ts';
import { bodoSentences } from './sentences.ts';
import { bodoUnits } from './units.ts';
import { bodoEndings, bodoWords } from './words.ts';

export const bodo: LanguageTables = {
  code: 'brx',
  name: 'बड़ो',
  level: 'facts',
  script: 'devanagari',
  alsoWritten: [],
  mixesWith: ['as', 'hi', 'en'],
  numbers: bodoNumbers,
  crops: bodoCrops,
  homonyms: bodoHomonyms,
  varieties: bodoVarieties,
  units: bodoUnits,
  places: bodoPlaces,
  placeSpellings: bodoPlaceSpellings,
  days: bodoDays,
  words: bodoWords,
  acts: bodoActs,
  grades: bodoGrades,
  negation: 'after',
  endings: bodoEndings,
  sentences: bodoSentences,
  origins: unreviewed,
  gaps: [
    'No native speaker has read the tables, and who wrote them is none; acts, small words, units, names of goods and sentences are from general knowledge.',
    'No data set here names goods in Bodo: only 27 goods of daily use have a name, and not fish, whose word (ना) is also the mark of a question; all others are said by their English name, and heard in Assamese, Hindi and English.',
    'Up to nine thousands, lakhs or crores are said with the scale first (रोजानै), more with the count first (जि रोजा), as the source has it; six to nine thousand, and lakhs and crores so, are by analogy.',
    'Hundreds follow जौसे of the source; सेजौ is understood. Classifiers but for मोन are not known (गं, फां, थाइ and others).',
    'A number is said before its unit; after it (किलो नै) it is understood where it is a word of its own, not where it is written together (किलोनै).',
    'Halves are खावसे; other quarters are said by the decimal point. No word for "about" before a number.',
    'The single syllables से, बा, द and जि are numbers only beside a unit, money or more of a number.',
    'Containers are loan words by ear, khandi, putti and dharan by name alone.',
    'Assamese and Latin letters: only the romanised words listed; Bodo in Assamese letters is not covered.',
    'Places: Assam alone.',
  ],
  sources: [
    'Numbers 0 to 100 and 1,000 to 5,000: AI4Bharat indic-numtowords, MIT.',
    'Weekdays and months: Unicode CLDR, Unicode licence.',
  ],
};
