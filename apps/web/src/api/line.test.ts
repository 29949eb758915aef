import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { backOff } from './line.ts';

test('a line that is lost is opened again after a quarter to half a second, later each time, and at least every half minute', () => {
  assert.deepEqual(
    [0, 1, 2, 5, 6, 500].map((tries) => backOff(tries, 0)),
    [250, 500, 1_000, 8_000, 15_000, 15_000],
  );
  assert.deepEqual(
    [0, 1, 2, 5, 6, 500].map((tries) => backOff(tries, 0.999_999)),
    [500, 1_000, 2_000, 16_000, 30_000, 30_000],
  );
});

test('half of the wait is by chance, so that phones which lost their lines together come back apart', () => {
  const chance = fc.double({ min: 0, max: 0.999, noNaN: true });
  fc.assert(
    fc.property(fc.nat({ max: 60 }), chance, chance, (tries, one, other) => {
      const longest = backOff(tries, 1);
      const apart = backOff(tries, Math.max(one, other)) - backOff(tries, Math.min(one, other));
      assert.ok(Math.abs(apart - (Math.abs(one - other) * longest) / 2) <= 1);
    }),
  );
});
