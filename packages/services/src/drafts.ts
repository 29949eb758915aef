import { draftKinds } from '@mandi/records';
import * as v from 'valibot';
import { decimal, id, instant, language, spoken } from './http/wire.ts';
import { rendering } from './said.ts';

/** What was understood of words, free of any language. */
export const facts = v.object({
  act: v.optional(v.string()),
  crop: v.optional(v.string()),
  variety: v.optional(v.string()),
  grade: v.optional(v.string()),
  quantity: v.optional(v.object({ amount: decimal, unit: v.string() })),
  price: v.optional(v.object({ rupees: decimal, per: v.optional(v.string()) })),
  place: v.optional(v.string()),
  day: v.optional(v.record(v.string(), v.union([v.string(), v.number()]))),
});

/** What someone said, understood but binding nobody until it is confirmed. */
export const draft = v.object({
  draftId: id,
  kind: v.picklist(draftKinds),
  /** The listing, lot, bid or chat that it is about. */
  about: v.optional(v.string()),
  facts,
  /** What must still be said: "crop", "quantity", "unit", "price", "per" … */
  missing: v.array(v.string()),
  /** What could be read in more than one way, each reading as it would be said. */
  ambiguous: v.array(v.object({ slot: v.string(), choices: v.array(v.object({ facts, rendering })) })),
  /** What to ask the speaker next; absent once the draft is whole. */
  question: v.optional(rendering),
  /** What to read back to the speaker; absent until the draft is whole. Only after this may it be confirmed. */
  readBack: v.optional(rendering),
  spoken: v.array(spoken),
  expires: instant,
});
export type DraftView = v.InferOutput<typeof draft>;

/** The yes to what was read back: a tap, or words, which must mean yes. */
export const confirmation = v.strictObject({
  draftId: id,
  answer: v.variant('by', [
    v.strictObject({ by: v.literal('tap') }),
    v.strictObject({ by: v.literal('voice'), text: v.pipe(v.string(), v.maxLength(200)), language }),
  ]),
});
export type Confirmation = v.InferOutput<typeof confirmation>;
