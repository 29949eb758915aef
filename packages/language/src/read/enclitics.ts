import { gluedNumber } from './glued-number.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Shorter stems are too like other words. */
const shortestStem = 2;
const longestWord = 64;

/** Cuts "തക്കാളിയുണ്ട്" into തക്കാളി and ഉണ്ട്, where the whole is no word and the stem is one; the given tokens where there is none. */
export function splitEnclitics(tokens: readonly Token[], vocabulary: Vocabulary): readonly Token[] {
  if ((vocabulary.layers[0]?.parts.enclitics.length ?? 0) === 0) return tokens;
  let split: Token[] | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const both = token.kind === 'word' && token.text.length <= longestWord ? stemAndWord(token, vocabulary) : undefined;
    if (both !== undefined) {
      split ??= tokens.slice(0, at);
      split.push(...both);
    } else split?.push(token);
  }
  return split ?? tokens;
}

function stemAndWord(token: Token, vocabulary: Vocabulary): readonly Token[] | undefined {
  const { text } = token;
  for (const { ending, instead, word } of vocabulary.layers[0]?.parts.enclitics ?? []) {
    if (text.length < ending.length + shortestStem || !text.endsWith(ending)) continue;
    if (means(text, vocabulary)) return undefined;
    const stem = instead
      .map((plain) => text.slice(0, -ending.length) + plain)
      .find((plain) => means(plain, vocabulary));
    if (stem === undefined) continue;
    const border = token.end - ending.length;
    return [
      { ...token, text: stem, end: border },
      { ...token, text: word, start: border, glued: false },
    ];
  }
  return undefined;
}

const means = (text: string, vocabulary: Vocabulary): boolean =>
  vocabulary.has(text) ||
  vocabulary.matchAt([vocabulary.word(text)], 0) !== undefined ||
  gluedNumber(vocabulary, vocabulary.word(text)) !== undefined;
