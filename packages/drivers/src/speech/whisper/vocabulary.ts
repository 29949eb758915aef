/** Whisper's pieces of text. Source: GPT-2's byte-level pair encoding (openai/gpt-2, encoder.py, MIT). */

/** Tokens with a meaning of their own, by their numbers in the multilingual vocabulary (openai/whisper, tokenizer.py). */
export const special = {
  endOfText: 50_257,
  startOfTranscript: 50_258,
  firstLanguage: 50_259,
  transcribe: 50_359,
  previousText: 50_361,
  noSpeech: 50_362,
  noTimestamps: 50_363,
} as const;

/** Every byte has a printable letter of its own; those that print already stand for themselves. */
function byteLetters(): readonly string[] {
  const prints = (byte: number): boolean =>
    (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || (byte >= 174 && byte <= 255);
  let next = 256;
  return Array.from({ length: 256 }, (_, byte) => String.fromCodePoint(prints(byte) ? byte : next++));
}

const letters = byteLetters();
const bytesOf: ReadonlyMap<string, number> = new Map(letters.map((letter, byte) => [letter, byte]));
const pieces = /'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+/gu;

export class Vocabulary {
  readonly #ids: ReadonlyMap<string, number>;
  readonly #texts: readonly string[];
  readonly #ranks: ReadonlyMap<string, number>;

  /** `ids`: the parsed vocab.json. `merges`: the text of merges.txt. */
  constructor(ids: Readonly<Record<string, number>>, merges: string) {
    this.#ids = new Map(Object.entries(ids));
    const texts: string[] = [];
    for (const [text, id] of this.#ids) texts[id] = text;
    this.#texts = texts;
    const pairs = merges.split('\n').filter((line) => line.includes(' ') && !line.startsWith('#version'));
    this.#ranks = new Map(pairs.map((pair, rank) => [pair.trimEnd(), rank]));
  }

  /** The bytes of one token, and none for a token with a meaning of its own. */
  bytes(token: number): readonly number[] {
    if (token >= special.endOfText) return [];
    return Array.from(this.#texts[token] ?? '', (letter) => bytesOf.get(letter) ?? 63);
  }

  /** The text of tokens; those with a meaning of their own say nothing. Bytes that end mid-letter become U+FFFD. */
  text(tokens: readonly number[]): string {
    return new TextDecoder().decode(Uint8Array.from(tokens.flatMap((token) => this.bytes(token))));
  }

  /** The tokens of a text, joined by the most frequent pairs first. */
  tokens(text: string): number[] {
    const result: number[] = [];
    for (const [piece] of text.matchAll(pieces)) {
      let parts = Array.from(new TextEncoder().encode(piece), (byte) => letters[byte] as string);
      for (;;) {
        const best = this.#bestPair(parts);
        if (best < 0) break;
        parts = [...parts.slice(0, best), `${parts[best]}${parts[best + 1]}`, ...parts.slice(best + 2)];
      }
      for (const part of parts) result.push(this.#ids.get(part) ?? special.endOfText);
    }
    return result.filter((token) => token !== special.endOfText);
  }

  #bestPair(parts: readonly string[]): number {
    let best = -1;
    let lowest = Number.POSITIVE_INFINITY;
    for (let i = 0; i + 1 < parts.length; i += 1) {
      const rank = this.#ranks.get(`${parts[i]} ${parts[i + 1]}`);
      if (rank !== undefined && rank < lowest) [best, lowest] = [i, rank];
    }
    return best;
  }
}
