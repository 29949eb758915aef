/** The sounds Kokoro can make, by its own numbers. Source: hexgrad/Kokoro-82M, config.json, "vocab" (Apache-2.0); those not used here are left out. */
const numbers: Readonly<Record<string, number>> = {
  ',': 3,
  '.': 4,
  '!': 5,
  '?': 6,
  ' ': 16,
  '\u0303': 17, // nasal
  ʧ: 133,
  ʤ: 82,
  a: 43,
  b: 44,
  c: 45,
  d: 46,
  e: 47,
  f: 48,
  h: 50,
  i: 51,
  j: 52,
  k: 53,
  l: 54,
  m: 55,
  n: 56,
  o: 57,
  p: 58,
  r: 60,
  s: 61,
  t: 62,
  u: 63,
  w: 65,
  x: 66,
  z: 68,
  ɔ: 76,
  ɖ: 80,
  ð: 81,
  ə: 83,
  ɛ: 86,
  ɟ: 90,
  ɡ: 92,
  ɪ: 102,
  ŋ: 112,
  ɳ: 113,
  ɲ: 114,
  ɹ: 123,
  ɾ: 125,
  ɻ: 126,
  ɽ: 129,
  ʂ: 130,
  ʃ: 131,
  ʈ: 132,
  ʊ: 135,
  ʋ: 136,
  ʌ: 138,
  ɣ: 139,
  ˈ: 156,
  ː: 158,
  ʰ: 162,
};

/** Kokoro's numbers for a line of phonemes, with its mark of start and end around them. Throws a RangeError for a sound it does not know. */
export function symbolNumbers(phonemes: string): readonly number[] {
  const inside = Array.from(phonemes, (sound) => {
    const number = numbers[sound];
    if (number === undefined) throw new RangeError(`no such sound: ${sound}`);
    return number;
  });
  return [0, ...inside, 0];
}
