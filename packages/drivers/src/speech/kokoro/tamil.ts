/**
 * From Tamil script to sounds that Kokoro's Hindi voices can make. The script writes one letter for the voiced and the voiceless stop; which one is
 * said follows from the neighbours. Source of the rules: T. Lehmann, A Grammar of Modern Tamil (1993), chapter 1.
 */
const vowels: Readonly<Record<string, string>> = {
  அ: 'ə',
  ஆ: 'aː',
  இ: 'ɪ',
  ஈ: 'iː',
  உ: 'ʊ',
  ஊ: 'uː',
  எ: 'e',
  ஏ: 'eː',
  ஐ: 'əɪ',
  ஒ: 'o',
  ஓ: 'oː',
  ஔ: 'əʊ',
};
const signs: Readonly<Record<string, string>> = {
  'ா': 'aː',
  'ி': 'ɪ',
  'ீ': 'iː',
  'ு': 'ʊ',
  'ூ': 'uː',
  'ெ': 'e',
  'ே': 'eː',
  'ை': 'əɪ',
  'ொ': 'o',
  'ோ': 'oː',
  'ௌ': 'əʊ',
};
/** Each stop as it is said: first or doubled, after a nasal, between vowels. */
const stops: Readonly<Record<string, readonly [first: string, afterNasal: string, between: string]>> = {
  க: ['k', 'ɡ', 'ɡ'],
  ச: ['s', 'ɟ', 's'],
  ட: ['ʈ', 'ɖ', 'ɖ'],
  த: ['t', 'd', 'd'],
  ப: ['p', 'b', 'b'],
  ற: ['r', 'ɖɾ', 'r'],
};
const others: Readonly<Record<string, string>> = {
  ங: 'ŋ',
  ஞ: 'ɲ',
  ண: 'ɳ',
  ந: 'n',
  ன: 'n',
  ம: 'm',
  ய: 'j',
  ர: 'ɾ',
  ல: 'l',
  வ: 'ʋ',
  ழ: 'ɻ',
  ள: 'l',
  ஜ: 'ɟ',
  ஷ: 'ʃ',
  ஸ: 's',
  ஹ: 'h',
};
const pulli = '்';
const aytham = 'ஃ';
const nasals = new Set(['ங', 'ஞ', 'ண', 'ந', 'ன', 'ம']);
const doubled: Readonly<Record<string, string>> = { க: 'kk', ச: 'cc', ட: 'ʈʈ', த: 'tt', ப: 'pp', ற: 'ʈɾ' };

function stop(letter: string, letters: readonly string[], at: number): string {
  const [first, afterNasal, between] = stops[letter] as readonly [string, string, string];
  if (at === 0) return first;
  const closed = letters[at - 1] === pulli;
  if (!closed) return between;
  return nasals.has(letters[at - 2] ?? '') ? afterNasal : first;
}

/** Says what follows a consonant: nothing, its vowel sign, or the vowel it has by itself. Gives the place of the last letter used. */
function follow(letters: readonly string[], at: number, vowel: (sound: string) => void): number {
  const next = letters[at + 1] ?? '';
  if (next === pulli) return at + 1;
  vowel(signs[next] ?? 'ə');
  return signs[next] === undefined ? at : at + 1;
}

/** The sounds of one Tamil word, or undefined where it has a letter that is not of the script. */
export function tamilWord(word: string): string | undefined {
  const letters = Array.from(word.normalize('NFC'));
  let ipa = '';
  let stress = 'ˈ';
  const vowel = (sound: string): void => {
    ipa += stress + sound;
    stress = '';
  };
  for (let i = 0; i < letters.length; i += 1) {
    const letter = letters[i] as string;
    if (vowels[letter] !== undefined) {
      vowel(vowels[letter] as string);
      continue;
    }
    if (letter === aytham) {
      // Aytham makes the p after it an f, as in words from English, and is a breath elsewhere.
      const beforeP = letters[i + 1] === 'ப';
      ipa += beforeP ? 'f' : 'h';
      if (!beforeP) continue;
      i += 1;
      i = follow(letters, i, vowel);
      continue;
    }
    const doubles = letters[i + 1] === pulli && letters[i + 2] === letter;
    if (doubles && doubled[letter] !== undefined) {
      ipa += doubled[letter];
      i += 2;
    } else if (stops[letter] !== undefined) ipa += stop(letter, letters, i);
    else if (others[letter] !== undefined) ipa += others[letter];
    else return undefined;
    i = follow(letters, i, vowel);
  }
  return ipa;
}
