import { isPlain } from '../fold/canonical.ts';
import { fold } from '../fold/fold.ts';
import type { LanguageCode } from '../meaning.ts';
import { wordKey } from './keys.ts';
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

/** A phrase of the tables as it stands there. */
export interface Phrase {
  readonly text: string;
  readonly meant: Meant;
  readonly weak: boolean;
}

/** Short words must be spelled as the tables spell them; longer ones may be spelled loosely. */
const shortestLoose = (spelled: string): number => (spelled.charCodeAt(0) < 0x80 ? 5 : 4);

/** Whether a sense may be meant by a loose spelling; short names of places are too like other words. */
const isLoose = ({ kind, spelled }: Sense): boolean =>
  spelled.length >= shortestLoose(spelled) + (kind === 'place' ? 1 : -1);

/** What a phrase that ends at the node means by the very spelling of the tables. */
export const exactAt = (node: Node, spelled: string): Senses | undefined =>
  node.spelled === spelled ? node.exact : node.others?.get(spelled);

/** What a phrase that ends at the node means by a spelling that is like that of the tables. */
export const nearAt = (node: Node, spelled: string): Senses | undefined =>
  node.near !== undefined && spelled.length >= shortestLoose(spelled) ? node.near : undefined;

/** The folded words of a phrase. */
export function wordsOf(phrase: string): readonly string[] {
  if (!isPlain(phrase)) return tokenize(fold(phrase).text).map((token) => token.text);
  return phrase.includes(' ') ? phrase.split(' ').filter((word) => word !== '') : [phrase];
}

/** The first folded word of a phrase; empty where it has none. */
export function firstWordOf(phrase: string): string {
  const space = phrase.indexOf(' ');
  const first = space > 0 ? phrase.slice(0, space) : phrase;
  return isPlain(first) ? first : (wordsOf(phrase)[0] ?? '');
}

/** Phrases that begin with the same sound, as steps from word to word; the words of each step by their keys. */
export class PhraseTree {
  /** First words as the tables spell them, each with its step. */
  readonly first = new Map<string, Node>();
  readonly byKey = new Map<string, Node>();

  constructor(phrases: readonly Phrase[], language: LanguageCode | undefined) {
    const senses = new Map<Node, Sense[]>();
    for (const phrase of phrases) this.#add(senses, phrase, language);
    for (const [node, all] of senses) finish(node, all);
  }

  #add(senses: Map<Node, Sense[]>, { text, meant, weak }: Phrase, language: LanguageCode | undefined): void {
    const words = wordsOf(text);
    if (words.length === 0) return;
    const spelled = words.length === 1 ? (words[0] as string) : words.join(' ');
    const sense: Sense = weak ? { ...meant, language, spelled, weak } : { ...meant, language, spelled };
    this.#addWords(senses, words, sense);
    if (words.length > 1 && sense.kind === 'crop') {
      const joined = words.join('');
      this.#addWords(senses, [joined], { ...sense, spelled: joined });
    }
  }

  #addWords(senses: Map<Node, Sense[]>, words: readonly string[], sense: Sense): void {
    let node = this.#firstStep(words[0] as string);
    for (let at = 1; at < words.length; at += 1) {
      node.next ??= new Map();
      node = stepTo(node.next, wordKey(words[at] as string));
    }
    const all = senses.get(node);
    if (all === undefined) senses.set(node, [sense]);
    else all.push(sense);
  }

  #firstStep(word: string): Node {
    let node = this.first.get(word);
    if (node === undefined) {
      node = stepTo(this.byKey, wordKey(word));
      this.first.set(word, node);
    }
    return node;
  }
}

function stepTo(steps: Map<string, Node>, key: string): Node {
  let next = steps.get(key);
  if (next === undefined) {
    next = { spelled: undefined, exact: undefined, others: undefined, near: undefined, next: undefined };
    steps.set(key, next);
  }
  return next;
}

/** Sorts the senses of a node by spelling, and keeps those that a loose spelling may take. */
function finish(node: Node, senses: readonly Sense[]): void {
  const [first] = senses;
  if (first === undefined) return;
  if (senses.length === 1) {
    node.spelled = first.spelled;
    node.exact = toSenses(senses);
    if (isLoose(first)) node.near = node.exact;
    return;
  }
  const same = senses.filter((sense) => sense.spelled === first.spelled);
  node.spelled = first.spelled;
  node.exact = toSenses(same);
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
  let value: string | undefined;
  for (const sense of senses) {
    if (sense.kind !== 'number') continue;
    const own = JSON.stringify(sense.word);
    if (value !== undefined && own !== value) return false;
    value = own;
  }
  return true;
}
