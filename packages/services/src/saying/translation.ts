import * as v from 'valibot';
import { language } from '../http/wire.ts';
import { rendering } from '../spoken/said.ts';

/** The name of an uploaded recording in the voice bucket. */
export const audioName = v.pipe(
  v.string(),
  v.regex(/^[0-9A-HJKMNP-TV-Z]{26}\/[0-9A-HJKMNP-TV-Z]{26}$/),
  v.description('As given with the upload address'),
);

/** A text brought into another language with its facts locked. */
export const translated = v.object({
  from: language,
  to: language,
  original: v.string(),
  /** `whole`: the words and the facts; `facts`: only the facts, since no engine could do the words or one damaged a fact; `same`: nothing to do. */
  extent: v.picklist(['whole', 'facts', 'same']),
  /** The whole text in the reader's language; absent when `extent` is `facts`. */
  text: v.optional(v.string()),
  /** The same, to be read aloud. */
  speech: v.optional(v.string()),
  /** The facts in full in the reader's language; absent where the text has none. */
  facts: v.optional(rendering),
  /** Why the words are missing. */
  because: v.optional(v.picklist(['no-engine', 'engine-failed', 'facts-damaged'])),
  engine: v.optional(v.string()),
});
export type Translated = v.InferOutput<typeof translated>;
