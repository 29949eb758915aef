import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { implausibility, lowMedian, middlesOf } from './plausible.ts';

const row = (minimum: number, maximum: number, modal: number, commodity = 'Onion') => ({
  commodity,
  minimum: minimum * 100,
  maximum: maximum * 100,
  modal: modal * 100,
});
const none = new Map<string, number>();

test('a row as most are is plausible', () => {
  assert.equal(implausibility(row(500, 1200, 900), none), undefined);
  assert.equal(implausibility(row(900, 900, 900), none), undefined);
});

test('PRICE-3: a zero is no price', () => {
  assert.equal(implausibility(row(0, 0, 2750), none), 'PRICE-3');
  assert.equal(implausibility(row(0, 1200, 900), none), 'PRICE-3');
  assert.equal(implausibility(row(500, 1200, 0), none), 'PRICE-3');
});

test('PRICE-4: minimum, modal and maximum are in this order', () => {
  assert.equal(implausibility(row(1200, 500, 900), none), 'PRICE-4');
  assert.equal(implausibility(row(500, 1200, 499), none), 'PRICE-4');
  assert.equal(implausibility(row(500, 1200, 1201), none), 'PRICE-4');
});

test('PRICE-5: below a rupee a kilo it was a bunch or a piece', () => {
  assert.equal(implausibility(row(10, 20, 15), none), 'PRICE-5');
  assert.equal(implausibility(row(90, 120, 99.99), none), 'PRICE-5');
  assert.equal(implausibility(row(90, 120, 100), none), undefined);
});

test('PRICE-6: a range of more than twenty times is a slip', () => {
  assert.equal(implausibility(row(100, 2000, 1500), none), undefined);
  assert.equal(implausibility(row(45, 11300, 11300), none), 'PRICE-6');
});

test('PRICE-7: ten times its neighbours is a slip, where there are twenty of them', () => {
  const neighbours = Array.from({ length: 20 }, (_, at) => row(1000, 3000, 2000 + at));
  const middles = middlesOf(neighbours);
  assert.equal(implausibility(row(20090, 20090, 20090), middles), undefined);
  assert.equal(implausibility(row(20095, 20095, 20095), middles), 'PRICE-7');
  assert.equal(implausibility(row(200, 200, 200), middles), 'PRICE-7');
  assert.equal(implausibility(row(201, 201, 201), middles), undefined);
  assert.equal(implausibility(row(20095, 20095, 20095, 'Saffron'), middles), undefined);
  assert.equal(middlesOf(neighbours.slice(1)).size, 0);
});

test('PRICE-13: the middle is always one of the prices, with half of them on either side', () => {
  assert.equal(lowMedian([3, 1, 2]), 2);
  assert.equal(lowMedian([4, 1, 3, 2]), 2);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1 }), (values) => {
      const middle = lowMedian(values);
      assert.ok(values.includes(middle));
      assert.ok(values.filter((value) => value < middle).length * 2 <= values.length);
      assert.ok(values.filter((value) => value > middle).length * 2 <= values.length);
    }),
  );
});
