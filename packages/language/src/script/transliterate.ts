import { fold } from '../fold/fold.ts';
import { scriptOfWord } from '../read/language-of.ts';
import type { Script } from '../tables.ts';
import { hasVowelR, readIndic, writeIndic } from './indic-words.ts';
import { readLatin, writeLatin } from './latin-words.ts';
import { readArabic, readMeetei, readOlChiki, writeArabic, writeMeetei, writeOlChiki } from './letter-words.ts';
import { spelledNames } from './names.ts';
import { writings } from './scripts.ts';
import { softened } from './soften.ts';
import type { Sound } from './sounds.ts';

/** A word of letters and the signs on them. */
const words = /[\p{L}\p{M}\u200c\u200d]+/gu;
const joiners = /[\u200c\u200d]/g;

/**
 * The text in another script, word by word, as it sounds; what is written in that script already, digits and signs stay.
 * Between Indic scripts letters keep their places; Latin letters are as people write names, without marks. From the Arabic
 * script the short vowels are guessed, for they are not written there.
 */
export function transliterate(text: string, to: Script): string {
  const spelled = text.normalize('NFC').replace(words, (word) => transliterated(word.replace(joiners, ''), to));
  return spelled.normalize('NFC');
}

/** The same for a name: in Latin letters each of its words begins with a capital. */
export function transliterateName(name: string, to: Script): string {
  const written = transliterate(name, to);
  return to === 'latin' ? written.replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase()) : written;
}

function transliterated(word: string, to: Script): string {
  const from = scriptOfWord(word.toLowerCase());
  if (from === undefined || from === to) return word;
  const name = from === 'latin' ? spelledNames.get(word.toLowerCase()) : undefined;
  if (name !== undefined) return to === 'devanagari' ? name : transliterated(name, to);
  return write(read(word, from, to), from, to);
}

/** The vowel r as r and i, for scripts without a letter of its own for it. */
const withoutVowelR = (sounds: readonly Sound[]): readonly Sound[] =>
  sounds.flatMap((sound) => (sound === 0x0b ? [0x30, 0x07] : [sound]));

function read(word: string, from: Script, to: Script): readonly Sound[] {
  switch (from) {
    case 'latin':
      return readLatin(word, writings[to].plainTh);
    case 'arabic':
      return readArabic(fold(word).text);
    case 'ol-chiki':
      return readOlChiki(word);
    case 'meetei-mayek':
      return readMeetei(word);
    default: {
      const sounds = readIndic(word, writings[from]);
      return writings[from].softensStops === true ? softened(sounds) : sounds;
    }
  }
}

function write(sounds: readonly Sound[], from: Script, to: Script): string {
  const { dropsFinalVowel, plainTh, softensStops } = writings[from];
  const { block } = writings[to];
  const spelled = to === 'latin' || (block !== undefined && hasVowelR(block)) ? sounds : withoutVowelR(sounds);
  switch (to) {
    case 'latin':
      return writeLatin(spelled, { dropsShortA: dropsFinalVowel, softC: softensStops === true, plainTh });
    case 'arabic':
      return writeArabic(spelled);
    case 'ol-chiki':
      return writeOlChiki(spelled);
    case 'meetei-mayek':
      return writeMeetei(spelled);
    default:
      return writeIndic(spelled, writings[to]);
  }
}
