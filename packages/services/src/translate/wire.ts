import * as v from 'valibot';
import { language } from '../http/wire.ts';
import { audioName, translated } from '../saying/translation.ts';

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(2_000));

export const textToTranslate = v.strictObject({
  text,
  from: language,
  to: language,
  /** Whether the answer is wanted as a recording too. */
  speak: v.optional(v.boolean()),
});

/** What an engine said aloud; absent where none can. */
const recording = v.object({ url: v.string(), contentType: v.string(), engine: v.string() });

export const textTranslated = v.object({
  ...translated.entries,
  recording: v.optional(recording),
});

/** First an address to upload the recording to, then its name here. */
export const voiceRequest = v.variant('want', [
  v.strictObject({
    want: v.literal('upload'),
    contentType: v.pipe(v.string(), v.regex(/^audio\/[a-z0-9.+-]{1,40}(; ?codecs=[a-z0-9.]{1,20})?$/)),
  }),
  v.strictObject({
    want: v.literal('text'),
    audio: audioName,
    from: language,
    to: language,
    speak: v.optional(v.boolean()),
    /** False: the recording is removed as soon as it was heard; else it stays for 30 days. */
    keep: v.optional(v.boolean()),
  }),
]);

export const voiceAnswer = v.variant('gave', [
  v.object({
    gave: v.literal('upload'),
    audio: audioName,
    url: v.string(),
    method: v.picklist(['PUT', 'POST']),
    fields: v.record(v.string(), v.string()),
    expires: v.string(),
  }),
  v.object({
    gave: v.literal('text'),
    heard: v.object({
      /** As the engine wrote it. */
      text: v.string(),
      /** With the words of the trade put right by their sound, where that changed anything. */
      heardAs: v.optional(v.string()),
      /** The engine's own, 0 to 1. */
      confidence: v.number(),
      /** `take`: goes on; `ask`: to be confirmed by the speaker first; `refuse`: to be said again. */
      decision: v.picklist(['take', 'ask', 'refuse']),
      engine: v.string(),
      sha256: v.string(),
    }),
    translation: translated,
    recording: v.optional(recording),
  }),
]);

export type TextTranslated = v.InferOutput<typeof textTranslated>;
export type VoiceRequest = v.InferOutput<typeof voiceRequest>;
export type VoiceAnswer = v.InferOutput<typeof voiceAnswer>;
