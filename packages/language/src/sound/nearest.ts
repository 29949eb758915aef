import { unlikeness, weight } from './distance.ts';
import type { Role, TradeWord } from './trade-words.ts';

/** The trade word that sounds most like what was heard, and how far off the next one with another meaning is. */
export interface Nearest {
  readonly word: TradeWord;
  readonly unlike: number;
  /** Of the nearest word with another meaning; 1 where there is none. */
  readonly next: number;
  readonly nextRole: Role | undefined;
}

/** Finds the nearest trade word, no further off than `most`. */
export function nearest(sounds: Uint8Array, words: readonly TradeWord[], most: number): Nearest | undefined {
  const heavy = weight(sounds);
  let best: { word: TradeWord; unlike: number } | undefined;
  let next: { word: TradeWord; unlike: number } | undefined;
  for (const word of words) {
    const unlike = unlikeness(sounds, word.sounds, heavy, word.weight, most + 0.15);
    if (unlike >= 1) continue;
    if (best === undefined || unlike < best.unlike) {
      if (best !== undefined && best.word.meaning !== word.meaning) next = best;
      best = { word, unlike };
    } else if (word.meaning !== best.word.meaning && (next === undefined || unlike < next.unlike))
      next = { word, unlike };
  }
  if (best === undefined || best.unlike > most) return undefined;
  return { ...best, next: next?.unlike ?? 1, nextRole: next?.word.role };
}
