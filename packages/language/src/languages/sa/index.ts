import type { LanguageTables } from '../../tables.ts';
import { unreviewed } from '../unreviewed.ts';
import { sanskritActs } from './acts.ts';
import { sanskritCrops } from './crops.ts';
import { sanskritDays } from './days.ts';
import { sanskritGrades, sanskritHomonyms, sanskritVarieties } from './goods.ts';
import { sanskritNumbers } from './numbers.ts';
import { sanskritPlaceSpellings, sanskritPlaces } from './places.ts';
import { sanskritSentences } from './sentences.ts';
import { sanskritUnits } from './units.ts';
import { sanskritEndings, sanskritWords } from './words.ts';

export const sanskrit: LanguageTables = {
  code: 'sa',
  name: 'संस्कृतम्',
  level: 'facts',
  script: 'devanagari',
  alsoWritten: [],
  numbers: sanskritNumbers,
  crops: sanskritCrops,
  homonyms: sanskritHomonyms,
  varieties: sanskritVarieties,
  units: sanskritUnits,
  places: sanskritPlaces,
  placeSpellings: sanskritPlaceSpellings,
  days: sanskritDays,
  words: sanskritWords,
  acts: sanskritActs,
  grades: sanskritGrades,
  negation: 'after',
  endings: sanskritEndings,
  sentences: sanskritSentences,
  origins: unreviewed,
  gaps: [
    'No speaker of Sanskrit has read the tables, and who wrote them is none; small words, units, containers and sentences are from general knowledge.',
    'Only 46 goods that IFCT 2017 names, and two more, have a name; rice, paddy, pulses as dal, turmeric, lemon and most vegetables have none and are said by their English name.',
    'Names of IFCT that mean another good in most books are left out: Yaavanaala (maize), Makussttaka (rajma), Kaarabellam (bottle gourd), Tillikaa, Patolah (cucumber), Ajamoda (ajwain), Sucukrika, Lehin, Haladi, Badhika.',
    'The larger part of a number is said first (शतं पञ्चाशत्); the smaller part first, with अधिक (पञ्चाशदधिकशतम्), is understood, not said.',
    'One to four are said in the neuter, whatever they count; two rupees are said in the plural, not the dual; loan units are not declined. एकशतम् and द्विशतम् are 100 and 200, never 101 and 102.',
    'Sandhi between words is not undone, beside the few joined forms that are listed. Crores are counted; the larger powers have no names here, for books differ on them.',
    'Latin letters: plain spellings of common words alone; no other script is covered. Dates are of the civil calendar; tithis are not read.',
  ],
  sources: [
    'Numbers 0 to 99: AI4Bharat indic-numtowords, MIT, with departures named in numbers.ts.',
    'Names of goods: IFCT 2017 romanised names, MIT.',
  ],
};
