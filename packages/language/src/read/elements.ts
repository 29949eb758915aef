import type { Ending } from '../tables.ts';
import type { Exact } from './decimal.ts';
import { splitEnclitics } from './enclitics.ts';
import { endingsOf } from './endings.ts';
import { gluedNumber } from './glued-number.ts';
import { numberWithMeasure } from './grown.ts';
import { dropHyphens } from './hyphens.ts';
import { joinInitials } from './initials.ts';
import { narrowByKind } from './kind-words.ts';
import type { Match, Word } from './match.ts';
import { joinNames } from './numbered-names.ts';
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
import type { Vocabulary } from './vocabulary.ts';

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
  /** A "one" that makes a larger number after it inexact. */
  readonly saysAbout: boolean;
  /** A count and the power of ten that it was said with, where that is all ("six thousand"). */
  readonly scaled: { readonly count: Exact; readonly power: number } | undefined;
  /** A teen of a language that may leave out the word for hundred: "thirteen" in "thirteen fifty". */
  readonly omitsHundred: boolean;
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
  /** It may be one of several numbers: what stands beside it is no amount of its own. */
  unsettled: boolean;
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
export function matchAll(vocabulary: Vocabulary, written: readonly Token[]): Element[] {
  const joined = dropHyphens(joinNames(written, vocabulary), vocabulary);
  const tokens = splitEnclitics(joinInitials(joined, vocabulary), vocabulary);
  const words = tokens.map((token) => (token.kind === 'word' ? vocabulary.word(token.text) : undefined));
  const elements: Element[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const word = token.kind === 'word' ? words[at] : undefined;
    const match = word === undefined ? undefined : vocabulary.matchAt(words, at);
    const length = match?.length ?? 1;
    const last = tokens[at + length - 1] ?? token;
    const element = newElement(token, last.end, match);
    if (word !== undefined && match === undefined) {
      const glued = gluedNumber(vocabulary, word);
      if (glued === 'open') element.unsettled = true;
      else if (glued?.upTo !== undefined) {
        elements.push({ ...element, parts: glued.parts }, { ...element, parts: glued.upTo, marks: glued.marks });
        at += length;
        continue;
      } else {
        element.parts = glued?.parts;
        if (glued?.marks !== undefined) element.marks = glued.marks;
      }
      const measured = glued === undefined ? numberWithMeasure(vocabulary, token, word) : undefined;
      if (measured !== undefined) {
        elements.push(...measured);
        at += length;
        continue;
      }
    }
    if (token.kind === 'digits')
      element.parts = token.value === undefined ? undefined : [{ role: 'digits', value: token.value }];
    const before = elements.at(-1);
    const marks = word === undefined || before?.parts === undefined ? undefined : marksAlone(vocabulary, word);
    const close = token.glued && match === undefined && before?.parts?.[0]?.role === 'digits';
    if (before !== undefined && marks !== undefined && (close || marks === 'pieces')) before.marks = marks;
    else elements.push(element);
    at += length;
  }
  return narrowByKind(elements, vocabulary);
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
    unsettled: false,
    parts: undefined,
  };
}

/** What a word says that is nothing but an ending, grown on to digits: "5वाँ", "10টা"; of pieces, also apart: "50 ta". */
function marksAlone({ layers }: Vocabulary, { text }: Word): Ending['marks'] {
  for (const { parts } of layers) {
    const [longest] = endingsOf(parts.endings, text, 0);
    if (longest?.length === text.length) return longest.endings[0]?.marks;
  }
  return undefined;
}
