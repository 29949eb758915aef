import { fold } from '../fold/fold.ts';
import type { LanguageCode, Span } from '../meaning.ts';
import { cutNumber } from '../read/glued.ts';
import { sounds as spelledSounds } from '../read/keys.ts';
import { compile, type Lexicon } from '../read/lexicon.ts';
import { matchAt, toWord } from '../read/match.ts';
import { type Token, tokenize } from '../read/tokens.ts';
import type { LanguageTables } from '../tables.ts';
import { type Nearest, nearest } from './nearest.ts';
import { segments } from './segments.ts';
import { expectedWordsOf, knownWordsOf, type Role, type TradeWord, tradeWordsOf } from './trade-words.ts';

/** What to do with what was heard: go on, read it back and ask, or ask to say it again. */
export type Decision = 'take' | 'ask' | 'refuse';

/** A stretch of the transcript that was taken for words of the trade. */
export interface Replacement {
  readonly span: Span;
  readonly heard: string;
  readonly words: string;
  /** 0 where they sound the same, 1 where nothing is alike. */
  readonly unlike: number;
}

export interface HeardBySound {
  /** The transcript with the replacements made; what was known already stands untouched. */
  readonly text: string;
  readonly confidence: number;
  readonly replacements: readonly Replacement[];
  /** What sounded like a number or a good without settling which one: it is left as it was, and asked for. */
  readonly doubts: readonly { readonly span: Span; readonly heard: string; readonly role: Role }[];
  readonly decision: Decision;
}

/** Listens for the words of the trade in what any recogniser wrote. */
export interface Listener {
  /** `confidence`: the recogniser's own, 0 to 1. Never throws on any text. */
  hear(transcript: string, language: LanguageCode, confidence: number): HeardBySound;
  /** Words to tell a recogniser of beforehand. */
  expectedWords(language: LanguageCode): readonly string[];
}

/** How unlike a word may sound to be taken, by its role, and by how much the next meaning must be further off. Tuned on bench/hear/development.tsv. */
const limits: Readonly<Record<Role, { readonly taken: number; readonly asked: number; readonly margin: number }>> = {
  number: { taken: 0.16, asked: 0.3, margin: 0.1 },
  crop: { taken: 0.22, asked: 0.32, margin: 0.05 },
  unit: { taken: 0.25, asked: 0.3, margin: 0.03 },
  money: { taken: 0.3, asked: 0.3, margin: 0 },
  other: { taken: 0.15, asked: 0.15, margin: 0.05 },
};

/** The recogniser's confidence from which its words are taken, and below which they are refused. */
const confident = 0.55;
const hopeless = 0.25;

interface Reading {
  readonly found: readonly Nearest[];
  readonly tokens: number;
  readonly unlike: number;
}

const most = Math.max(...Object.values(limits).map(({ asked }) => asked));

class Ear {
  readonly #lexicon: Lexicon;
  readonly #known: ReadonlySet<string>;
  readonly #latin: readonly TradeWord[];
  readonly #native: readonly TradeWord[];

  constructor(lexicon: Lexicon, known: ReadonlySet<string>, words: readonly TradeWord[]) {
    this.#lexicon = lexicon;
    this.#known = known;
    this.#latin = words.filter(({ latin }) => latin);
    this.#native = words.filter(({ latin }) => !latin);
  }

  /** Whether the reader understands the word as it stands. */
  knows(token: Token): boolean {
    if (token.kind !== 'word' || this.#known.has(token.text)) return true;
    const word = toWord(token);
    if (matchAt(this.#lexicon, [word], 0) !== undefined) return true;
    return cutNumber(this.#lexicon.glued, spelledSounds(word.key)).length > 0;
  }

  #near(text: string, limit = most): Nearest | undefined {
    const sounds = segments(text);
    if (sounds.length < 2) return undefined;
    const latin = text.charCodeAt(0) < 0x80;
    return nearest(sounds, latin ? this.#latin : this.#native, limit);
  }

  /** The likeliest reading of an unknown word: as one trade word, as two written together, or as one with the word after it. */
  read(token: Token, after: Token | undefined): Reading | undefined {
    const whole = this.#near(token.text);
    const readings: Reading[] = [];
    if (whole !== undefined) readings.push({ found: [whole], tokens: 1, unlike: whole.unlike });
    if (whole === undefined || whole.unlike > 0.1) {
      const two = this.#split(token.text);
      if (two !== undefined) readings.push(two);
      const joined = after?.kind === 'word' ? this.#near(token.text + after.text, 0.15) : undefined;
      if (joined !== undefined) readings.push({ found: [joined], tokens: 2, unlike: joined.unlike });
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
      const first = this.#near(text.slice(0, at), 0.15);
      const second = first && this.#near(text.slice(at + skip), 0.15);
      if (first === undefined || second === undefined) continue;
      const unlike = (first.unlike + second.unlike) / 2 + 0.02;
      if (best === undefined || unlike < best.unlike) best = { found: [first, second], tokens: 1, unlike };
    }
    return best;
  }
}

/** Whether a nearest word is near enough to be taken, only to be asked about, or neither. */
function verdict({ word, unlike, next, nextRole }: Nearest): Decision {
  const { taken, asked, margin } = limits[word.role];
  const wanted = nextRole === 'number' ? Math.max(margin, limits.number.margin) : margin;
  if (unlike <= taken && next - unlike >= wanted) return 'take';
  return unlike <= asked ? 'ask' : 'refuse';
}

/** Compiles the tables once; the listener keeps no state between calls. */
export function createListener(tables: readonly LanguageTables[]): Listener {
  const lexicon = compile(tables);
  const known = knownWordsOf(tables);
  const ears = new Map(tables.map((language) => [language.code, new Ear(lexicon, known, tradeWordsOf(language))]));
  const expected = new Map(tables.map((language) => [language.code, expectedWordsOf(language)]));
  return {
    hear(transcript, language, confidence) {
      const ear = ears.get(language);
      return ear === undefined ? unheard(transcript, confidence) : hearWith(ear, transcript, confidence);
    },
    expectedWords: (language) => expected.get(language) ?? [],
  };
}

/** For a language without tables nothing is replaced, and everything is asked about. */
const unheard = (text: string, confidence: number): HeardBySound => ({
  text,
  confidence,
  replacements: [],
  doubts: [],
  decision: confidence < hopeless || text.trim() === '' ? 'refuse' : 'ask',
});

function hearWith(ear: Ear, transcript: string, confidence: number): HeardBySound {
  const folded = fold(transcript);
  const tokens = tokenize(folded.text);
  const replacements: Replacement[] = [];
  const doubts: HeardBySound['doubts'][number][] = [];
  let knows = false;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (ear.knows(token)) {
      knows ||= token.kind !== 'symbol';
      continue;
    }
    const after = tokens[i + 1];
    const reading = ear.read(token, after !== undefined && !ear.knows(after) ? after : undefined);
    if (reading === undefined) continue;
    const end = tokens[i + reading.tokens - 1] as Token;
    const span = { start: folded.toOriginal(token.start), end: folded.toOriginal(end.end) };
    const heard = transcript.slice(span.start, span.end);
    const verdicts = reading.found.map(verdict);
    if (verdicts.includes('refuse')) continue;
    i += reading.tokens - 1;
    const doubted = reading.found.find((_, at) => verdicts[at] === 'ask');
    if (doubted !== undefined) doubts.push({ span, heard, role: doubted.word.role });
    else
      replacements.push({
        span,
        heard,
        words: reading.found.map(({ word }) => word.said).join(' '),
        unlike: reading.unlike,
      });
  }
  const trust = replacements.reduce((product, { unlike }) => product * (1 - unlike / 2), confidence);
  const asks = doubts.some(({ role }) => role !== 'other') || trust < confident;
  const hopes = trust >= hopeless && (knows || replacements.length > 0 || doubts.length > 0);
  return {
    text: replaced(transcript, replacements),
    confidence: trust,
    replacements,
    doubts,
    decision: hopes ? (asks ? 'ask' : 'take') : 'refuse',
  };
}

function replaced(transcript: string, replacements: readonly Replacement[]): string {
  let text = '';
  let at = 0;
  for (const { span, words } of replacements) {
    text += transcript.slice(at, span.start) + words;
    at = span.end;
  }
  return text + transcript.slice(at);
}
