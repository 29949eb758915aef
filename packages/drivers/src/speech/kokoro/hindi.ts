/**
 * From Devanagari to the sounds of Hindi, in the IPA that Kokoro's Hindi voices were trained on. The script is nearly phonetic; what it does
 * not write is which of its inherent vowels are silent. Rules: M. Ohala, Aspects of Hindi Phonology (1983), schwa deletion from right to left.
 */
const consonants: Readonly<Record<string, string>> = {
  क: 'k',
  ख: 'kʰ',
  ग: 'ɡ',
  घ: 'ɡʰ',
  ङ: 'ŋ',
  च: 'c',
  छ: 'cʰ',
  ज: 'ɟ',
  झ: 'ɟʰ',
  ञ: 'ɲ',
  ट: 'ʈ',
  ठ: 'ʈʰ',
  ड: 'ɖ',
  ढ: 'ɖʰ',
  ण: 'ɳ',
  त: 't',
  थ: 'tʰ',
  द: 'd',
  ध: 'dʰ',
  न: 'n',
  प: 'p',
  फ: 'pʰ',
  ब: 'b',
  भ: 'bʰ',
  म: 'm',
  य: 'j',
  र: 'ɾ',
  ल: 'l',
  ळ: 'l',
  व: 'ʋ',
  श: 'ʃ',
  ष: 'ʃ',
  स: 's',
  ह: 'h',
};
const dotted: Readonly<Record<string, string>> = { क: 'k', ख: 'x', ग: 'ɣ', ज: 'z', फ: 'f', ड: 'ɽ', ढ: 'ɽʰ' };
const vowels: Readonly<Record<string, string>> = {
  अ: 'ə',
  आ: 'aː',
  इ: 'ɪ',
  ई: 'iː',
  उ: 'ʊ',
  ऊ: 'uː',
  ऋ: 'ɾɪ',
  ए: 'eː',
  ऐ: 'ɛː',
  ओ: 'oː',
  औ: 'ɔː',
  ऑ: 'ɔ',
  ऍ: 'ɛ',
};
const signs: Readonly<Record<string, string>> = {
  'ा': 'aː',
  'ि': 'ɪ',
  'ी': 'iː',
  'ु': 'ʊ',
  'ू': 'uː',
  'ृ': 'ɾɪ',
  'े': 'eː',
  'ै': 'ɛː',
  'ो': 'oː',
  'ौ': 'ɔː',
  'ॉ': 'ɔ',
  'ॅ': 'ɛ',
};
const nukta = '़';
const virama = '्';
const anusvara = 'ं';
const candrabindu = 'ँ';
const visarga = 'ः';

interface Sound {
  readonly kind: 'consonant' | 'vowel' | 'inherent' | 'nasal';
  readonly ipa: string;
}

/** Words that are said otherwise than they are written. */
const irregular: Readonly<Record<string, string>> = { यह: 'jˈe', वह: 'ʋˈo', छह: 'cʰˈɛː', छः: 'cʰˈɛː', ज्ञ: 'ɡj' };

function soundsOf(word: string): Sound[] | undefined {
  const sounds: Sound[] = [];
  const letters = Array.from(word);
  for (let i = 0; i < letters.length; i += 1) {
    const letter = letters[i] as string;
    if (consonants[letter] !== undefined) {
      const hasDot = letters[i + 1] === nukta;
      if (hasDot) i += 1;
      sounds.push({ kind: 'consonant', ipa: (hasDot ? dotted[letter] : undefined) ?? (consonants[letter] as string) });
      const next = letters[i + 1] ?? '';
      if (next === virama) i += 1;
      else if (signs[next] === undefined) sounds.push({ kind: 'inherent', ipa: 'ə' });
    } else if (vowels[letter] !== undefined) sounds.push({ kind: 'vowel', ipa: vowels[letter] as string });
    else if (signs[letter] !== undefined) sounds.push({ kind: 'vowel', ipa: signs[letter] as string });
    else if (letter === anusvara || letter === candrabindu) sounds.push({ kind: 'nasal', ipa: letter });
    else if (letter === visarga) sounds.push({ kind: 'consonant', ipa: 'h' });
    else if (letter !== '\u200D' && letter !== '\u200C' && letter !== nukta) return undefined;
  }
  return sounds;
}

const isVowel = (sound: Sound | undefined): boolean => sound?.kind === 'vowel' || sound?.kind === 'inherent';

/** The inherent vowels that are not said: the last one, and each between VC and CV, from right to left. */
function withoutSilent(sounds: readonly Sound[]): Sound[] {
  const said = [...sounds];
  const last = said.length - 1;
  const vowelCount = said.filter(isVowel).length;
  if (said[last]?.kind === 'inherent' && vowelCount > 1 && !endsInCluster(said)) said.pop();
  for (let i = said.length - 3; i >= 2; i -= 1) {
    if (said[i]?.kind !== 'inherent') continue;
    const before = said[i - 1]?.kind === 'consonant' && isVowel(said[i - 2]);
    const after = said[i + 1]?.kind === 'consonant' && isVowel(said[i + 2]);
    if (before && after) said.splice(i, 1);
  }
  return said;
}

/** After y, r, l, v in a cluster the last vowel is kept, for the cluster could not be said (मूल्य, पत्र). */
const endsInCluster = (sounds: readonly Sound[]): boolean =>
  sounds.at(-3)?.kind === 'consonant' && ['j', 'ɾ', 'l', 'ʋ'].includes(sounds.at(-2)?.ipa ?? '');

const nasalBefore: readonly (readonly [first: string, nasal: string])[] = [
  ['kɡx', 'ŋ'],
  ['cɟ', 'ɲ'],
  ['ʈɖɽ', 'ɳ'],
  ['tdnszɾl', 'n'],
  ['pbmf', 'm'],
];

/** Anusvara is the nasal of the stop after it, and else a nasal vowel. */
function nasal(sign: string, next: Sound | undefined): string {
  if (sign === candrabindu || next?.kind !== 'consonant') return '\u0303';
  return nasalBefore.find(([first]) => first.includes(next.ipa[0] ?? ''))?.[1] ?? '\u0303';
}

/** The stress falls on the first long vowel that is not the last one, else on the first vowel. */
function stressed(sounds: readonly Sound[]): number {
  const places = sounds.flatMap((sound, i) => (isVowel(sound) ? [i] : []));
  const long = places.slice(0, Math.max(1, places.length - 1)).find((i) => sounds[i]?.ipa.endsWith('ː'));
  return long ?? places[0] ?? -1;
}

function nasalised(ipa: string): string {
  return ipa.endsWith('ː') ? `${ipa.slice(0, -1)}\u0303ː` : `${ipa}\u0303`;
}

/** The sounds of one Hindi word in Devanagari (NFC or NFD), or undefined where it has a letter that is not of the script. */
export function hindiWord(word: string): string | undefined {
  const known = irregular[word];
  if (known !== undefined) return known;
  const all = soundsOf(word.normalize('NFD').replaceAll('ज्ञ', 'ग्य'));
  if (all === undefined) return undefined;
  const sounds = withoutSilent(all);
  const stress = stressed(sounds);
  let ipa = '';
  for (const [i, sound] of sounds.entries()) {
    if (sound.kind === 'nasal') continue;
    const after = sounds[i + 1];
    const sign = after?.kind === 'nasal' ? nasal(after.ipa, sounds[i + 2]) : '';
    const mark = i === stress ? 'ˈ' : '';
    ipa += sign === '\u0303' ? `${mark}${nasalised(sound.ipa)}` : `${mark}${sound.ipa}${sign}`;
  }
  return ipa;
}
