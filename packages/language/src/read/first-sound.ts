import { foldArabic, isArabic } from '../fold/arabic.ts';
import { fold } from '../fold/fold.ts';
import { bareConsonant, firstIndic, foldIndic, isIndic, lastIndic, placeOf, virama } from '../fold/indic.ts';
import { wordKey } from './keys.ts';

/** The first letters that one key may come from, each line with the letter it is known by. */
const alike = ['pf', 'jzl', 'vw', 'kqc', 'iye', 'uo'];
const latinSounds = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return (alike.find((letters) => letters.includes(letter)) ?? letter).charCodeAt(0);
});

const isLatin = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** Vowel letters of an Indic block, and the carriers that make one with a sign. */
const isVowelLetter = (place: number): boolean =>
  (place >= 0x05 && place <= 0x14) || place === 0x60 || place === 0x61 || (place >= 0x72 && place <= 0x77);

/**
 * What a folded word begins with: one number for every word that may have the same key. Words are kept apart by it, so
 * that of a language's phrases only those are looked at closely that begin like a word that was said.
 */
export function firstSound(word: string): number {
  const code = word.charCodeAt(0);
  if (code < 0x80) return latinSounds[code] ?? 0;
  return isIndic(code) ? (indicSounds[code - firstIndic] ?? code) : wordKey(word.charAt(0)).charCodeAt(0);
}

const indicSounds = Uint16Array.from({ length: lastIndic - firstIndic + 1 }, (_, index) => {
  const code = firstIndic + index;
  return isVowelLetter(placeOf(code)) ? (code & ~0x7f) | 0x05 : wordKey(String.fromCharCode(code)).charCodeAt(0);
});

/** `firstSound` of a phrase as the tables spell it: told by its first letter where that is plain, else by folding. */
export function firstSoundUnfolded(phrase: string): number {
  const code = phrase.charCodeAt(0);
  if (isLatin(code | 0x20)) return latinSounds[code | 0x20] ?? 0;
  if (isIndic(code) && isPlainStart(code) && placeOf(phrase.charCodeAt(1)) !== virama) return firstSound(phrase);
  if (isArabic(code) && foldArabic(code, 0) === code) return firstSound(phrase);
  return firstSound(fold(phrase.slice(0, start)).text.trimStart() || fold(phrase).text.trimStart());
}

/** So many letters settle what a phrase begins with, where any of them is kept. */
const start = 6;

/** Whether an Indic letter folds to itself at the start of a word, if no nasal is made of it. */
const isPlainStart = (code: number): boolean =>
  foldIndic(code) === code && bareConsonant(code) === 0 && placeOf(code) < firstSign;

/** The place of the first vowel sign. */
const firstSign = 0x3e;
