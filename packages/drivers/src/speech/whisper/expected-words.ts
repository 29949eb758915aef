import type { Vocabulary } from './vocabulary.ts';

interface Step {
  readonly next: Map<number, Step>;
  endsWord: boolean;
}

/** How far into an expected word a text stands, and what it was lent for it so far. */
export interface Progress {
  readonly step: Step | undefined;
  readonly lent: number;
}

/**
 * Words that are likely to be said. While a text follows one of them it is lent a bonus, token by token; a text that leaves the word
 * before its end gives everything back, so that only whole words gain. All words gain alike: between two numbers the sound decides.
 */
export class ExpectedWords {
  readonly #root: Step = { next: new Map(), endsWord: false };
  readonly #bonus: number;
  readonly #vocabulary: Vocabulary;

  /** `bonus`: what each token of an expected word gains, in natural-log probability. */
  constructor(vocabulary: Vocabulary, words: readonly string[], bonus: number) {
    this.#vocabulary = vocabulary;
    this.#bonus = bonus;
    for (const word of words) this.#add(vocabulary.tokens(` ${word}`));
  }

  #add(tokens: readonly number[]): void {
    let step = this.#root;
    for (const token of tokens) {
      let next = step.next.get(token);
      if (next === undefined) {
        next = { next: new Map(), endsWord: false };
        step.next.set(token, next);
      }
      step = next;
    }
    if (tokens.length > 0) step.endsWord = true;
  }

  start(): Progress {
    return { step: undefined, lent: 0 };
  }

  /** What a text gains or gives back by this token, and where it then stands. */
  advance({ step, lent }: Progress, token: number): { readonly gain: number; readonly progress: Progress } {
    const along = step?.next.get(token);
    if (along !== undefined) return { gain: this.#bonus, progress: { step: along, lent: lent + this.#bonus } };
    const first = this.#vocabulary.bytes(token)[0];
    const wordEnds = first === undefined || first < 0x30;
    const back = step?.endsWord && wordEnds ? 0 : -lent;
    const begun = first === 0x20 ? this.#root.next.get(token) : undefined;
    if (begun === undefined) return { gain: back, progress: { step: undefined, lent: 0 } };
    return { gain: back + this.#bonus, progress: { step: begun, lent: this.#bonus } };
  }
}
