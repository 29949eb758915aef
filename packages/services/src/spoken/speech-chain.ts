import type { LanguageCode } from '@mandi/language';
import { MarketError } from '@mandi/market';
import {
  type AccessClaims,
  type BlobFacts,
  PortError,
  type Recording,
  type Speech,
  type Transcript,
} from '@mandi/ports';
import type { Context } from '../context.ts';

/** How long one engine may take before the next one is asked, in milliseconds. */
const hearingDeadline = 40_000;
const speakingDeadline = 20_000;

/** Failures after which another engine may still do it. */
const nextMayDoIt: ReadonlySet<string> = new Set(['unsupported', 'timeout', 'unavailable', 'too-large']);

/**
 * What the first engine that can hears; its answer says which one it was.
 * Errors: 'cannot-hear-language' where no engine knows the language, 'not-audio', 'nothing-heard', 'temporarily-unavailable' where all failed.
 */
export async function hear(
  context: Context,
  recording: Recording,
  language: LanguageCode,
  prompt?: string,
): Promise<Transcript> {
  const able = context.hearing.filter(({ capabilities }) => capabilities.languages.includes(language));
  if (able.length === 0) throw new MarketError('cannot-hear-language', { language });
  const options = { deadline: hearingDeadline, ...(prompt !== undefined && { prompt }) };
  const transcript = await first(context, 'hear', able, (engine) => engine.transcribe(recording, language, options));
  if (transcript === undefined) throw new MarketError('temporarily-unavailable');
  if (transcript.text.trim() === '') throw new MarketError('nothing-heard');
  return transcript;
}

/** The text aloud by the first engine that can, or undefined where none does: then the reader's own device may speak. */
export async function speak(context: Context, text: string, language: LanguageCode): Promise<Speech | undefined> {
  const able = context.speaking.filter(
    ({ capabilities }) => capabilities.languages.includes(language) && text.length <= capabilities.maximumCharacters,
  );
  return first(context, 'speak', able, (engine) => engine.speak(text, language, { deadline: speakingDeadline }));
}

/** Whether what was heard goes on, is first asked about, or must be said again. */
type Decision = 'take' | 'ask' | 'refuse';

/** A recording as it was uploaded, and what was heard in it; `text` is what the engine wrote. */
export interface Heard extends Transcript {
  readonly sha256: string;
  /** The words with those of the trade put right by their sound; absent where nothing was changed. */
  readonly heardAs?: string;
  readonly decision: Decision;
}

/** From which confidence on words are taken, and below which they are refused, where nothing matches them by sound. */
const taken = 0.6;
const asked = 0.3;

function judged(context: Context, { text, confidence }: Transcript, language: LanguageCode) {
  const heard = context.listener?.hear(text, language, confidence);
  if (heard) {
    const { decision } = heard;
    return { decision, ...(heard.text !== text && { heardAs: heard.text }) };
  }
  const decision: Decision = confidence >= taken ? 'take' : confidence >= asked ? 'ask' : 'refuse';
  return { decision };
}

/** What a recogniser wrote, with the words of the trade put right by their sound. */
export function bySound(context: Context, text: string, language: LanguageCode): string {
  return context.listener?.hear(text, language, 1).text ?? text;
}

/** Hears an uploaded recording, with the words of the trade told to the engine beforehand. Errors: 'not-yours' for another's upload, 'not-found' before it is there, and those of `hear`. */
export async function hearUpload(
  context: Context,
  caller: AccessClaims,
  audio: string,
  language: LanguageCode,
): Promise<Heard> {
  const { facts, content } = await uploaded(context, caller, audio);
  const prompt = context.listener?.expectedWords(language).join(' ');
  const transcript = await hear(context, { bytes: content, contentType: facts.contentType }, language, prompt);
  const judgement = judged(context, transcript, language);
  context.telemetry.measure('utterance.heard', 1, 'count', { language, decision: judgement.decision });
  return { ...transcript, ...judgement, sha256: facts.sha256 };
}

/** A recording that the caller uploaded. Errors: 'not-yours', 'not-found'. */
export async function uploaded(
  context: Context,
  caller: AccessClaims,
  audio: string,
): Promise<{ readonly facts: BlobFacts; readonly content: Uint8Array }> {
  if (!audio.startsWith(`${caller.userId}/`)) throw new MarketError('not-yours');
  try {
    return await context.blobs.read({ bucket: 'voice', name: audio });
  } catch (error) {
    if (error instanceof PortError && error.failure === 'not-found') throw new MarketError('not-found', {}, error);
    throw error;
  }
}

/** The first answer of a chain; undefined when every engine failed. Errors: 'not-audio' at once, since no other engine can help. */
async function first<E extends { readonly name: string }, A>(
  context: Context,
  task: 'hear' | 'speak',
  engines: readonly E[],
  ask: (engine: E) => Promise<A>,
): Promise<A | undefined> {
  for (const engine of engines) {
    const begun = context.clock.now();
    try {
      const answer = await ask(engine);
      context.telemetry.measure(`${task}.latency`, context.clock.now() - begun, 'milliseconds', {
        engine: engine.name,
      });
      return answer;
    } catch (error) {
      if (!(error instanceof PortError)) throw error;
      if (error.failure === 'refused') throw new MarketError('not-audio', {}, error);
      if (!nextMayDoIt.has(error.failure)) throw error;
      context.telemetry.log('warning', `${task}.next-engine`, { engine: engine.name, failure: error.failure });
    }
  }
  return undefined;
}
