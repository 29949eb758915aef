import { special, type Vocabulary } from './vocabulary.ts';

/** What Whisper may write for a language: its own script and a few marks, so that Hindi never comes in Urdu letters. */
export interface Writing {
  /** Whisper's token for the language. Source: openai/whisper, tokenizer.py, LANGUAGES in order. */
  readonly languageToken: number;
  /** The second byte of every letter of the script in UTF-8 (its first is E0), or none for a Latin script. */
  readonly scriptBytes: readonly number[];
}

export const writings = {
  hi: { languageToken: 50_276, scriptBytes: [0xa4, 0xa5] },
  ta: { languageToken: 50_287, scriptBytes: [0xae, 0xaf] },
  en: { languageToken: 50_259, scriptBytes: [] },
} as const satisfies Readonly<Record<string, Writing>>;

export type WrittenLanguage = keyof typeof writings;

/** No digits: a number in words is what was heard, one in digits what the recogniser made of it, and it makes 200 of ढाई सौ. */
const marks = / ?[,?!.]?/y;
const latin = / ?[A-Za-z0-9]*[.,%?!'-]?/y;

/** Devanagari letters that no Hindi word of a market has (ॐ and the accents after it, ॠ, digits of prosody): Whisper writes them when it is lost. */
const rare = (second: number, third: number): boolean =>
  (second === 0xa5 && ((third >= 0x90 && third <= 0x97) || (third >= 0xa0 && third <= 0xa3) || third >= 0xb0)) ||
  (second === 0xa4 && [0x80, 0x84, 0x8c, 0x8e, 0x92, 0xb4, 0xba, 0xbb].includes(third));

const isContinuation = (byte: number): boolean => byte >= 0x80 && byte <= 0xbf;

/** Whether bytes can be a stretch of the script's letters, which a token may begin or end in the middle of. */
function fitsScript(bytes: readonly number[], second: readonly number[]): boolean {
  let at = 0;
  while (at < bytes.length && isContinuation(bytes[at] as number)) at += 1;
  if (at > 2) return false;
  const [tail = 0, third = 0] = bytes;
  if (at === 2 && (!second.includes(tail) || rare(tail, third))) return false;
  for (; at < bytes.length; at += 3) {
    if (bytes[at] !== 0xe0) return false;
    if (at + 1 < bytes.length && !second.includes(bytes[at + 1] as number)) return false;
    const last = bytes[at + 2];
    if (last !== undefined && (!isContinuation(last) || rare(bytes[at + 1] as number, last))) return false;
  }
  return true;
}

function fits(bytes: readonly number[], writing: Writing): boolean {
  const ascii = bytes.every((byte) => byte < 0x80);
  if (ascii) {
    const text = String.fromCharCode(...bytes);
    const pattern = writing.scriptBytes.length === 0 ? latin : marks;
    pattern.lastIndex = 0;
    return pattern.exec(text)?.[0].length === text.length;
  }
  return writing.scriptBytes.length > 0 && fitsScript(bytes[0] === 0x20 ? bytes.slice(1) : bytes, writing.scriptBytes);
}

/** The tokens that may be written for a language, in order, the end of the text last. */
export function allowedTokens(vocabulary: Vocabulary, writing: Writing): Int32Array {
  const allowed: number[] = [];
  for (let token = 0; token < special.endOfText; token += 1) {
    const bytes = vocabulary.bytes(token);
    if (bytes.length > 0 && fits(bytes, writing)) allowed.push(token);
  }
  return Int32Array.from([...allowed, special.endOfText]);
}
