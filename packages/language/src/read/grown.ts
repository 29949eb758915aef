import type { Ending } from '../tables.ts';
import { type Element, newElement } from './elements.ts';
import { gluedNumber } from './glued-number.ts';
import { type Layer, type LayerMatch, matchIn, Word } from './match.ts';
import { hasKind, noSenses, type Senses } from './senses.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A number and what it counts, both from one word. */
export type Measured = readonly [number: Element, measure: Element];

/**
 * "ஐம்பதுகிலோ", "pachasrupaye", "അഞ്ചുരൂപയ്ക്ക്": a number with its unit or money grown on, with or without an ending;
 * "కిలోన్నర": a unit with quarters grown on; "এবস্তা": one, in a form of its own, grown on to a unit. All are words of one language. Undefined where the word is neither, or its
 * unit is not spelled as the tables do.
 */
export function numberWithMeasure(vocabulary: Vocabulary, token: Token, word: Word): Measured | undefined {
  if (word.unmeasured || word.isTooLong) return undefined;
  const own = vocabulary.layers.slice(0, -1);
  for (const [at, layer] of own.entries()) {
    const found = new Cutter(vocabulary, layer, at, token).cut(word);
    if (found !== undefined) return found;
  }
  word.unmeasured = true;
  return undefined;
}

/** A unit or a number must have so many letters. */
const shortestNumber = 2;
const shortestUnit = 3;

/** Cuts one word by the tables of one language. */
class Cutter {
  readonly #vocabulary: Vocabulary;
  readonly #layer: Layer;
  readonly #at: number;
  readonly #token: Token;

  constructor(vocabulary: Vocabulary, layer: Layer, at: number, token: Token) {
    this.#vocabulary = vocabulary;
    this.#layer = layer;
    this.#at = at;
    this.#token = token;
  }

  cut(word: Word): Measured | undefined {
    const whole = this.#measure(word.text, undefined) ?? this.#unitWithQuarters() ?? this.#oneWithUnit();
    if (whole !== undefined) return whole;
    for (const { text, marks } of word.stems(this.#at)) {
      const found = this.#measure(text, marks);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #measure(text: string, marks: Ending['marks']): Measured | undefined {
    for (let cut = shortestNumber; cut <= text.length - shortestUnit; cut += 1) {
      const unit = undoubled(text, cut);
      if (this.#layer.lexicon.spelled(unit) === undefined) continue;
      const measure = this.#matched(unit);
      if (measure === undefined || !isMeasure(measure.senses)) continue;
      const start = this.#token.start + Math.min(cut, this.#token.text.length);
      const number = this.#number(text.slice(0, cut), start);
      if (number === undefined) continue;
      const counted = newElement({ ...this.#token, text: unit, start, glued: true }, this.#token.end, measure);
      return [number, marks === undefined ? counted : { ...counted, marks }];
    }
    return undefined;
  }

  #word(text: string): Word {
    return new Word(text, this.#vocabulary.layers);
  }

  #matched(text: string): LayerMatch | undefined {
    return matchIn(this.#at, this.#layer, [this.#word(text)], 0);
  }

  #number(text: string, end: number): Element | undefined {
    const match = this.#matched(text);
    const number = newElement({ ...this.#token, text }, end, undefined);
    if (match !== undefined && hasKind(match.senses, 'number')) number.senses = match.senses;
    else if (match === undefined) {
      const glued = gluedNumber(this.#vocabulary, this.#word(text));
      number.parts = glued === 'open' || glued?.upTo !== undefined ? undefined : glued?.parts;
    }
    return number.senses === noSenses && number.parts === undefined ? undefined : number;
  }

  /** The form of "one" that only stands before a unit, and the unit, with or without an ending. */
  #oneWithUnit(): Measured | undefined {
    const token = this.#token;
    for (const one of this.#layer.parts.oneGrownOn) {
      if (!token.text.startsWith(one)) continue;
      const text = token.text.slice(one.length);
      const match = text.length < shortestUnit ? undefined : this.#matched(text);
      if (match === undefined || !hasKind(match.senses, 'unit')) continue;
      const start = token.start + one.length;
      const number = newElement({ ...token, text: one }, start, undefined);
      number.parts = [{ role: 'fraction', quarters: 4 }];
      return [number, newElement({ ...token, text, start, glued: true }, token.end, match)];
    }
    return undefined;
  }

  /** One of the unit and the quarters of it that its ending says. */
  #unitWithQuarters(): Measured | undefined {
    const token = this.#token;
    for (const [ending, quarters] of this.#layer.parts.unitQuarters) {
      if (!token.text.endsWith(ending)) continue;
      const text = token.text.slice(0, -ending.length);
      const match = this.#layer.lexicon.spelled(text) === undefined ? undefined : this.#matched(text);
      if (match === undefined || !hasKind(match.senses, 'unit')) continue;
      const number = newElement(token, token.end, undefined);
      number.parts = [{ role: 'fraction', quarters: 4 + quarters }];
      return [number, newElement({ ...token, text, glued: true }, token.end, match)];
    }
    return undefined;
  }
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
