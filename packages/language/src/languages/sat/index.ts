import type { FactsTables } from '../../tables.ts';
import { unreviewed } from '../unreviewed.ts';
import { santaliActs } from './acts.ts';
import { santaliCrops } from './crops.ts';
import { santaliDays } from './days.ts';
import { santaliGrades, santaliHomonyms, santaliVarieties } from './goods.ts';
import { santaliNumbers } from './numbers.ts';
import { santaliPlaceSpellings, santaliPlaces } from './places.ts';
import { santaliSentences } from './sentences.ts';
import { santaliUnits } from './units.ts';
import { santaliEndings, santaliWords } from './words.ts';

export const santali: FactsTables = {
  code: 'sat',
  name: 'ᱥᱟᱱᱛᱟᱲᱤ',
  level: 'facts',
  script: 'ol-chiki',
  alsoWritten: ['devanagari', 'bengali', 'oriya'],
  numbers: santaliNumbers,
  crops: santaliCrops,
  homonyms: santaliHomonyms,
  varieties: santaliVarieties,
  units: santaliUnits,
  places: santaliPlaces,
  placeSpellings: santaliPlaceSpellings,
  days: santaliDays,
  words: santaliWords,
  acts: santaliActs,
  grades: santaliGrades,
  negation: 'after',
  endings: santaliEndings,
  sentences: santaliSentences,
  origins: unreviewed,
  gaps: [
    'No native speaker has read the tables, and who wrote them is none; acts, small words, sentences and units are from general knowledge and may be wrong.',
    'Only 29 goods have a name, those that stand among the lemmas of Wiktionary; rice, pulses, onion, tomato, chilli, spices, vegetables and most fruit have none and are said by their English name (they are understood in Hindi and English).',
    'Devanagari, Bengali and Odia letters are written over letter by letter from Ol Chiki, not as schools or newspapers of each state spell; bar in Bengali and Odia letters is asked, for there it is also twelve.',
    'Verbs are known in the first and second person of the future alone; the many other forms of the Santali verb are not.',
    'Quarters (ᱥᱟᱲᱮ, ᱫᱮᱲ, ᱟᱲᱟᱭ) are loan words, as markets of Jharkhand and Bengal say them; scores (ᱤᱥᱤ) are understood, tens are said.',
    'Places: four states alone; no source names places in Santali.',
  ],
  sources: [
    'Numbers 0 to 99: AI4Bharat indic-numtowords, MIT.',
    'Names of days and months: Unicode CLDR 48, Unicode licence.',
    'Names of goods: the Santali lemmas of Wiktionary (CC BY-SA) show that the word exists; its meaning is unreviewed.',
  ],
};
