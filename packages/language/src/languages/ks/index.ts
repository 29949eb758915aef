import type { LanguageTables } from '../../tables.ts';
import { unreviewed } from '../unreviewed.ts';
import { kashmiriActs } from './acts.ts';
import { kashmiriCrops } from './crops.ts';
import { kashmiriDays } from './days.ts';
import { kashmiriGrades, kashmiriHomonyms, kashmiriVarieties } from './goods.ts';
import { kashmiriNumbers } from './numbers.ts';
import { kashmiriPlaceSpellings, kashmiriPlaces } from './places.ts';
import { kashmiriSentences } from './sentences.ts';
import { kashmiriUnits } from './units.ts';
import { kashmiriEndings, kashmiriWords } from './words.ts';

export const kashmiri: LanguageTables = {
  code: 'ks',
  name: 'کٲشُر',
  level: 'facts',
  script: 'arabic',
  alsoWritten: ['devanagari'],
  mixesWith: ['ur', 'hi', 'en'],
  numbers: kashmiriNumbers,
  crops: kashmiriCrops,
  homonyms: kashmiriHomonyms,
  varieties: kashmiriVarieties,
  units: kashmiriUnits,
  places: kashmiriPlaces,
  placeSpellings: kashmiriPlaceSpellings,
  days: kashmiriDays,
  words: kashmiriWords,
  acts: kashmiriActs,
  grades: kashmiriGrades,
  negation: 'after',
  endings: kashmiriEndings,
  sentences: kashmiriSentences,
  origins: unreviewed,
  gaps: [
    'No speaker has read the tables; the author is not one. Verbs, small words and sentences are from general knowledge and may be wrong in gender, case or dialect.',
    'Only goods that IFCT 2017 names in Kashmiri have a name, spelled by us; saffron, turnip, paddy, dry peas, chillies apart, most fish and animals are said by their English name.',
    'It is said in Perso-Arabic with its vowel signs; reading drops them, so that words which the signs alone tell apart are one word. Devanagari is understood, not said; the Sharada script is not covered.',
    'The measures kharwar, trakh and manwati are no units yet: they are asked for.',
    'All fractions, ordinals and the romanised numbers are unreviewed; romanised 25 and 50 (puntsuh, pantsah) are easily confused.',
    'Two days ahead or ago are said by counting. Places: the valley alone; no source names the states.',
    'Screen words, refusals and price sentences are not there.',
  ],
  sources: [
    'Numbers 0 to 99 in Perso-Arabic: AI4Bharat indic-numtowords, MIT, with departures named in numbers.ts.',
    'Names of goods: IFCT 2017 romanised names, MIT.',
    'Weekdays, months, today, tomorrow, yesterday: Unicode CLDR 48, Unicode licence.',
  ],
};
