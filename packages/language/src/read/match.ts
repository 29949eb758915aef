import type { Ending } from '../tables.ts';
import { wordKey } from './keys.ts';
import type { Lexicon, Node } from './lexicon.ts';
import { contentKinds, type Sense } from './senses.ts';
import type { Token } from './tokens.ts';

/** A word with the looser keys it may be looked up by; endings are cut only when the whole word is unknown. */
export interface Word {
  readonly token: Token;
  readonly key: string;
  stems: readonly Stem[] | undefined;
}

export interface Stem {
  readonly key: string;
  readonly text: string;
  readonly marks: Ending['marks'];
}

export interface Match {
  readonly senses: readonly Sense[];
  readonly length: number;
  readonly marks: Ending['marks'];
}

export const toWord = (token: Token): Word => ({ token, key: wordKey(token.text), stems: undefined });

/** Short words must be spelled as the tables spell them; longer ones may be spelled loosely. */
const shortestLoose = (spelled: string): number => (spelled.charCodeAt(0) < 0x80 ? 5 : 4);

/** The plain words this one may be a form of. */
export function stemsOf(lexicon: Lexicon, word: Word): readonly Stem[] {
  if (word.stems !== undefined) return word.stems;
  const { text } = word.token;
  const stems: Stem[] = [];
  for (let length = Math.min(lexicon.longestEnding, text.length - 2); length > 0; length -= 1) {
    const endings = lexicon.endings.get(text.slice(-length));
    if (endings === undefined) continue;
    for (const { instead, marks } of endings) {
      for (const plain of instead) {
        const stem = text.slice(0, -length) + plain;
        stems.push({ key: wordKey(stem), text: stem, marks });
      }
    }
  }
  word.stems = stems;
  return stems;
}

/** The longest phrase of the tables that starts at the word, with all it may mean. */
export function matchAt(lexicon: Lexicon, words: readonly (Word | undefined)[], from: number): Match | undefined {
  let best: Match | undefined;
  let node: Node = lexicon.root;
  let spelled = '';
  for (let at = from; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const before = spelled;
    spelled = before === '' ? word.token.text : `${before} ${word.token.text}`;
    const next = node.next?.get(word.key);
    const whole = next && settle(next.senses, spelled);
    if (whole !== undefined && whole.length > 0) best = { senses: whole, length: at - from + 1, marks: undefined };
    else {
      const stem = matchStem(lexicon, node, word, before, at - from + 1);
      if (stem !== undefined) best = stem;
    }
    if (next === undefined) break;
    node = next;
  }
  return best;
}

function matchStem(lexicon: Lexicon, node: Node, word: Word, before: string, length: number): Match | undefined {
  if (node.next === undefined) return undefined;
  for (const stem of stemsOf(lexicon, word)) {
    const found = node.next.get(stem.key);
    if (found?.senses === undefined) continue;
    const senses = settle(found.senses, before === '' ? stem.text : `${before} ${stem.text}`);
    const inflected = senses.filter((sense) => sense.kind !== 'act' && sense.kind !== 'ordinary');
    if (inflected.length > 0) return { senses: inflected, length, marks: stem.marks };
  }
  return undefined;
}

/** The senses spelled just so; else those spelled nearly so, where the word is long enough and they agree. */
function settle(senses: readonly Sense[] | undefined, spelled: string): readonly Sense[] {
  if (senses === undefined) return [];
  const exact = senses.filter((sense) => sense.spelled === spelled);
  if (exact.length > 0) return exact;
  if (spelled.length < shortestLoose(spelled)) return [];
  const near = senses.filter((sense) => sense.spelled.length >= shortestLoose(spelled) - 1);
  return nearNumbersAgree(near) ? near : near.filter((sense) => !contentKinds.has(sense.kind));
}

function nearNumbersAgree(senses: readonly Sense[]): boolean {
  const values = new Set(senses.flatMap((sense) => (sense.kind === 'number' ? [JSON.stringify(sense.word)] : [])));
  return values.size <= 1;
}
