import type { LanguageTables } from '@mandi/language';
import type { CharacterSet } from './characters.ts';

/** "The size limit for each custom vocabulary is 50 Kb" (developer guide, custom vocabularies), taken as the smaller kilobyte. */
export const mostVocabularyBytes = 50_000;
/** "Each entry must contain fewer than 256 characters." */
const mostCharacters = 255;
/** SoundsLike and IPA are no longer supported and stay empty (developer guide, creating a custom vocabulary using a table). */
const header = 'Phrase\tSoundsLike\tIPA\tDisplayAs\n';

export interface VocabularyFile {
  readonly text: string;
  readonly phrases: number;
  /** Names that cannot be written with the characters that Transcribe takes. */
  readonly unwritable: readonly string[];
  /** Names for which there was no room. */
  readonly leftOut: number;
}

/**
 * A custom vocabulary in the table form: what a recogniser of this language should expect in a market. The names of goods and units come first, then
 * varieties and other names, then `places`, until the file is full; names in another script than the language's are passed over.
 */
export function vocabularyFile(tables: LanguageTables, places: readonly string[], set: CharacterSet): VocabularyFile {
  const rows = new Map<string, string>();
  const unwritable = new Set<string>();
  let [bytes, leftOut] = [Buffer.byteLength(header), 0];
  const own = (word: string) => tables.script === 'latin' || !/[A-Za-z]/.test(word);
  for (const said of new Set([...wordsOf(tables), ...places].filter(own))) {
    const phrases = phrasesOf(said, set);
    if (phrases.length === 0) unwritable.add(said);
    for (const { phrase, display } of phrases) {
      const row = `${phrase}\t\t\t${display}\n`;
      if (rows.has(phrase)) continue;
      if (bytes + Buffer.byteLength(row) > mostVocabularyBytes) {
        leftOut += 1;
        continue;
      }
      rows.set(phrase, row);
      bytes += Buffer.byteLength(row);
    }
  }
  const text = header + [...rows.values()].join('');
  return { text, phrases: rows.size, unwritable: [...unwritable], leftOut };
}

/** Names of goods and measures, what is traded most first. */
function wordsOf({ crops, units, varieties, homonyms }: LanguageTables): readonly string[] {
  const goods = Object.values(crops);
  const measures = Object.values(units);
  return [
    ...goods.map(([said]) => said),
    ...measures.flatMap(({ one, many, words }) => [one, many, ...words]),
    ...varieties.flatMap(({ said, words }) => [said, ...words]),
    ...goods.flatMap(([, also]) => also),
    ...homonyms.flatMap(({ words }) => words),
  ];
}

interface Phrase {
  readonly phrase: string;
  /** As it is to be written in a transcript; empty where that is the phrase itself. */
  readonly display: string;
}

/** A name as a phrase: its words joined by hyphens, or each by itself where the language has none; nothing where a character is not taken. */
function phrasesOf(said: string, set: CharacterSet): readonly Phrase[] {
  const words = said
    .normalize('NFC')
    .split(/[\s-]+/)
    .filter((word) => word !== '');
  const parts = set.hyphen || words.length === 1 ? [words] : words.map((word) => [word]);
  const phrases = parts.map((part) => {
    const [phrase, display] = [part.map((word) => spelled(word, set)).join('-'), part.join(' ')];
    return { phrase, display: display === phrase ? '' : display };
  });
  const taken = ({ phrase }: Phrase) =>
    phrase !== '' && phrase.length <= mostCharacters && [...phrase].every((character) => set.allows(character));
  return phrases.every(taken) ? phrases : [];
}

/**
 * The word in the code points that Transcribe documents: without joiners, and Hindi's letters with a dot as one code point where there is one in the
 * table (za, ra, rha), else without the dot, to which Transcribe maps them itself.
 */
function spelled(word: string, { code }: CharacterSet): string {
  const plain = word.replaceAll(/[\u200c\u200d]/g, '');
  if (code !== 'hi-IN') return plain;
  return plain
    .normalize('NFD')
    .replaceAll('\u091c\u093c', '\u095b')
    .replaceAll('\u0921\u093c', '\u095c')
    .replaceAll('\u0922\u093c', '\u095d')
    .replaceAll('\u093c', '');
}
