import type { Ending } from '../tables.ts';

/** Endings of words, walked from a word's last letter towards its first. */
export interface EndingNode {
  /** By the code of the letter before. */
  readonly before: Map<number, EndingNode>;
  /** How many letters the ending has. */
  readonly length: number;
  /** What the letters so far may be as an ending. */
  readonly endings: Ending[];
}

export const newEndingNode = (length = 0): EndingNode => ({ before: new Map(), length, endings: [] });

/** Adds an ending by its folded spelling. */
export function addEnding(root: EndingNode, folded: string, ending: Ending): void {
  let node = root;
  for (let at = folded.length - 1; at >= 0; at -= 1) {
    const code = folded.charCodeAt(at);
    let before = node.before.get(code);
    if (before === undefined) {
      before = newEndingNode(node.length + 1);
      node.before.set(code, before);
    }
    node = before;
  }
  node.endings.push(ending);
}

/** The endings a word carries that leave a stem of at least so many letters, the longest first. */
export function endingsOf(root: EndingNode, word: string, shortestStem: number): EndingNode[] {
  const found: EndingNode[] = [];
  let node: EndingNode | undefined = root;
  for (let at = word.length - 1; at >= shortestStem; at -= 1) {
    node = node.before.get(word.charCodeAt(at));
    if (node === undefined) break;
    if (node.endings.length > 0) found.push(node);
  }
  return found.reverse();
}
