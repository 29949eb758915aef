import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Coordinates, kilometresBetween } from './distance.ts';

const places: fc.Arbitrary<Coordinates> = fc.record({
  latitude: fc.double({ min: 6, max: 38, noNaN: true }),
  longitude: fc.double({ min: 68, max: 98, noNaN: true }),
});

test('a degree of latitude is 111 km, and Delhi lies some 1,740 km from Bengaluru', () => {
  const one = kilometresBetween({ latitude: 12, longitude: 77 }, { latitude: 13, longitude: 77 });
  assert.ok(Math.abs(one - 111.19) < 0.1, `${one}`);
  const far = kilometresBetween({ latitude: 28.61, longitude: 77.21 }, { latitude: 12.97, longitude: 77.59 });
  assert.ok(far > 1_730 && far < 1_750, `${far}`);
});

test('it is as far there as back, nowhere is nearer than itself, and no way round is shorter', () => {
  fc.assert(
    fc.property(places, places, places, (one, other, third) => {
      const there = kilometresBetween(one, other);
      assert.equal(Math.round(there * 1e6), Math.round(kilometresBetween(other, one) * 1e6));
      assert.ok(kilometresBetween(one, one) < 1e-6);
      assert.ok(there <= kilometresBetween(one, third) + kilometresBetween(third, other) + 1e-6);
    }),
  );
});
