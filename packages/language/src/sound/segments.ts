/**
 * Words as lines of sounds. The Indic blocks of Unicode share one layout (ISCII), so one reading serves all of their scripts: a letter has the
 * same place in each. Places below are offsets from the start of a block.
 */

/** One sound. `at` and `manner` place it; two sounds are as alike as these are (see distance.ts). */
export type Segment =
  | { readonly kind: 'stop'; readonly at: number; readonly voiced: boolean; readonly breathed: boolean }
  | { readonly kind: 'nasal'; readonly at: number }
  | { readonly kind: 'liquid' | 'glide' | 'hiss' | 'breath'; readonly at: number }
  | {
      readonly kind: 'vowel';
      readonly quality: 'a' | 'i' | 'u' | 'e' | 'o';
      readonly long: boolean;
      readonly inherent: boolean;
    };

const rows = [0x15, 0x1a, 0x1f, 0x24, 0x2a];

const vowelPlaces: Readonly<Record<number, readonly [quality: 'a' | 'i' | 'u' | 'e' | 'o', long: boolean]>> = {
  5: ['a', false],
  6: ['a', true],
  7: ['i', false],
  8: ['i', true],
  9: ['u', false],
  0x0a: ['u', true],
  0x0b: ['i', false],
  0x0d: ['e', false],
  0x0e: ['e', false],
  0x0f: ['e', true],
  0x10: ['e', true],
  0x11: ['o', false],
  0x12: ['o', false],
  0x13: ['o', true],
  0x14: ['o', true],
};

const others: Readonly<Record<number, Segment>> = {
  0x29: { kind: 'nasal', at: 3 },
  0x2f: { kind: 'glide', at: 1 },
  0x30: { kind: 'liquid', at: 0 },
  0x31: { kind: 'liquid', at: 0 },
  0x32: { kind: 'liquid', at: 1 },
  0x33: { kind: 'liquid', at: 2 },
  0x34: { kind: 'liquid', at: 3 },
  0x35: { kind: 'glide', at: 4 },
  0x36: { kind: 'hiss', at: 1 },
  0x37: { kind: 'hiss', at: 1 },
  0x38: { kind: 'hiss', at: 0 },
  0x39: { kind: 'breath', at: 0 },
};

const virama = 0x4d;
const nasalMarks = new Set([0x00, 0x01, 0x02]);
const isSign = (place: number): boolean => place >= 0x3e && place <= 0x4c;

function consonant(place: number): Segment | undefined {
  const row = rows.findLastIndex((first) => place >= first && place < first + 5);
  if (row < 0) return others[place];
  const step = place - (rows[row] as number);
  if (step === 4) return { kind: 'nasal', at: row };
  return { kind: 'stop', at: row, voiced: step >= 2, breathed: step % 2 === 1 };
}

function vowel(place: number, inherent = false): Segment | undefined {
  const found = vowelPlaces[place];
  return found && { kind: 'vowel', quality: found[0], long: found[1], inherent };
}

function indicSegments(word: string): Segment[] {
  const found: Segment[] = [];
  for (let i = 0; i < word.length; i += 1) {
    const place = word.charCodeAt(i) & 0x7f;
    const next = i + 1 < word.length ? word.charCodeAt(i + 1) & 0x7f : -1;
    const sound = isSign(place) ? vowel(place - 0x38) : (vowel(place) ?? consonant(place));
    if (nasalMarks.has(place)) found.push({ kind: 'nasal', at: 5 });
    if (sound === undefined) continue;
    const doubled = next === virama && word.charCodeAt(i + 2) === word.charCodeAt(i);
    if (!doubled) found.push(sound);
    const bare = sound.kind !== 'vowel' && next !== virama && !isSign(next);
    if (bare && i + 1 < word.length) found.push({ kind: 'vowel', quality: 'a', long: false, inherent: true });
  }
  return withoutBreathyEnd(found);
}

/** A last ह is breathed as हा and written so by recognisers (बारह, बारहा): the vowel after it says nothing. */
function withoutBreathyEnd(found: Segment[]): Segment[] {
  const last = found.at(-1);
  const breathed =
    found.length > 3 && found.at(-2)?.kind === 'breath' && last?.kind === 'vowel' && last.quality === 'a';
  return breathed ? found.slice(0, -1) : found;
}

/** Romanised spelling, longest first: what each group of letters sounds like, as a place in the Indic layout. */
const latin: readonly (readonly [letters: string, place: number])[] = [
  ['chh', 0x1b],
  ['kh', 0x16],
  ['gh', 0x18],
  ['ch', 0x1a],
  ['jh', 0x1d],
  ['th', 0x25],
  ['dh', 0x27],
  ['ph', 0x2b],
  ['bh', 0x2d],
  ['sh', 0x36],
  ['zh', 0x34],
  ['ck', 0x15],
  ['qu', 0x15],
  ['aa', 6],
  ['ee', 8],
  ['ea', 8],
  ['oo', 0x0a],
  ['ou', 0x14],
  ['ow', 0x14],
  ['ai', 0x10],
  ['ay', 0x0f],
  ['au', 0x14],
  ['a', 5],
  ['b', 0x2c],
  ['c', 0x15],
  ['d', 0x21],
  ['e', 0x0e],
  ['f', 0x2b],
  ['g', 0x17],
  ['h', 0x39],
  ['i', 7],
  ['j', 0x1c],
  ['k', 0x15],
  ['l', 0x32],
  ['m', 0x2e],
  ['n', 0x28],
  ['o', 0x12],
  ['p', 0x2a],
  ['q', 0x15],
  ['r', 0x30],
  ['s', 0x38],
  ['t', 0x1f],
  ['u', 9],
  ['v', 0x35],
  ['w', 0x35],
  ['x', 0x38],
  ['y', 0x2f],
  ['z', 0x1c],
];

function latinSegments(word: string): Segment[] {
  const found: Segment[] = [];
  for (let i = 0; i < word.length; ) {
    const rest = word.slice(i);
    const [letters, place] = latin.find(([start]) => rest.startsWith(start)) ?? [rest.charAt(0), -1];
    const sound = vowel(place) ?? consonant(place);
    const silent = letters === 'e' && i === word.length - 1 && found.length > 2;
    const doubled = letters.length === 1 && word.charAt(i + 1) === letters;
    if (sound !== undefined && !silent && !doubled) found.push(sound);
    i += letters.length;
  }
  return found;
}

/** Every sound there is, in a fixed order: a line of sounds is a line of places in it. */
export const alphabet: readonly Segment[] = [
  ...[0, 1, 2, 3, 4].flatMap((at) =>
    [false, true].flatMap((voiced) =>
      [false, true].map((breathed): Segment => ({ kind: 'stop', at, voiced, breathed })),
    ),
  ),
  ...[0, 1, 2, 3, 4, 5].map((at): Segment => ({ kind: 'nasal', at })),
  ...Object.values(others).filter((sound) => sound.kind !== 'nasal'),
  ...(['a', 'i', 'u', 'e', 'o'] as const).flatMap((quality) =>
    [false, true].map((long): Segment => ({ kind: 'vowel', quality, long, inherent: false })),
  ),
  { kind: 'vowel', quality: 'a', long: false, inherent: true },
];

const keyOf = (sound: Segment): string => Object.values(sound).join(' ');
const places: ReadonlyMap<string, number> = new Map(alphabet.map((sound, place) => [keyOf(sound), place]));

/** The sounds of a folded word, in an Indic script or romanised, as places in the alphabet. Letters of other scripts say nothing. */
export function segments(word: string): Uint8Array {
  const code = word.charCodeAt(0);
  const found = code >= 0x900 && code <= 0xd7f ? indicSegments(word) : latinSegments(word);
  return Uint8Array.from(found, (sound) => places.get(keyOf(sound)) ?? 0);
}
