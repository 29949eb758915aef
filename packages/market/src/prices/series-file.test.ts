import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MarketError } from '../errors.ts';
import { readSeries, seriesHeader, seriesLine } from './series-file.ts';

const names = ['Karnataka', 'Kolar', 'Bangarpet APMC', 'Tomato', 'Tomato', 'Local'];
const days = [
  { date: '2026-07-23', minimum: '300', maximum: '1000', modal: '800' },
  { date: '2026-07-24', minimum: '500', maximum: '1200.5', modal: '900' },
];

test('a line of series is read back as the rows it was written of', () => {
  const [state, district, market, commodity, variety, grade] = names;
  const of = { state, district, market, commodity, variety, grade };
  assert.deepEqual(
    [...readSeries(`${seriesHeader}\n${seriesLine(names, days)}\n`)],
    [
      { ...of, date: '2026-07-23', minimum: 300_00, maximum: 1000_00, modal: 800_00 },
      { ...of, date: '2026-07-24', minimum: 500_00, maximum: 1200_50, modal: 900_00 },
    ],
  );
});

test('a shipped file has no bad rows: a broken one is refused by its line', () => {
  const refused = (text: string, line?: number) =>
    assert.throws(
      () => [...readSeries(text)],
      (error) => error instanceof MarketError && error.code === 'wrong-content' && error.data['line'] === line,
      text,
    );
  refused('state,district');
  refused(`${seriesHeader}\n${seriesLine(names, days)}\nKarnataka|Kolar`, 3);
  refused(`${seriesHeader}\n${seriesLine([...names, 'more'], days)}`, 2);
  assert.throws(() => [...readSeries(`${seriesHeader}\n${seriesLine(names, [])}`)], MarketError);
});
