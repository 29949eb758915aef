import { alphabet, type Segment } from './segments.ts';

/**
 * How far two sounds are apart, from 0 (heard as one) to 1 (never taken for each other). Our own judgement of what recognisers and ears confuse:
 * breath, length and the dental-retroflex difference cost little, voice more, place and manner much. Unreviewed by a phonetician.
 */
function apart(a: Segment, b: Segment): number {
  if (a.kind === 'vowel' && b.kind === 'vowel') return vowelsApart(a, b);
  if (a.kind === 'stop' && b.kind === 'stop') return stopsApart(a, b);
  if (a.kind === 'nasal' && b.kind === 'nasal') return nasalsApart(a.at, b.at);
  if (a.kind === 'liquid' && b.kind === 'liquid') return liquidsApart(a.at, b.at);
  if (a.kind === 'hiss' && b.kind === 'hiss') return a.at === b.at ? 0 : 0.2;
  if (a.kind === b.kind) return 'at' in a && 'at' in b && a.at === b.at ? 0 : 0.7;
  return crossed(a, b) ?? crossed(b, a) ?? 1;
}

type Of<Kind extends Segment['kind']> = Extract<Segment, { kind: Kind }>;

const near: ReadonlySet<string> = new Set(['ei', 'ou', 'ae', 'ao']);

function vowelsApart(a: Of<'vowel'>, b: Of<'vowel'>): number {
  const length = a.long === b.long ? 0 : 0.1;
  if (a.quality === b.quality) return length;
  const pair = [a.quality, b.quality].sort().join('');
  return (near.has(pair) ? 0.3 : 0.55) + length;
}

function stopsApart(a: Of<'stop'>, b: Of<'stop'>): number {
  const places = [a.at, b.at].sort();
  const place = a.at === b.at ? 0 : places[0] === 2 && places[1] === 3 ? 0.2 : 0.7;
  return Math.min(1, place + (a.voiced === b.voiced ? 0 : 0.3) + (a.breathed === b.breathed ? 0 : 0.15));
}

/** A nasal mark (5) is any nasal; those of tongue and palate are alike, that of the lips stands apart. */
function nasalsApart(a: number, b: number): number {
  if (a === b) return 0;
  if (a === 5 || b === 5) return 0.15;
  return a === 4 || b === 4 ? 0.5 : 0.1;
}

function liquidsApart(a: number, b: number): number {
  if (a === b) return 0;
  return a === 0 || b === 0 ? 0.5 : 0.15;
}

/** Sounds of two kinds that are still taken for each other: ड़ and र, च and स, व and ब, य and इ, व and उ. */
function crossed(a: Segment, b: Segment): number | undefined {
  if (a.kind === 'stop' && b.kind === 'liquid' && a.at === 2 && a.voiced) return b.at === 0 ? 0.3 : 0.5;
  if (a.kind === 'stop' && b.kind === 'hiss' && a.at === 1) return 0.4;
  if (a.kind === 'stop' && b.kind === 'glide' && a.at === 4 && b.at === 4) return a.voiced ? 0.3 : 0.5;
  if (a.kind === 'glide' && b.kind === 'vowel') {
    const alike = (a.at === 1 && b.quality === 'i') || (a.at === 4 && b.quality === 'u');
    return alike ? 0.3 : undefined;
  }
  return undefined;
}

/** What it costs to hear a sound that is not there, or to miss one that is. */
function weightOf(sound: Segment): number {
  if (sound.kind === 'vowel') return sound.inherent ? 0.2 : sound.long ? 0.7 : 0.45;
  if (sound.kind === 'nasal' && sound.at === 5) return 0.3;
  if (sound.kind === 'breath') return 0.35;
  return sound.kind === 'glide' ? 0.6 : 1;
}

/** The weights and distances of all sounds, computed once: matching goes through thousands of words. */
const weights = Float64Array.from(alphabet, weightOf);
const size = alphabet.length;
const changes = Float64Array.from(
  alphabet.flatMap((a) => alphabet.map((b) => Math.max(weightOf(a), weightOf(b)) * apart(a, b))),
);
const longest = 64;
const rows = [new Float64Array(longest + 1), new Float64Array(longest + 1)] as const;

/** The weight of a line of sounds: what its words are measured against. */
export function weight(sounds: Uint8Array): number {
  let sum = 0;
  for (const sound of sounds) sum += weights[sound] as number;
  return sum;
}

/**
 * How unlike two lines of sounds are: 0 for the same, 1 for nothing in common. A weighted edit distance as a share of the heavier one; given
 * up (1) as soon as it must pass `most`. `heavyA`, `heavyB`: their weights. Lines longer than 64 sounds are like nothing.
 */
export function unlikeness(a: Uint8Array, b: Uint8Array, heavyA: number, heavyB: number, most: number): number {
  const whole = Math.max(heavyA, heavyB, 0.01);
  const limit = most * whole;
  if (Math.abs(heavyA - heavyB) > limit || b.length > longest) return 1;
  let [row, next] = rows;
  row[0] = 0;
  for (let i = 0; i < b.length; i += 1) row[i + 1] = (row[i] as number) + (weights[b[i] as number] as number);
  for (const sound of a) {
    const least = step(row, next, sound, b);
    if (least > limit) return 1;
    [row, next] = [next, row];
  }
  return Math.min(1, (row[b.length] as number) / whole);
}

/** One row of the edit distance; gives its least cost. */
function step(row: Float64Array, next: Float64Array, sound: number, b: Uint8Array): number {
  const gone = weights[sound] as number;
  let cost = (row[0] as number) + gone;
  let least = cost;
  next[0] = cost;
  for (let i = 0; i < b.length; i += 1) {
    const heard = b[i] as number;
    const changed = (row[i] as number) + (changes[sound * size + heard] as number);
    cost = Math.min(changed, (row[i + 1] as number) + gone, cost + (weights[heard] as number));
    next[i + 1] = cost;
    if (cost < least) least = cost;
  }
  return least;
}
