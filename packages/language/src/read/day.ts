import type { Day } from '../meaning.ts';
import { type Exact, isWhole } from './decimal.ts';
import { type Element, means, senseOf } from './elements.ts';
import { isBreak, isRupee } from './tidy.ts';

export interface DayRead {
  /** The one day meant, or the days it may be. Empty where a day was begun and not finished ("the 15th"). */
  readonly days: readonly Day[];
  readonly element: Element;
  /** Numbers that belong to the day. */
  readonly numbers: readonly Element[];
}

const small = (value: Exact | undefined, most: number): number | undefined =>
  value !== undefined && isWhole(value) && value.digits > 0 && value.digits <= most ? value.digits : undefined;

/** The number of a day in a month, counted or ranked ("15 July", "first July"). */
const dayOfMonth = (element: Element | undefined): number | undefined =>
  small(element?.number?.value ?? element?.ordinal, 31);

/** The day of the utterance, as it was said. */
export function readDay(elements: readonly Element[], place: Element | undefined): DayRead | undefined {
  for (let at = 0; at < elements.length; at += 1) {
    const element = elements[at] as Element;
    if (element.denied || element === place || isOfGoods(elements, at)) continue;
    const found = dated(elements, at) ?? counted(elements, at) ?? named(elements, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "कल का प्याज आज बेचूँगा": a day that says which goods, where another day is said. */
function isOfGoods(elements: readonly Element[], at: number): boolean {
  if (!means(elements[at], 'day') || !means(elements[at + 1], 'of') || !means(elements[at + 2], 'crop')) return false;
  return elements.slice(at + 3).some((later) => means(later, 'day') || means(later, 'weekday'));
}

function named(elements: readonly Element[], at: number): DayRead | undefined {
  const element = elements[at] as Element;
  const relative = senseOf(element, 'day');
  if (relative !== undefined) return { days: tensed(elements, relative.days), element, numbers: [] };
  const weekday = senseOf(element, 'weekday')?.weekday;
  return weekday === undefined ? undefined : { days: [{ kind: 'weekday', weekday }], element, numbers: [] };
}

/** "kal" is yesterday or tomorrow: the tense of the sentence settles it, or it stays open. */
function tensed(elements: readonly Element[], days: readonly number[]): readonly Day[] {
  const past = elements.some((element) => means(element, 'past'));
  const future = elements.some(
    (element) => means(element, 'future') || senseOf(element, 'act')?.phrase.future === true,
  );
  const kept = days.length > 1 && past !== future ? days.filter((day) => (past ? day < 0 : day > 0)) : days;
  return kept.map((day) => ({ kind: 'relative', days: day }));
}

/** "15 July", "July 15", "15 July 2026", "15/07/2026", "15 तारीख". */
function dated(elements: readonly Element[], at: number): DayRead | undefined {
  const element = elements[at] as Element;
  const month = senseOf(element, 'month')?.month;
  if (month !== undefined) return aroundMonth(elements, at, month);
  const day = dayOfMonth(element);
  if (day === undefined) return undefined;
  const numeric = numericDate(elements, at, day) ?? shortDate(elements, at, day);
  if (numeric !== undefined) return numeric;
  const next = elements[at + 1];
  if (!means(next, 'date-after') || means(elements[at + 2], 'month')) return undefined;
  return { days: [], element, numbers: [element] };
}

function aroundMonth(elements: readonly Element[], at: number, month: number): DayRead | undefined {
  const before =
    means(elements[at - 1], 'date-after') || means(elements[at - 1], 'of') ? elements[at - 2] : elements[at - 1];
  const after = elements[at + 1];
  const isAfter = dayOfMonth(before) === undefined || before?.denied === true;
  const number = isAfter ? after : before;
  const day = dayOfMonth(number);
  const next = elements[at + 2];
  if (number === undefined || day === undefined || (isAfter && (isRupee(next) || means(next, 'unit'))))
    return undefined;
  const yearAt = isAfter ? (means(next, 'date-after') ? at + 3 : at + 2) : at + 1;
  const year = yearOf(elements[yearAt]);
  const numbers = year === undefined ? [number] : [number, elements[yearAt] as Element];
  const date = { kind: 'date', day, month, ...(year === undefined ? {} : { year }) } as const;
  return { days: [date], element: elements[at] as Element, numbers };
}

function yearOf(element: Element | undefined): number | undefined {
  const year = small(element?.number?.value, 2099);
  return year !== undefined && year >= 2000 ? year : undefined;
}

function numericDate(elements: readonly Element[], at: number, day: number): DayRead | undefined {
  const [first, second, third, fourth] = elements.slice(at + 1, at + 5);
  const joined = (first?.symbol === '/' || first?.symbol === '-') && third?.symbol === first.symbol && first.glued;
  const month = small(second?.number?.value, 12);
  const year = yearOf(fourth) ?? shortYear(fourth);
  if (!joined || month === undefined || year === undefined || second === undefined || fourth === undefined)
    return undefined;
  const element = elements[at] as Element;
  return { days: [{ kind: 'date', day, month, year }], element, numbers: [element, second, fourth] };
}

/** "5/12 को": day and month in India's order beside a word that says so; without one either may be the month, and it stays open. */
function shortDate(elements: readonly Element[], at: number, day: number): DayRead | undefined {
  const [element, slash, second, next] = elements.slice(at, at + 4);
  const most = small(second?.number?.value, 31);
  const inDigits = element?.number?.digits === true && second?.number?.digits === true && second.glued;
  if (!inDigits || second === undefined || most === undefined || slash?.symbol !== '/' || !slash.glued)
    return undefined;
  if (element?.marks !== undefined || next?.symbol === '/' || isMeasured(elements, at)) return undefined;
  const said = means(next, 'beside-date') || means(elements[at - 1], 'beside-date') || second.marks !== undefined;
  const dates = [dateOf(day, most), ...(said && most <= 12 ? [] : [dateOf(most, day)])].filter(
    (date) => date.month <= 12,
  );
  const isOpen = !said && dates.length < 2;
  return { days: isOpen ? [] : dates, element: element as Element, numbers: [element as Element, second] };
}

const dateOf = (day: number, month: number): Day & { readonly kind: 'date' } => ({ kind: 'date', day, month });

/** Money or a unit after the two numbers, a price before them, or nothing else said: they are no date. */
function isMeasured(elements: readonly Element[], at: number): boolean {
  const [before, next] = [elements[at - 1], elements[at + 3]];
  if (isRupee(before) || means(before, 'price') || before?.symbol === '@' || before?.symbol === '/') return true;
  return isRupee(next) || means(next, 'unit') || means(next, 'paisa') || means(next, 'per') || elements.length === 3;
}

function shortYear(element: Element | undefined): number | undefined {
  const year = small(element?.number?.value, 99);
  return year !== undefined && year > 20 && element?.number?.digits === true ? 2000 + year : undefined;
}

/** "in 2 days", "2 दिन बाद". */
function counted(elements: readonly Element[], at: number): DayRead | undefined {
  const element = elements[at] as Element;
  const days = small(element.number?.value, 366);
  const next = elements[at + 1];
  if (days === undefined || !(means(next, 'ahead') || means(next, 'ago')) || isCredit(elements, at)) return undefined;
  return { days: [{ kind: 'relative', days: means(next, 'ago') ? -days : days }], element, numbers: [element] };
}

/** "Payment in 15 days", "15 दिन में भुगतान": when the money comes, not when the goods do. */
function isCredit(elements: readonly Element[], at: number): boolean {
  for (const step of [-1, 1]) {
    for (let distance = 1; distance <= farthest; distance += 1) {
      const element = elements[at + step * distance];
      if (element === undefined || isBreak(element) || element.number !== undefined) break;
      if (means(element, 'payment')) return true;
    }
  }
  return false;
}

/** So many words may stand between the days and what is paid. */
const farthest = 3;
