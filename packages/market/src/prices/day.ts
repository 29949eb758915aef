import { MarketError } from '../errors.ts';
import type { IsoDate } from './report.ts';

const yearFirst = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/;
const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/;

/**
 * The day of "2026-07-24", "24-07-2026", "24/07/2026" or "24/07/26" (PRICE-1).
 * Errors: 'invalid-input' for anything else, and for a day that no calendar has.
 */
export function dayOf(text: string): IsoDate {
  const written = text.trim();
  const iso = yearFirst.exec(written);
  const indian = iso ? undefined : dayFirst.exec(written);
  const [year, month, day] = iso
    ? [iso[1] ?? '', iso[2] ?? '', iso[3] ?? '']
    : [fullYear(indian?.[3] ?? ''), indian?.[2] ?? '', indian?.[1] ?? ''];
  const date = dateOf(dayNumber(Number(year), Number(month), Number(day)));
  if (year === '' || date !== `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) {
    throw new MarketError('invalid-input', { slot: 'date', value: text.slice(0, 40) });
  }
  return date;
}

function fullYear(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}

/** `days` before (or, negative, after) a day. */
export function daysBefore(date: IsoDate, days: number): IsoDate {
  return dateOf(numberOf(date) - days);
}

/** How many days the second day is after the first. */
export function daysBetween(first: IsoDate, second: IsoDate): number {
  return numberOf(second) - numberOf(first);
}

function numberOf(date: IsoDate): number {
  return dayNumber(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}

/** Days since 1970-01-01 in the Gregorian calendar (H. Hinnant, "chrono-compatible low-level date algorithms": years begin in March). */
function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/** The inverse of `dayNumber`, from the same source. */
function dateOf(days: number): IsoDate {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const two = (part: number) => `${part}`.padStart(2, '0');
  return `${`${year}`.padStart(4, '0')}-${two(month)}-${two(day)}` as IsoDate;
}
