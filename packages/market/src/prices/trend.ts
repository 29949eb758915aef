import { daysBetween } from './day.ts';
import { middleRow } from './fair.ts';
import type { IsoDate, MandiPrice } from './report.ts';

/** PRICE-14: a trend needs seven market days, and they must lie within fourteen days, since mandis close on Sundays and feasts. */
export const trendDays = 7;
export const trendWithin = 14;

export interface DayPrice {
  readonly date: IsoDate;
  /** Paise a quintal. */
  readonly modal: number;
}

export type Trend =
  | {
      readonly kind: 'trend';
      readonly direction: 'up' | 'down' | 'level';
      /** The change from the first day to the last in tenths of a per cent, rounded toward zero. */
      readonly perMille: number;
      readonly days: readonly DayPrice[];
    }
  | { readonly kind: 'too-few-days'; readonly days: readonly DayPrice[] };

/** PRICE-15: a change of less than 2 % is level. */
const levelPerMille = 20;

/**
 * The last seven market days of one market for one crop, up to `newest`; with fewer, the days there are.
 * A day's price is the middle of the day's plausible modal prices (PRICE-13).
 */
export function trendOf(rows: readonly MandiPrice[], newest: IsoDate): Trend {
  const within = rows.filter(({ date, plausible }) => {
    const age = daysBetween(date, newest);
    return plausible && age >= 0 && age < trendWithin;
  });
  const days = [...Map.groupBy(within, (row) => row.date)]
    .map(([date, ofDay]) => ({ date, modal: middleRow(ofDay)?.modal ?? 0 }))
    .sort((one, other) => (one.date < other.date ? -1 : 1))
    .slice(-trendDays);
  const [first, last] = [days[0], days.at(-1)];
  if (days.length < trendDays || !first || !last) return { kind: 'too-few-days', days };
  const perMille = Number((BigInt(last.modal - first.modal) * 1000n) / BigInt(first.modal));
  const direction = Math.abs(perMille) < levelPerMille ? 'level' : perMille > 0 ? 'up' : 'down';
  return { kind: 'trend', direction, perMille, days };
}
