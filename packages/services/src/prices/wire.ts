import * as v from 'valibot';
import { cursor, language, pageSize, price } from '../http/wire.ts';
import { audioName } from '../saying/translation.ts';
import { rendering } from '../spoken/said.ts';

/** Shapes of the price service on the wire. Every price stands beside its market, its day and its unit. */

const isoDate = v.pipe(v.string(), v.isoDate(), v.description('A day, "2026-07-24"'));
const cropId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  v.maxLength(80),
  v.description('Our id of the crop ("tomato"), or of an Agmarknet commodity we have no crop for ("lotus-sticks")'),
);
const placeName = v.pipe(v.string(), v.minLength(1), v.maxLength(80));

/** What narrows a question beside its words; given, it wins over the words. */
const chosen = {
  crop: v.optional(cropId),
  state: v.optional(placeName),
  district: v.optional(placeName),
};

const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500));

export const queryInWords = v.strictObject({
  q: v.optional(v.pipe(words, v.description('The question in words: "what is tomato in Kolar?"'))),
  lang: v.optional(v.pipe(language, v.description('Language of the question and of the answer'))),
  ...chosen,
});

export const spokenQuery = v.strictObject({
  text: v.optional(v.pipe(words, v.description('What was said, where the browser has already heard it'))),
  audio: v.optional(v.pipe(audioName, v.description('A recording that was uploaded through /translate/voice'))),
  language,
  ...chosen,
});

const market = v.object({
  id: v.string(),
  /** As Agmarknet writes it. */
  name: v.string(),
  /** The same in the reader's script; absent where nobody's language is known. */
  shown: v.optional(v.string()),
  district: v.string(),
  state: v.string(),
});

const priceRow = v.object({
  market,
  date: isoDate,
  crop: v.string(),
  commodity: v.pipe(v.string(), v.description("Agmarknet's name of the goods")),
  variety: v.string(),
  grade: v.string(),
  minimum: price,
  maximum: price,
  modal: v.pipe(price, v.description('As reported, for a quintal of 100 kg')),
  modalPerKg: v.pipe(price, v.description('The same price for one kg, exact')),
  plausible: v.pipe(v.boolean(), v.description('False for a row that contradicts itself: shown, never used')),
  distance: v.optional(
    v.object({
      kilometres: v.pipe(v.number(), v.integer()),
      from: v.pipe(v.string(), v.description('From the middle of which district')),
      derived: v.pipe(v.literal(true), v.description('From coordinates derived of names, not surveyed')),
    }),
  ),
});

const trend = v.variant('kind', [
  v.object({
    kind: v.literal('trend'),
    market,
    direction: v.picklist(['up', 'down', 'level']),
    changePercent: v.pipe(v.number(), v.description('Last day against first day, to a tenth of a per cent')),
    days: v.array(v.object({ date: isoDate, modal: price })),
  }),
  v.object({
    kind: v.literal('too-few-days'),
    market,
    needed: v.literal(7),
    days: v.array(v.object({ date: isoDate, modal: price })),
  }),
]);

const source = v.object({
  name: v.pipe(v.string(), v.description('To be shown beside the prices')),
  licence: v.string(),
  newestDay: isoDate,
});

const heard = v.optional(v.object({ text: v.string(), confidence: v.number(), engine: v.string() }));

export const fairPriceShape = v.object({
  market,
  date: isoDate,
  modal: price,
  minimum: price,
  maximum: price,
  markets: v.pipe(v.number(), v.integer(), v.description('How many markets the middle was taken of')),
});

const prices = v.object({
  kind: v.literal('prices'),
  crop: v.object({ id: v.string(), name: v.string() }),
  place: v.object({
    state: v.string(),
    district: v.optional(v.string()),
    from: v.picklist(['words', 'chosen', 'profile']),
  }),
  summary: rendering,
  rows: v.array(priceRow),
  fair: v.optional(fairPriceShape),
  trend: v.optional(trend),
  source,
  heard,
});

const question = v.object({
  kind: v.literal('question'),
  code: v.picklist(['crop-needed', 'crop-ambiguous', 'place-needed', 'place-ambiguous']),
  question: rendering,
  /** What to send back with the same words, by the caller's choice. */
  choices: v.array(
    v.object({
      label: v.string(),
      crop: v.optional(cropId),
      state: v.optional(placeName),
      district: v.optional(placeName),
    }),
  ),
  heard,
});

export const queryAnswer = v.variant('kind', [prices, question]);

export const marketDataQuery = v.strictObject({
  crop: cropId,
  state: v.optional(placeName),
  district: v.optional(placeName),
  market: v.optional(v.pipe(v.string(), v.maxLength(200), v.description('Id of a market'))),
  from: v.optional(isoDate),
  to: v.optional(isoDate),
  limit: pageSize,
  cursor: v.optional(cursor),
});

export const marketDataAnswer = v.object({
  rows: v.array(priceRow),
  next: v.optional(cursor),
  source,
});

export type QueryAnswer = v.InferOutput<typeof queryAnswer>;
export type PricesAnswer = v.InferOutput<typeof prices>;
export type Question = v.InferOutput<typeof question>;
export type PriceRow = v.InferOutput<typeof priceRow>;
export type PriceTrend = v.InferOutput<typeof trend>;
export type PriceSource = v.InferOutput<typeof source>;
