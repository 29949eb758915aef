import { acts, languageCodes } from '@mandi/language/meaning';
import * as v from 'valibot';

/**
 * The version of an answer. It grows when a field changes its meaning or goes; a new field does not change it, so readers pass over what they do
 * not know. 1 had no version, no `say` and no `mask`, and fewer intents.
 */
export const version = 2;

const span = v.pipe(
  v.tuple([v.number(), v.number()]),
  v.description('Where it was said: [start, end) in UTF-16 units of the text'),
);
const decimal = v.pipe(v.string(), v.regex(/^\d+(\.\d+)?$/), v.description('An exact decimal'));
const id = v.pipe(v.nullable(v.union([v.string(), v.number()])), v.description('As given'));
const said = v.object({ screen: v.string(), speech: v.string() });

const day = v.variant('kind', [
  v.object({ kind: v.literal('relative'), days: v.pipe(v.number(), v.integer()) }),
  v.object({
    kind: v.literal('weekday'),
    weekday: v.pipe(v.picklist([1, 2, 3, 4, 5, 6, 7]), v.description('Monday is 1')),
  }),
  v.object({ kind: v.literal('date'), day: v.number(), month: v.number(), year: v.optional(v.number()) }),
]);

/** What an utterance was understood as. */
const understood = v.object({
  version: v.literal(version),
  id,
  language: v.pipe(v.picklist(languageCodes), v.description('The language it was read in')),
  numbers: v.array(
    v.object({
      value: decimal,
      span,
      approximate: v.optional(v.literal(true)),
      negative: v.optional(v.literal(true)),
      ordinal: v.optional(v.literal(true)),
      denied: v.pipe(v.optional(v.literal(true)), v.description('Taken back by the speaker: "not fifteen"')),
    }),
  ),
  crops: v.pipe(
    v.array(v.object({ id: v.string(), name: v.string(), span })),
    v.description('Our ids with their English names; a word that several goods share gives each of them'),
  ),
  quantity: v.pipe(
    v.nullable(v.object({ amount: decimal, unit: v.nullable(v.string()) })),
    v.description('The unit is null where none was said'),
  ),
  price: v.pipe(
    v.nullable(v.object({ rupees: decimal, per: v.nullable(v.string()) })),
    v.description('For one of which unit; null where none was said'),
  ),
  place: v.pipe(v.nullable(v.string()), v.description('Our id, "district:karnataka/kolar"')),
  day: v.nullable(day),
  intent: v.nullable(v.picklist(acts)),
  crop: v.pipe(v.nullable(v.string()), v.description('The one good meant')),
  variety: v.nullable(v.string()),
  grade: v.nullable(v.string()),
  missing: v.pipe(v.array(v.string()), v.description('What the intent needs and was not said')),
  ambiguous: v.pipe(
    v.array(v.object({ slot: v.string(), span, choices: v.array(v.looseObject({})) })),
    v.description('What can be read in more than one way; each choice holds the facts of one reading'),
  ),
  problems: v.array(
    v.object({
      slot: v.string(),
      span,
      problem: v.picklist(['negative', 'zero', 'unit-does-not-fit', 'too-large', 'finer-than-paise']),
    }),
  ),
  said: v.pipe(v.optional(said), v.description('The facts in the language asked for by "say"')),
  masked: v.pipe(
    v.optional(v.object({ text: v.string(), facts: v.array(said) })),
    v.description('The text with its facts masked, and what stands for each mask in the language asked for by "mask"'),
  ),
});

/** A line that could not be read. */
const refused = v.object({ version: v.literal(version), id, error: v.string() });

export type Understood = v.InferOutput<typeof understood>;
export type Refused = v.InferOutput<typeof refused>;
export const answer = v.union([understood, refused]);
