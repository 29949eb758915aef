import type { LanguageTables } from '../../tables.ts';
import { unreviewed } from '../unreviewed.ts';
import { nepaliActs } from './acts.ts';
import { nepaliCrops } from './crops.ts';
import { nepaliDays } from './days.ts';
import { nepaliGrades, nepaliHomonyms, nepaliVarieties } from './goods.ts';
import { nepaliNumbers } from './numbers.ts';
import { nepaliPlaceSpellings, nepaliPlaces } from './places.ts';
import { nepaliSentences } from './sentences.ts';
import { nepaliUnits } from './units.ts';
import { nepaliEnclitics, nepaliEndings, nepaliWords } from './words.ts';

export const nepali: LanguageTables = {
  code: 'ne',
  name: 'नेपाली',
  level: 'facts',
  script: 'devanagari',
  alsoWritten: [],
  numbers: nepaliNumbers,
  crops: nepaliCrops,
  homonyms: nepaliHomonyms,
  varieties: nepaliVarieties,
  units: nepaliUnits,
  places: nepaliPlaces,
  placeSpellings: nepaliPlaceSpellings,
  days: nepaliDays,
  words: nepaliWords,
  acts: nepaliActs,
  grades: nepaliGrades,
  negation: 'after',
  endings: nepaliEndings,
  enclitics: nepaliEnclitics,
  sentences: nepaliSentences,
  origins: unreviewed,
  gaps: [
    'No native speaker has read the tables, and who wrote them is none; acts, small words, containers and sentences are from general knowledge.',
    'Only goods that CLDR or IFCT 2017 names have a name; among those without are paddy, mustard, jackfruit, melons, coriander seed, black gram, pineapple and peach. Those words that Nepali shares with Hindi are understood through it; they are said by their English name.',
    'CLDR and IFCT names that are doubtful are left out (बखडा, कटर, अर्ना, Bungo, Baabari, Pidaloo, Bakulla); तरबुजा and खरबुजा, which they use the other way round than many speakers, are asked about.',
    'The hill measures dharni, muri, pathi and mana are no units here.',
    'Dates of the Bikram Sambat (गते, बैशाख) are recognised and asked for again, not turned into dates.',
    'Case endings are said apart from the word, as names may be in another script. Places: the states and a few hill towns alone.',
    'Latin letters: the common spellings alone.',
  ],
  sources: [
    'Numbers 0 to 99: AI4Bharat indic-numtowords, MIT, with departures named in numbers.ts.',
    'Names of goods, metric units, months and states: Unicode CLDR 41 and 48, Unicode licence; IFCT 2017 romanised names, MIT.',
  ],
};
