import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { MarketError } from '../errors.ts';
import { dayOf, daysBefore, daysBetween } from './day.ts';
import type { IsoDate } from './report.ts';

const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2399-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as IsoDate);

test('PRICE-1: a day is read with its year first or its day first', () => {
  for (const written of ['2026-07-24', '24-07-2026', '24/07/2026', '24/07/26', '24-07-26', ' 2026-07-24T00:00:00Z ']) {
    assert.equal(dayOf(written), '2026-07-24', written);
  }
  assert.equal(dayOf('5/7/2026'), '2026-07-05');
});

test('PRICE-1: the month never stands first, and a day that no calendar has is refused', () => {
  for (const written of ['07/24/2026', '31/06/2026', '29/02/2026', '2026-13-01', '2026-7-4', '24 Jul 2026', '', '0']) {
    assert.throws(
      () => dayOf(written),
      (error) => error instanceof MarketError && error.code === 'invalid-input',
      written,
    );
  }
  assert.equal(dayOf('29/02/2024'), '2024-02-29');
});

test('every day of five centuries is read back as it was written, either way round', () => {
  fc.assert(
    fc.property(days, (day) => {
      const [year, month, date] = day.split('-');
      assert.equal(dayOf(day), day);
      assert.equal(dayOf(`${date}/${month}/${year}`), day);
    }),
  );
});

test('counting days agrees with the calendar of the machine', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -5_000, max: 5_000 }), (day, count) => {
      const expected = new Date(Date.parse(`${day}T00:00:00Z`) - count * 86_400_000).toISOString().slice(0, 10);
      const before = daysBefore(day, count);
      assert.equal(before, expected);
      assert.equal(daysBetween(before, day), count);
    }),
  );
});
