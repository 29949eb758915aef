import { cutNumber } from './glued.ts';
import { sounds, wordKey } from './keys.ts';
import type { GluedNumber, Layer, Word } from './match.ts';
import { readNumber } from './numbers.ts';
import type { NumberWord } from './senses.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The number written as one word, where it can be cut into number words of one language in one way only. */
export function gluedNumber({ layers }: Vocabulary, word: Word): GluedNumber | undefined {
  if (word.glued === undefined) {
    word.glued = null;
    for (let at = 0; at < layers.length && word.glued === null; at += 1)
      word.glued = cutIn(layers[at] as Layer, word, at) ?? null;
  }
  return word.glued ?? undefined;
}

function cutIn({ parts: { glued } }: Layer, word: Word, layer: number): GluedNumber | undefined {
  const whole = agreed(cutNumber(glued, sounds(word.key)));
  if (whole !== undefined) return { parts: whole, marks: undefined };
  for (const stem of word.stems(layer)) {
    const parts = agreed(cutNumber(glued, sounds(wordKey(stem.text))));
    if (parts !== undefined) return { parts, marks: stem.marks };
  }
  return undefined;
}

function agreed(cuts: readonly (readonly NumberWord[])[]): readonly NumberWord[] | undefined {
  let chosen: readonly NumberWord[] | undefined;
  let value: string | undefined;
  for (const cut of cuts) {
    const read = readNumber(cut);
    if (read?.value === undefined || read.length !== cut.length) continue;
    const text = `${read.value.digits}/${read.value.places}`;
    if (value !== undefined && value !== text) return undefined;
    value = text;
    chosen = cut;
  }
  return chosen;
}
