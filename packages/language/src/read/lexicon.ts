import { fold } from '../fold/fold.ts';
import type { LanguageCode } from '../meaning.ts';
import type { LanguageTables } from '../tables.ts';
import { addEnding, type EndingNode, newEndingNode } from './endings.ts';
import { entriesOf, gluedWords, numberWords, sharedPlaceEntries } from './entries.ts';
import { addGlued, type GluedNode, newGluedNode } from './glued.ts';
import { sounds, wordKey } from './keys.ts';
import { competes, type Meant, type Sense, type Senses, toSenses } from './senses.ts';
import { tokenize } from './tokens.ts';

/** A step of a phrase: what it means when it ends here, and how it may go on. */
export interface Node {
  /** How the tables spell it, and what it means by that very spelling. */
  spelled: string | undefined;
  exact: Senses | undefined;
  /** What it means by the other spellings of the tables. */
  others: Map<string, Senses> | undefined;
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
  const exact = node.spelled === spelled ? node.exact : node.others?.get(spelled);
  if (exact !== undefined || node.near === undefined) return exact;
  return spelled.length >= shortestLoose(spelled) ? node.near : undefined;
}

/** All tables compiled: phrases by their words' keys, endings, and the parts of numbers written together. */
export interface Lexicon {
  readonly root: Node;
  /** Every word of the tables, by its spelling. */
  readonly keys: ReadonlyMap<string, KnownWord>;
  readonly endings: EndingNode;
  readonly glued: GluedNode;
  /** Endings of a unit that say quarters of it. */
  readonly unitQuarters: readonly (readonly [ending: string, quarters: number])[];
  readonly tables: ReadonlyMap<LanguageCode, LanguageTables>;
}

/** A word as the tables spell it: its key, and the step of the phrases that begin with it. */
export interface KnownWord {
  readonly key: string;
  first: Node | undefined;
}

const newNode = (): Node => ({
  spelled: undefined,
  exact: undefined,
  others: undefined,
  near: undefined,
  next: undefined,
});

/** The lexicon while it is built: the senses of each node, not yet sorted by spelling. */
interface Draft {
  readonly root: Node;
  readonly keys: Map<string, KnownWord>;
  readonly senses: Map<Node, Sense[]>;
}

/** Compiles the tables once; every later look-up is a walk over maps. */
export function compile(tables: readonly LanguageTables[]): Lexicon {
  const draft: Draft = { root: newNode(), keys: new Map(), senses: new Map() };
  const glued = newGluedNode();
  const endings = newEndingNode();
  for (const language of tables) {
    entriesOf(language, (phrase, meant, weak) => addPhrase(draft, phrase, meant, language.code, weak === true));
    for (const ending of language.endings)
      addEnding(endings, fold(ending.ending).text, {
        ...ending,
        instead: ending.instead.map((plain) => fold(plain).text),
      });
    addGluedNumbers(glued, language);
  }
  const shared = tables.find((language) => language.script === 'latin')?.code ?? tables[0]?.code;
  if (shared !== undefined)
    sharedPlaceEntries((name, place) => addPhrase(draft, name, { kind: 'place', place }, shared, false));
  for (const [node, senses] of draft.senses) finish(node, senses);
  return {
    root: draft.root,
    keys: draft.keys,
    endings,
    glued,
    unitQuarters: tables.flatMap(({ numbers }) =>
      (numbers.unitQuarters ?? []).flatMap(([quarters, words]) =>
        words.map((word) => [fold(word).text, quarters] as const),
      ),
    ),
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
    const known = knownWord(draft, word);
    const next = (node === draft.root ? known.first : undefined) ?? stepTo(node, known.key);
    if (node === draft.root) known.first = next;
    node = next;
  }
  const senses = draft.senses.get(node);
  if (senses === undefined) draft.senses.set(node, [sense]);
  else senses.push(sense);
}

function knownWord({ keys }: Draft, word: string): KnownWord {
  let known = keys.get(word);
  if (known === undefined) {
    known = { key: wordKey(word), first: undefined };
    keys.set(word, known);
  }
  return known;
}

function stepTo(node: Node, key: string): Node {
  node.next ??= new Map();
  let next = node.next.get(key);
  if (next === undefined) {
    next = newNode();
    node.next.set(key, next);
  }
  return next;
}

/** Sorts the senses of a node by spelling, and keeps those that a loose spelling may take. */
function finish(node: Node, senses: readonly Sense[]): void {
  const [first] = senses;
  if (first === undefined) return;
  const same = senses.filter((sense) => sense.spelled === first.spelled);
  node.spelled = first.spelled;
  node.exact = toSenses(same);
  if (senses.length === 1) {
    if (isLoose(first)) node.near = node.exact;
    return;
  }
  if (same.length < senses.length) node.others = bySpelling(senses.filter(({ spelled }) => spelled !== first.spelled));
  const near = senses.filter(isLoose);
  const kept = valuesAgree(near) ? near : near.filter((sense) => !competes(sense));
  if (kept.length > 0) node.near = toSenses(kept);
}

function bySpelling(senses: readonly Sense[]): Map<string, Senses> {
  const spellings = Map.groupBy(senses, ({ spelled }) => spelled);
  return new Map([...spellings].map(([spelled, own]) => [spelled, toSenses(own)]));
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
      if (word.role === 'fraction' && numbers.onlyBeforeUnit.includes(spelling)) continue;
      const folded = fold(spelling).text;
      const spelled = sounds(wordKey(folded));
      if (folded.length > 1 && spelled !== 'i' && !folded.includes(' ')) addGlued(glued, spelled, word, joining);
    }
  }
}
