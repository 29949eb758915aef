import type { CropId, LanguageCode, PlaceId, UnitId } from '../meaning.ts';
import type { ActPhrases, GrammarWords, Variety } from '../tables.ts';

/** What a number word does to the words beside it. */
export type NumberWord =
  | {
      readonly role: 'value';
      readonly value: number;
      readonly takesUnit: boolean;
      readonly omitsHundred: boolean;
      readonly saysAbout?: true;
    }
  | { readonly role: 'hundred' }
  | { readonly role: 'hundreds'; readonly value: number }
  | {
      readonly role: 'scale';
      readonly power: number;
      readonly countsAll: boolean;
      readonly silentOne: boolean;
      readonly countAfter?: true;
    }
  /** So many of a scale in one word: പതിനായിരം is ten thousand. */
  | { readonly role: 'scaled'; readonly count: number; readonly power: number }
  /** Added to the larger number after it: पञ्चाशदधिकं शतम् is 150. */
  | { readonly role: 'added'; readonly value: number }
  | { readonly role: 'quarters-before'; readonly quarters: number }
  | { readonly role: 'fraction'; readonly quarters: number }
  | { readonly role: 'quarters-after'; readonly quarters: number }
  | { readonly role: 'point' }
  | { readonly role: 'and' }
  | { readonly role: 'article' };

/** The lists of grammar words that are looked up, each by its name. */
export const grammarKinds = [
  'rupee',
  'paisa',
  'per',
  'each',
  'price',
  'atBefore',
  'atAfter',
  'of',
  'range',
  'between',
  'about',
  'aboutAfter',
  'not',
  'noAnswer',
  'correction',
  'bound',
  'placeBefore',
  'placeAfter',
  'market',
  'district',
  'state',
  'grade',
  'question',
  'howMuch',
  'howMany',
  'past',
  'future',
  'payment',
  'qualities',
  'traded',
  'please',
  'land',
  'otherMeasures',
  'otherMoney',
  'otherNumbers',
  'changes',
  'suchPrice',
  'being',
  'bidding',
  'takesBack',
  'putsUp',
  'ordinary',
] as const satisfies readonly (keyof GrammarWords)[];
export type GrammarKind = (typeof grammarKinds)[number];

/** What a word or phrase may mean. */
export type Meant =
  | { readonly kind: 'number'; readonly word: NumberWord }
  | { readonly kind: 'minus' }
  | { readonly kind: 'ordinal'; readonly value: number }
  | { readonly kind: 'crop'; readonly crops: readonly CropId[] }
  | { readonly kind: 'variety'; readonly variety: Variety }
  | { readonly kind: 'grade-value'; readonly grade: string }
  | { readonly kind: 'unit'; readonly unit: UnitId; readonly standsBefore?: true }
  | { readonly kind: 'place'; readonly place: PlaceId }
  | { readonly kind: 'day'; readonly days: readonly number[] }
  | { readonly kind: 'weekday'; readonly weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7 }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'date-after' }
  | { readonly kind: 'ahead' }
  | { readonly kind: 'ago' }
  | { readonly kind: 'beside-date' }
  | { readonly kind: 'act'; readonly phrase: ActPhrases }
  | { readonly [Kind in GrammarKind]: { readonly kind: Kind; readonly standsBefore?: true } }[GrammarKind];

/** A meaning of a phrase in one language's tables, as it is spelled there. */
export type Sense = Meant & {
  /** Undefined for a name that all languages share. */
  readonly language: LanguageCode | undefined;
  readonly spelled: string;
  /** A common word otherwise: a number only before a unit, money or more of a number. */
  readonly weak?: true;
};

export type Kind = Meant['kind'];

const kinds = [
  'number',
  'minus',
  'ordinal',
  'crop',
  'variety',
  'grade-value',
  'unit',
  'place',
  'day',
  'weekday',
  'month',
  'date-after',
  'ahead',
  'ago',
  'beside-date',
  'act',
  ...grammarKinds,
] as const satisfies readonly Kind[];

/** The bit of each kind: the first thirty in `low`, the others in `high`. */
const bits = Object.fromEntries(kinds.map((kind, index) => [kind, index])) as Readonly<Record<Kind, number>>;
const lowBits = 30;

/** The kinds on which two languages compete for a word; grammar words do not, and places are named alike in all. */
const competingKinds: ReadonlySet<Kind> = new Set<Kind>([
  'number',
  'crop',
  'variety',
  'unit',
  'day',
  'weekday',
  'month',
  'act',
]);

/** Whether two languages compete for a word by this sense. */
export const competes = (sense: Sense): boolean => competingKinds.has(sense.kind);

/** Kinds that turn the meaning of what stands around them: taken from another language they would turn it wrongly. */
const turningKinds: ReadonlySet<Kind> = new Set<Kind>([
  'not',
  'noAnswer',
  'correction',
  'question',
  'howMuch',
  'howMany',
  'past',
  'future',
  'bound',
]);

const denies = ({ kind }: Sense): boolean => kind === 'not' || kind === 'noAnswer';

/**
 * Where a phrase has a meaning in the utterance's own language, its meanings in other languages are put aside: facts
 * where it is a fact, a denial or a common word here; what would turn the sentence where it is anything here.
 */
export function preferred(all: readonly Sense[], language: LanguageCode): readonly Sense[] {
  const own = all.filter((sense) => sense.language === language);
  if (own.length === 0) return all;
  const settles = own.some((sense) => competes(sense) || sense.kind === 'ordinary' || denies(sense));
  const isFact = own.some((sense) => competes(sense) || denies(sense));
  const firm = own.some((sense) => sense.weak !== true && sense.kind !== 'place');
  return all.filter((sense) => {
    if (sense.language === language) return true;
    if (turningKinds.has(sense.kind)) return !firm;
    return !settles || !competes(sense) || (sense.weak === true && !isFact);
  });
}

/** All that a word may mean, with its kinds as bits so that a question about it is one test. */
export interface Senses {
  readonly all: readonly Sense[];
  readonly low: number;
  readonly high: number;
}

export const noSenses: Senses = { all: [], low: 0, high: 0 };

export function toSenses(all: readonly Sense[]): Senses {
  let low = 0;
  let high = 0;
  for (const { kind } of all) {
    const bit = bits[kind];
    if (bit < lowBits) low |= 1 << bit;
    else high |= 1 << (bit - lowBits);
  }
  return { all, low, high };
}

/** Whether one of the senses is of the kind. */
export function hasKind({ low, high }: Senses, kind: Kind): boolean {
  if ((low | high) === 0) return false;
  const bit = bits[kind];
  return bit < lowBits ? (low & (1 << bit)) !== 0 : (high & (1 << (bit - lowBits))) !== 0;
}
