import type { Day } from '@mandi/language/meaning';

const millisecondsOfDay = 86_400_000;
/** India has one time zone, UTC+05:30, and no summer time. */
const indiaAhead = 5.5 * 3_600_000;

/**
 * The date in India that was meant by a day as it was said, "2026-07-24": "tomorrow" from today, a weekday as the next one (today counts),
 * a date without a year as the next such date. Gives undefined for a date that no calendar has.
 */
export function dateOf(day: Day, now: number): string | undefined {
  const today = new Date(now + indiaAhead);
  if (day.kind === 'relative') return iso(today.getTime() + day.days * millisecondsOfDay);
  if (day.kind === 'weekday') {
    const ahead = (day.weekday - (today.getUTCDay() || 7) + 7) % 7;
    return iso(today.getTime() + ahead * millisecondsOfDay);
  }
  const thisYear = today.getUTCFullYear();
  const years =
    day.year === undefined ? [thisYear, thisYear + 1, thisYear + 2, thisYear + 3, thisYear + 4] : [day.year];
  const dates = years.map((year) => existing(year, day.month, day.day)).filter((date) => date !== undefined);
  return day.year === undefined ? dates.find((date) => date >= iso(today.getTime())) : dates[0];
}

/** A date as a day to be said. */
export function dayOf(date: string): Day {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { kind: 'date', day, month, year };
}

function existing(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? iso(date.getTime()) : undefined;
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
