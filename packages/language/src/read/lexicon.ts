import { fold } from '../fold/fold.ts';
import type { LanguageCode } from '../meaning.ts';
import type { Enclitic, LanguageTables, NumberTable, Script } from '../tables.ts';
import { addEnding, type EndingNode, newEndingNode } from './endings.ts';
import { type Entry, gluedWords, numberWords } from './entries.ts';
import { firstSound, firstSoundUnfolded } from './first-sound.ts';
import { addGlued, type GluedNode, newGluedNode } from './glued.ts';
import { sounds, wordKey } from './keys.ts';
import { scriptOfWord } from './language-of.ts';
import { firstWordOf, type Node, type Phrase, PhraseTree } from './phrases.ts';

/**
 * The phrases of one language, or the names that all share. At first they are only sorted by the sound they begin with;
 * what begins like a word that was said is looked at closely then, and stays.
 */
export class Lexicon {
  /** Undefined for names that all languages share. */
  readonly language: LanguageCode | undefined;
  /** The scripts its words are written in: a word of another script is none of its, and nothing is looked at for it. */
  readonly #scripts: ReadonlySet<Script>;
  readonly #entries: (entry: Entry) => void;
  readonly #trees = new Map<number, PhraseTree>();
  #waiting: Map<number, Phrase[]> | undefined;
  /** The first words of phrases that were not looked at closely. */
  readonly #firstWords = new Map<number, ReadonlySet<string>>();

  constructor(language: LanguageCode | undefined, scripts: Iterable<Script>, entries: (entry: Entry) => void) {
    this.language = language;
    this.#scripts = new Set(scripts);
    this.#entries = entries;
  }

  /** The step of the phrases that begin with a word spelled so; undefined where the tables have none. */
  spelled(word: string): Node | undefined {
    return this.#treeOf(word)?.first.get(word);
  }

  /** The step of the phrases that begin with a word of the key, whatever its spelling. */
  like(word: string, key: string): Node | undefined {
    return this.#treeOf(word)?.byKey.get(key);
  }

  /** Whether a phrase begins with a word spelled so; told without looking at the phrases closely. */
  begins(word: string): boolean {
    const sound = firstSound(word);
    const tree = this.#trees.get(sound);
    if (tree !== undefined) return tree.first.has(word);
    let words = this.#firstWords.get(sound);
    if (words === undefined) {
      if (!this.#mayHold(word)) return false;
      this.#waiting ??= this.#sorted();
      words = new Set(this.#waiting.get(sound)?.map(({ text }) => firstWordOf(text)));
      this.#firstWords.set(sound, words);
    }
    return words.has(word);
  }

  #treeOf(word: string): PhraseTree | undefined {
    const sound = firstSound(word);
    const tree = this.#trees.get(sound);
    if (tree !== undefined) return tree;
    if (!this.#mayHold(word)) return undefined;
    this.#waiting ??= this.#sorted();
    const phrases = this.#waiting.get(sound);
    if (phrases === undefined) return undefined;
    this.#waiting.delete(sound);
    this.#firstWords.delete(sound);
    const grown = new PhraseTree(phrases, this.language);
    this.#trees.set(sound, grown);
    return grown;
  }

  #mayHold(word: string): boolean {
    const script = scriptOfWord(word);
    return script === undefined || this.#scripts.has(script);
  }

  #sorted(): Map<number, Phrase[]> {
    const waiting = new Map<number, Phrase[]>();
    this.#entries((text, meant, weak) => {
      const sound = firstSoundUnfolded(text);
      const phrase = { text, meant, weak: weak === true };
      const others = waiting.get(sound);
      if (others === undefined) waiting.set(sound, [phrase]);
      else others.push(phrase);
    });
    return waiting;
  }
}

/** The parts of a language's words: endings, and number words that grow together. Made when a word is first unknown. */
export class WordParts {
  readonly #tables: LanguageTables;
  #endings: EndingNode | undefined;
  #glued: GluedNode | undefined;
  #unitQuarters: readonly (readonly [ending: string, quarters: number])[] | undefined;
  #oneGrownOn: readonly string[] | undefined;
  #enclitics: readonly Enclitic[] | undefined;

  constructor(tables: LanguageTables) {
    this.#tables = tables;
  }

  get endings(): EndingNode {
    if (this.#endings === undefined) {
      this.#endings = newEndingNode();
      for (const ending of this.#tables.endings) {
        const instead = ending.instead.map((plain) => fold(plain).text);
        addEnding(this.#endings, fold(ending.ending).text, { ...ending, instead });
      }
    }
    return this.#endings;
  }

  get glued(): GluedNode {
    this.#glued ??= gluedNumbers(this.#tables.numbers);
    return this.#glued;
  }

  /** Words that grow on to the one before them, folded, the longest first. */
  get enclitics(): readonly Enclitic[] {
    this.#enclitics ??= (this.#tables.enclitics ?? [])
      .map(({ ending, instead, word }) => ({
        ending: fold(ending).text,
        instead: instead.map((plain) => fold(plain).text),
        word: fold(word).text,
      }))
      .sort((one, other) => other.ending.length - one.ending.length);
    return this.#enclitics;
  }

  /** Forms of "one" that only stand before a unit, written with it. */
  get oneGrownOn(): readonly string[] {
    this.#oneGrownOn ??= (this.#tables.numbers.oneGrownOn ?? []).map((one) => fold(one).text);
    return this.#oneGrownOn;
  }

  /** Endings of a unit that say quarters of it. */
  get unitQuarters(): readonly (readonly [ending: string, quarters: number])[] {
    this.#unitQuarters ??= (this.#tables.numbers.unitQuarters ?? []).flatMap(([quarters, words]) =>
      words.map((word) => [fold(word).text, quarters] as const),
    );
    return this.#unitQuarters;
  }
}

function gluedNumbers(numbers: NumberTable): GluedNode {
  const root = newGluedNode();
  const { elided, glides } = numbers.joining === 'plain' ? { elided: [], glides: [] } : numbers.joining;
  const inSounds = (letters: readonly string[]) => letters.map((letter) => sounds(wordKey(letter)));
  const joining = { elided: inSounds(elided), glides: inSounds(glides) };
  for (const [words, word] of [...numberWords(numbers), ...gluedWords(numbers)]) {
    if (word.role === 'point' || word.role === 'and' || word.role === 'article') continue;
    for (const spelling of words) {
      if (word.role === 'fraction' && numbers.onlyBeforeUnit.includes(spelling)) continue;
      const folded = fold(spelling).text;
      const spelled = sounds(wordKey(folded));
      if (folded.length > 1 && spelled !== 'i' && !folded.includes(' ')) addGlued(root, spelled, word, joining);
    }
  }
  return root;
}
