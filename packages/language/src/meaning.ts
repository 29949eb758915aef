/** The codes of the Eighth Schedule's 22 languages and English (ISO 639-1 where there is one, else 639-3). */
export const languageCodes = [
  'as',
  'bn',
  'brx',
  'doi',
  'en',
  'gu',
  'hi',
  'kn',
  'kok',
  'ks',
  'mai',
  'ml',
  'mni',
  'mr',
  'ne',
  'or',
  'pa',
  'sa',
  'sat',
  'sd',
  'ta',
  'te',
  'ur',
] as const;
export type LanguageCode = (typeof languageCodes)[number];

/** An exact number as a plain decimal string in ASCII digits: no sign, no grouping, no exponent, no trailing zeros ("2.5", "150"). */
export type Decimal = string & { readonly __brand: 'Decimal' };

/** Where a fact stands in the original text, as UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a speaker does by an utterance in a market. */
export const acts = [
  'offer',
  'want',
  'bid',
  'raise',
  'counter',
  'accept',
  'refuse',
  'withdraw',
  'ask-price',
  'ask-quantity',
  'ask-quality',
  'ask-delivery',
  'ask-payment',
  'ask-place',
  'ask-day',
  'complain',
  'greet',
  'thank',
  'yes',
  'no',
  'repeat',
] as const;
export type Act = (typeof acts)[number];

/** Our id of a crop or good ("tomato"); the list is in goods/. */
export type CropId = string & { readonly __brand: 'CropId' };
/** Our id of a unit ("kg", "quintal", "dozen"); the list is in units/. */
export type UnitId = string & { readonly __brand: 'UnitId' };
/** Our id of a place ("district:kolar", "state:karnataka"); the list is in places/. */
export type PlaceId = string & { readonly __brand: 'PlaceId' };

export interface Quantity {
  readonly amount: Decimal;
  readonly unit: UnitId;
}

/** Rupees for one `per` unit; `per` is absent where the speaker named no unit. */
export interface Price {
  readonly rupees: Decimal;
  readonly per?: UnitId;
}

/** A day as it was said; turning it into a date needs a clock, which this package does not have. */
export type Day =
  | { readonly kind: 'relative'; readonly days: number }
  | { readonly kind: 'weekday'; readonly weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7 }
  | { readonly kind: 'date'; readonly day: number; readonly month: number; readonly year?: number };

/** The facts of one utterance, free of any language: this is what travels between two people. */
export interface Facts {
  readonly act?: Act;
  readonly crop?: CropId;
  readonly variety?: string;
  readonly grade?: string;
  readonly quantity?: Quantity;
  readonly price?: Price;
  readonly place?: PlaceId;
  readonly day?: Day;
}

export type Slot = Exclude<keyof Facts, 'act'> | 'unit' | 'per';

/** Something that could be read in more than one way; the listener asks, it never guesses. */
export interface Ambiguity {
  readonly slot: Slot | 'act';
  readonly span: Span;
  readonly choices: readonly Facts[];
}

/**
 * A number as it was read, whatever it counts. `approximate` for "about fifty", `denied` for one the speaker took back,
 * `ordinal` for "first", "15th": a grade or a day, never an amount.
 */
export interface NumberRead {
  readonly value: Decimal;
  readonly span: Span;
  readonly approximate?: true;
  readonly negative?: true;
  readonly denied?: true;
  readonly ordinal?: true;
}

export interface CropRead {
  readonly crop: CropId;
  readonly span: Span;
}

/** Something said clearly that cannot be traded on: it is shown, never dropped. */
export interface Problem {
  readonly slot: Slot;
  readonly span: Span;
  readonly problem: 'negative' | 'zero' | 'unit-does-not-fit' | 'too-large' | 'finer-than-paise';
}

/** All that was understood of one utterance. `spans` says for each fact where it was said. */
export interface Meaning extends Facts {
  readonly text: string;
  readonly language: LanguageCode;
  readonly numbers: readonly NumberRead[];
  readonly crops: readonly CropRead[];
  readonly spans: Partial<Readonly<Record<Slot | 'act', Span>>>;
  /** What the act needs and the speaker did not say: an offer needs crop, quantity, unit, price and per. */
  readonly missing: readonly Slot[];
  readonly ambiguous: readonly Ambiguity[];
  readonly problems: readonly Problem[];
  /** An amount whose unit was not said ("fifty, tomatoes"): `missing` then has `unit`. */
  readonly amountWithoutUnit?: Decimal;
}

/** What the listener was just asked, so that a bare "forty" or "yes" finds its place. */
export interface Expectation {
  readonly expecting?: 'price' | 'quantity' | 'crop' | 'yes-no';
  readonly crop?: CropId;
  readonly unit?: UnitId;
}

/** `screen`: digits, symbols, Indian grouping. `speech`: every number as words, no symbol, short enough to hear once. */
export type Form = 'screen' | 'speech';
