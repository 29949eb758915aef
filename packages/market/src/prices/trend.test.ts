import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysBefore } from './day.ts';
import type { IsoDate, MandiPrice } from './report.ts';
import { trendOf } from './trend.ts';

const newest = '2026-07-24' as IsoDate;

function row(daysAgo: number, modal: number, more: Partial<MandiPrice> = {}): MandiPrice {
  const names = { marketId: 'kolar', crop: 'tomato', commodity: 'Tomato', variety: 'Local', grade: 'FAQ' };
  return {
    date: daysBefore(newest, daysAgo),
    ...names,
    minimum: modal,
    maximum: modal,
    modal,
    plausible: true,
    ...more,
  };
}

const onDays = (...days: number[]) => days.map((daysAgo) => row(daysAgo, 1000_00 - daysAgo * 10_00));

test('PRICE-14: the last seven market days make a trend, though the mandi was shut between them', () => {
  const trend = trendOf(onDays(0, 1, 2, 4, 5, 6, 8, 9, 13), newest);
  assert.equal(trend.kind, 'trend');
  assert.deepEqual(
    trend.days.map(({ date }) => date),
    ['2026-07-16', '2026-07-18', '2026-07-19', '2026-07-20', '2026-07-22', '2026-07-23', '2026-07-24'],
  );
});

test('PRICE-14: with six days there is none, and it says that there are six', () => {
  const trend = trendOf(onDays(0, 1, 2, 3, 4, 5), newest);
  assert.equal(trend.kind, 'too-few-days');
  assert.equal(trend.days.length, 6);
});

test('PRICE-14: a day before the fourteen does not count, nor one after the newest, nor a slip', () => {
  const six = onDays(0, 1, 2, 3, 4, 5);
  assert.equal(trendOf([...six, row(14, 900_00)], newest).days.length, 6);
  assert.equal(trendOf([...six, row(-1, 900_00)], newest).days.length, 6);
  assert.equal(trendOf([...six, row(6, 9_00, { plausible: false })], newest).days.length, 6);
  assert.equal(trendOf([...six, row(13, 900_00)], newest).kind, 'trend');
});

test('PRICE-15: it says how far the last day is from the first, and below two per cent that is level', () => {
  const from = (first: number, last: number) => {
    const rows = [row(6, first), row(5, 5_00), row(4, 5_00), row(3, 5_00), row(2, 5_00), row(1, 5_00), row(0, last)];
    const trend = trendOf(rows, newest);
    return trend.kind === 'trend' && [trend.direction, trend.perMille];
  };
  assert.deepEqual(from(1000_00, 900_00), ['down', -100]);
  assert.deepEqual(from(1000_00, 1019_99), ['level', 19]);
  assert.deepEqual(from(1000_00, 1020_00), ['up', 20]);
  assert.deepEqual(from(1000_00, 980_00), ['down', -20]);
  assert.deepEqual(from(1000_00, 1000_00), ['level', 0]);
});

test('PRICE-13: a day with several varieties counts by its middle one', () => {
  const rows = [row(0, 300_00, { variety: 'A' }), row(0, 100_00, { variety: 'B' }), row(0, 200_00, { variety: 'C' })];
  assert.deepEqual(trendOf(rows, newest).days, [{ date: newest, modal: 200_00 }]);
});
