import { type Exact, isWhole, quarters, whole } from './decimal.ts';
import { type Element, means, type NumberFound, senseOf } from './elements.ts';
import { type NumberPart, readNumber } from './numbers.ts';
import { noSenses } from './senses.ts';
import { isRupee } from './tidy.ts';
import { withQuarters } from './unit-quarters.ts';

const fractions: Readonly<Record<string, number>> = { '½': 2, '¼': 1, '¾': 3 };

/** Joins the elements that make one number into one element each; the others stay. */
export function readNumbers(written: readonly Element[]): Element[] {
  const elements = aboutWithin(written);
  const read: Element[] = [];
  let before: Element | undefined;
  for (let at = 0; at < elements.length; ) {
    const found = numberAt(elements, at, before);
    const element = found?.element ?? elements[at];
    if (element === undefined) break;
    read.push(asOrdinal(element));
    before = element;
    at += found?.length ?? 1;
  }
  return withQuarters(joinSpokenDigits(besideUnsettled(withoutOne(read))));
}

/** "ਪੰਜਾਹ ਕੁ ਕਿਲੋ", "ਪੰਜ ਕੁ ਹਜ਼ਾਰ": what says "about" after a number, before what it counts or its scale, is a mark of the number. */
function aboutWithin(elements: readonly Element[]): readonly Element[] {
  if (!elements.some((element) => means(element, 'aboutAfter'))) return elements;
  const kept: Element[] = [];
  for (let at = 0; at < elements.length; at += 1) {
    const element = elements[at] as Element;
    const before = kept.at(-1);
    if (before === undefined || !means(element, 'aboutAfter') || !standsWithin(before, elements[at + 1]))
      kept.push(element);
    else kept[kept.length - 1] = { ...before, marks: 'about' };
  }
  return kept;
}

const standsWithin = (before: Element, after: Element | undefined): boolean => {
  if (partsOf(before) === undefined || before.marks !== undefined) return false;
  const role = partsOf(after)?.[0]?.role;
  return role === undefined ? means(after, 'unit') || isRupee(after) : role === 'scale' || role === 'hundred';
};

/** A number beside a word that may be several numbers is a part of something that was not understood. */
function besideUnsettled(elements: Element[]): Element[] {
  if (!elements.some(({ unsettled }) => unsettled)) return elements;
  return elements.map((element, at) =>
    element.number !== undefined && (elements[at - 1]?.unsettled || elements[at + 1]?.unsettled)
      ? { ...element, number: undefined }
      : element,
  );
}

/** The least number that "one" before it makes inexact. */
const leastAbout = 2;

/** "ഒരു അമ്പത് കിലോ": where a language says so, "one" before a larger number is "about". */
function withoutOne(elements: Element[]): Element[] {
  if (!elements.some(({ number }) => number?.saysAbout === true)) return elements;
  const kept: Element[] = [];
  for (let at = 0; at < elements.length; at += 1) {
    const element = elements[at] as Element;
    const next = elements[at + 1];
    const about =
      element.number?.saysAbout === true && next?.number !== undefined && isAtLeast(next.number.value, leastAbout);
    if (!about) kept.push(element);
    else if (next?.number !== undefined) next.number.approximate = true;
  }
  return kept;
}

const isAtLeast = (value: Exact | undefined, least: number): boolean =>
  value !== undefined && isWhole(value) && value.digits >= least;

/** "First" by its word, "5वाँ" by its ending: no amount, whatever stands beside it. */
function asOrdinal(element: Element): Element {
  const { number, marks } = element;
  if (number !== undefined)
    return marks === 'ordinal' ? { ...element, number: undefined, ordinal: number.value } : element;
  const named = senseOf(element, 'ordinal');
  return named === undefined ? element : { ...element, ordinal: whole(named.value) };
}

interface Found {
  readonly element: Element;
  readonly length: number;
}

function numberAt(elements: readonly Element[], from: number, before: Element | undefined): Found | undefined {
  const sign = signLength(elements, from, before);
  const first = elements[from + sign];
  if (first === undefined || (sign === 0 && isPlainWord(first))) return undefined;
  if (isTooLarge(first)) return found(elements, from, sign, 1, undefined);
  if (isOneOfUnit(elements, from, before)) return found(elements, from, 0, 1, whole(1), [oneWord]);
  if (partsOf(first) === undefined && elements[from + sign + 1]?.symbol !== '/') return undefined;
  const aroundOne = quartersAroundOne(elements, from);
  if (aroundOne !== undefined) return found(elements, from, 0, 1, quarters(aroundOne), [oneWord]);
  const { parts, borders } = partsFrom(elements, from + sign);
  if (parts.length === 0) return undefined;
  const end = readToBorder(parts, borders);
  if (end === undefined) return undefined;
  if (sign === 0 && end.elements === 1 && isWeakAlone(elements, from, before)) return undefined;
  const length = end.elements + articleAfter(elements, from + sign + end.elements, parts);
  return found(elements, from, sign, length, end.value, parts.slice(0, borders.indexOf(end.elements) + 1));
}

/** A word that begins no number; what begins with a digit may, and so may a fraction written as one sign. */
const isPlainWord = (element: Element): boolean =>
  element.parts === undefined &&
  element.symbol === '' &&
  element.text.charCodeAt(0) > 0x39 &&
  !means(element, 'number');

const isTooLarge = (element: Element): boolean =>
  element.parts === undefined &&
  element.symbol === '' &&
  element.text.charCodeAt(0) >= 0x30 &&
  element.text.charCodeAt(0) <= 0x39;

/** A minus word, or a dash that stands free before and close after. */
function signLength(elements: readonly Element[], at: number, before: Element | undefined): number {
  const element = elements[at];
  const next = elements[at + 1];
  if (element === undefined || next === undefined) return 0;
  if (means(element, 'minus') && partsOf(next) !== undefined) return 1;
  if (element.symbol !== '-' || !next.glued || partsOf(next) === undefined) return 0;
  const free = before === undefined || !element.glued || before.symbol === '₹' || before.symbol === '(';
  return free && before?.number === undefined ? 1 : before !== undefined && !element.glued ? 1 : 0;
}

function partsOf(element: Element | undefined): readonly NumberPart[] | undefined {
  if (element === undefined) return undefined;
  if (element.parts !== undefined) return element.parts;
  const quarters = element.symbol === '' ? undefined : fractions[element.symbol];
  if (quarters !== undefined) return [{ role: 'fraction', quarters }];
  const word = senseOf(element, 'number');
  return word === undefined ? undefined : [word.word];
}

interface Parts {
  readonly parts: readonly NumberPart[];
  /** How many elements are used up after each part; 0 inside an element. */
  readonly borders: readonly number[];
}

const oneWord: NumberPart = { role: 'value', value: 1, takesUnit: false, omitsHundred: false };

/** "a dozen eggs": an article before a unit is one, but after money or "how much" it says what the price is for. */
function isOneOfUnit(elements: readonly Element[], at: number, before: Element | undefined): boolean {
  if (!means(elements[at + 1], 'unit') || senseOf(elements[at], 'number')?.word.role !== 'article') return false;
  if (before?.number !== undefined || isRupee(before) || means(before, 'howMuch') || means(before, 'price'))
    return false;
  return senseOf(before, 'act')?.phrase.act !== 'ask-price';
}

/** "सवा किलो", "पौने क्विंटल": straight before a unit the quarter is added to one of it, or taken from it. */
function quartersAroundOne(elements: readonly Element[], at: number): number | undefined {
  const word = senseOf(elements[at], 'number')?.word;
  if (word?.role !== 'quarters-before' || word.quarters === 2 || !means(elements[at + 1], 'unit')) return undefined;
  const after = elements[at + 2];
  return means(after, 'unit') && !means(after, 'crop') ? undefined : 4 + word.quarters;
}

const mostParts = 40;

function partsFrom(elements: readonly Element[], from: number): Parts {
  const parts: NumberPart[] = [];
  const borders: number[] = [];
  for (let at = from; at < elements.length && parts.length < mostParts; at += 1) {
    const element = elements[at];
    if (element === undefined || (at > from && breaksNumber(elements, at))) break;
    if (isHyphenInTens(elements, at, parts)) continue;
    const slash = at === from || parts.length > 0 ? slashFraction(elements, at) : undefined;
    if (slash !== undefined) {
      parts.push(
        parts.length > 0 ? { role: 'quarters-after', quarters: slash } : { role: 'fraction', quarters: slash },
      );
      borders.push(at + 3 - from);
      at += 2;
      continue;
    }
    const own = partsOf(element);
    if (own === undefined) break;
    const after = parts.at(-1)?.role === 'digits' && fractions[element.symbol] !== undefined;
    for (let index = 0; index < own.length; index += 1) {
      const part = own[index] as NumberPart;
      parts.push(after && part.role === 'fraction' ? { role: 'quarters-after', quarters: part.quarters } : part);
      borders.push(index === own.length - 1 ? at + 1 - from : 0);
    }
    if (element.marks !== undefined && element.marks !== 'about') break;
  }
  return { parts, borders };
}

/** Two numbers in digits side by side are two numbers. */
function breaksNumber(elements: readonly Element[], at: number): boolean {
  const digits = elements[at]?.parts?.[0]?.role === 'digits';
  return digits && elements[at - 1]?.parts?.[0]?.role === 'digits' && slashFraction(elements, at) === undefined;
}

/** "forty-five": the hyphen between a ten and its unit. */
function isHyphenInTens(elements: readonly Element[], at: number, parts: readonly NumberPart[]): boolean {
  if (elements[at]?.symbol !== '-') return false;
  const last = parts.at(-1);
  const next = partsOf(elements[at + 1])?.[0];
  return last?.role === 'value' && last.takesUnit && next?.role === 'value' && next.value > 0 && next.value < 10;
}

/** "1/2", "1/4", "3/4" written close together: the quarters they are. */
function slashFraction(elements: readonly Element[], at: number): number | undefined {
  const slash = elements[at + 1];
  if (slash?.symbol !== '/' || !slash.glued) return undefined;
  const bottom = elements[at + 2];
  if (!bottom?.glued || elements[at + 3]?.symbol === '/') return undefined;
  const written = `${elements[at]?.text}/${bottom.text}`;
  return { '1/2': 2, '1/4': 1, '3/4': 3 }[written];
}

/** Reads a number that ends where an element ends. */
function readToBorder(parts: readonly NumberPart[], borders: readonly number[]) {
  for (let length = parts.length; length > 0; ) {
    const end = readNumber(length === parts.length ? parts : parts.slice(0, length));
    if (end === undefined) return undefined;
    const elements = borders[end.length - 1] ?? 0;
    if (elements > 0) return { value: end.value, elements };
    length = end.length - 1;
  }
  return undefined;
}

const countedKinds = ['land', 'unit', 'rupee', 'paisa', 'month', 'date-after', 'ahead', 'ago'] as const;

/** A common word that is a number only before a unit, money or a good: "do" in "do kilo". */
function isWeakAlone(elements: readonly Element[], at: number, before: Element | undefined): boolean {
  const element = elements[at];
  const sense = senseOf(element, 'number');
  if (element === undefined || element.parts !== undefined || sense?.weak !== true) return false;
  if (senseOf(before, 'unit')?.standsBefore === true) return false;
  const next = elements[at + 1];
  if (before?.number !== undefined && (means(element, 'unit') || means(element, 'not'))) return true;
  if (means(element, 'not') && isMeasure(before) && partsOf(next) !== undefined) return true;
  const counts = countedKinds.some((kind) => means(next, kind));
  if (counts || elements.length === 1 || (sense.word.role === 'value' && goesOn(elements, at + 1))) return false;
  return !(means(next, 'crop') && !means(element, 'ordinary') && !means(element, 'per'));
}

const isMeasure = (element: Element | undefined): boolean => isRupee(element) || means(element, 'unit');

/** Whether more of a number or of a range follows: "do hazar", "do se teen", "do-teen". */
function goesOn(elements: readonly Element[], next: number): boolean {
  const element = elements[next];
  if (partsOf(element) !== undefined || means(element, 'range')) return true;
  return element?.symbol === '-' && partsOf(elements[next + 1]) !== undefined;
}

/** The "a" of "half a kilo". */
function articleAfter(elements: readonly Element[], at: number, parts: readonly NumberPart[]): number {
  const article = senseOf(elements[at], 'number')?.word.role === 'article';
  return article && parts[0]?.role === 'fraction' && means(elements[at + 1], 'unit') ? 1 : 0;
}

function found(
  elements: readonly Element[],
  from: number,
  sign: number,
  length: number,
  value: ReturnType<typeof readNumber> extends infer R ? (R extends { value: infer V } ? V : never) : never,
  parts: readonly NumberPart[] = [],
): Found {
  const first = elements[from] as Element;
  const last = elements[from + sign + length - 1] as Element;
  const only = parts[0];
  const single = length === 1 && only?.role === 'value' && only.value < 10 && value?.digits === only.value;
  const number = {
    value,
    negative: sign > 0,
    approximate: saysAbout(elements, from, from + sign + length),
    digits: only === undefined || only.role === 'digits',
    singleDigit: single,
    saysAbout: length === 1 && only?.role === 'value' && only.saysAbout === true,
    scaled: scaledBy(parts),
    omitsHundred: parts.length === 1 && only?.role === 'value' && only.omitsHundred && isTeen(only.value),
  };
  return {
    element: {
      ...first,
      end: last.end,
      senses: noSenses,
      marks: last.marks,
      symbol: '',
      number,
      denied: false,
      parts: undefined,
    },
    length: sign + length,
  };
}

function saysAbout(elements: readonly Element[], from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if (elements[at]?.marks === 'about') return true;
  return false;
}

const isTeen = (value: number): boolean => value > 10 && value < 20;

/** The count and the power of ten of a number that is said by these alone; a word of hundreds has both. */
function scaledBy(parts: readonly NumberPart[]): NumberFound['scaled'] {
  const [first] = parts;
  if (first?.role === 'hundreds' && parts.length === 1) return { count: quarters(first.value / 25), power: 2 };
  let power = 0;
  let length = parts.length;
  for (; length > 0; length -= 1) {
    const part = parts[length - 1];
    if (part?.role === 'scale') power += part.power;
    else if (part?.role === 'hundred') power += 2;
    else break;
  }
  const counting = parts.slice(0, length);
  if (power === 0 || !counting.every(({ role }) => countingRoles.has(role))) return undefined;
  const count = readNumber(counting);
  return count?.value === undefined || count.length < length ? undefined : { count: count.value, power };
}

const countingRoles: ReadonlySet<NumberPart['role']> = new Set([
  'value',
  'digits',
  'fraction',
  'quarters-before',
  'quarters-after',
]);

/** Digits said one by one are one number: three or more, or two that end in zero. Two others may be a range. */
function joinSpokenDigits(elements: Element[]): Element[] {
  if (!elements.some(isSpokenDigit)) return elements;
  const joined: Element[] = [];
  for (let at = 0; at < elements.length; ) {
    let end = at;
    while (isSpokenDigit(elements[end])) end += 1;
    const run = elements.slice(at, end);
    const isOne =
      run.length > 2 ||
      (run.length === 2 && run[1]?.number?.value?.digits === 0 && run[0]?.number?.value?.digits !== 0);
    if (isOne && run.length <= 15) joined.push(oneNumber(run));
    else joined.push(...run);
    const element = elements[end];
    if (run.length === 0 && element !== undefined) {
      joined.push(element);
      end += 1;
    }
    at = end;
  }
  return joined;
}

const isSpokenDigit = (element: Element | undefined): boolean =>
  element?.number?.singleDigit === true && element.marks === undefined;

function oneNumber(run: readonly Element[]): Element {
  const first = run[0] as Element;
  const digits = Number(run.map((element) => element.number?.value?.digits ?? 0).join(''));
  return {
    ...first,
    end: run.at(-1)?.end ?? first.end,
    marks: run.at(-1)?.marks,
    number: {
      value: { digits, places: 0 },
      negative: false,
      approximate: false,
      digits: false,
      singleDigit: false,
      saysAbout: false,
      scaled: undefined,
      omitsHundred: false,
    },
  };
}
