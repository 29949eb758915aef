import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateOf, dayOf } from './calendar.ts';

/** Friday in India, and still Thursday in UTC. */
const now = Date.UTC(2026, 6, 23, 19, 0);

test('days are counted from today in India', () => {
  assert.equal(dateOf({ kind: 'relative', days: 0 }, now), '2026-07-24');
  assert.equal(dateOf({ kind: 'relative', days: 1 }, now), '2026-07-25');
  assert.equal(dateOf({ kind: 'relative', days: -1 }, now), '2026-07-23');
});

test('a weekday is the next one, today included', () => {
  assert.equal(dateOf({ kind: 'weekday', weekday: 5 }, now), '2026-07-24');
  assert.equal(dateOf({ kind: 'weekday', weekday: 7 }, now), '2026-07-26');
  assert.equal(dateOf({ kind: 'weekday', weekday: 4 }, now), '2026-07-30');
});

test('a date without a year is the next such date; one that no calendar has is none', () => {
  assert.equal(dateOf({ kind: 'date', day: 24, month: 7 }, now), '2026-07-24');
  assert.equal(dateOf({ kind: 'date', day: 23, month: 7 }, now), '2027-07-23');
  assert.equal(dateOf({ kind: 'date', day: 29, month: 2 }, now), '2028-02-29');
  assert.equal(dateOf({ kind: 'date', day: 31, month: 6 }, now), undefined);
  assert.equal(dateOf({ kind: 'date', day: 29, month: 2, year: 2027 }, now), undefined);
});

test('a date is said as a day with its year', () => {
  assert.deepEqual(dayOf('2026-07-05'), { kind: 'date', day: 5, month: 7, year: 2026 });
});
