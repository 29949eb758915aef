import { add, below, type Exact, isWhole, quarters, shift, whole } from './decimal.ts';
import type { NumberWord } from './senses.ts';

/** A part of a number: a word, or digits. */
export type NumberPart = NumberWord | { readonly role: 'digits'; readonly value: Exact };

/** What has been read of one number so far. */
interface Reading {
  total: Exact | undefined;
  lastPower: number;
  scaleJustNow: boolean;
  /** The power of the scale just now, where the number after it is to count it. */
  countNext: number | undefined;
  current: Exact | undefined;
  state: 'none' | 'value' | 'tens' | 'hundred' | 'done' | 'point' | 'decimals';
  omitsHundred: boolean;
  pending: number | undefined;
  open: boolean;
  article: boolean;
}

const start = (): Reading => ({
  total: undefined,
  lastPower: Number.POSITIVE_INFINITY,
  scaleJustNow: false,
  countNext: undefined,
  current: undefined,
  state: 'none',
  omitsHundred: false,
  pending: undefined,
  open: false,
  article: false,
});

export interface NumberEnd {
  /** The value, or undefined where it is too large to stay exact. */
  readonly value: Exact | undefined;
  /** How many of the parts it takes. */
  readonly length: number;
}

/**
 * Reads the longest number at the start of the parts, by the grammar that Indian number words share: small value,
 * hundred, falling scales; fractions multiply the scale after them. Undefined where no number starts here.
 */
export function readNumber(parts: readonly NumberPart[]): NumberEnd | undefined {
  const [first] = parts;
  if (first?.role === 'added') return readAdded(first.value, parts.slice(1));
  const reading = start();
  let end: NumberEnd | undefined;
  let beforeCurrent: NumberEnd | undefined;
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] as NumberPart;
    const fresh = reading.current === undefined && reading.pending === undefined;
    const step = take(reading, part);
    if (step === 'overflow') return { value: undefined, length: index + 1 };
    if (step === 'retreat') return beforeCurrent ?? end;
    if (step === 'stop') break;
    if (fresh && reading.current !== undefined) beforeCurrent = end;
    if (!reading.open && reading.pending === undefined && !reading.article)
      end = { value: valueOf(reading), length: index + 1 };
  }
  return end;
}

/** The number after a part that is added to it, and that part; no value where what follows is no larger number. */
function readAdded(value: number, parts: readonly NumberPart[]): NumberEnd {
  const larger = readNumber(parts);
  const length = (larger?.length ?? 0) + 1;
  const { digits, places } = larger?.value ?? { digits: 0, places: 0 };
  const sum = digits > value * 10 ** places ? add(whole(value), { digits, places }) : undefined;
  return { value: sum, length };
}

function valueOf({ total, current }: Reading): Exact | undefined {
  if (total === undefined) return current;
  return current === undefined ? total : add(total, current);
}

type Step = 'taken' | 'stop' | 'retreat' | 'overflow';

function take(reading: Reading, part: NumberPart): Step {
  const scaleJustNow = reading.scaleJustNow;
  reading.scaleJustNow = false;
  const counted = countScale(reading, part);
  if (counted !== undefined) return counted;
  switch (part.role) {
    case 'value':
      return takeValue(reading, part);
    case 'digits':
      return takeDigits(reading, part.value);
    case 'hundred':
      return takeHundred(reading);
    case 'hundreds':
      if (reading.current !== undefined || !fitsBelowScale(reading, whole(part.value))) return 'stop';
      if (reading.pending === undefined) return set(reading, whole(part.value), 'hundred');
      return set(reading, quarters(part.value * 4 + reading.pending * 100), 'done');
    case 'scale':
      return takeScale(reading, part, scaleJustNow);
    case 'scaled':
      return takeScaled(reading, part);
    case 'added':
      return 'stop';
    case 'quarters-before':
      if (reading.current !== undefined || reading.pending !== undefined) return 'stop';
      reading.pending = part.quarters;
      return 'taken';
    case 'fraction':
      return takeFraction(reading, part.quarters);
    case 'quarters-after':
      return takeQuartersAfter(reading, part.quarters);
    case 'point':
      return takePoint(reading);
    case 'and':
      return takeAnd(reading, scaleJustNow);
    case 'article':
      return takeArticle(reading);
  }
}

/** The number straight after a scale that counts it: one of it was taken, so many less one are added. */
function countScale(reading: Reading, part: NumberPart): Step | undefined {
  const power = reading.countNext;
  reading.countNext = undefined;
  if (power === undefined || (part.role !== 'value' && part.role !== 'digits')) return undefined;
  const count = part.role === 'value' ? whole(part.value) : part.value;
  if (!isWhole(count) || count.digits === 0 || !below(count, 2)) return undefined;
  const more = count.digits === 1 ? undefined : shift(whole(count.digits - 1), power);
  reading.total = more === undefined || reading.total === undefined ? reading.total : add(reading.total, more);
  reading.scaleJustNow = true;
  return reading.total === undefined ? 'overflow' : 'taken';
}

function set(reading: Reading, value: Exact | undefined, state: Reading['state']): Step {
  if (value === undefined) return 'overflow';
  reading.current = value;
  reading.state = state;
  reading.open = false;
  reading.article = false;
  reading.pending = undefined;
  return 'taken';
}

function takeValue(reading: Reading, { value, takesUnit, omitsHundred }: NumberWord & { role: 'value' }): Step {
  const { current, state, pending } = reading;
  const after = takesUnit ? 'tens' : 'value';
  if (reading.article) return 'stop';
  if (pending !== undefined) return value > 0 ? set(reading, fromQuarters(value, pending), 'done') : 'stop';
  if (state === 'point' || state === 'decimals') return takeDecimals(reading, value);
  if (current === undefined) {
    if (reading.total !== undefined && (value === 0 || !below(whole(value), reading.lastPower))) return 'stop';
    reading.omitsHundred = omitsHundred && !takesUnit && reading.total === undefined && value > 0 && value < 10;
    return set(reading, whole(value), after);
  }
  if (state === 'tens' && value > 0 && value < 10) return set(reading, add(current, whole(value)), 'done');
  if (state === 'hundred' && value > 0)
    return set(reading, add(current, whole(value)), after === 'tens' ? 'tens' : 'done');
  if (reading.omitsHundred && omitsHundred && state === 'value' && value >= 10) {
    reading.omitsHundred = false;
    return set(reading, whole(current.digits * 100 + value), after === 'tens' ? 'tens' : 'done');
  }
  return 'stop';
}

const fromQuarters = (value: number, count: number): Exact => quarters(value * 4 + count);

function takeDecimals(reading: Reading, value: number): Step {
  const { current, state } = reading;
  if (current === undefined || (state === 'decimals' && value > 9)) return 'stop';
  const places = value > 9 ? 2 : 1;
  const digits = current.digits * 10 ** places + value;
  if (digits > Number.MAX_SAFE_INTEGER) return 'overflow';
  return set(reading, { digits, places: current.places + places }, value > 9 ? 'done' : 'decimals');
}

function takeDigits(reading: Reading, value: Exact): Step {
  const { current, state, pending } = reading;
  if (reading.article) return 'stop';
  if (pending !== undefined) {
    return isWhole(value) && below(value, 2) ? set(reading, fromQuarters(value.digits, pending), 'done') : 'stop';
  }
  if (current === undefined) {
    if (reading.total !== undefined && !below(value, reading.lastPower)) return 'stop';
    return set(reading, value, 'value');
  }
  if (state === 'hundred' && isWhole(value) && below(value, 2)) return set(reading, add(current, value), 'done');
  return 'stop';
}

function takeHundred(reading: Reading): Step {
  const { current, state, pending } = reading;
  if (pending !== undefined) {
    return pending === 2 ? 'stop' : set(reading, shift(fromQuarters(1, pending), 2), 'done');
  }
  if (current === undefined || reading.article) return set(reading, whole(100), 'hundred');
  if (state === 'hundred' || state === 'point' || !below(current, 2) || isNinety(current)) return 'stop';
  const spoken = isWhole(current) ? 'hundred' : 'done';
  const hundreds = shift(current, 2);
  return fitsBelowScale(reading, hundreds) ? set(reading, hundreds, spoken) : 'retreat';
}

/** "हज़ार बारह सौ" is a thousand, or twelve hundred: what a scale takes after it is less than one of it. */
const fitsBelowScale = ({ total, lastPower }: Reading, value: Exact | undefined): boolean =>
  total === undefined || value === undefined || below(value, lastPower);

/** "नब्बे सौ" is ninety to a hundred: the next of the round numbers, for nobody counts ninety hundreds. */
const isNinety = (value: Exact): boolean => isWhole(value) && value.digits === 90;

function takeScale(
  reading: Reading,
  { power, countsAll, silentOne, countAfter }: NumberWord & { role: 'scale' },
  scaleJustNow: boolean,
): Step {
  const { pending } = reading;
  if (reading.state === 'point' || (pending === 2 && reading.current === undefined)) return 'stop';
  if (reading.current === undefined && reading.total !== undefined && !(silentOne && power < reading.lastPower)) {
    return multiplyTotal(reading, power, scaleJustNow);
  }
  if (reading.total !== undefined && power >= reading.lastPower) {
    if (!countsAll || power === reading.lastPower) return 'retreat';
    return multiply(reading, power, reading.current && add(reading.total, reading.current));
  }
  if (countAfter === true && pending === undefined && reading.current === undefined) reading.countNext = power;
  const times = pending === undefined ? (reading.current ?? whole(1)) : fromQuarters(1, pending);
  const part = shift(times, power);
  const total = part && (reading.total === undefined ? part : add(reading.total, part));
  if (total === undefined) return 'overflow';
  reading.total = total;
  reading.current = undefined;
  reading.pending = undefined;
  reading.state = 'none';
  reading.open = false;
  reading.article = false;
  reading.lastPower = power;
  reading.scaleJustNow = true;
  return 'taken';
}

/** So many of a scale in one word is the count and then the scale. */
function takeScaled(reading: Reading, { count, power }: NumberWord & { role: 'scaled' }): Step {
  if (reading.current !== undefined || reading.pending !== undefined) return 'stop';
  const step = takeValue(reading, { role: 'value', value: count, takesUnit: false, omitsHundred: false });
  if (step !== 'taken') return step;
  return takeScale(reading, { role: 'scale', power, countsAll: false, silentOne: false }, false);
}

/** "lakh crore": a scale straight after a scale multiplies all that came before. */
function multiplyTotal(reading: Reading, power: number, scaleJustNow: boolean): Step {
  return scaleJustNow && power > reading.lastPower ? multiply(reading, power, reading.total) : 'stop';
}

function multiply(reading: Reading, power: number, count: Exact | undefined): Step {
  const total = count && shift(count, power);
  if (total === undefined) return 'overflow';
  reading.total = total;
  reading.current = undefined;
  reading.state = 'none';
  reading.lastPower = power;
  reading.scaleJustNow = true;
  return 'taken';
}

/** After a scale a fraction only stands before a hundred: "दो हज़ार डेढ़ सौ". */
function takeFraction(reading: Reading, count: number): Step {
  if (reading.current !== undefined || reading.pending !== undefined) return 'stop';
  if (reading.total !== undefined && count < 4) return 'stop';
  const step = set(reading, quarters(count), 'done');
  reading.open = reading.total !== undefined;
  return step;
}

function takeQuartersAfter(reading: Reading, count: number): Step {
  const { current, state } = reading;
  if (
    current === undefined ||
    reading.pending !== undefined ||
    state === 'point' ||
    state === 'decimals' ||
    !isWhole(current)
  ) {
    return 'stop';
  }
  return set(reading, add(current, quarters(count)), 'done');
}

function takePoint(reading: Reading): Step {
  if (reading.pending !== undefined || reading.article) return 'stop';
  if (reading.current !== undefined && !isWhole(reading.current)) return 'stop';
  reading.current ??= whole(0);
  reading.state = 'point';
  reading.open = true;
  return 'taken';
}

function takeAnd(reading: Reading, scaleJustNow: boolean): Step {
  if (reading.open || !(reading.state === 'hundred' || scaleJustNow)) return 'stop';
  reading.open = true;
  return 'taken';
}

function takeArticle(reading: Reading): Step {
  if (reading.current === undefined && reading.total === undefined && reading.pending === undefined) {
    reading.article = true;
    return 'taken';
  }
  if (reading.state !== 'done' || reading.total !== undefined) return 'stop';
  reading.open = true;
  return 'taken';
}
