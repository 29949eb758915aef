import type { LanguageCode } from '@mandi/language/meaning';
import { PortError } from '@mandi/ports/error';
import type { Transcript } from '@mandi/ports/speech-to-text';

/** Of our languages, those that Amazon Transcribe knows, batch and streaming (its list of languages, November 2026). */
const codes = {
  bn: 'bn-IN',
  en: 'en-IN',
  gu: 'gu-IN',
  hi: 'hi-IN',
  kn: 'kn-IN',
  ml: 'ml-IN',
  mr: 'mr-IN',
  or: 'or-IN',
  pa: 'pa-IN',
  ta: 'ta-IN',
  te: 'te-IN',
} as const satisfies Partial<Record<LanguageCode, string>>;

type Heard = keyof typeof codes;

export const heardLanguages = Object.keys(codes) as readonly Heard[];

/** Names of custom vocabularies made from our tables (tools/aws-words.ts), by language; none where they were not uploaded. */
export type Vocabularies = Readonly<Partial<Record<LanguageCode, string>>>;

/** Transcribe's name of a language. Errors: PortError 'unsupported'. */
export function codeOf(language: LanguageCode): (typeof codes)[Heard] {
  if (!Object.hasOwn(codes, language)) throw new PortError('unsupported', `Transcribe does not hear ${language}`);
  return codes[language as Heard];
}

/** A content type without its parameters. */
export const plainType = (contentType: string): string => (contentType.split(';', 1)[0] ?? '').trim().toLowerCase();

/** What is said of words that Transcribe gave no confidence for: enough to ask about them, too little to take them. */
const unknownConfidence = 0.5;
/** 1 is for what a person typed or approved. */
const mostConfidence = 0.99;

/** The words with the mean of the confidences of each; of no words, nothing is sure. */
export function transcriptOf(texts: readonly string[], confidences: readonly number[]): Transcript {
  const text = texts
    .map((part) => part.trim())
    .join(' ')
    .trim();
  const sum = confidences.reduce((all, one) => all + one, 0);
  const mean = confidences.length > 0 ? sum / confidences.length : unknownConfidence;
  return { text, confidence: text === '' ? 0 : Math.min(mean, mostConfidence), engine: 'Amazon Transcribe' };
}
