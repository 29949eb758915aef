/** Where a letter stands in every Indic block (ISCII order): consonants, their breathed forms, and vowels alone. */
const consonants: Readonly<Record<string, number>> = {
  ᱛ: 0x24,
  ᱜ: 0x17,
  ᱞ: 0x32,
  ᱠ: 0x15,
  ᱡ: 0x1c,
  ᱢ: 0x2e,
  ᱣ: 0x35,
  ᱥ: 0x38,
  ᱦ: 0x39,
  ᱧ: 0x1e,
  ᱨ: 0x30,
  ᱪ: 0x1a,
  ᱫ: 0x26,
  ᱬ: 0x23,
  ᱭ: 0x2f,
  ᱯ: 0x2a,
  ᱰ: 0x21,
  ᱱ: 0x28,
  ᱲ: 0x21,
  ᱴ: 0x1f,
  ᱵ: 0x2c,
  ᱶ: 0x35,
};
const vowels: Readonly<Record<string, number>> = { ᱚ: 0x05, ᱟ: 0x06, ᱤ: 0x07, ᱩ: 0x09, ᱮ: 0x0f, ᱳ: 0x13 };
const [breath, flap, open, ng, nasals] = ['ᱷ', 'ᱲ', 'ᱚ', 'ᱝ', 'ᱸᱺ'] as const;
const [anusvara, nukta, virama, signs] = [0x02, 0x3c, 0x4d, 0x38] as const;

interface Manner {
  readonly block: number;
  /** Ol Chiki ᱚ after a consonant: the vowel it has anyway, or a sign. */
  readonly openSign?: number;
  /** A consonant without a vowel is marked so: each, or only before another consonant. */
  readonly marksBare?: 'each' | 'inside';
  /** Letters written otherwise than by their place. */
  readonly own?: Readonly<Record<string, string>>;
}

const bengali: Manner = { block: 0x0980, own: { ᱣ: 'ওয়', ᱭ: 'য়', ᱶ: 'ওয়' } };

/** How Santali is written in the scripts of its states, letter by letter; Devanagari writes the open vowel in two ways. */
const manners: readonly Manner[] = [
  { block: 0x0900 },
  { block: 0x0900, openSign: 0x4b },
  { block: 0x0900, marksBare: 'inside' },
  bengali,
  { ...bengali, marksBare: 'inside' },
  { block: 0x0b00, marksBare: 'each', own: { ᱣ: 'ୱ', ᱭ: 'ୟ', ᱶ: 'ୱ' } },
];

/** The Ol Chiki word in Devanagari, Bengali and Odia letters; a word of other letters has none. */
export function inOtherScripts(word: string): readonly string[] {
  if (!/^[\u1c50-\u1c7f ]+$/u.test(word)) return [];
  return manners.map((manner) => written(word, manner));
}

/** The words, and each in the other scripts of Santali. */
export const inEveryScript = (words: readonly string[]): readonly string[] => [
  ...new Set([...words, ...words.flatMap(inOtherScripts)]),
];

/** Whether the consonant before this letter is marked to have no vowel. */
function isBare(next: string, marks: Manner['marksBare']): boolean {
  if (marks === undefined || vowels[next] !== undefined) return false;
  return marks === 'each' || consonants[next] !== undefined;
}

function written(word: string, { block, openSign, marksBare, own = {} }: Manner): string {
  const letters = [...word];
  const at = (place: number): string => String.fromCharCode(block + place);
  let text = '';
  for (const [index, letter] of letters.entries()) {
    const consonant = consonants[letter];
    const vowel = vowels[letter];
    if (letter === ' ') text += ' ';
    else if (letter === ng || nasals.includes(letter)) text += at(anusvara);
    else if (consonant !== undefined) {
      const breathed = letters[index + 1] === breath;
      text += own[letter] ?? at(consonant + (breathed ? 1 : 0)) + (letter === flap ? at(nukta) : '');
      const next = letters[index + (breathed ? 2 : 1)] ?? '';
      if (isBare(next, marksBare)) text += at(virama);
    } else if (vowel !== undefined) {
      const carried = consonants[letters[index - 1] ?? ''] !== undefined || letters[index - 1] === breath;
      if (!carried) text += at(vowel);
      else if (letter !== open) text += at(vowel + signs);
      else if (openSign !== undefined) text += at(openSign);
    }
  }
  return text;
}
