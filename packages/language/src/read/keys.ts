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

/** Letters levelled in one script alone: those of its neighbours that people type instead, and sounds heard alike. */
const levelledIn: ReadonlyMap<number, number> = new Map([
  // Sindhi in Devanagari: the swallowed stops.
  [0x097b, 0x0917],
  [0x097c, 0x091c],
  [0x097e, 0x0921],
  [0x097f, 0x092c],
  [0x0972, 0x090f],
  // Odia: ya as ja, wa as ba.
  [0x0b5f, 0x0b2f],
  [0x0b71, 0x0b2c],
]);

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
    key += String.fromCharCode(levelledIn.get(code) ?? (code & ~0x7f) | (levelled.get(place) ?? place));
  }
  return key;
}

/** Letters of the other scripts whose difference is not kept; an empty string drops the letter. */
const levelledElsewhere: ReadonlyMap<string, string> = new Map(
  [
    // Arabic script: the nun of the nose and of Sindhi, the two-eyed heh, Sindhi kaf, letters of one sound in speech.
    'ںن',
    'ڻن',
    'ھہ',
    'ڪک',
    'ےی',
    'ثس',
    'صس',
    'ذز',
    'ضز',
    'ظز',
    'طت',
    'حہ',
    'ع',
    // Ol Chiki: nasal, low and checked vowels.
    'ᱸ',
    'ᱹ',
    'ᱽ',
    // Meetei Mayek: a consonant at the end of a syllable, and the virama.
    'ꯛꯀ',
    'ꯜꯂ',
    'ꯝꯃ',
    'ꯞꯄ',
    'ꯟꯅ',
    'ꯠꯇ',
    'ꯡꯉ',
    'ꯢꯏ',
    '꯭',
  ].map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);

/** A looser spelling of a word in Arabic script, Ol Chiki or Meetei Mayek: levelled letters, and no letter twice. */
function otherKey(word: string): string {
  let key = '';
  for (let at = 0; at < word.length; at += 1) {
    const letter = levelledElsewhere.get(word.charAt(at)) ?? word.charAt(at);
    if (letter !== key.charAt(key.length - 1)) key += letter;
  }
  return key === '' ? word : key;
}

/** The key a folded word is looked up by: words that people spell in several ways share one. */
export function wordKey(word: string): string {
  const code = word.charCodeAt(0);
  if (code >= 0x61 && code <= 0x7a) return romanKey(word);
  return code >= firstIndic && code <= lastIndic ? nativeKey(word) : otherKey(word);
}

/** A key spelled out in single sounds, so that a vowel sign and the vowel letter are one: for words written together. */
export function sounds(key: string): string {
  const first = key.charCodeAt(0);
  if (first >= firstMeetei && first <= lastMeetei) return meeteiSounds(key);
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

/** The letter that carries a vowel sign at the start of a Meetei word, and the vowel signs. */
const meeteiA = '\uabd1';
const [firstMeetei, firstMeeteiSign, lastMeetei] = [0xabc0, 0xabe3, 0xabea];

/** Without the carrier of a vowel sign, so that a vowel is one sound at the start of a word and inside it. */
function meeteiSounds(key: string): string {
  let spelled = '';
  for (let at = 0; at < key.length; at += 1) {
    const next = key.charCodeAt(at + 1);
    if (key.charAt(at) === meeteiA && next >= firstMeeteiSign && next <= lastMeetei) continue;
    spelled += key.charAt(at);
  }
  return spelled;
}

/** Vowels of the Arabic script, Ol Chiki and Meetei Mayek. */
const otherVowels: ReadonlySet<string> = new Set('اویے' + 'ᱚᱟᱤᱩᱮᱳ' + 'ꯑꯏꯎꯣꯤꯥꯦꯧꯨꯩ');

function signAt(key: string, at: number): boolean {
  const place = key.charCodeAt(at) & 0x7f;
  return at < key.length && place >= 0x3e && place <= virama;
}

/** Whether a sound is a vowel. */
export function isVowel(sound: string): boolean {
  const code = sound.charCodeAt(0);
  if (code < 0x80) return 'aeiou'.includes(sound);
  if (code < firstIndic || code > lastIndic) return otherVowels.has(sound);
  const place = code & 0x7f;
  return place >= 0x05 && place <= 0x14;
}
