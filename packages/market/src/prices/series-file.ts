import { MarketError } from '../errors.ts';
import { dayOf } from './day.ts';
import { reportedPaise } from './reading.ts';
import type { ReportRow } from './report-file.ts';

/**
 * Reports as the product ships them: one line for each market, commodity, variety and grade, with all its days, in a third of the size:
 *
 *     Karnataka|Kolar|Bangarpet APMC|Tomato|Tomato|Local|2026-07-23 300 1000 800;2026-07-24 500 1200 900
 *
 * Each day has its minimum, maximum and modal price in rupees a quintal, in the digits of the report.
 */
export interface SeriesDay {
  readonly date: string;
  readonly minimum: string;
  readonly maximum: string;
  readonly modal: string;
}

export const seriesHeader = 'state|district|market|commodity|variety|grade|date minimum maximum modal;…';

export function seriesLine(names: readonly string[], days: readonly SeriesDay[]): string {
  const written = days.map(({ date, minimum, maximum, modal }) => `${date} ${minimum} ${maximum} ${modal}`);
  return [...names, written.join(';')].join('|');
}

/** The rows of a file of series. Errors: 'wrong-content' naming the line, since a shipped file has no bad rows. */
export function* readSeries(text: string): Generator<ReportRow> {
  const lines = text.split('\n');
  if (lines[0] !== seriesHeader) throw new MarketError('wrong-content', { reason: 'no file of price series' });
  const day = memoised(dayOf);
  const paise = memoised(reportedPaise);
  for (const [at, line] of lines.entries()) {
    if (at === 0 || line === '') continue;
    const [state, district, market, commodity, variety, grade, days, more] = line.split('|');
    if (!state || !district || !market || !commodity || days === undefined || more !== undefined) {
      throw new MarketError('wrong-content', { reason: 'a broken line', line: at + 1 });
    }
    const names = { state, district, market, commodity, variety: variety ?? '', grade: grade ?? '' };
    for (const written of days.split(';')) {
      const [date = '', minimum = '', maximum = '', modal = ''] = written.split(' ');
      yield { ...names, date: day(date), minimum: paise(minimum), maximum: paise(maximum), modal: paise(modal) };
    }
  }
}

function memoised<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      value = read(text);
      known.set(text, value);
    }
    return value;
  };
}
