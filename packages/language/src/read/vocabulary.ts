import type { LanguageCode } from '../meaning.ts';
import type { LanguageTables } from '../tables.ts';
import type { Lexicon } from './lexicon.ts';
import { type Going, type Layer, type LayerMatch, type Match, matchIn, Word } from './match.ts';
import { exactAt, type Node } from './phrases.ts';
import { hasKind, type Kind, preferred, type Sense, type Senses, toSenses } from './senses.ts';
import type { World } from './world.ts';

/** What an utterance in one language is read with. */
export interface Known {
  readonly language: LanguageCode;
  /** The own language first, then those that its speakers mix in, then the names all languages share. */
  readonly layers: readonly Layer[];
  /** The other languages: a word that none of the layers knows may be theirs. */
  readonly others: readonly Lexicon[];
  /** Names that are meant only where a phrase has no other meaning at all. */
  readonly lastResort: Lexicon;
  readonly tables: ReadonlyMap<LanguageCode, LanguageTables>;
  readonly world: World;
}

/** So many words are kept with what is known of them, for people say the same ones again. */
const mostWordsKept = 1024;
const longestKept = 40;

/** Reads words with the lexicons of one language and its neighbours. */
export class Vocabulary {
  readonly language: LanguageCode;
  readonly layers: readonly Layer[];
  readonly tables: ReadonlyMap<LanguageCode, LanguageTables>;
  readonly world: World;
  readonly #others: readonly Lexicon[];
  readonly #lastResort: Lexicon;
  readonly #words = new Map<string, Word>();
  readonly #merged = new Map<Senses, Map<Senses, Senses>>();

  constructor({ language, layers, others, lastResort, tables, world }: Known) {
    this.language = language;
    this.layers = layers;
    this.tables = tables;
    this.world = world;
    this.#others = others;
    this.#lastResort = lastResort;
  }

  /** A word with what is known of it. */
  word(text: string): Word {
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    const word = new Word(text, this.layers);
    if (text.length > longestKept) return word;
    if (this.#words.size >= mostWordsKept) {
      this.#words.clear();
      this.#merged.clear();
    }
    this.#words.set(text, word);
    return word;
  }

  /** Whether a phrase of the layers begins with the word, spelled so. */
  has(text: string): boolean {
    return this.layers.some(({ lexicon }) => lexicon.spelled(text) !== undefined);
  }

  /** Whether a name that all languages share is spelled so. */
  isName(text: string): boolean {
    const node = this.#lastResort.spelled(text);
    return node !== undefined && exactAt(node, text) !== undefined;
  }

  /** The longest phrase that starts at the word, with all it may mean. */
  matchAt(words: readonly (Word | undefined)[], from: number): Match | undefined {
    const word = words[from];
    if (word === undefined) return undefined;
    if (word.alone !== undefined) return word.alone ?? undefined;
    if (word.single === undefined) {
      word.single = this.#longestAt([word], 0) ?? null;
      if (word.alone !== undefined) return word.alone ?? undefined;
    }
    return this.#mayGoOn(word, words[from + 1]) ? this.#longestAt(words, from) : (word.single ?? undefined);
  }

  #longestAt(words: readonly (Word | undefined)[], from: number): Match | undefined {
    const word = words[from] as Word;
    const own = this.#ownLongest(words, from);
    const match = this.#orName(own, own ?? foreign(this.#others, words, from), words, from);
    if (words.length === 1) {
      word.isForeign = own === undefined;
      word.goings = this.#goingsOf(word);
      if (word.goings.length === 0) word.alone = match ?? null;
    }
    return match;
  }

  /** Whether the next word, or what it is a form of, may go on with a phrase that begins with the word. */
  #mayGoOn(word: Word, next: Word | undefined): boolean {
    if (next === undefined) return false;
    for (const { steps, layer } of word.goings ?? []) {
      if (steps.has(next.key)) return true;
      if (layer !== undefined && next.stems(layer).some(({ key }) => steps.has(key))) return true;
    }
    return false;
  }

  /** How phrases of more than one word go on from it, in the languages that were asked. */
  #goingsOf(word: Word): readonly Going[] {
    const goings: Going[] = [];
    for (let layer = 0; layer < this.layers.length; layer += 1) {
      const steps = word.step(layer)?.next;
      if (steps !== undefined) goings.push({ steps, layer });
    }
    for (const lexicon of word.isForeign ? [this.#lastResort, ...this.#others] : [this.#lastResort]) {
      const steps = lexicon.begins(word.text) ? lexicon.spelled(word.text)?.next : undefined;
      if (steps !== undefined) goings.push({ steps, layer: undefined });
    }
    return goings;
  }

  #ownLongest(words: readonly (Word | undefined)[], from: number): LayerMatch | undefined {
    let found: { readonly match: LayerMatch; readonly layer: number }[] = [];
    let length = 0;
    for (let index = 0; index < this.layers.length; index += 1) {
      const match = matchIn(index, this.layers[index] as Layer, words, from);
      if (match === undefined || match.length < length) continue;
      if (match.length > length) found = [];
      length = match.length;
      found.push({ match, layer: index });
    }
    return this.#best(found);
  }

  /** What was found, or a name that all languages share where it is longer or there is nothing else. */
  #orName(
    own: LayerMatch | undefined,
    best: Match | undefined,
    words: readonly (Word | undefined)[],
    from: number,
  ): Match | undefined {
    const name = exactIn(this.#lastResort, words, from);
    if (name === undefined) return best;
    if (name.length > (best?.length ?? 0)) return name;
    if (best === undefined || best.length !== name.length || own?.nearness === 'exact') return best;
    return bothGoods(best, name);
  }

  /** What is spelled as the tables spell it goes before what is like it, the own language before the others. */
  #best(found: readonly { readonly match: LayerMatch; readonly layer: number }[]): LayerMatch | undefined {
    const [first] = found;
    if (first === undefined) return undefined;
    const exact = found.filter(({ match }) => match.nearness === 'exact');
    if (exact.length > 0) return this.#together(exact.map(({ match }) => match));
    if (first.layer === 0) return first.match;
    return (found.find(({ match }) => match.nearness === 'near') ?? first).match;
  }

  #together(matches: readonly LayerMatch[]): LayerMatch {
    const [first] = matches as readonly [LayerMatch];
    if (matches.length === 1) return first;
    const senses = matches.map((match) => match.senses).reduce((one, other) => this.#merge(one, other));
    return { senses, length: first.length, marks: undefined, nearness: 'exact' };
  }

  #merge(one: Senses, other: Senses): Senses {
    let merged = this.#merged.get(one);
    if (merged === undefined) {
      merged = new Map();
      this.#merged.set(one, merged);
    }
    let both = merged.get(other);
    if (both === undefined) {
      both = toSenses(preferred([...one.all, ...other.all], this.language));
      merged.set(other, both);
    }
    return both;
  }
}

/** A word that only sounds like one good and is the very name of another may be either: Tamil koyya is guava, khoya is no fruit. */
function bothGoods(own: Match, name: Match): Match {
  if (!hasKind(own.senses, 'crop') || !hasKind(name.senses, 'crop')) return own;
  return { ...own, senses: toSenses([...own.senses.all, ...name.senses.all]) };
}

/** The longest phrase of a lexicon that starts at the word, spelled as the tables spell it. */
function exactIn(lexicon: Lexicon, words: readonly (Word | undefined)[], from: number): LayerMatch | undefined {
  let best: LayerMatch | undefined;
  let node: Node | undefined = lexicon.spelled(words[from]?.text ?? '');
  let spelled = words[from]?.text ?? '';
  for (let at = from; node !== undefined; ) {
    const senses = exactAt(node, spelled);
    if (senses !== undefined) best = { senses, length: at - from + 1, marks: undefined, nearness: 'exact' };
    at += 1;
    const next = words[at];
    if (next === undefined) break;
    node = node.next?.get(next.key);
    spelled = `${spelled} ${next.text}`;
  }
  return best;
}

/** What a word of another language than those of the speaker may mean here: a name of a good, a unit or a place, or a number. */
const meantByOthers: ReadonlySet<Kind> = new Set<Kind>(['crop', 'unit', 'place', 'number']);

/** Shorter words in Latin letters are too like other words to be taken from any language. */
const shortestForeign = 5;

const isLatin = (text: string): boolean => text.charCodeAt(0) < 0x80;

/** A number in Latin letters is not taken from a language that the speaker does not speak, nor a word that is common otherwise. */
const mayBeForeign = ({ kind, weak, spelled }: Sense): boolean =>
  meantByOthers.has(kind) && weak !== true && !(kind === 'number' && isLatin(spelled));

function foreign(others: readonly Lexicon[], words: readonly (Word | undefined)[], from: number): Match | undefined {
  const text = words[from]?.text ?? '';
  if (isLatin(text) && text.length < shortestForeign) return undefined;
  let length = 0;
  let all: Sense[] = [];
  for (const lexicon of others) {
    if (!lexicon.begins(text)) continue;
    const match = exactIn(lexicon, words, from);
    if (match === undefined || match.length < length) continue;
    if (match.length > length) all = [];
    length = match.length;
    all.push(...match.senses.all.filter(mayBeForeign));
  }
  const senses = agreeing(all);
  return senses.length === 0 ? undefined : { senses: toSenses(senses), length, marks: undefined };
}

/** Numbers on which the languages do not agree say nothing. */
function agreeing(senses: readonly Sense[]): readonly Sense[] {
  const values = new Set(senses.flatMap((sense) => (sense.kind === 'number' ? [numberOf(sense)] : [])));
  return values.size > 1 ? senses.filter(({ kind }) => kind !== 'number') : senses;
}

function numberOf({ word }: Sense & { readonly kind: 'number' }): string {
  const { role, value, power, quarters } = { value: '', power: '', quarters: '', ...word };
  return `${role} ${value} ${power} ${quarters}`;
}
