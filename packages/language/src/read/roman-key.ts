/** What is written for each Latin letter; 0 where the letter itself is. */
function letters(pairs: Readonly<Record<string, string>>): Uint8Array {
  const table = new Uint8Array(0x80);
  for (const [letter, sound] of Object.entries(pairs)) table[letter.charCodeAt(0)] = sound.charCodeAt(0);
  return table;
}

/** A letter and the h after it: breath that is not kept, and the two sounds written with an h of their own. */
const beforeH = letters({ b: 'b', c: 'c', d: 'd', g: 'g', j: 'j', k: 'k', s: 's', t: 't', p: 'f', z: 'l' });
const alone = letters({ w: 'v', z: 'j', q: 'k', y: 'i' });
/** Long vowels: written double, or as two letters. */
const doubled = letters({ e: 'i', i: 'i', o: 'u' });
const together = letters({ i: 'e', o: 'u' });

const [c, h, k] = [0x63, 0x68, 0x6b];

/** A looser spelling of a romanised word: aspiration, vowel length and doubling levelled. One pass, for it reads every unknown word. */
export function romanKey(word: string): string {
  const sounds: number[] = [];
  for (let at = 0; at < word.length; ) {
    const code = word.charCodeAt(at);
    const next = word.charCodeAt(at + 1);
    const breathed = next === h ? beforeH[code] : 0;
    if (breathed) {
      write(sounds, breathed);
      at += 2;
    } else if (next === code && doubled[code]) {
      sounds.push(doubled[code]);
      at = runEnd(word, at, code);
    } else if (together[code] && next === together[code]) {
      sounds.push(doubled[code] ?? code);
      at += 2;
    } else {
      if (code === k) write(sounds, k);
      else sounds.push(alone[code] || code);
      at += 1;
    }
  }
  return undoubled(sounds);
}

/** A k after a c is one sound with it. */
function write(sounds: number[], sound: number): void {
  if (sound === k && sounds.at(-1) === c) sounds[sounds.length - 1] = k;
  else sounds.push(sound);
}

function runEnd(word: string, start: number, code: number): number {
  let end = start;
  while (word.charCodeAt(end) === code) end += 1;
  return end;
}

function undoubled(sounds: readonly number[]): string {
  let key = '';
  let before = 0;
  for (const sound of sounds) {
    if (sound !== before || sound < 0x61 || sound > 0x7a) key += String.fromCharCode(sound);
    before = sound;
  }
  return key;
}
