import { dotted, isConsonant, isVowelSound, longA, nasal, type Sound, shortA } from './sounds.ts';

type Letters = readonly (readonly [sound: Sound, letter: string])[];

/** Consonants of the Arabic script as Urdu writes them; a breathed one is the plain one with the two-eyed heh. */
const arabicConsonants: Letters = [
  [0x15, 'ک'],
  [0x17, 'گ'],
  [0x1a, 'چ'],
  [0x1c, 'ج'],
  [0x1f, 'ٹ'],
  [0x21, 'ڈ'],
  [0x24, 'ت'],
  [0x26, 'د'],
  [0x28, 'ن'],
  [0x2a, 'پ'],
  [0x2c, 'ب'],
  [0x2e, 'م'],
  [0x2f, 'ی'],
  [0x30, 'ر'],
  [0x32, 'ل'],
  [0x35, 'و'],
  [0x36, 'ش'],
  [0x38, 'س'],
  [0x39, 'ہ'],
  [0x15 + dotted, 'ق'],
  [0x16 + dotted, 'خ'],
  [0x17 + dotted, 'غ'],
  [0x1c + dotted, 'ز'],
  [0x21 + dotted, 'ڑ'],
  [0x2b + dotted, 'ف'],
];
const alike: ReadonlyMap<Sound, Sound> = new Map([
  [0x19, 0x28],
  [0x1e, 0x28],
  [0x23, 0x28],
  [0x29, 0x28],
  [0x31, 0x30],
  [0x33, 0x32],
  [0x34, 0x32],
  [0x37, 0x36],
  [0x22 + dotted, 0x21 + dotted],
]);
const breath = 'ھ';
const arabicOf = new Map(arabicConsonants);

/** Writes the sounds as Urdu does: short vowels are not written but at the start. */
export function writeArabic(sounds: readonly Sound[]): string {
  let word = '';
  sounds.forEach((given, at) => {
    const sound = alike.get(given) ?? given;
    const last = at === sounds.length - 1;
    if (sound === nasal) word += last ? 'ں' : 'ن';
    else if (isVowelSound(sound)) word += arabicVowel(sound, at === 0 || isVowelSound(sounds[at - 1]), last);
    else word += arabicOf.get(sound) ?? `${arabicOf.get(sound - 1) ?? ''}${breath}`;
  });
  return word;
}

function arabicVowel(vowel: Sound, starts: boolean, ends: boolean): string {
  if (vowel === shortA || vowel === 0x07 || vowel === 0x09) return starts ? 'ا' : '';
  if (vowel === longA) return starts ? 'آ' : 'ا';
  if (vowel >= 0x0f - 2 && vowel <= 0x10) return `${starts ? 'ا' : ''}${ends ? 'ے' : 'ی'}`;
  if (vowel === 0x08 || vowel === 0x0b) return `${starts ? 'ا' : ''}ی`;
  return `${starts ? 'ا' : ''}و`;
}

const arabicRead = new Map<string, Sound>([
  ...arabicConsonants.map(([sound, letter]) => [letter, sound] as const),
  ...[...'صث'].map((letter) => [letter, 0x38] as const),
  ...[...'ضذظ'].map((letter) => [letter, 0x1c + dotted] as const),
  ['ط', 0x24],
  ['ح', 0x39],
  ['ڪ', 0x15],
  ['ڻ', 0x23],
  ['ڳ', 0x17],
  ['ڄ', 0x1c],
  ['ٻ', 0x2c],
  ['ڏ', 0x21],
  ['ٿ', 0x25],
  ['ٽ', 0x1f],
  ['ڊ', 0x21],
  ['ڌ', 0x27],
  ['ڀ', 0x2d],
  ['ڇ', 0x1b],
  ['ک', 0x15],
]);

/** The sounds of a folded word in Arabic letters. Short vowels are not written: a short a is read between consonants. */
export function readArabic(word: string): Sound[] {
  const sounds: Sound[] = [];
  [...word].forEach((letter, at) => {
    const before = sounds.at(-1);
    if (letter === breath && before !== undefined && isConsonant(before)) sounds[sounds.length - 1] = before + 1;
    else if (letter === 'ا') sounds.push(at === 0 ? shortA : longA);
    else if (letter === 'ے') sounds.push(0x0f);
    else if (letter === 'ں') sounds.push(nasal);
    else if (letter === 'ی' || letter === 'و') sounds.push(halfVowel(letter, before, word.charAt(at + 1)));
    else pushSpaced(sounds, arabicRead.get(letter));
  });
  return sounds;
}

/** Ya and waw are consonants at the start of a word and before an alef, and long vowels after a consonant. */
function halfVowel(letter: string, before: Sound | undefined, next: string): Sound {
  const consonant = !isConsonant(before) || next === 'ا';
  if (letter === 'ی') return consonant ? 0x2f : 0x08;
  return consonant ? 0x35 : 0x13;
}

function pushSpaced(sounds: Sound[], sound: Sound | undefined): void {
  if (sound === undefined) return;
  if (isConsonant(sounds.at(-1))) sounds.push(shortA);
  sounds.push(sound);
}

/** The letters of Ol Chiki: vowels and consonants alike, breath by a letter of its own. */
const olChiki: Letters = [
  [shortA, 'ᱚ'],
  [longA, 'ᱟ'],
  [0x07, 'ᱤ'],
  [0x09, 'ᱩ'],
  [0x0f, 'ᱮ'],
  [0x13, 'ᱳ'],
  [0x15, 'ᱠ'],
  [0x17, 'ᱜ'],
  [0x19, 'ᱝ'],
  [0x1a, 'ᱪ'],
  [0x1c, 'ᱡ'],
  [0x1e, 'ᱧ'],
  [0x1f, 'ᱴ'],
  [0x21, 'ᱰ'],
  [0x23, 'ᱬ'],
  [0x24, 'ᱛ'],
  [0x26, 'ᱫ'],
  [0x28, 'ᱱ'],
  [0x2a, 'ᱯ'],
  [0x2c, 'ᱵ'],
  [0x2e, 'ᱢ'],
  [0x2f, 'ᱭ'],
  [0x30, 'ᱨ'],
  [0x32, 'ᱞ'],
  [0x35, 'ᱣ'],
  [0x38, 'ᱥ'],
  [0x39, 'ᱦ'],
  [0x21 + dotted, 'ᱲ'],
  [nasal, 'ᱸ'],
];
const olBreath = 'ᱷ';

/** The vowel signs and letters of Meetei Mayek; a vowel at the start stands on its carrier. */
const meeteiConsonants: Letters = [
  [0x15, 'ꯀ'],
  [0x16, 'ꯈ'],
  [0x17, 'ꯒ'],
  [0x18, 'ꯘ'],
  [0x19, 'ꯉ'],
  [0x1a, 'ꯆ'],
  [0x1c, 'ꯖ'],
  [0x1d, 'ꯓ'],
  [0x24, 'ꯇ'],
  [0x25, 'ꯊ'],
  [0x26, 'ꯗ'],
  [0x27, 'ꯙ'],
  [0x28, 'ꯅ'],
  [0x2a, 'ꯄ'],
  [0x2b, 'ꯐ'],
  [0x2c, 'ꯕ'],
  [0x2d, 'ꯚ'],
  [0x2e, 'ꯃ'],
  [0x2f, 'ꯌ'],
  [0x30, 'ꯔ'],
  [0x32, 'ꯂ'],
  [0x35, 'ꯋ'],
  [0x38, 'ꯁ'],
  [0x39, 'ꯍ'],
];
const meeteiSigns: Letters = [
  [longA, 'ꯥ'],
  [0x07, 'ꯤ'],
  [0x09, 'ꯨ'],
  [0x0f, 'ꯦ'],
  [0x10, 'ꯩ'],
  [0x13, 'ꯣ'],
  [0x14, 'ꯧ'],
  [nasal, 'ꯪ'],
];
const meeteiFinals: Letters = [
  [0x15, 'ꯛ'],
  [0x32, 'ꯜ'],
  [0x2e, 'ꯝ'],
  [0x2a, 'ꯞ'],
  [0x28, 'ꯟ'],
  [0x24, 'ꯠ'],
  [0x19, 'ꯡ'],
];
const carrier = 'ꯑ';

/** Sounds that the script has no letter for, by the nearest it has. */
const simpler: ReadonlyMap<Sound, Sound> = new Map([
  [0x08, 0x07],
  [0x0a, 0x09],
  [0x0b, 0x07],
  [0x0d, 0x0f],
  [0x0e, 0x0f],
  [0x10, 0x0f],
  [0x11, 0x13],
  [0x12, 0x13],
  [0x14, 0x13],
  [0x1b, 0x1a],
  [0x1e, 0x28],
  [0x1f, 0x24],
  [0x20, 0x25],
  [0x21, 0x26],
  [0x22, 0x27],
  [0x23, 0x28],
  [0x29, 0x28],
  [0x31, 0x30],
  [0x33, 0x32],
  [0x34, 0x32],
  [0x36, 0x38],
  [0x37, 0x38],
]);

function letterFor(sound: Sound, letters: ReadonlyMap<Sound, string>): string | undefined {
  return letters.get(sound) ?? letters.get(sound & 0xff) ?? letters.get(simpler.get(sound & 0xff) ?? 0);
}

const ol = new Map(olChiki);

export function writeOlChiki(sounds: readonly Sound[]): string {
  return sounds
    .map((sound) => letterFor(sound, ol) ?? (isConsonant(sound) ? `${letterFor(sound - 1, ol) ?? ''}${olBreath}` : ''))
    .join('');
}

const olRead = new Map(olChiki.map(([sound, letter]) => [letter, sound] as const));

export function readOlChiki(word: string): Sound[] {
  const sounds: Sound[] = [];
  for (const letter of word) {
    const sound = olRead.get(letter);
    const before = sounds.at(-1);
    if (letter === olBreath && before !== undefined && isConsonant(before)) sounds[sounds.length - 1] = before + 1;
    else if (sound !== undefined) sounds.push(sound);
  }
  return sounds;
}

const [meetei, signs, finals] = [new Map(meeteiConsonants), new Map(meeteiSigns), new Map(meeteiFinals)];

export function writeMeetei(sounds: readonly Sound[]): string {
  let word = '';
  sounds.forEach((sound, at) => {
    const [before, next] = [sounds[at - 1], sounds[at + 1]];
    if (sound === nasal) word += signs.get(nasal) ?? '';
    else if (isVowelSound(sound)) {
      const sign = sound === shortA ? '' : (letterFor(sound, signs) ?? '');
      word += isConsonant(before) ? sign : carrier + sign;
    } else {
      const closes = !isVowelSound(next) && isVowelSound(before);
      word += (closes ? letterFor(sound, finals) : undefined) ?? letterFor(sound, meetei) ?? '';
    }
  });
  return word;
}

const meeteiRead = new Map(
  [...meeteiConsonants, ...meeteiSigns, ...meeteiFinals].map(([sound, letter]) => [letter, sound] as const),
);
const finalLetters: ReadonlySet<string> = new Set(meeteiFinals.map(([, letter]) => letter));

export function readMeetei(word: string): Sound[] {
  const sounds: Sound[] = [];
  const letters = [...word];
  letters.forEach((letter, at) => {
    const sound = meeteiRead.get(letter);
    const next = meeteiRead.get(letters[at + 1] ?? '');
    if (letter === carrier && !isVowelSound(next)) sounds.push(shortA);
    if (sound === undefined) return;
    sounds.push(sound);
    const open = isConsonant(sound) && !finalLetters.has(letter) && !isVowelSound(next);
    if (open && letters[at + 1] !== '꯭') sounds.push(shortA);
  });
  return sounds;
}
