import type { Writing } from './scripts.ts';
import { dotted, isConsonant, isVowelSound, nasal, type Sound, shortA } from './sounds.ts';

const virama = 0x4d;
const nukta = 0x3c;
const [tippi, addak] = [0x70, 0x71];

/** Letters with a dot of their own, as their place and the plain letter's. */
const dottedLetters: ReadonlyMap<number, number> = new Map([
  [0x58, 0x15],
  [0x59, 0x16],
  [0x5a, 0x17],
  [0x5b, 0x1c],
  [0x5c, 0x21],
  [0x5d, 0x22],
  [0x5e, 0x2b],
]);

/** Letters that only some scripts have, by the place of the sound they write. */
const plainPlaces: ReadonlyMap<string, number> = new Map([
  ['\u09f0', 0x30],
  ['\u09f1', 0x35],
  ['\u09df', 0x2f],
  ['\u0b5f', 0x2f],
  ['\u0b71', 0x35],
]);

/** The chillus of Malayalam and the khanda ta of Bengali: a consonant without a vowel. */
const bare: ReadonlyMap<string, number> = new Map([
  ['\u0d7a', 0x23],
  ['\u0d7b', 0x28],
  ['\u0d7c', 0x30],
  ['\u0d7d', 0x32],
  ['\u0d7e', 0x33],
  ['\u0d7f', 0x15],
  ['\u09ce', 0x24],
]);

const isSign = (place: number): boolean => (place >= 0x3e && place <= 0x4c) || place === 0x57;
const vowelOfSign = (place: number): number => (place === 0x57 ? 0x14 : place - 0x38);

/** The sounds of a word in an Indic script; a letter that is none is left out. */
export function readIndic(word: string, { dropsFinalVowel, finals }: Writing): Sound[] {
  const sounds: Sound[] = [];
  let doubles = false;
  for (let at = 0; at < word.length; at += 1) {
    const place = word.charCodeAt(at) & 0x7f;
    const letter = word.charAt(at);
    const lone = bare.get(letter);
    if (lone !== undefined) sounds.push(lone);
    else if (place === addak) doubles = true;
    else if (place <= 0x02 || place === tippi) sounds.push(nasal);
    else if (place === 0x03) sounds.push(0x39);
    else if (isVowelSound(place)) sounds.push(place);
    else {
      const sound = consonantOf(letter, place);
      if (sound === undefined) continue;
      if (doubles) sounds.push(sound);
      doubles = false;
      at = readSyllable(word, at, sound, sounds);
    }
  }
  if (sounds.at(-1) === nasal && finals?.has(0x2e) === true) sounds[sounds.length - 1] = 0x2e;
  if (dropsFinalVowel && sounds.at(-1) === shortA && sounds.filter(isVowelSound).length > 1) sounds.pop();
  return sounds;
}

function consonantOf(letter: string, place: number): Sound | undefined {
  const own = plainPlaces.get(letter);
  if (own !== undefined) return own;
  const plain = dottedLetters.get(place);
  if (plain !== undefined) return plain + dotted;
  return isConsonant(place) ? place : undefined;
}

/** Letters that a dot makes another sound's, which has a place of its own in the layout. */
const ownDots: ReadonlyMap<Sound, Sound> = new Map([
  [0x28, 0x29],
  [0x2f, 0x2f],
  [0x30, 0x31],
  [0x32, 0x33],
  [0x33, 0x34],
  [0x38, 0x36],
]);

/** A consonant and the vowel said with it; gives where its last sign stands. */
function readSyllable(word: string, at: number, consonant: Sound, sounds: Sound[]): number {
  let last = at;
  let sound = consonant;
  if ((word.charCodeAt(last + 1) & 0x7f) === nukta && last + 1 < word.length) {
    last += 1;
    sound = ownDots.get(sound) ?? sound | dotted;
  }
  sounds.push(sound);
  const place = last + 1 < word.length ? word.charCodeAt(last + 1) & 0x7f : 0;
  if (place === virama) return last + 1;
  if (isSign(place)) {
    sounds.push(vowelOfSign(place));
    return last + 1;
  }
  sounds.push(shortA);
  return last;
}

/** What is written where the script has no letter at the place: nearer sounds first. */
const nearest: ReadonlyMap<number, number> = new Map([
  [0x0b, 0x07],
  [0x0c, 0x07],
  [0x0d, 0x0f],
  [0x0e, 0x0f],
  [0x0f, 0x0e],
  [0x11, 0x13],
  [0x12, 0x13],
  [0x13, 0x12],
  [0x29, 0x28],
  [0x31, 0x30],
  [0x33, 0x32],
  [0x34, 0x33],
  [0x35, 0x2c],
  [0x36, 0x38],
  [0x37, 0x36],
]);

/** Writes the sounds in an Indic script. */
export function writeIndic(sounds: readonly Sound[], writing: Writing): string {
  const block = writing.block ?? 0;
  let word = '';
  for (let at = 0; at < sounds.length; at += 1) {
    const sound = sounds[at] as Sound;
    const [before, next] = [sounds[at - 1], sounds[at + 1]];
    if (sound === nasal) word += nasalIn(writing, next);
    else if (isVowelSound(sound)) word += String.fromCharCode(block + placeIn(sound, writing));
    else if (isVowelSound(next)) {
      word += consonantIn(sound, writing, before, next);
      if (next !== shortA) word += String.fromCharCode(block + placeIn(next as number, writing) + 0x38);
      at += 1;
    } else word += closed(sound, writing, before, next);
  }
  return word;
}

/** A consonant with no vowel after it. */
function closed(sound: Sound, writing: Writing, before: Sound | undefined, next: Sound | undefined): string {
  const { addak, dropsFinalVowel, finals, block = 0 } = writing;
  const letter = consonantIn(sound, writing, before, next);
  if (next === undefined)
    return (
      finals?.get(placeIn(sound & 0xff, writing)) ??
      (dropsFinalVowel ? letter : letter + String.fromCharCode(block + virama))
    );
  if (addak !== undefined && next === sound) return addak.sign;
  if (addak !== undefined && !addak.joined.includes(next & 0xff)) return letter;
  return letter + String.fromCharCode(block + virama);
}

/** A nasal as anusvara, or as the letter of the stop after it, m at the end. */
function nasalIn({ block = 0, spellsNasals }: Writing, next: Sound | undefined): string {
  if (spellsNasals !== true) return String.fromCharCode(block + nasal);
  const row = next === undefined ? 0x2a : [0x15, 0x1a, 0x1f, 0x24, 0x2a].findLast((first) => (next & 0xff) >= first);
  return String.fromCharCode(block + ((row ?? 0x2a) + 4), block + virama);
}

const exists = (code: number): boolean => /[\p{L}\p{M}]/u.test(String.fromCharCode(code));

/** The place the script writes the sound at. */
function placeIn(sound: number, { block = 0, instead }: Writing): number {
  let place = instead.get(sound) ?? sound;
  for (let tries = 0; tries < 4 && !exists(block + place); tries += 1) place = nearest.get(place) ?? place;
  return place;
}

function consonantIn(sound: Sound, writing: Writing, before: Sound | undefined, next: Sound | undefined): string {
  const { block = 0, innerNa, innerYa } = writing;
  if (sound === 0x28 && innerNa !== undefined && before !== undefined && !isDental(next)) return innerNa;
  if (sound === 0x2f && innerYa !== undefined && (isVowelSound(before) || before === nasal)) return innerYa;
  const letter = String.fromCharCode(block + placeIn(sound & 0xff, writing));
  const hasDot = (sound & dotted) !== 0 && exists(block + nukta);
  return hasDot ? (letter + String.fromCharCode(block + nukta)).normalize('NFC') : letter;
}

const isDental = (sound: Sound | undefined): boolean => sound !== undefined && sound >= 0x24 && sound <= 0x27;

/** Whether the script writes the vowel r by a letter of its own. */
export const hasVowelR = (block: number): boolean => exists(block + 0x0b);
