// two-scripts throughout: each letter beside its counterpart.
/** What stands for a letter: the pairs of a list, each the letter and its counterpart. */
const table = (pairs: string): ReadonlyMap<string, string> =>
  new Map(pairs.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]));

const consonants = table('ꯀক ꯁশ ꯂল ꯃম ꯄপ ꯅন ꯆচ ꯇত ꯈখ ꯉঙ ꯊথ ꯋৱ ꯌয় ꯍহ ꯐফ ꯒগ ꯓঝ ꯔর ꯕব ꯖজ ꯗদ ꯘঘ ꯙধ ꯚভ');
const finals = table('ꯛক ꯜল ꯝম ꯞপ ꯟন ꯠত');
const signs = table('ꯣো ꯤি ꯥা ꯦে ꯧৌ ꯨু ꯩৈ');
const vowels = table('ꯣও ꯤই ꯥআ ꯦএ ꯧঔ ꯨউ ꯩঐ');
const others = table('ꯡং ꯪং ꯢই ꯏই ꯎউ ꯭্');

/** A word of Meetei Mayek in Bengali letters; a final consonant before another with its virama (পাম্মি) or without (পামমি). */
function inBengali(word: string, virama: '' | '্'): string {
  let written = '';
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charAt(at);
    const next = word.charAt(at + 1);
    const ends = next === '' || next === ' ';
    if (letter === 'ꯑ') {
      written += vowels.get(next) ?? 'অ';
      if (vowels.has(next)) at += 1;
    } else if (finals.has(letter))
      written += (finals.get(letter) ?? '') + (!ends && consonants.has(next) ? virama : '');
    else if (consonants.has(letter)) written += (consonants.get(letter) ?? '') + (ends ? 'া' : '');
    else written += signs.get(letter) ?? others.get(letter) ?? letter;
  }
  return written;
}

/** The words, and after them their spellings in Bengali letters, letter by letter: অমা beside ꯑꯃ. */
export function withBengaliLetters(words: readonly string[]): readonly string[] {
  const native = words.filter((word) => /[\uabc0-\uabff]/u.test(word));
  const spelled = native.flatMap((word) => [inBengali(word, ''), inBengali(word, '্')]);
  return [...new Set([...words, ...spelled])];
}
