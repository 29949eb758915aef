import { fold } from '../fold/fold.ts';
import type { LanguageCode } from '../meaning.ts';
import type { Ending, LanguageTables } from '../tables.ts';
import { entriesOf, gluedWords, numberWords, sharedPlaceEntries } from './entries.ts';
import { addGlued, type GluedNode, newGluedNode } from './glued.ts';
import { sounds, wordKey } from './keys.ts';
import type { Meant, Sense } from './senses.ts';
import { tokenize } from './tokens.ts';

/** A step of a phrase: what it means when it ends here, and how it may go on. */
export interface Node {
  senses: Sense[] | undefined;
  next: Map<string, Node> | undefined;
}

/** All tables compiled: phrases by their words' keys, endings, and the parts of numbers written together. */
export interface Lexicon {
  readonly root: Node;
  readonly endings: ReadonlyMap<string, readonly Ending[]>;
  readonly longestEnding: number;
  readonly glued: GluedNode;
  readonly tables: ReadonlyMap<LanguageCode, LanguageTables>;
}

const newNode = (): Node => ({ senses: undefined, next: undefined });

/** Compiles the tables once; every later look-up is a walk over maps. */
export function compile(tables: readonly LanguageTables[]): Lexicon {
  const root = newNode();
  const glued = newGluedNode();
  const endings = new Map<string, Ending[]>();
  for (const language of tables) {
    entriesOf(language, (phrase, meant, weak) => addPhrase(root, phrase, meant, language.code, weak === true));
    for (const ending of language.endings) {
      const folded = fold(ending.ending).text;
      const known = endings.get(folded);
      if (known === undefined) endings.set(folded, [ending]);
      else known.push(ending);
    }
    addGluedNumbers(glued, language);
  }
  const shared = tables.find((language) => language.script === 'latin')?.code ?? tables[0]?.code;
  if (shared !== undefined)
    sharedPlaceEntries((name, place) => addPhrase(root, name, { kind: 'place', place }, shared, false));
  const longestEnding = Math.max(0, ...[...endings.keys()].map((ending) => ending.length));
  return { root, endings, longestEnding, glued, tables: new Map(tables.map((language) => [language.code, language])) };
}

function addPhrase(root: Node, phrase: string, meant: Meant, language: LanguageCode, weak: boolean): void {
  const words = tokenize(fold(phrase).text).map((token) => token.text);
  if (words.length === 0) return;
  const spelled = words.join(' ');
  const sense: Sense = weak ? { ...meant, language, spelled, weak: true } : { ...meant, language, spelled };
  addWords(root, words, sense);
  const joined = words.join('');
  if (words.length > 1 && sense.kind === 'crop') addWords(root, [joined], { ...sense, spelled: joined });
}

function addWords(root: Node, words: readonly string[], sense: Sense): void {
  let node = root;
  for (const word of words) {
    const key = wordKey(word);
    node.next ??= new Map();
    let next = node.next.get(key);
    if (next === undefined) {
      next = newNode();
      node.next.set(key, next);
    }
    node = next;
  }
  node.senses ??= [];
  node.senses.push(sense);
}

function addGluedNumbers(glued: GluedNode, { numbers }: LanguageTables): void {
  const elided = numbers.joining === 'plain' ? [] : numbers.joining.elided.map((vowel) => sounds(wordKey(vowel)));
  for (const [words, word] of [...numberWords(numbers), ...gluedWords(numbers)]) {
    if (word.role === 'point' || word.role === 'and' || word.role === 'article') continue;
    for (const spelling of words) {
      const folded = fold(spelling).text;
      if (folded.length > 1 && !folded.includes(' ')) addGlued(glued, sounds(wordKey(folded)), word, elided);
    }
  }
}
