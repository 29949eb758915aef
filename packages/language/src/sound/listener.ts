import { fold } from '../fold/fold.ts';
import type { LanguageCode, Span } from '../meaning.ts';
import { type Token, tokenize } from '../read/tokens.ts';
import { Vocabularies } from '../read/vocabularies.ts';
import type { SharedNames } from '../shared-names.ts';
import type { LanguageTables } from '../tables.ts';
import { Ear, verdict } from './ear.ts';
import { expectedWordsOf, knownWordsOf, numberWordsOf, type Role, roleOf, tradeWordsOf } from './trade-words.ts';

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
  readonly doubts: readonly Doubt[];
  readonly decision: Decision;
}

/** Listens for the words of the trade in what any recogniser wrote. */
export interface Listener {
  /** `confidence`: the recogniser's own, 0 to 1. Never throws on any text. */
  hear(transcript: string, language: LanguageCode, confidence: number): HeardBySound;
  /** Words to tell a recogniser of beforehand. */
  expectedWords(language: LanguageCode): readonly string[];
}

/** The recogniser's confidence from which its words are taken, and below which they are refused. */
const confident = 0.6;
const hopeless = 0.25;

/** The confidence from which a number is taken though another sounds like it. */
const certainOfNumbers = 0.8;

/** The listener keeps no state between calls; what it needs of a language is compiled when it is first heard, for a start must be quick. */
export function createListener(tables: readonly LanguageTables[], names: SharedNames = {}): Listener {
  const shared = once(() => ({ vocabularies: new Vocabularies(tables, names), known: knownWordsOf(tables) }));
  const own = new Map(
    tables.map((language) => [
      language.code,
      {
        ear: once(
          () =>
            new Ear(
              shared().vocabularies.of(language.code),
              shared().known,
              tradeWordsOf(language),
              numberWordsOf(language),
            ),
        ),
        expected: once(() => expectedWordsOf(language)),
      },
    ]),
  );
  return {
    hear(transcript, language, confidence) {
      const known = own.get(language);
      return known === undefined ? unheard(transcript, confidence) : hearWith(known.ear(), transcript, confidence);
    },
    expectedWords: (language) => own.get(language)?.expected() ?? [],
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
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

interface Doubt {
  readonly span: Span;
  readonly heard: string;
  readonly role: Role;
}

/** What was made of each stretch of a transcript, gathered from left to right. */
interface Findings {
  readonly replacements: Replacement[];
  readonly doubts: Doubt[];
  /** Roles of what is certain: known words and replacements. */
  readonly certain: Set<Role>;
  strange: number;
  /** A number was heard that is easily taken for another. */
  rival: boolean;
}

function hearWith(ear: Ear, transcript: string, confidence: number): HeardBySound {
  const folded = fold(transcript);
  const tokens = tokenize(folded.text);
  const words = tokens.filter(({ kind }) => kind !== 'symbol');
  const found: Findings = { replacements: [], doubts: [], certain: new Set(), strange: 0, rival: false };
  for (let i = 0; i < tokens.length; ) i += hearAt(ear, tokens, i, found, transcript, folded.toOriginal);
  const trust = found.replacements.reduce((product, { unlike }) => product * (1 - unlike / 2), confidence);
  return {
    text: replaced(transcript, found.replacements),
    confidence: trust,
    replacements: found.replacements,
    doubts: found.doubts,
    decision: decide(found, words.length, trust),
  };
}

/** Hears one stretch; gives how many tokens it took. */
function hearAt(
  ear: Ear,
  tokens: readonly Token[],
  at: number,
  found: Findings,
  transcript: string,
  toOriginal: (offset: number) => number,
): number {
  const token = tokens[at] as Token;
  if (token.kind === 'symbol') return 1;
  const spanOf = (last: Token): Span => ({ start: toOriginal(token.start), end: toOriginal(last.end) });
  const doubt = (last: Token, role: Role): void => {
    const span = spanOf(last);
    found.doubts.push({ span, heard: transcript.slice(span.start, span.end), role });
  };
  if (ear.knows(token)) {
    const { kinds, length } = ear.phrase(tokens, at);
    const roles = kinds.map(roleOf);
    for (const role of roles) found.certain.add(role);
    if (roles.includes('number') && token.kind === 'word' && ear.hasRival(token)) found.rival = true;
    const plain = roles.every((role) => role === 'other');
    const limit = isNumber(ear, tokens[at - 1]) ? mayBeNumber : besideNumber;
    if (plain && length === 1 && numberBelongs(ear, tokens, at) && ear.unlikeNumber(token) <= limit)
      doubt(token, 'number');
    return length;
  }
  const reading = ear.read(token, tokens[at + 1]);
  const verdicts = reading?.found.map(verdict) ?? [];
  const last = tokens[at + (reading?.tokens ?? 1) - 1] as Token;
  const sure = reading !== undefined && !verdicts.includes('refuse') && !verdicts.includes('ask');
  const roles = reading?.found.map(({ word }) => word.role) ?? [];
  const other = roles.every((role) => role === 'other');
  const unlikeNumber = numberBelongs(ear, tokens, at) && (!sure || other) ? ear.unlikeNumber(token) : 1;
  if (unlikeNumber <= (other ? mayBeNumber : (reading?.unlike ?? 1) + clearly)) {
    doubt(token, 'number');
    return 1;
  }
  if (reading === undefined || verdicts.includes('refuse')) {
    found.strange += 1;
    return 1;
  }
  if (sure) {
    for (const role of roles) found.certain.add(role);
    const span = spanOf(last);
    const words = reading.found.map(({ word }) => word.said).join(' ');
    found.replacements.push({ span, heard: transcript.slice(span.start, span.end), words, unlike: reading.unlike });
  } else doubt(last, reading.found[verdicts.indexOf('ask')]?.word.role ?? 'other');
  return reading.tokens;
}

/** How unlike a number a known word may sound and still be asked about where a number belongs; more so between a number and the rest of it. */
const besideNumber = 0.16;
const mayBeNumber = 0.42;

/** A number this much further off than a good or unit that was heard is no rival of it. */
const clearly = 0.1;

const isNumber = (ear: Ear, token: Token | undefined): boolean =>
  token !== undefined && ear.phrase([token], 0).kinds.includes('number');

/** Whether the next word is a unit, money or more of a number, or sounds like one: then this one may be a number, or a part of one. */
function numberBelongs(ear: Ear, tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  if (after === undefined || after.kind === 'symbol') return false;
  const roles = ear.knows(after)
    ? ear.phrase(tokens, at + 1).kinds.map(roleOf)
    : (ear.read(after, undefined)?.found.slice(0, 1) ?? []).map(({ word }) => word.role);
  return roles.some((role) => role === 'number' || role === 'unit' || role === 'money');
}

/** More than this share of words that mean nothing here: the recogniser wrote something else than was said. */
const strangeShare = 0.34;

function decide({ replacements, doubts, certain, strange, rival }: Findings, words: number, trust: number): Decision {
  const nothing = certain.size === 0 && replacements.length === 0 && doubts.length === 0;
  if (trust < hopeless || nothing) return 'refuse';
  const goodIsCertain = certain.has('crop');
  const doubtful = doubts.some(
    ({ role }) => role === 'number' || role === 'unit' || (role === 'crop' && !goodIsCertain),
  );
  const numberAlone = certain.has('number') && !goodIsCertain;
  const lost = strange + doubts.length > words * strangeShare;
  const sure = trust >= (rival ? certainOfNumbers : confident);
  return doubtful || numberAlone || lost || !sure ? 'ask' : 'take';
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
