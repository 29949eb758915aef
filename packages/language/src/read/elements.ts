import type { LanguageCode } from '../meaning.ts';
import type { Ending } from '../tables.ts';
import type { Exact } from './decimal.ts';
import { endingsOf } from './endings.ts';
import { cutNumber } from './glued.ts';
import { numberWithMeasure } from './grown.ts';
import { joinInitials } from './initials.ts';
import { sounds, wordKey } from './keys.ts';
import type { Lexicon } from './lexicon.ts';
import { type Match, matchAt, stemsOf, toWord, type Word } from './match.ts';
import { type NumberPart, readNumber } from './numbers.ts';
import {
  competes,
  hasKind,
  type Kind,
  type NumberWord,
  noSenses,
  type Sense,
  type Senses,
  toSenses,
} from './senses.ts';
import type { Token } from './tokens.ts';

/** A number as it stands in the utterance. */
export interface NumberFound {
  /** Undefined where it is too large. */
  readonly value: Exact | undefined;
  readonly negative: boolean;
  approximate: boolean;
  /** Written in digits rather than words. */
  readonly digits: boolean;
  /** Said as one single digit. */
  readonly singleDigit: boolean;
}

/** A word, phrase, number or symbol of the utterance with what it may mean. Offsets are of the folded text. */
export interface Element {
  readonly start: number;
  end: number;
  readonly text: string;
  senses: Senses;
  marks: Ending['marks'];
  /** Symbols have no senses. */
  readonly symbol: string;
  number: NumberFound | undefined;
  /** "First", "15th": its place in a count. */
  ordinal: Exact | undefined;
  /** No space before it. */
  readonly glued: boolean;
  /** Taken back by the speaker: "not fifteen". */
  denied: boolean;
  /** Number parts of this element, where it is or may be a part of a number. */
  parts: readonly NumberPart[] | undefined;
}

export function senseOf<K extends Kind>(
  element: Element | undefined,
  kind: K,
): Extract<Sense, { kind: K }> | undefined {
  if (element === undefined || !hasKind(element.senses, kind)) return undefined;
  for (const sense of element.senses.all) if (sense.kind === kind) return sense as Extract<Sense, { kind: K }>;
  return undefined;
}

/** Whether the element may mean something of the kind. */
export const means = (element: Element | undefined, kind: Kind): boolean =>
  element !== undefined && hasKind(element.senses, kind);

/** Whether its ending puts a number or money to a price. */
export const isMarkedAt = (element: Element | undefined): boolean =>
  element?.marks === 'at' || element?.marks === 'at-in';

/** Cuts the tokens into elements by the longest phrases of the tables. */
export function matchAll(lexicon: Lexicon, written: readonly Token[]): Element[] {
  const tokens = joinInitials(written, lexicon.keys);
  const words = tokens.map((token) => (token.kind === 'word' ? toWord(token, lexicon.keys) : undefined));
  const elements: Element[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const word = words[at];
    const match = word === undefined ? undefined : matchAt(lexicon, words, at);
    const length = match?.length ?? 1;
    const last = tokens[at + length - 1] ?? token;
    const element = newElement(token, last.end, match);
    if (word !== undefined && match === undefined) {
      element.parts = gluedParts(lexicon, word, element);
      const measured = element.parts === undefined ? numberWithMeasure(lexicon, token, word) : undefined;
      if (measured !== undefined) {
        elements.push(...measured);
        at += length;
        continue;
      }
    }
    if (token.kind === 'digits')
      element.parts = token.value === undefined ? undefined : [{ role: 'digits', value: token.value }];
    const before = elements.at(-1);
    const marks = word === undefined || match !== undefined || !token.glued ? undefined : marksAlone(lexicon, word);
    if (marks !== undefined && before?.parts?.[0]?.role === 'digits') before.marks = marks;
    else elements.push(element);
    at += length;
  }
  return elements;
}

export function newElement(token: Token, end: number, match: Match | undefined): Element {
  return {
    start: token.start,
    end,
    text: token.text,
    senses: match?.senses ?? noSenses,
    marks: match?.marks,
    symbol: token.kind === 'symbol' ? token.text : '',
    number: undefined,
    ordinal: undefined,
    glued: token.glued,
    denied: false,
    parts: undefined,
  };
}

/** What a word says that is nothing but an ending, grown on to digits: "5वाँ", "10টা". */
function marksAlone(lexicon: Lexicon, { text }: Word): Ending['marks'] {
  const [longest] = endingsOf(lexicon.endings, text, 0);
  return longest?.length === text.length ? longest.endings[0]?.marks : undefined;
}

/** The parts of a number written as one word, where it can be cut into them in one way only. */
export function gluedParts(lexicon: Lexicon, word: Word, element: Element): readonly NumberPart[] | undefined {
  const whole = agreed(cutNumber(lexicon.glued, sounds(word.key)));
  if (whole !== undefined) return whole;
  for (const stem of stemsOf(lexicon, word)) {
    const parts = agreed(cutNumber(lexicon.glued, sounds(wordKey(stem.text))));
    if (parts !== undefined) {
      element.marks = stem.marks;
      return parts;
    }
  }
  return undefined;
}

function agreed(cuts: readonly (readonly NumberWord[])[]): readonly NumberWord[] | undefined {
  let chosen: readonly NumberWord[] | undefined;
  let value: string | undefined;
  for (const cut of cuts) {
    const read = readNumber(cut);
    if (read?.value === undefined || read.length !== cut.length) continue;
    const text = `${read.value.digits}/${read.value.places}`;
    if (value !== undefined && value !== text) return undefined;
    value = text;
    chosen = cut;
  }
  return chosen;
}

/** Which language the utterance is in: the declared one, or the one whose words and script it has most of. */
export function languageOf(
  lexicon: Lexicon,
  elements: readonly Element[],
  declared: LanguageCode | undefined,
): LanguageCode {
  if (declared !== undefined) return declared;
  const votes = new Map<LanguageCode, number>();
  for (const { senses } of elements) vote(votes, senses);
  let best: LanguageCode | undefined;
  for (const [language, count] of votes) if (best === undefined || count > (votes.get(best) ?? 0)) best = language;
  return best ?? lexicon.tables.keys().next().value ?? 'en';
}

/** A word gives its vote to the languages that know it, in equal shares. */
function vote(votes: Map<LanguageCode, number>, { all, mixed }: Senses): void {
  const languages = mixed
    ? new Set(all.map((sense) => sense.language))
    : all.slice(0, 1).map((sense) => sense.language);
  const share = 1 / ('size' in languages ? languages.size : 1);
  for (const language of languages) votes.set(language, (votes.get(language) ?? 0) + share);
}

/** Where a word has a meaning in the utterance's own language, its meanings in other languages are put aside. */
export function preferLanguage(elements: readonly Element[], language: LanguageCode): void {
  for (const element of elements) {
    if (!element.senses.mixed) continue;
    const { all } = element.senses;
    const own = all.some((sense) => sense.language === language && (competes(sense) || sense.kind === 'ordinary'));
    if (!own) continue;
    const ownFact = all.some((sense) => sense.language === language && competes(sense));
    const kept = all.filter(
      (sense) => sense.language === language || !competes(sense) || (sense.weak === true && !ownFact),
    );
    if (kept.length < all.length) element.senses = toSenses(kept);
  }
}
