/**
 * A word as a line of sounds: consonants by the place of their letter in an Indic block, vowels by the place of their
 * vowel letter, a short a where one is spoken. Every script is read into these and written from them.
 */
export type Sound = number;

export const shortA = 0x05;
export const longA = 0x06;
export const nasal = 0x02;
/** Added to a consonant with a dot of its own: ड़, ज़, फ़. */
export const dotted = 0x100;

export const isVowelSound = (sound: Sound | undefined): boolean =>
  sound !== undefined && sound >= 0x05 && sound <= 0x14;

export const isConsonant = (sound: Sound | undefined): boolean => {
  const plain = sound === undefined ? 0 : sound & 0xff;
  return plain >= 0x15 && plain <= 0x39;
};
