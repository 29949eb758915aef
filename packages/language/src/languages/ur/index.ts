import type { LanguageTables } from '../../tables.ts';
import { unreviewed } from '../unreviewed.ts';
import { urduActs } from './acts.ts';
import { urduCrops } from './crops.ts';
import { urduDays } from './days.ts';
import { urduDealing, urduDealingWords } from './dealing.ts';
import { urduGrades, urduHomonyms, urduVarieties } from './goods.ts';
import { urduNumbers } from './numbers.ts';
import { urduPlaceSpellings } from './places.ts';
import { urduSentences } from './sentences.ts';
import { urduUnits } from './units.ts';
import { urduEndings, urduWords } from './words.ts';

export const urdu: LanguageTables = {
  code: 'ur',
  name: 'اردو',
  level: 'full',
  script: 'arabic',
  alsoWritten: [],
  numbers: urduNumbers,
  crops: urduCrops,
  homonyms: urduHomonyms,
  varieties: urduVarieties,
  units: urduUnits,
  places: {},
  placeSpellings: urduPlaceSpellings,
  days: urduDays,
  words: { ...urduWords, ...urduDealingWords },
  acts: [...urduActs, ...urduDealing],
  grades: urduGrades,
  negation: 'after',
  endings: urduEndings,
  sentences: urduSentences,
  origins: unreviewed,
  gaps: [
    'No native speaker has read the tables, and the author is none: most words are those of the Hindi tables written in Urdu letters, with the words Urdu has of its own put in by hand.',
    'Words that Urdu writes alike are told apart by what stands beside them or not at all: کل (tomorrow, total), بکری (goat, sale: only the goat is understood), پکا (agreed, ripe), بیچ (sell, between), کیا (what, did), جو (barley, which), ہفتہ (Saturday, week).',
    'Bare کافی, دیا and بیل are not understood as coffee, lamp and bael, being common words.',
    'Deccani Urdu (Hyderabad, Bengaluru) is covered only where it speaks as Hindi does.',
    'Places: the states by CLDR, some large markets and districts by hand; all others are said by their English name.',
    'A hundred as a measure (سیکڑا) is no unit yet and is asked for.',
    'Weights of the man, bag, crate, box and basket differ by market and good: they are asked, with those that a source gives for the good and the place to choose from.',
  ],
  sources: [
    'Numbers 0 to 99: AI4Bharat indic-numtowords, MIT, with departures named in numbers.ts.',
    'Names of goods: Unicode CLDR 48 annotations, Unicode licence; IFCT 2017 romanised names, MIT.',
    'Places: Unicode CLDR 41 for states.',
  ],
};
