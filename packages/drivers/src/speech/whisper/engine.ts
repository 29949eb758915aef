import type { Runtime, Session, Tensor } from '../runtime.ts';
import { beamSearch, type Hypothesis, type NextToken } from './beam-search.ts';
import { ExpectedWords } from './expected-words.ts';
import { logMel, sampleRate } from './mel.ts';
import { special, type Vocabulary } from './vocabulary.ts';
import { allowedTokens, type WrittenLanguage, writings } from './writing.ts';

/** The measures of Whisper small that running it needs. */
const layers = 12;
const heads = 12;
const depth = 64;
const vocabularySize = 51_865;
const positions = 1500;

export interface WhisperSettings {
  /** Texts written side by side. */
  readonly width: number;
  /** Positions of silence (50 a second) after the speech: fewer cost less and loop more. */
  readonly silence: number;
  /** What each token of an expected word gains. */
  readonly bonus: number;
  /** Below this confidence the search is made again with twice as many texts. */
  readonly doubtful: number;
}

export const measuredSettings: WhisperSettings = { width: 2, silence: 256, bonus: 0.6, doubtful: 0.65 };

export interface Heard {
  readonly text: string;
  readonly confidence: number;
}

/** Whisper small on ONNX Runtime: sound in, text out. One recording at a time. */
export class WhisperEngine {
  readonly #runtime: Runtime;
  readonly #sessions: { readonly encoder: Session; readonly bridge: Session; readonly decoder: Session };
  readonly #vocabulary: Vocabulary;
  readonly #allowed = new Map<WrittenLanguage, Int32Array>();
  #lastExpected: { readonly key: string; readonly words: ExpectedWords } | undefined;

  constructor(
    runtime: Runtime,
    sessions: { readonly encoder: Session; readonly bridge: Session; readonly decoder: Session },
    vocabulary: Vocabulary,
  ) {
    this.#runtime = runtime;
    this.#sessions = sessions;
    this.#vocabulary = vocabulary;
  }

  /**
   * Hears up to 28 s of speech: samples from −1 to 1 at 16 kHz. `expected`: words likely to be said. `stop` is asked between
   * steps; once true, what was written so far is given.
   */
  async transcribe(
    samples: Float32Array,
    language: WrittenLanguage,
    expected: readonly string[],
    stop: () => boolean,
    settings: WhisperSettings = measuredSettings,
  ): Promise<Heard> {
    const seconds = samples.length / sampleRate;
    const length = Math.min(positions, Math.ceil(seconds * 50) + settings.silence);
    const mel = this.#floats(logMel(samples, length * 2), [1, 80, length * 2]);
    const { audio } = await this.#sessions.encoder.run({ mel });
    if (audio === undefined) throw new Error('the encoder gave no audio');
    const about = await this.#sessions.bridge.run({ audio });
    const search = {
      width: settings.width,
      maximumTokens: Math.min(200, Math.ceil(seconds * 16) + 12),
      vocabularySize,
      allowed: this.#allowedFor(language),
      expected: this.#expected(expected, settings.bonus),
    };
    const heard = this.#choose(await beamSearch(this.#nextToken(about, language), search, stop));
    if (heard.confidence >= settings.doubtful || stop()) return heard;
    const wider = { ...search, width: settings.width * 2 };
    const again = this.#choose(await beamSearch(this.#nextToken(about, language), wider, stop));
    return again.confidence > heard.confidence ? again : heard;
  }

  #choose([first]: readonly Hypothesis[]): Heard {
    if (first === undefined) return { text: '', confidence: 0 };
    const text = this.#vocabulary.text(first.tokens).replaceAll('\uFFFD', '').trim();
    return { text, confidence: averageProbability(first) * (lost.test(text) ? 0.3 : 1) };
  }

  #expected(words: readonly string[], bonus: number): ExpectedWords {
    const key = `${bonus} ${words.join(' ')}`;
    if (this.#lastExpected?.key !== key) {
      this.#lastExpected = { key, words: new ExpectedWords(this.#vocabulary, words, bonus) };
    }
    return this.#lastExpected.words;
  }

  #allowedFor(language: WrittenLanguage): Int32Array {
    const known = this.#allowed.get(language) ?? allowedTokens(this.#vocabulary, writings[language]);
    this.#allowed.set(language, known);
    return known;
  }

  #floats(data: Float32Array, dimensions: readonly number[]): Tensor {
    return new this.#runtime.Tensor('float32', data, dimensions);
  }

  #whole(numbers: readonly number[], dimensions: readonly number[]): Tensor {
    return new this.#runtime.Tensor('int64', BigInt64Array.from(numbers, BigInt), dimensions);
  }

  /** The decoder's memory of what it wrote is handed from step to step. */
  #nextToken(about: Readonly<Record<string, Tensor>>, language: WrittenLanguage): NextToken {
    const start = [
      special.startOfTranscript,
      writings[language].languageToken,
      special.transcribe,
      special.noTimestamps,
    ];
    let past = this.#emptyPast();
    let written = 0;
    return async (texts, continues) => {
      const rows = written === 0 ? [start] : texts.map(({ tokens }) => tokens.slice(-1));
      const count = rows[0]?.length ?? 0;
      const results = await this.#sessions.decoder.run({
        tokens: this.#whole(rows.flat(), [rows.length, count]),
        positions: this.#whole(
          Array.from({ length: count }, (_, i) => written + i),
          [count],
        ),
        beams: this.#whole(continues, [continues.length]),
        mask: this.#floats(causalMask(count, written), [count, written + count]),
        ...about,
        ...past,
      });
      written += count;
      past = renamed(results);
      return (results['logits'] as Tensor).data as Float32Array;
    };
  }

  #emptyPast(): Record<string, Tensor> {
    const past: Record<string, Tensor> = {};
    for (let layer = 0; layer < layers; layer += 1) {
      past[`past_keys_${layer}`] = this.#floats(new Float32Array(0), [1, heads, 0, depth]);
      past[`past_values_${layer}`] = this.#floats(new Float32Array(0), [1, heads, 0, depth]);
    }
    return past;
  }

  /** Gives the memory back. */
  async release(): Promise<void> {
    await Promise.all(Object.values(this.#sessions).map((session) => session.release()));
  }
}

/** Letters that no word of a market has, and a vowel sign without its consonant: Whisper writes them when it is lost. */
const lost = /[\u0950-\u0954\u0960-\u0963\u0970-\u097f]|(^| )\p{M}/u;

/** The mean probability of a text's tokens, as a geometric mean. */
function averageProbability({ logProbabilities }: Hypothesis): number {
  const sum = logProbabilities.reduce((total, value) => total + value, 0);
  return logProbabilities.length === 0 ? 0 : Math.exp(sum / logProbabilities.length);
}

/** A token sees itself and what stands before it. */
function causalMask(count: number, past: number): Float32Array {
  const mask = new Float32Array(count * (past + count));
  for (let row = 0; row < count; row += 1)
    mask.fill(-1e30, row * (past + count) + past + row + 1, (row + 1) * (past + count));
  return mask;
}

function renamed(results: Readonly<Record<string, Tensor>>): Record<string, Tensor> {
  const past: Record<string, Tensor> = {};
  for (const [name, tensor] of Object.entries(results)) if (name !== 'logits') past[`past_${name}`] = tensor;
  return past;
}
