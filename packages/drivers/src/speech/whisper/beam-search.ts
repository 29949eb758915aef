import type { ExpectedWords, Progress } from './expected-words.ts';
import { special } from './vocabulary.ts';

/** A text being written, and how likely it is. */
export interface Hypothesis {
  readonly tokens: readonly number[];
  /** Natural-log probabilities of its tokens, its end among them once it has ended. */
  readonly logProbabilities: readonly number[];
  readonly score: number;
  readonly progress: Progress;
}

/** Scores of the next token for every hypothesis: `continues` says which of the last step's hypotheses each one continues. */
export type NextToken = (texts: readonly Hypothesis[], continues: readonly number[]) => Promise<Float32Array>;

export interface SearchSettings {
  readonly width: number;
  readonly maximumTokens: number;
  readonly vocabularySize: number;
  readonly allowed: Int32Array;
  readonly expected: ExpectedWords;
}

interface Candidate {
  readonly parent: number;
  readonly token: number;
  readonly logProbability: number;
  readonly score: number;
  readonly progress: Progress;
}

/** Tokens that come again at once, over and over: Whisper's way of going wrong after the speech has ended. */
export function loops(tokens: readonly number[]): boolean {
  for (let period = 2; period <= 40; period += 1) {
    const times = period < 6 ? 4 : 2;
    const from = tokens.length - period * times;
    if (from >= 0 && tokens.slice(from + period).every((token, i) => token === tokens[from + i])) return true;
  }
  return false;
}

function best(text: Hypothesis, parent: number, logits: Float32Array, settings: SearchSettings): Candidate[] {
  const { allowed, width, expected, vocabularySize } = settings;
  const at = parent * vocabularySize;
  let peak = Number.NEGATIVE_INFINITY;
  for (const token of allowed) peak = Math.max(peak, logits[at + token] as number);
  let sum = 0;
  for (const token of allowed) sum += Math.exp((logits[at + token] as number) - peak);
  const norm = peak + Math.log(sum);
  const floor = norm - 12;
  const found: Candidate[] = [];
  for (const token of allowed) {
    const logit = logits[at + token] as number;
    if (logit < floor || (token === special.endOfText && text.tokens.length === 0)) continue;
    const { gain, progress } = expected.advance(text.progress, token);
    const logProbability = logit - norm;
    found.push({ parent, token, logProbability, score: text.score + logProbability + gain, progress });
  }
  return found.sort((a, b) => b.score - a.score).slice(0, width + 1);
}

/** A long text has more tokens to lose by: texts are compared by their score per token. */
const perToken = (text: Hypothesis): number => text.score / (text.logProbabilities.length + 1);

/**
 * The likeliest texts, best first (beam search: several texts are written side by side, the least likely given up at each step).
 * `stop` is asked before each step, so that a deadline ends the search with what there is.
 */
export async function beamSearch(
  next: NextToken,
  settings: SearchSettings,
  stop: () => boolean,
): Promise<readonly Hypothesis[]> {
  let texts: readonly Hypothesis[] = [
    { tokens: [], logProbabilities: [], score: 0, progress: settings.expected.start() },
  ];
  let continues: readonly number[] = [0];
  const ended: Hypothesis[] = [];
  for (let count = 0; count < settings.maximumTokens && !stop(); count += 1) {
    const logits = await next(texts, continues);
    const candidates = texts.flatMap((text, parent) => best(text, parent, logits, settings));
    candidates.sort((a, b) => b.score - a.score);
    const going: Hypothesis[] = [];
    const parents: number[] = [];
    for (const { parent, token, logProbability, score, progress } of candidates) {
      const before = texts[parent] as Hypothesis;
      const logProbabilities = [...before.logProbabilities, logProbability];
      if (token === special.endOfText) {
        ended.push({ ...before, logProbabilities, score });
        if (going.length === 0 && ended.length >= settings.width) break;
        continue;
      }
      const tokens = [...before.tokens, token];
      if (loops(tokens)) continue;
      going.push({ tokens, logProbabilities, score, progress });
      parents.push(parent);
      if (going.length === settings.width) break;
    }
    [texts, continues] = [going, parents];
    if (going.length === 0 || ended.length >= settings.width) break;
  }
  return (ended.length > 0 ? ended : [...texts]).sort((a, b) => perToken(b) - perToken(a));
}
