import { below, type Exact, isWhole, whole } from './decimal.ts';
import { type Element, means } from './elements.ts';

const breaking = new Set([',', ';', '|', '.', '!', '?', '\n']);

/** Whether phrases end at the element. */
export const isBreak = (element: Element | undefined): boolean => element === undefined || breaking.has(element.symbol);

export const isRupee = (element: Element | undefined): boolean =>
  element !== undefined && (element.symbol === '₹' || element.symbol === '௹' || means(element, 'rupee'));

/** A long bare number in digits is a telephone number or the like. */
export const isPhone = (element: Element | undefined): boolean =>
  element?.number?.digits === true && (element.number.value?.digits ?? 0) >= 10 ** 9;

export const isAtBefore = (element: Element | undefined): boolean =>
  element?.symbol === '@' || means(element, 'atBefore');

/** Drops marks that say nothing (the stop of "Rs.", colons, loose dashes) and reads "/-" as rupees. */
export function tidy(elements: readonly Element[]): Element[] {
  const tidied: Element[] = [];
  for (let at = 0; at < elements.length; at += 1) {
    const element = elements[at] as Element;
    const before = tidied.at(-1);
    const next = elements[at + 1];
    if (element.symbol === '-' && before?.symbol === '/' && element.glued && next?.number === undefined) {
      tidied[tidied.length - 1] = { ...before, symbol: '₹', end: element.end };
    } else if (!isIdle(element, before, next)) tidied.push(element);
  }
  return tidied;
}

function isIdle(element: Element, before: Element | undefined, next: Element | undefined): boolean {
  switch (element.symbol) {
    case '.':
      return (
        element.glued && before !== undefined && before.text.length <= 4 && (isRupee(before) || means(before, 'unit'))
      );
    case '-':
      return before?.number === undefined || next?.number === undefined;
    case '':
    case '₹':
    case '@':
    case '/':
    case '௹':
    case '%':
      return false;
    default:
      return !breaking.has(element.symbol);
  }
}

/** The numbers a range offers, in the order said. */
export type Range = readonly [Exact, Exact];

export interface WithRanges {
  readonly elements: Element[];
  readonly ranges: ReadonlyMap<Element, Range>;
}

/** Joins "40 to 45", "40-45" and "forty, forty-five" said together into one element with both values. */
export function joinRanges(elements: readonly Element[]): WithRanges {
  const joined: Element[] = [];
  const ranges = new Map<Element, Range>();
  for (let at = 0; at < elements.length; at += 1) {
    const element = elements[at] as Element;
    const readings = asOneNumber(elements, at);
    if (readings !== undefined) {
      const both: Element = { ...element, end: elements[at + 1]?.end ?? element.end, marks: elements[at + 1]?.marks };
      joined.push(both);
      ranges.set(both, readings);
      at += 1;
      continue;
    }
    const last = element.number === undefined ? undefined : rangeEnd(elements, at);
    const low = element.number?.value;
    const high = last === undefined ? undefined : elements[last]?.number?.value;
    if (last === undefined || low === undefined || high === undefined) {
      joined.push(element);
      continue;
    }
    const both: Element = { ...element, end: elements[last]?.end ?? element.end, marks: elements[last]?.marks };
    joined.push(both);
    ranges.set(both, [low, high]);
    at = last;
  }
  return { elements: joined, ranges };
}

/** Two numbers in words side by side that may be one number, or of which either may be meant: what they may be. */
function asOneNumber(elements: readonly Element[], at: number): Range | undefined {
  const [first, next] = [elements[at], elements[at + 1]];
  const [low, high] = [first?.number, next?.number];
  if (low?.value === undefined || high?.value === undefined || low.digits || high.digits || low.negative)
    return undefined;
  if (first?.denied || first?.marks || next?.denied || !isWhole(low.value) || !isWhole(high.value)) return undefined;
  const [count, value] = [low.value.digits, high.value.digits];
  // "दो हज़ार बारह सौ": no sum, and no range that rises.
  if (high.scaled?.power === 2 && value >= 1000 && count > value) return [low.value, high.value];
  if (count < 2 || count > 99 || value <= count * 3) return undefined;
  // "மூணு நூறு": three times a hundred, or three of something at a hundred.
  if (value === 100) return [whole(count * 100), whole(100)];
  return low.omitsHundred && !isSizeOfContainer(elements, at + 2) ? withoutHundred(count, value) : undefined;
}

/** "Thirteen fifty" is 1350, or 13.50. */
const withoutHundred = (count: number, tens: number): Range | undefined =>
  tens < 100 && tens % 10 === 0
    ? [whole(count * 100 + tens), { digits: count * 10 + tens / 10, places: 1 }]
    : undefined;

/** "Twelve fifty kilo bags": a unit of weight and a container are a size. */
const isSizeOfContainer = (elements: readonly Element[], at: number): boolean =>
  means(elements[at], 'unit') && means(elements[at + 1], 'unit');

function rangeEnd(elements: readonly Element[], at: number): number | undefined {
  const first = elements[at];
  if (first?.number === undefined || first.denied) return undefined;
  const measure = isRupee(elements[at + 1]) || means(elements[at + 1], 'unit') ? 1 : 0;
  if (isEitherOf(elements, at)) return at + 2;
  if (isFromOrUnit(elements, at)) return at + 2;
  const choice = alternative(elements, at);
  if (choice !== undefined) return choice;
  const between = elements[at + 1 + measure];
  const joins = means(between, 'range') || (between?.symbol === '-' && measure === 0);
  if (joins && second(elements, at + 2 + measure)) return at + 2 + measure;
  if (isBetween(elements, at)) return second(elements, at + 1) ? at + 1 : at + 2;
  if (
    (measure === 0 ? first.marks === 'in' || first.marks === 'from' : elements[at + 1]?.marks === 'from') &&
    second(elements, at + 1 + measure)
  )
    return at + 1 + measure;
  if (measure > 0) return undefined;
  if (isPaused(elements, at)) return at + 2;
  return isSpokenRange(first, elements[at + 1], elements[at + 2]) ? at + 1 : undefined;
}

/** "10/12 rupees": two whole numbers written with a stroke that money or a unit follows, or money precedes. */
function isEitherOf(elements: readonly Element[], at: number): boolean {
  const [first, stroke, last, next] = elements.slice(at, at + 4);
  if (stroke?.symbol !== '/' || first?.number?.digits !== true || last?.number?.digits !== true) return false;
  if (!last.glued || next?.symbol === '/' || elements[at - 1]?.symbol === '/' || last.denied) return false;
  const measured = isRupee(next) || means(next, 'unit') || means(next, 'paisa') || isRupee(elements[at - 1]);
  return measured && rises(first.number.value, last.number.value, 3);
}

/** "30 ton 35": a word for "from" that is also a unit joins two numbers that rise a little. */
function isFromOrUnit(elements: readonly Element[], at: number): boolean {
  const between = elements[at + 1];
  const last = elements[at + 2];
  if (!means(between, 'unit') || !means(between, 'range') || !second(elements, at + 2)) return false;
  return rises(elements[at]?.number?.value, last?.number?.value, 3);
}

/** "20 है या 25": a small word between the first number and the word of choice. */
function alternative(elements: readonly Element[], at: number): number | undefined {
  const small = elements[at + 1];
  if (!means(small, 'ordinary') || means(small, 'act') || means(small, 'unit')) return undefined;
  return means(elements[at + 2], 'range') && second(elements, at + 3) ? at + 3 : undefined;
}

/** "forty, forty-five rupees": two neighbouring numbers at the start of a phrase with a pause between, measured together. */
function isPaused(elements: readonly Element[], at: number): boolean {
  if (elements[at + 1]?.symbol !== ',' || !isBreak(elements[at - 1]) || !second(elements, at + 2)) return false;
  if (!isRupee(elements[at + 3])) return false;
  return rises(elements[at]?.number?.value, elements[at + 2]?.number?.value, 1.25);
}

const rises = (low: Exact | undefined, high: Exact | undefined, most: number): boolean =>
  low !== undefined &&
  high !== undefined &&
  isWhole(low) &&
  isWhole(high) &&
  low.digits < high.digits &&
  high.digits <= low.digits * most;

/** "between 30 and 35", "30 और 35 के बीच": two numbers, one word apart at most. */
function isBetween(elements: readonly Element[], at: number): boolean {
  const last = second(elements, at + 1) ? at + 1 : second(elements, at + 2) && !isBreak(elements[at + 1]) ? at + 2 : 0;
  if (last === 0) return false;
  const around = [elements[at - 1], elements[last + 1], elements[last + 2], elements[last + 3]];
  return around.some((element) => means(element, 'between'));
}

const second = (elements: readonly Element[], at: number): boolean =>
  elements[at]?.number !== undefined && elements[at]?.denied !== true;

/** "दो चार", "बीस पच्चीस", "दो ढाई", "40 50 किलो": two rising numbers side by side, in words or measured together. */
function isSpokenRange(first: Element, next: Element | undefined, after: Element | undefined): boolean {
  if (next?.number === undefined || next.denied || first.marks) return false;
  const measured = isRupee(after) || means(after, 'unit');
  if (first.number?.digits !== next.number.digits || (next.number.digits && !measured)) return false;
  const [low, high] = [first.number.value, next.number.value];
  if (low === undefined || high === undefined || !isCounted(low, next.number.digits)) return false;
  if (!isCounted(high, next.number.digits)) return false;
  const [least, most] = [hundredths(low), hundredths(high)];
  return least < most && most <= least * 3 && below(high, 7);
}

/** A whole number, or in words one of quarters: a decimal in digits is no rough count. */
const isCounted = (value: Exact, inDigits: boolean): boolean => isWhole(value) || (!inDigits && value.places <= 2);

const hundredths = ({ digits, places }: Exact): number => digits * 10 ** (2 - places);
