/** Indic blocks of Unicode share one layout (ISCII): a letter or mark has the same place in each. */
export const firstIndic = 0x0900;
export const lastIndic = 0x0d7f;

const nukta = 0x3c;
const avagraha = 0x3d;
const chandrabindu = 0x01;

/** The place of the anusvara and of the virama in each block. */
export const anusvara = 0x02;
export const virama = 0x4d;

export const isIndic = (code: number): boolean => code >= firstIndic && code <= lastIndic;
export const placeOf = (code: number): number => code & 0x7f;
export const blockOf = (code: number): number => code & ~0x7f;

/** Letters with their nukta built in, and letters of one sound that two keyboards of one script write differently. */
const plainLetters: ReadonlyMap<number, number> = new Map([
  [0x0929, 0x0928],
  [0x0931, 0x0930],
  [0x0934, 0x0933],
  [0x0958, 0x0915],
  [0x0959, 0x0916],
  [0x095a, 0x0917],
  [0x095b, 0x091c],
  [0x095c, 0x0921],
  [0x095d, 0x0922],
  [0x095e, 0x092b],
  [0x095f, 0x092f],
  [0x09dc, 0x09a1],
  [0x09dd, 0x09a2],
  [0x09df, 0x09af],
  [0x0a33, 0x0a32],
  [0x0a36, 0x0a38],
  [0x0a59, 0x0a16],
  [0x0a5a, 0x0a17],
  [0x0a5b, 0x0a1c],
  [0x0a5e, 0x0a2b],
  [0x0b5c, 0x0b21],
  [0x0b5d, 0x0b22],
  // Assamese ra and wa, typed on Bengali keyboards as ra and ba.
  [0x09f0, 0x09b0],
  [0x09f1, 0x09ac],
  // Gurmukhi tippi is the bindi that stands after other vowels.
  [0x0a70, 0x0a02],
  // Odia wa and va.
  [0x0b35, 0x0b71],
]);

/** Letters that are a consonant without its vowel: Bengali khanda ta, the chillus and the dot reph of Malayalam. */
const bareConsonants: ReadonlyMap<number, number> = new Map([
  [0x09ce, 0x09a4],
  [0x0d4e, 0x0d30],
  [0x0d54, 0x0d2e],
  [0x0d55, 0x0d2f],
  [0x0d56, 0x0d34],
  [0x0d7a, 0x0d23],
  [0x0d7b, 0x0d28],
  [0x0d7c, 0x0d30],
  [0x0d7d, 0x0d32],
  [0x0d7e, 0x0d33],
  [0x0d7f, 0x0d15],
]);

/** Marks that say nothing about the word in trade: Gurmukhi addak and udaat, Vedic accents. */
const dropped: ReadonlySet<number> = new Set([0x0951, 0x0952, 0x0953, 0x0954, 0x0a51, 0x0a71]);

/** Blocks that write a nasal before its own stop either as that nasal letter or as anusvara. */
export const anusvaraBlocks: ReadonlySet<number> = new Set([0x0900, 0x0980, 0x0a00, 0x0a80, 0x0b00, 0x0c00, 0x0c80]);

/** The folded code of an Indic code unit, or -1 where it is dropped. */
function indicCode(code: number): number {
  if (code === 0x0964 || code === 0x0965) return 0x7c;
  if (dropped.has(code)) return -1;
  const place = placeOf(code);
  if (place >= 0x66 && place <= 0x6f) return 0x30 + place - 0x66;
  if (anusvaraBlocks.has(blockOf(code))) {
    if (place === nukta || place === avagraha) return -1;
    if (place === chandrabindu) return blockOf(code) + anusvara;
  }
  return plainLetters.get(code) ?? code;
}

/** `indicCode` of every code unit of the Indic blocks. */
const indicCodes = Int32Array.from({ length: lastIndic - firstIndic + 1 }, (_, index) => indicCode(firstIndic + index));

/** What a code unit of the Indic blocks is folded to, or -1 where it is dropped. */
export const foldIndic = (code: number): number => indicCodes[code - firstIndic] ?? code;

/** The consonant of a letter that is a consonant without its vowel, or 0. */
export const bareConsonant = (code: number): number => bareConsonants.get(code) ?? 0;

/** Whether the letter is one of the four stops that the nasal letter belongs to (ङ: क ख ग घ, …). */
export function isStopOfNasal(nasal: number, letter: number): boolean {
  const first = placeOf(nasal) - 4;
  if (first !== 0x15 && first !== 0x1a && first !== 0x1f && first !== 0x24 && first !== 0x2a) return false;
  return placeOf(letter) >= first && placeOf(letter) < first + 4;
}

/** A vowel letter typed as a carrier and a vowel sign (ਅ + ਾ, ੳ + ੁ, अ + ो): the letter, or 0. */
export function vowelLetter(carrier: number, sign: number): number {
  const block = blockOf(carrier);
  if (blockOf(sign) !== block) return 0;
  const written = vowelsOf.get(placeOf(carrier))?.get(placeOf(sign));
  if (written === undefined) return 0;
  if (placeOf(carrier) > 0x70 && block !== gurmukhi) return 0;
  if (written === candraA) return block === 0x0900 ? 0x0972 : 0;
  return letterBlocks.has(block) ? block + written : 0;
}

const gurmukhi = 0x0a00;
const candraA = 0x72;
const letterBlocks: ReadonlySet<number> = new Set([0x0900, 0x0980, 0x0a00, 0x0a80, 0x0b00]);
const vowelsOf: ReadonlyMap<number, ReadonlyMap<number, number>> = new Map([
  [
    0x05,
    new Map([
      [0x3e, 0x06],
      [0x45, candraA],
      [0x4b, 0x13],
      [0x4c, 0x14],
    ]),
  ],
  [
    0x72,
    new Map([
      [0x3f, 0x07],
      [0x40, 0x08],
      [0x47, 0x0f],
    ]),
  ],
  [
    0x73,
    new Map([
      [0x41, 0x09],
      [0x42, 0x0a],
    ]),
  ],
]);
