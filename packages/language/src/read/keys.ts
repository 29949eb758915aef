import { romanKey } from './roman-key.ts';

/** Letters whose difference people who type or hear a word do not keep: length of i, u, e and o; n, r and l of one place. */
const levelled: ReadonlyMap<number, number> = new Map([
  [0x08, 0x07],
  [0x0a, 0x09],
  [0x0e, 0x0f],
  [0x12, 0x13],
  [0x40, 0x3f],
  [0x42, 0x41],
  [0x46, 0x47],
  [0x4a, 0x4b],
  [0x23, 0x28],
  [0x29, 0x28],
  [0x31, 0x30],
  [0x33, 0x32],
  [0x34, 0x32],
]);

const firstIndic = 0x0900;
const lastIndic = 0x0d7f;
const virama = 0x4d;

/** A looser spelling of a word in an Indic script: vowel length and doubling levelled. */
function nativeKey(word: string): string {
  let key = '';
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    const place = code & 0x7f;
    if (place === virama && at > 0 && word.charCodeAt(at - 1) === word.charCodeAt(at + 1)) {
      at += 1;
      continue;
    }
    key += String.fromCharCode((code & ~0x7f) | (levelled.get(place) ?? place));
  }
  return key;
}

/** The key a folded word is looked up by: words that people spell in several ways share one. */
export function wordKey(word: string): string {
  const code = word.charCodeAt(0);
  if (code >= 0x61 && code <= 0x7a) return romanKey(word);
  return code >= firstIndic && code <= lastIndic ? nativeKey(word) : word;
}

/** A key spelled out in single sounds, so that a vowel sign and the vowel letter are one: for words written together. */
export function sounds(key: string): string {
  const first = key.charCodeAt(0);
  if (first < firstIndic || first > lastIndic) return key;
  let spelled = '';
  for (let at = 0; at < key.length; at += 1) {
    const code = key.charCodeAt(at);
    const place = code & 0x7f;
    if (place === virama) continue;
    if (place >= 0x3e && place <= 0x4c) spelled += String.fromCharCode(code - 0x38);
    else spelled += key.charAt(at);
    if (place >= 0x15 && place <= 0x39 && !signAt(key, at + 1)) spelled += String.fromCharCode((code & ~0x7f) | 0x05);
  }
  return spelled;
}

function signAt(key: string, at: number): boolean {
  const place = key.charCodeAt(at) & 0x7f;
  return at < key.length && place >= 0x3e && place <= virama;
}

/** Whether a sound is a vowel. */
export function isVowel(sound: string): boolean {
  const code = sound.charCodeAt(0);
  if (code < 0x80) return 'aeiou'.includes(sound);
  const place = code & 0x7f;
  return code >= firstIndic && code <= lastIndic && place >= 0x05 && place <= 0x14;
}
