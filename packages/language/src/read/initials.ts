import type { Token } from './tokens.ts';

/** Longer starts are words of their own: the stop after them ends a sentence. */
const longestInitial = 2;

/** Joins "कि.ग्रा", "கி.கி" and "k.g" to the one known word that they abbreviate; the given tokens where there is none. */
export function joinInitials(tokens: readonly Token[], known: { has(word: string): boolean }): readonly Token[] {
  let joined: Token[] | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const whole = wholeAt(tokens, at, known);
    if (whole !== undefined) {
      joined ??= tokens.slice(0, at);
      joined.push(whole);
      at += 2;
    } else joined?.push(token);
  }
  return joined ?? tokens;
}

function wholeAt(tokens: readonly Token[], at: number, known: { has(word: string): boolean }): Token | undefined {
  const stop = tokens[at + 1];
  if (stop?.text !== '.' || !stop.glued) return undefined;
  const [first, rest] = [tokens[at], tokens[at + 2]];
  if (first?.kind !== 'word' || first.text.length > longestInitial || rest?.kind !== 'word' || !rest.glued)
    return undefined;
  const text = first.text + rest.text;
  return known.has(text) ? { ...first, text, end: rest.end } : undefined;
}
