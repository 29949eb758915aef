import type { LanguageTables } from '../../tables.ts';
import { unreviewed } from '../unreviewed.ts';
import { punjabiActs } from './acts.ts';
import { punjabiCrops } from './crops.ts';
import { punjabiDays } from './days.ts';
import { punjabiDealing, punjabiDealingWords } from './dealing.ts';
import { punjabiGrades, punjabiHomonyms, punjabiVarieties } from './goods.ts';
import { punjabiNumbers } from './numbers.ts';
import { punjabiPlaceSpellings } from './places.ts';
import { punjabiSentences } from './sentences.ts';
import { punjabiUnits } from './units.ts';
import { punjabiEndings, punjabiWords } from './words.ts';

export const punjabi: LanguageTables = {
  code: 'pa',
  name: 'ਪੰਜਾਬੀ',
  level: 'full',
  script: 'gurmukhi',
  alsoWritten: [],
  numbers: punjabiNumbers,
  crops: punjabiCrops,
  homonyms: punjabiHomonyms,
  varieties: punjabiVarieties,
  units: punjabiUnits,
  places: {},
  placeSpellings: punjabiPlaceSpellings,
  days: punjabiDays,
  words: { ...punjabiWords, ...punjabiDealingWords },
  acts: [...punjabiActs, ...punjabiDealing],
  grades: punjabiGrades,
  negation: 'after',
  endings: punjabiEndings,
  sentences: punjabiSentences,
  origins: unreviewed,
  gaps: [
    'No native speaker has read the tables; the author is not one. Only names marked cldr or ifct come from a published source.',
    'The Punjabi of Pakistan, in Shahmukhi letters, is not covered.',
    'Kinds of paddy and wheat that are named by a number (1121, 1509, PR 126, HD 2967) are read only as far as the shared list of varieties has them.',
    'Weights of the man, bag (ਗੱਟਾ, ਤੋੜਾ, ਬੋਰੀ), trolley, bale and bundle differ by market and good: they are asked, with those that a source gives for the good and the place to choose from.',
    'Districts and markets outside Punjab and Chandigarh are said by their English name; markets in Punjab are spelled from general knowledge.',
    'Majhi, Doabi, Malwai and Puadhi forms are covered only by single words.',
    'ਅਸੀ (we), written without its nasal, is also eighty: a number beside it is then asked for. Acres (ਕਿੱਲੇ) are no unit.',
  ],
  sources: [
    'Numbers 0 to 99: AI4Bharat indic-numtowords, MIT, with departures named in numbers.ts.',
    'Names of goods: Unicode CLDR 48 annotations, Unicode licence; IFCT 2017 romanised names, MIT.',
    'Places: Unicode CLDR 41 for states; names of districts by the Local Government Directory, not checked by it.',
  ],
};
