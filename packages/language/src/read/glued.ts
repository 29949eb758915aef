import { isVowel } from './keys.ts';
import type { NumberWord } from './senses.ts';

/** The parts of numbers that are written as one word, spelled in sounds. */
export interface GluedNode {
  /** By the code of the next sound. */
  readonly next: Map<number, GluedNode>;
  readonly words: NumberWord[];
  /** Parts whose last vowel is lost before a vowel. */
  readonly elided: NumberWord[];
  /** Parts that may put a glide before a vowel. */
  glides: readonly number[];
}

export const newGluedNode = (): GluedNode => ({ next: new Map(), words: [], elided: [], glides: [] });

/** How a language's number words grow together, in sounds. */
export interface Joining {
  readonly elided: readonly string[];
  readonly glides: readonly string[];
}

/** Adds a number word spelled in sounds. */
export function addGlued(root: GluedNode, spelled: string, word: NumberWord, { elided, glides }: Joining): void {
  let node = root;
  let before = root;
  for (let at = 0; at < spelled.length; at += 1) {
    const sound = spelled.charCodeAt(at);
    before = node;
    let next = node.next.get(sound);
    if (next === undefined) {
      next = newGluedNode();
      node.next.set(sound, next);
    }
    node = next;
  }
  node.words.push(word);
  if (glides.length > 0) node.glides = [...new Set([...node.glides, ...glides.map((glide) => glide.charCodeAt(0))])];
  if (before !== root && elided.includes(spelled.slice(-1))) before.elided.push(word);
}

/** A number word in many languages is at most this long in sounds; a longer word is none. */
const longest = 64;
const mostVisits = 400;

/** Every way to cut a word, spelled in sounds, into two or more number words. */
export function cutNumber(root: GluedNode, spelled: string): readonly (readonly NumberWord[])[] {
  const found: NumberWord[][] = [];
  if (spelled.length > longest || !root.next.has(spelled.charCodeAt(0))) return found;
  let visits = 0;
  const cut = (from: number, parts: readonly NumberWord[]): void => {
    let node: GluedNode | undefined = root;
    for (let at = from; at < spelled.length; at += 1) {
      visits += 1;
      if (visits > mostVisits) return;
      node = node.next.get(spelled.charCodeAt(at));
      if (node === undefined) return;
      const end = at + 1;
      for (const word of node.words) finishPart(end, [...parts, word]);
      if (node.glides.includes(spelled.charCodeAt(end)) && isVowel(spelled.charAt(end + 1))) {
        for (const word of node.words) cut(end + 1, [...parts, word]);
      }
      if (node.elided.length > 0 && end < spelled.length && isVowel(spelled.charAt(end)))
        for (const word of node.elided) cut(end, [...parts, word]);
    }
  };
  const finishPart = (end: number, parts: readonly NumberWord[]): void => {
    if (end < spelled.length) cut(end, parts);
    else if (parts.length > 1) found.push([...parts]);
  };
  cut(0, []);
  return found;
}
