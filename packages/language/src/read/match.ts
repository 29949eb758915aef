import type { Ending } from '../tables.ts';
import { endingsOf } from './endings.ts';
import { wordKey } from './keys.ts';
import { type KnownWord, type Lexicon, type Node, sensesAt } from './lexicon.ts';
import { hasKind, type Senses } from './senses.ts';
import type { Token } from './tokens.ts';

/** A word with the looser key it is looked up by; endings are cut only when the whole word is unknown. */
export interface Word {
  readonly text: string;
  readonly key: string;
  /** The step of the phrases that begin with it, where the tables spell it so. */
  readonly first: Node | undefined;
  stems: readonly Stem[] | undefined;
}

export interface Stem {
  readonly text: string;
  readonly marks: Ending['marks'];
  /** The plain word, where the tables have it. */
  readonly known: KnownWord | undefined;
}

export interface Match {
  readonly senses: Senses;
  readonly length: number;
  readonly marks: Ending['marks'];
}

/** The word of a token; the keys of known words save spelling them out again. */
export function toWord({ text }: Token, keys?: ReadonlyMap<string, KnownWord>): Word {
  const known = keys?.get(text);
  return { text, key: known?.key ?? wordKey(text), first: known?.first, stems: undefined };
}

const shortestStem = 2;

/** The plain words this one may be a form of, that of the longest ending first. */
export function stemsOf(lexicon: Lexicon, word: Word): readonly Stem[] {
  if (word.stems !== undefined) return word.stems;
  const { text } = word;
  const stems: Stem[] = [];
  for (const { length, endings } of endingsOf(lexicon.endings, text, shortestStem)) {
    const stem = text.slice(0, -length);
    for (const { instead, marks } of endings) {
      for (const plain of instead) stems.push({ text: stem + plain, marks, known: lexicon.keys.get(stem + plain) });
    }
  }
  word.stems = stems;
  return stems;
}

/** The longest phrase of the tables that starts at the word, with all it may mean. */
export function matchAt(lexicon: Lexicon, words: readonly (Word | undefined)[], from: number): Match | undefined {
  let best: Match | undefined;
  let node: Node = lexicon.root;
  let before = '';
  for (let at = from; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || node.next === undefined) break;
    const next = (at === from ? word.first : undefined) ?? node.next.get(word.key);
    const spelled = before === '' ? word.text : `${before} ${word.text}`;
    const senses = next && sensesAt(next, spelled);
    if (senses !== undefined) best = { senses, length: at - from + 1, marks: undefined };
    else best = matchStem(lexicon, node, word, before, at - from + 1) ?? best;
    if (next === undefined) break;
    node = next;
    before = spelled;
  }
  return best;
}

/** A phrase whose last word carries an ending; the plain word must be spelled as the tables spell it. */
function matchStem(lexicon: Lexicon, node: Node, word: Word, before: string, length: number): Match | undefined {
  for (const { text, marks, known } of stemsOf(lexicon, word)) {
    if (before !== '' && text.length <= shortestStem) continue;
    const found = known === undefined ? undefined : node.next?.get(known.key);
    const senses = found && sensesAt(found, before === '' ? text : `${before} ${text}`);
    if (senses !== undefined && !hasKind(senses, 'act') && !hasKind(senses, 'ordinary'))
      return { senses, length, marks };
  }
  return undefined;
}
