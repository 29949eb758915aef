import { hasKind } from './senses.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** No good has a name of more words. */
const mostWords = 6;

/**
 * Drops the hyphens within the name of a good ("sweet-potato", "हरी-मिर्च"), which would else be cut into two words that may name another
 * good; the given tokens where there are none. A hyphen between numbers stays: it begins a range.
 */
export function dropHyphens(tokens: readonly Token[], vocabulary: Vocabulary): readonly Token[] {
  let kept: Token[] | undefined;
  for (let at = 0; at < tokens.length; ) {
    const words = hyphenated(tokens, at);
    const length = words.length > 1 ? nameLength(words, vocabulary) : 1;
    if (length > 1) {
      kept ??= tokens.slice(0, at);
      kept.push(...words.slice(0, length));
      at += 2 * length - 1;
    } else {
      kept?.push(tokens[at] as Token);
      at += 1;
    }
  }
  return kept ?? tokens;
}

/** The words from here on that are joined by hyphens. */
function hyphenated(tokens: readonly Token[], from: number): readonly Token[] {
  const words: Token[] = [];
  for (let at = from; words.length < mostWords; at += 2) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    words.push(token);
    const hyphen = tokens[at + 1];
    if (hyphen?.text !== '-' || !hyphen.glued) break;
  }
  return words;
}

/** How many of the words are the name of a good. */
function nameLength(tokens: readonly Token[], vocabulary: Vocabulary): number {
  const words = tokens.map(({ text }) => vocabulary.word(text));
  const match = vocabulary.matchAt(words, 0);
  return match !== undefined && hasKind(match.senses, 'crop') ? match.length : 1;
}
