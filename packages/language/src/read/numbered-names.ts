import type { Token } from './tokens.ts';

/** A name that ends in a number, as one word of letters, since the words of the tables have no digits: "MTU-1010" and "mtu 1010" alike. */
const asWord = (letters: string, digits: string): string =>
  `${letters}q${[...digits].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0x31)).join('')}`;

/** How a name is entered: one that ends in a number as the word that `joinNames` makes of it. */
export function enteredName(name: string): string {
  const [, letters, digits] = /^([a-z]+)[- ]?(\d+)$/i.exec(name) ?? [];
  return letters === undefined || digits === undefined ? name : asWord(letters.toLowerCase(), digits);
}

/**
 * Joins "mtu 1010", "mtu-1010" and "non-faq" to one word where that is a name all languages share, so that its number is no amount and
 * its hyphen parts nothing; the given tokens where there is none.
 */
export function joinNames(tokens: readonly Token[], known: { isName(word: string): boolean }): readonly Token[] {
  let joined: Token[] | undefined;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const name = token.kind === 'word' ? nameAt(tokens, at, token, known) : undefined;
    if (name !== undefined) joined ??= tokens.slice(0, at);
    joined?.push(name?.token ?? token);
    at += name?.length ?? 1;
  }
  return joined ?? tokens;
}

/** The names that all languages share are in Latin letters. */
const lastLatin = 0x7a;

function nameAt(tokens: readonly Token[], at: number, first: Token, known: { isName(word: string): boolean }) {
  const second = tokens[at + 1];
  const hyphen = second?.text === '-' && second.glued;
  const rest = hyphen ? tokens[at + 2] : second;
  if (rest === undefined || (hyphen && !rest.glued)) return undefined;
  if (rest.kind === 'word' && !hyphen) return undefined;
  if (rest.kind === 'symbol' || first.text.charCodeAt(0) > lastLatin) return undefined;
  const text =
    rest.kind === 'digits' ? asWord(first.text, rest.text) : rest.kind === 'word' ? first.text + rest.text : '';
  if (text === '' || !known.isName(text)) return undefined;
  return { token: { ...first, text, end: rest.end }, length: hyphen ? 3 : 2 };
}
