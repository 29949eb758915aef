import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { MarketError } from './errors.ts';
import { minus, quantityOf, spokenQuantity } from './quantity.ts';
import { type Unit, units } from './units.ts';

const refusal = (code: string) => (error: unknown) => error instanceof MarketError && error.code === code;
const anyUnit = fc.constantFrom(...(Object.keys(units) as Unit[]));

test('a whole number of any unit is said back in that very unit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), anyUnit, (amount, unit) => {
      const spoken = { amount: `${amount}`, unit };
      assert.deepEqual(spokenQuantity(quantityOf(spoken)), spoken);
    }),
  );
});

test('taking a part and the rest is the whole, across units of one measure', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (one, other) => {
      const whole = quantityOf({ amount: `${one + other}`, unit: 'kg' });
      const part = quantityOf({ amount: `${one * 1_000}`, unit: 'gram' });
      assert.equal(minus(whole, part).base, other * 1_000);
    }),
  );
});

test('more than the whole cannot be taken', () => {
  const whole = quantityOf({ amount: '1', unit: 'quintal' });
  assert.throws(() => minus(whole, quantityOf({ amount: '100.001', unit: 'kg' })), refusal('not-enough-left'));
});

test('a bag is no weight and no crate', () => {
  const bags = quantityOf({ amount: '10', unit: 'bag' });
  assert.throws(() => minus(bags, quantityOf({ amount: '1', unit: 'kg' })), refusal('unit-does-not-fit'));
  assert.throws(() => minus(bags, quantityOf({ amount: '1', unit: 'crate' })), refusal('unit-does-not-fit'));
});

test('zero, half a piece, and more than a million tonnes are refused', () => {
  assert.throws(() => quantityOf({ amount: '0', unit: 'kg' }), refusal('amount-not-positive'));
  assert.throws(() => quantityOf({ amount: '0.5', unit: 'piece' }), refusal('invalid-input'));
  assert.throws(() => quantityOf({ amount: '1000001', unit: 'tonne' }), refusal('amount-too-large'));
});

test('five left of a lot sold by the dozen are five pieces', () => {
  const left = minus(quantityOf({ amount: '1', unit: 'dozen' }), quantityOf({ amount: '7', unit: 'piece' }));
  assert.deepEqual(spokenQuantity(left), { amount: '5', unit: 'piece' });
});
