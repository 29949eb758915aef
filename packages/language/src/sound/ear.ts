import { gluedNumber } from '../read/glued-number.ts';
import type { Kind } from '../read/senses.ts';
import type { Token } from '../read/tokens.ts';
import type { Vocabulary } from '../read/vocabulary.ts';
import { type Nearest, nearest } from './nearest.ts';
import { segments } from './segments.ts';
import type { Role, TradeWord } from './trade-words.ts';

/** How unlike a word may sound to be taken, by its role, and by how much the next meaning must be further off. Tuned on bench/hear/development.tsv. */
const limits: Readonly<Record<Role, { readonly taken: number; readonly asked: number; readonly margin: number }>> = {
  number: { taken: 0.06, asked: 0.3, margin: 0.12 },
  crop: { taken: 0.22, asked: 0.32, margin: 0.05 },
  unit: { taken: 0.2, asked: 0.3, margin: 0.1 },
  money: { taken: 0.22, asked: 0.3, margin: 0.03 },
  other: { taken: 0.15, asked: 0.15, margin: 0.05 },
};

/** What an unknown stretch may be: one trade word or two, over one token of the transcript or two. */
export interface Reading {
  readonly found: readonly Nearest[];
  readonly tokens: number;
  readonly unlike: number;
}

const most = Math.max(...Object.values(limits).map(({ asked }) => asked));

/** Two halves of a word, or two words written together, must each fit so well. */
const closely = 0.15;

/** Numbers no more unlike than this are rivals. */
const rivals = 0.14;

const longestPhrase = 5;

const isLatin = (text: string): boolean => text.charCodeAt(0) < 0x80;

/** Listens in one language: tells what is known from what is not, and what the unknown sounds like. */
export class Ear {
  readonly #vocabulary: Vocabulary;
  readonly #known: ReadonlySet<string>;
  readonly #latin: readonly TradeWord[];
  readonly #native: readonly TradeWord[];
  readonly #latinNumbers: readonly TradeWord[];
  readonly #nativeNumbers: readonly TradeWord[];

  constructor(
    vocabulary: Vocabulary,
    known: ReadonlySet<string>,
    words: readonly TradeWord[],
    numbers: readonly TradeWord[],
  ) {
    this.#vocabulary = vocabulary;
    this.#known = known;
    this.#latin = words.filter(({ latin }) => latin);
    this.#native = words.filter(({ latin }) => !latin);
    this.#latinNumbers = numbers.filter(({ latin }) => latin);
    this.#nativeNumbers = numbers.filter(({ latin }) => !latin);
  }

  /** The longest phrase of the tables that starts here: its kinds, and how many tokens it takes. None where the reader knows no meaning. */
  phrase(tokens: readonly Token[], at: number): { readonly kinds: readonly Kind[]; readonly length: number } {
    const token = tokens[at];
    if (token === undefined || token.kind === 'symbol') return { kinds: [], length: 1 };
    if (token.kind === 'digits') return { kinds: ['number'], length: 1 };
    const words = tokens
      .slice(at, at + longestPhrase)
      .map((next) => (next.kind === 'word' ? this.#vocabulary.word(next.text) : undefined));
    const match = this.#vocabulary.matchAt(words, 0);
    return { kinds: match?.senses.all.map(({ kind }) => kind) ?? [], length: match?.length ?? 1 };
  }

  /** Whether it stands as it is. A number must be spelled as the tables spell it, or be made of their numbers: the reader's looser look is not trusted here. */
  knows(token: Token): boolean {
    if (token.kind !== 'word' || this.#known.has(token.text)) return true;
    const { kinds } = this.phrase([token], 0);
    if (kinds.length > 0 && !kinds.includes('number')) return true;
    return gluedNumber(this.#vocabulary, this.#vocabulary.word(token.text)) !== undefined;
  }

  /** How unlike the nearest number a word sounds, 1 where none is near: what is asked about where a number belongs. */
  unlikeNumber({ text }: Token): number {
    return nearest(segments(text), this.#numbersLike(text), 0.5)?.unlike ?? 1;
  }

  /** Whether another number sounds so much like this one that ears take them for each other (सात and साठ, அறுபது and இருபது). */
  hasRival({ text }: Token): boolean {
    const found = nearest(segments(text), this.#numbersLike(text), rivals);
    return found !== undefined && found.next <= rivals;
  }

  /** Numbers in the script of the word: romanised spelling is too loose to be set beside it. */
  #numbersLike(text: string): readonly TradeWord[] {
    return isLatin(text) ? this.#latinNumbers : this.#nativeNumbers;
  }

  #near(text: string, limit = most): Nearest | undefined {
    const sounds = segments(text);
    if (sounds.length < 2) return undefined;
    return nearest(sounds, isLatin(text) ? this.#latin : this.#native, limit);
  }

  /** The likeliest reading of an unknown word: as one trade word, as two written together, or as one with the word after it. */
  read(token: Token, after: Token | undefined): Reading | undefined {
    const whole = this.#near(token.text);
    const readings: Reading[] = [];
    if (whole !== undefined) readings.push({ found: [whole], tokens: 1, unlike: whole.unlike });
    if (whole === undefined || whole.unlike > 0.1) {
      const two = this.#split(token.text);
      if (two !== undefined) readings.push(two);
      const joined = after?.kind === 'word' ? this.#near(token.text + after.text, closely) : undefined;
      const wholly = joined !== undefined && (joined.word.role === 'crop' || after === undefined || !this.knows(after));
      if (wholly) readings.push({ found: [joined], tokens: 2, unlike: joined.unlike });
    }
    return readings.sort((a, b) => a.unlike - b.unlike)[0];
  }

  #split(text: string): Reading | undefined {
    let best: Reading | undefined;
    for (let at = 2; at <= text.length - 2; at += 1) {
      const place = text.charCodeAt(at) & 0x7f;
      const sign = text.charCodeAt(at) >= 0x900 && (place >= 0x3e || place <= 3);
      if (sign && place !== 0x4d) continue;
      const skip = place === 0x4d ? 1 : 0;
      const first = this.#near(text.slice(0, at), closely);
      const second = first && this.#near(text.slice(at + skip), closely);
      if (first === undefined || second === undefined || !splits(first) || !splits(second)) continue;
      const unlike = (first.unlike + second.unlike) / 2 + 0.02;
      if (best === undefined || unlike < best.unlike) best = { found: [first, second], tokens: 1, unlike };
    }
    return best;
  }
}

/** A half of a word must name something, and a number must be nearly as the tables spell it: halves are short, and short words are like many. */
const splits = ({ word, unlike }: Nearest): boolean =>
  word.role !== 'other' && (word.role !== 'number' || unlike <= 0.06);

/** Whether a nearest word is near enough to be taken, only to be asked about, or neither. */
export function verdict({ word, unlike, next, nextRole }: Nearest): 'take' | 'ask' | 'refuse' {
  const { taken, asked, margin } = limits[word.role];
  const wanted = nextRole === 'number' ? Math.max(margin, limits.number.margin) : margin;
  if (unlike <= taken && next - unlike >= wanted) return 'take';
  return unlike <= asked ? 'ask' : 'refuse';
}
