import type { LanguageCode } from '../meaning.ts';
import type { LanguageTables, Script } from '../tables.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** The first letter of each script's block, as tokens are told apart. */
const blocks: readonly (readonly [script: Script, first: number, last: number])[] = [
  ['latin', 0x61, 0x7a],
  ['arabic', 0x0600, 0x08ff],
  ['devanagari', 0x0900, 0x097f],
  ['bengali', 0x0980, 0x09ff],
  ['gurmukhi', 0x0a00, 0x0a7f],
  ['gujarati', 0x0a80, 0x0aff],
  ['oriya', 0x0b00, 0x0b7f],
  ['tamil', 0x0b80, 0x0bff],
  ['telugu', 0x0c00, 0x0c7f],
  ['kannada', 0x0c80, 0x0cff],
  ['malayalam', 0x0d00, 0x0d7f],
  ['ol-chiki', 0x1c50, 0x1c7f],
  ['meetei-mayek', 0xaae0, 0xabff],
];

/** The script of a folded word. */
export function scriptOfWord(word: string): Script | undefined {
  const code = word.charCodeAt(0);
  return blocks.find(([, first, last]) => code >= first && code <= last)?.[0];
}

/** The script most words are in; a script of its own goes before Latin, which all languages borrow. */
function mainScript(words: readonly string[]): Script | undefined {
  const counts = new Map<Script, number>();
  for (const word of words) {
    const script = scriptOfWord(word);
    if (script !== undefined && script !== 'latin') counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  let main: Script | undefined;
  for (const [script, count] of counts) if (main === undefined || count > (counts.get(main) ?? 0)) main = script;
  return main;
}

/**
 * The language of a text that was not declared: settled by its script where one language alone is written in it, else by
 * the words each candidate knows; a word gives its vote to those that know it in equal shares.
 */
export function languageOf(
  tokens: readonly Token[],
  tables: readonly LanguageTables[],
  lexiconOf: (code: LanguageCode) => Lexicon,
): LanguageCode {
  const words = tokens.filter(({ kind }) => kind === 'word').map(({ text }) => text);
  const script = mainScript(words);
  const written = tables.filter(
    (language) => script !== undefined && (language.script === script || language.alsoWritten.includes(script)),
  );
  const candidates = (written.length > 0 ? written : tables).map(({ code }) => code);
  return candidates.length > 1 ? mostKnown(words, candidates, lexiconOf) : (candidates[0] ?? 'en');
}

function mostKnown(
  words: readonly string[],
  candidates: readonly LanguageCode[],
  lexiconOf: (code: LanguageCode) => Lexicon,
): LanguageCode {
  const votes = new Map<LanguageCode, number>();
  for (const word of words) {
    const knowing = candidates.filter((code) => lexiconOf(code).spelled(word) !== undefined);
    for (const code of knowing) votes.set(code, (votes.get(code) ?? 0) + 1 / knowing.length);
  }
  let best = candidates[0] as LanguageCode;
  for (const [code, count] of votes) if (count > (votes.get(best) ?? 0)) best = code;
  return best;
}
