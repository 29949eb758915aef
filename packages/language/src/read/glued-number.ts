import { cutNumber } from './glued.ts';
import { sounds, wordKey } from './keys.ts';
import type { GluedNumber, Layer, Word } from './match.ts';
import { readNumber } from './numbers.ts';
import type { NumberWord } from './senses.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The number written as one word, where it can be cut into number words of one language in one way only, or into two
 * numbers of which the second is the next; `open` where its cuts do not agree.
 */
export function gluedNumber({ layers }: Vocabulary, word: Word): GluedNumber | 'open' | undefined {
  if (word.isTooLong) return undefined;
  if (word.glued === undefined) {
    word.glued = null;
    for (let at = 0; at < layers.length - 1 && word.glued === null; at += 1)
      word.glued = cutIn(layers[at] as Layer, word, at) ?? null;
  }
  return word.glued ?? undefined;
}

function cutIn({ parts: { glued } }: Layer, word: Word, layer: number): GluedNumber | 'open' | undefined {
  const whole = settled(cutNumber(glued, sounds(word.key)));
  if (whole === 'open') return whole;
  if (whole !== undefined) return { ...whole, marks: undefined };
  for (const stem of word.stems(layer)) {
    const parts = settled(cutNumber(glued, sounds(wordKey(stem.text))));
    if (parts === 'open') return parts;
    if (parts !== undefined) return { ...parts, marks: stem.marks };
  }
  return undefined;
}

type Cut = readonly NumberWord[];
type Settled = Pick<GluedNumber, 'parts' | 'upTo'>;

/** The one number that all cuts make, or the one range. */
function settled(cuts: readonly Cut[]): Settled | 'open' | undefined {
  const numbers = agreed(cuts.map((cut) => ({ parts: cut, upTo: undefined, value: valueOf(cut) })));
  return numbers ?? agreed(cuts.map(rangeOf));
}

interface Valued extends Settled {
  readonly value: string | undefined;
}

function agreed(cuts: readonly Valued[]): Settled | 'open' | undefined {
  let chosen: Valued | undefined;
  for (const cut of cuts) {
    if (cut.value === undefined) continue;
    if (chosen !== undefined && chosen.value !== cut.value) return 'open';
    chosen = cut;
  }
  return chosen && { parts: chosen.parts, upTo: chosen.upTo };
}

function valueOf(cut: Cut): string | undefined {
  const read = readNumber(cut);
  if (read?.value === undefined || read.length !== cut.length) return undefined;
  return `${read.value.digits}/${read.value.places}`;
}

/** Two small numbers side by side, the second a little more, and the scale of both: "four-five", "five-six-thousand". */
function rangeOf(cut: Cut): Valued {
  const [low, high, ...scale] = cut;
  const rises = low?.role === 'value' && high?.role === 'value' && low.value > 0 && low.value < high.value;
  const scaled = scale.every(({ role }) => role === 'scale' || role === 'hundred');
  const value =
    rises && scaled && high.value <= low.value * 3 ? `${low.value}-${high.value} ${scale.length}` : undefined;
  return { parts: low === undefined ? [] : [low, ...scale], upTo: cut.slice(1), value };
}
