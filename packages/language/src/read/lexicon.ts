import { fold } from '../fold/fold.ts';
import type { LanguageCode } from '../meaning.ts';
import type { Ending, LanguageTables } from '../tables.ts';
import { entriesOf, gluedWords, numberWords, sharedPlaceEntries } from './entries.ts';
import { addGlued, type GluedNode, newGluedNode } from './glued.ts';
import { sounds, wordKey } from './keys.ts';
import { competes, type Meant, type Sense, type Senses, toSenses } from './senses.ts';
import { tokenize } from './tokens.ts';

/** A step of a phrase: what it means when it ends here, and how it may go on. */
export interface Node {
  /** By the very spelling of the tables. */
  exact: Map<string, Senses> | undefined;
  /** By a spelling that only sounds like it, where the tables' spellings agree. */
  near: Senses | undefined;
  next: Map<string, Node> | undefined;
}

/** Short words must be spelled as the tables spell them; longer ones may be spelled loosely. */
const shortestLoose = (spelled: string): number => (spelled.charCodeAt(0) < 0x80 ? 5 : 4);

/** Whether a sense may be meant by a loose spelling; short names of places are too like other words. */
const isLoose = ({ kind, spelled }: Sense): boolean =>
  spelled.length >= shortestLoose(spelled) + (kind === 'place' ? 1 : -1);

/** What a phrase that ends at the node means, spelled this way. */
export function sensesAt(node: Node, spelled: string): Senses | undefined {
  const exact = node.exact?.get(spelled);
  if (exact !== undefined || node.near === undefined) return exact;
  return spelled.length >= shortestLoose(spelled) ? node.near : undefined;
}

/** All tables compiled: phrases by their words' keys, endings, and the parts of numbers written together. */
export interface Lexicon {
  readonly root: Node;
  /** The key of every word in the tables. */
  readonly keys: ReadonlyMap<string, string>;
  readonly endings: ReadonlyMap<string, readonly Ending[]>;
  readonly longestEnding: number;
  readonly glued: GluedNode;
  readonly tables: ReadonlyMap<LanguageCode, LanguageTables>;
}

const newNode = (): Node => ({ exact: undefined, near: undefined, next: undefined });

/** The lexicon while it is built: the senses of each node, not yet sorted by spelling. */
interface Draft {
  readonly root: Node;
  readonly keys: Map<string, string>;
  readonly senses: Map<Node, Sense[]>;
}

/** Compiles the tables once; every later look-up is a walk over maps. */
export function compile(tables: readonly LanguageTables[]): Lexicon {
  const draft: Draft = { root: newNode(), keys: new Map(), senses: new Map() };
  const glued = newGluedNode();
  const endings = new Map<string, Ending[]>();
  for (const language of tables) {
    entriesOf(language, (phrase, meant, weak) => addPhrase(draft, phrase, meant, language.code, weak === true));
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
    sharedPlaceEntries((name, place) => addPhrase(draft, name, { kind: 'place', place }, shared, false));
  for (const [node, senses] of draft.senses) finish(node, senses);
  const longestEnding = Math.max(0, ...[...endings.keys()].map((ending) => ending.length));
  return {
    root: draft.root,
    keys: draft.keys,
    endings,
    longestEnding,
    glued,
    tables: new Map(tables.map((language) => [language.code, language])),
  };
}

function addPhrase(draft: Draft, phrase: string, meant: Meant, language: LanguageCode, weak: boolean): void {
  const words = tokenize(fold(phrase).text).map((token) => token.text);
  if (words.length === 0) return;
  const spelled = words.join(' ');
  const sense: Sense = weak ? { ...meant, language, spelled, weak: true } : { ...meant, language, spelled };
  addWords(draft, words, sense);
  const joined = words.join('');
  if (words.length > 1 && sense.kind === 'crop') addWords(draft, [joined], { ...sense, spelled: joined });
}

function addWords(draft: Draft, words: readonly string[], sense: Sense): void {
  let node = draft.root;
  for (const word of words) {
    const key = keyOf(draft, word);
    node.next ??= new Map();
    let next = node.next.get(key);
    if (next === undefined) {
      next = newNode();
      node.next.set(key, next);
    }
    node = next;
  }
  const senses = draft.senses.get(node);
  if (senses === undefined) draft.senses.set(node, [sense]);
  else senses.push(sense);
}

function keyOf({ keys }: Draft, word: string): string {
  let key = keys.get(word);
  if (key === undefined) {
    key = wordKey(word);
    keys.set(word, key);
  }
  return key;
}

/** Sorts the senses of a node by spelling, and keeps those that a loose spelling may take. */
function finish(node: Node, senses: readonly Sense[]): void {
  const [only] = senses;
  if (only !== undefined && senses.length === 1) {
    node.exact = new Map([[only.spelled, toSenses(senses)]]);
    if (isLoose(only)) node.near = node.exact.get(only.spelled);
    return;
  }
  node.exact = new Map();
  for (const { spelled } of senses) {
    if (!node.exact.has(spelled))
      node.exact.set(spelled, toSenses(senses.filter((sense) => sense.spelled === spelled)));
  }
  const near = senses.filter(isLoose);
  const kept = valuesAgree(near) ? near : near.filter((sense) => !competes(sense));
  if (kept.length > 0) node.near = toSenses(kept);
}

function valuesAgree(senses: readonly Sense[]): boolean {
  const values = new Set(senses.flatMap((sense) => (sense.kind === 'number' ? [JSON.stringify(sense.word)] : [])));
  return values.size <= 1;
}

function addGluedNumbers(glued: GluedNode, { numbers }: LanguageTables): void {
  const { elided, glides } = numbers.joining === 'plain' ? { elided: [], glides: [] } : numbers.joining;
  const inSounds = (letters: readonly string[]) => letters.map((letter) => sounds(wordKey(letter)));
  const joining = { elided: inSounds(elided), glides: inSounds(glides) };
  for (const [words, word] of [...numberWords(numbers), ...gluedWords(numbers)]) {
    if (word.role === 'point' || word.role === 'and' || word.role === 'article') continue;
    for (const spelling of words) {
      const folded = fold(spelling).text;
      if (folded.length > 1 && !folded.includes(' ')) addGlued(glued, sounds(wordKey(folded)), word, joining);
    }
  }
}
