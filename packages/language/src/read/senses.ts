import type { KnownCrop } from '../goods/goods.ts';
import type { CropId, LanguageCode, PlaceId, UnitId } from '../meaning.ts';
import type { ActPhrases, GrammarWords, Variety } from '../tables.ts';

/** What a number word does to the words beside it. */
export type NumberWord =
  | { readonly role: 'value'; readonly value: number; readonly takesUnit: boolean; readonly omitsHundred: boolean }
  | { readonly role: 'hundred' }
  | { readonly role: 'hundreds'; readonly value: number }
  | { readonly role: 'scale'; readonly power: number; readonly countsAll: boolean }
  | { readonly role: 'quarters-before'; readonly quarters: number }
  | { readonly role: 'fraction'; readonly quarters: number }
  | { readonly role: 'quarters-after'; readonly quarters: number }
  | { readonly role: 'point' }
  | { readonly role: 'and' }
  | { readonly role: 'article' };

type WithWords = { [Kind in keyof GrammarWords]: GrammarWords[Kind] extends readonly string[] ? Kind : never };
/** The grammar words, each by the name of its list. */
export type GrammarKind = Exclude<WithWords[keyof WithWords], undefined>;

/** What a word or phrase may mean. */
export type Meant =
  | { readonly kind: 'number'; readonly word: NumberWord }
  | { readonly kind: 'minus' }
  | { readonly kind: 'crop'; readonly crops: readonly (CropId & KnownCrop)[] }
  | { readonly kind: 'variety'; readonly variety: Variety }
  | { readonly kind: 'grade-value'; readonly grade: string }
  | { readonly kind: 'unit'; readonly unit: UnitId }
  | { readonly kind: 'place'; readonly place: PlaceId }
  | { readonly kind: 'day'; readonly days: readonly number[] }
  | { readonly kind: 'weekday'; readonly weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7 }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'date-after' }
  | { readonly kind: 'ahead' }
  | { readonly kind: 'ago' }
  | { readonly kind: 'act'; readonly phrase: ActPhrases }
  | { readonly [Kind in GrammarKind]: { readonly kind: Kind } }[GrammarKind];

/** A meaning of a phrase in one language's tables, as it is spelled there. */
export type Sense = Meant & {
  readonly language: LanguageCode;
  readonly spelled: string;
  /** A common word otherwise: a number only before a unit, money or more of a number. */
  readonly weak?: true;
};

export type Kind = Meant['kind'];

/** The kinds on which two languages compete for a word; grammar words do not, and places are named alike in all. */
export const contentKinds: ReadonlySet<Kind> = new Set([
  'number',
  'crop',
  'variety',
  'unit',
  'day',
  'weekday',
  'month',
  'act',
] satisfies Kind[]);
