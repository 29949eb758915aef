import type { Ending } from '../tables.ts';
import { type Element, gluedParts, newElement } from './elements.ts';
import type { Lexicon } from './lexicon.ts';
import { matchAt, stemsOf, toWord, type Word } from './match.ts';
import { hasKind, noSenses, type Senses } from './senses.ts';
import type { Token } from './tokens.ts';

/** A number and what it counts, both from one word. */
export type Measured = readonly [number: Element, measure: Element];

/**
 * "ஐம்பதுகிலோ", "pachasrupaye", "അഞ്ചുരൂപയ്ക്ക്": a number with its unit or money grown on, with or without an ending;
 * "కిలోన్నర": a unit with quarters grown on. Undefined where the word is neither, or its unit is not spelled as the tables do.
 */
export function numberWithMeasure(lexicon: Lexicon, token: Token, word: Word): Measured | undefined {
  const whole = cutMeasure(lexicon, token, token.text, undefined) ?? unitWithQuarters(lexicon, token);
  if (whole !== undefined) return whole;
  for (const { text, marks } of stemsOf(lexicon, word)) {
    const found = cutMeasure(lexicon, token, text, marks);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A unit or a number must have so many letters. */
const shortestNumber = 2;
const shortestUnit = 3;

function cutMeasure(lexicon: Lexicon, token: Token, text: string, marks: Ending['marks']): Measured | undefined {
  for (let cut = shortestNumber; cut <= text.length - shortestUnit; cut += 1) {
    const unit = undoubled(text, cut);
    if (!lexicon.keys.has(unit)) continue;
    const measure = matchAt(lexicon, [toWord({ ...token, text: unit }, lexicon.keys)], 0);
    if (measure === undefined || !isMeasure(measure.senses)) continue;
    const start = token.start + Math.min(cut, token.text.length);
    const number = numberOf(lexicon, { ...token, text: text.slice(0, cut) }, start);
    if (number === undefined) continue;
    const counted = newElement({ ...token, text: unit, start, glued: true }, token.end, measure);
    return [number, marks === undefined ? counted : { ...counted, marks }];
  }
  return undefined;
}

const virama = 0x4d;

/** What stands from the cut on; a consonant doubled where the words meet is written once (അര + കിലോ = അരക്കിലോ). */
function undoubled(text: string, cut: number): string {
  const doubled =
    (text.charCodeAt(cut + 1) & 0x7f) === virama &&
    text.charCodeAt(cut) === text.charCodeAt(cut + 2) &&
    text.charCodeAt(cut) >= 0x0900;
  return text.slice(doubled ? cut + 2 : cut);
}

const isMeasure = (senses: Senses): boolean => hasKind(senses, 'unit') || hasKind(senses, 'rupee');

function numberOf(lexicon: Lexicon, token: Token, end: number): Element | undefined {
  const word = toWord(token, lexicon.keys);
  const match = matchAt(lexicon, [word], 0);
  const number = newElement(token, end, undefined);
  if (match !== undefined && hasKind(match.senses, 'number')) number.senses = match.senses;
  else number.parts = match === undefined ? gluedParts(lexicon, word, number) : undefined;
  return number.senses === noSenses && number.parts === undefined ? undefined : number;
}

/** One of the unit and the quarters of it that its ending says. */
function unitWithQuarters(lexicon: Lexicon, token: Token): Measured | undefined {
  for (const [ending, quarters] of lexicon.unitQuarters) {
    if (!token.text.endsWith(ending)) continue;
    const unit = token.text.slice(0, -ending.length);
    if (!lexicon.keys.has(unit)) continue;
    const match = matchAt(lexicon, [toWord({ ...token, text: unit }, lexicon.keys)], 0);
    if (match === undefined || !hasKind(match.senses, 'unit')) continue;
    const number = newElement(token, token.end, undefined);
    number.parts = [{ role: 'fraction', quarters: 4 + quarters }];
    return [number, newElement({ ...token, text: unit, glued: true }, token.end, match)];
  }
  return undefined;
}
