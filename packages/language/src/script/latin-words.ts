import { dotted, isConsonant, isVowelSound, longA, nasal, type Sound, shortA } from './sounds.ts';

/** How people write each sound in Latin letters; the first that fits a word is read. */
const consonants: readonly (readonly [letters: string, sound: Sound])[] = [
  ['chh', 0x1b],
  ['ksh', 0x15],
  ['kh', 0x16],
  ['gh', 0x18],
  ['ng', 0x19],
  ['ch', 0x1a],
  ['jh', 0x1d],
  ['ny', 0x1e],
  ['th', 0x25],
  ['dh', 0x27],
  ['ph', 0x2b],
  ['bh', 0x2d],
  ['sh', 0x36],
  ['zh', 0x34],
  ['ck', 0x15],
  ['k', 0x15],
  ['q', 0x15],
  ['c', 0x15],
  ['g', 0x17],
  ['j', 0x1c],
  ['z', 0x1c + dotted],
  ['t', 0x24],
  ['d', 0x26],
  ['n', 0x28],
  ['p', 0x2a],
  ['f', 0x2b + dotted],
  ['b', 0x2c],
  ['m', 0x2e],
  ['y', 0x2f],
  ['r', 0x30],
  ['l', 0x32],
  ['v', 0x35],
  ['w', 0x35],
  ['s', 0x38],
  ['x', 0x38],
  ['h', 0x39],
];

const vowels: readonly (readonly [letters: string, sound: Sound])[] = [
  ['aa', longA],
  ['ee', 0x08],
  ['ii', 0x08],
  ['oo', 0x0a],
  ['uu', 0x0a],
  ['ai', 0x10],
  ['ay', 0x10],
  ['au', 0x14],
  ['a', shortA],
  ['i', 0x07],
  ['u', 0x09],
  ['e', 0x0f],
  ['o', 0x13],
];

/** Where a th is a plain dental, a t or d of its own is said at the palate. */
const southern: ReadonlyMap<Sound, Sound> = new Map([
  [0x25, 0x24],
  [0x27, 0x26],
  [0x24, 0x1f],
  [0x26, 0x21],
]);

/** The sounds of a word in Latin letters, as names are spelled; `plainTh` as the reader's script has it. Other letters are left out. */
export function readLatin(word: string, plainTh: boolean): Sound[] {
  const text = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const sounds: Sound[] = [];
  for (let at = 0; at < text.length; ) {
    const [letters, sound] = soundAt(text, at);
    if (sound !== undefined) sounds.push(atPlace(sound, sounds, text, at + letters.length, plainTh));
    at += letters.length;
  }
  return sounds;
}

function soundAt(text: string, at: number): readonly [letters: string, sound: Sound | undefined] {
  const vowel = vowels.find(([letters]) => text.startsWith(letters, at));
  if (vowel?.[0] === 'ay' && isVowelLetter(text.charAt(at + 2))) return ['a', shortA];
  return vowel ?? consonants.find(([letters]) => text.startsWith(letters, at)) ?? [text.charAt(at), undefined];
}

const isVowelLetter = (letter: string): boolean => letter !== '' && 'aeiou'.includes(letter);

/** A vowel at the end of a name is long; an n before a stop is the nasal of its place. */
function atPlace(sound: Sound, before: readonly Sound[], text: string, next: number, plainTh: boolean): Sound {
  const ends = next === text.length && before.length > 0;
  if (ends && sound === shortA) return longA;
  if (ends && !plainTh && (sound === 0x07 || sound === 0x09)) return sound + 1;
  return plainTh ? (southern.get(sound) ?? sound) : sound;
}

const spelled: ReadonlyMap<Sound, string> = new Map<Sound, string>([
  ...([...consonants].reverse().map(([letters, sound]) => [sound, letters] as const) satisfies unknown as [
    Sound,
    string,
  ][]),
  ...[...vowels].reverse().map(([letters, sound]): [Sound, string] => [sound, letters]),
  [longA, 'a'],
  [0x08, 'i'],
  [0x0a, 'u'],
  [0x0b, 'ri'],
  [0x0d, 'e'],
  [0x0e, 'e'],
  [0x11, 'o'],
  [0x12, 'o'],
  [0x10, 'ai'],
  [0x14, 'au'],
  [0x15, 'k'],
  [0x1f, 't'],
  [0x20, 'th'],
  [0x21, 'd'],
  [0x22, 'dh'],
  [0x23, 'n'],
  [0x29, 'n'],
  [0x2b, 'ph'],
  [0x31, 'r'],
  [0x33, 'l'],
  [0x37, 'sh'],
  [0x35, 'v'],
  [0x38, 's'],
  [0x15 + dotted, 'q'],
  [0x16 + dotted, 'kh'],
  [0x17 + dotted, 'gh'],
  [0x21 + dotted, 'r'],
  [0x22 + dotted, 'rh'],
]);

export interface Romanising {
  /** A short a between single consonants is not spoken: the word drops it ("Sonpur"). */
  readonly dropsShortA: boolean;
  /** The c is said as s but where it is doubled. */
  readonly softC: boolean;
  /** `th` is the plain dental. */
  readonly plainTh: boolean;
}

/** Writes the sounds in Latin letters as names are spelled, in small letters. */
export function writeLatin(sounds: readonly Sound[], how: Romanising): string {
  const spoken = how.dropsShortA ? withoutSilent(sounds) : sounds;
  let word = '';
  for (let at = 0; at < spoken.length; at += 1) {
    const sound = spoken[at] as Sound;
    if (sound === nasal) word += isLabial(spoken[at + 1]) ? 'm' : 'n';
    else word += (how.softC && isSoftC(spoken, at) ? 's' : '') || dental(sound, how) || (spelled.get(sound) ?? '');
  }
  return word;
}

const dental = (sound: Sound, { plainTh }: Romanising): string | undefined =>
  plainTh ? ({ 0x24: 'th', 0x26: 'd' } as Record<number, string>)[sound] : undefined;

const isLabial = (sound: Sound | undefined): boolean => sound !== undefined && sound >= 0x2a && sound <= 0x2e;
const isSoftC = (sounds: readonly Sound[], at: number): boolean =>
  sounds[at] === 0x1a && isVowelSound(sounds[at + 1]) && (at === 0 || isVowelSound(sounds[at - 1]));

/** Without each short a that stands between a vowel with one consonant and a consonant with a vowel, from its start. */
function withoutSilent(sounds: readonly Sound[]): Sound[] {
  const kept = [...sounds];
  for (let at = 2; at < kept.length - 2; at += 1) {
    const silent =
      kept[at] === shortA &&
      isConsonant(kept[at - 1]) &&
      isVowelSound(kept[at - 2]) &&
      isConsonant(kept[at + 1]) &&
      isVowelSound(kept[at + 2]);
    if (silent) kept.splice(at, 1);
  }
  return kept;
}
