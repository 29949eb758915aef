import type { Ending } from '../tables.ts';
import { endingsOf } from './endings.ts';
import { wordKey } from './keys.ts';
import type { Lexicon, WordParts } from './lexicon.ts';
import type { NumberPart } from './numbers.ts';
import { exactAt, type Node, nearAt } from './phrases.ts';
import { hasKind, type Senses } from './senses.ts';

/** One of the lexicons that an utterance is read with, and the endings its words may carry. */
export interface Layer {
  readonly lexicon: Lexicon;
  readonly parts: WordParts;
}

export interface Stem {
  readonly text: string;
  readonly key: string;
  readonly marks: Ending['marks'];
}

/** How near what was said is to what the tables say: the same, alike, or the same but for an ending. */
export type Nearness = 'exact' | 'near' | 'stem';

export interface Match {
  readonly senses: Senses;
  readonly length: number;
  readonly marks: Ending['marks'];
}

/** What one lexicon makes of the words. */
export interface LayerMatch extends Match {
  readonly nearness: Nearness;
}

/** The words that go on with phrases of one lexicon, by their keys; the last one with the endings of the layer. */
export interface Going {
  readonly steps: ReadonlyMap<string, Node>;
  /** Undefined where the lexicon is no layer: its words take no endings. */
  readonly layer: number | undefined;
}

/** Number words that a word is made of, and what its ending says. */
export interface GluedNumber {
  readonly parts: readonly NumberPart[];
  /** The higher number of two that grew together (നാലഞ്ച്: four or five). */
  readonly upTo: readonly NumberPart[] | undefined;
  readonly marks: Ending['marks'];
}

/** A word with what the lexicons know of it; what is not asked for is not looked up. Endings are cut only when the whole word is unknown. */
export class Word {
  readonly text: string;
  readonly #layers: readonly Layer[];
  readonly #steps: (Node | undefined | null)[] = [];
  readonly #stems: (readonly Stem[])[] = [];
  #key: string | undefined;
  /** What it means where no phrase goes on from it; null for nothing. Undefined where it was not asked for, or depends on the words after it. */
  alone: Match | null | undefined;
  /** What it means where the word after it goes on with none of its phrases. */
  single: Match | null | undefined;
  /** How phrases of more than one word go on from it; undefined where it was not asked for. */
  goings: readonly Going[] | undefined;
  /** None of the layers knows it by itself: other languages are asked. */
  isForeign = false;
  /** What number it is made of; null for none, and `open` where it may be made of several. */
  glued: GluedNumber | 'open' | null | undefined;
  /** It was tried, and is no number with its unit grown on. */
  unmeasured = false;

  constructor(text: string, layers: readonly Layer[]) {
    this.text = text;
    this.#layers = layers;
  }

  /** No word of the tables is so long, whatever has grown on to it: it is not cut. */
  get isTooLong(): boolean {
    return this.text.length > longestWord;
  }

  /** The looser spelling that it is looked up by. */
  get key(): string {
    this.#key ??= wordKey(this.text);
    return this.#key;
  }

  /** The step of a layer's phrases that begin with it. */
  step(layer: number): Node | undefined {
    let step = this.#steps[layer];
    if (step === undefined) {
      const lexicon = this.#layers[layer]?.lexicon;
      step = lexicon?.spelled(this.text) ?? lexicon?.like(this.text, this.key) ?? null;
      this.#steps[layer] = step;
    }
    return step ?? undefined;
  }

  /** The plain words it may be a form of by the endings of a layer, that of the longest ending first. */
  stems(layer: number): readonly Stem[] {
    let stems = this.#stems[layer];
    if (stems === undefined && this.isTooLong) {
      stems = [];
    } else if (stems === undefined) {
      const parts = this.#layers[layer]?.parts;
      stems = parts === undefined ? [] : stemsOf(parts, this.text);
      this.#stems[layer] = stems;
    }
    return stems;
  }
}

const shortestStem = 2;
const longestWord = 64;

function stemsOf(parts: WordParts, text: string): readonly Stem[] {
  const stems: Stem[] = [];
  for (const { length, endings } of endingsOf(parts.endings, text, shortestStem)) {
    const stem = text.slice(0, -length);
    for (const { instead, marks } of endings)
      for (const plain of instead) stems.push({ text: stem + plain, key: wordKey(stem + plain), marks });
  }
  return stems;
}

/** The longest phrase of one layer that starts at the word. */
export function matchIn(
  layer: number,
  { lexicon }: Layer,
  words: readonly (Word | undefined)[],
  from: number,
): LayerMatch | undefined {
  let best: LayerMatch | undefined;
  let node: Node | undefined;
  let before = '';
  for (let at = from; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const next: Node | undefined = node === undefined ? word.step(layer) : node.next?.get(word.key);
    const spelled = before === '' ? word.text : `${before} ${word.text}`;
    const length = at - from + 1;
    const exact = next && exactAt(next, spelled);
    const senses = exact ?? (next && nearAt(next, spelled));
    if (senses !== undefined)
      best = { senses, length, marks: undefined, nearness: exact === undefined ? 'near' : 'exact' };
    else best = stemIn(layer, lexicon, node, word, before, length) ?? best;
    if (next?.next === undefined) break;
    node = next;
    before = spelled;
  }
  return best;
}

/** Words of these kinds take no ending: "sweets" are a good, and not what is sweet. */
const wholeWords = ['act', 'ordinary', 'qualities', 'please'] as const;

/** A phrase whose last word carries an ending; the plain word must be spelled as the tables spell it. */
function stemIn(
  layer: number,
  lexicon: Lexicon,
  node: Node | undefined,
  word: Word,
  before: string,
  length: number,
): LayerMatch | undefined {
  for (const { text, key, marks } of word.stems(layer)) {
    if (before !== '' && text.length <= shortestStem) continue;
    const found = node === undefined ? lexicon.spelled(text) : node.next?.get(key);
    const spelled = before === '' ? text : `${before} ${text}`;
    const senses = found && (exactAt(found, spelled) ?? (before === '' ? undefined : nearAt(found, spelled)));
    if (senses !== undefined && !wholeWords.some((kind) => hasKind(senses, kind)))
      return { senses, length, marks, nearness: 'stem' };
  }
  return undefined;
}
