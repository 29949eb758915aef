import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { MarketError } from './errors.ts';
import { comparePrices, priceOf, spokenPrice, totalOf } from './money.ts';
import { quantityOf } from './quantity.ts';

const refusal = (code: string) => (error: unknown) => error instanceof MarketError && error.code === code;
const price = (rupees: string, per: 'kg' | 'quintal' | 'piece' | 'dozen' | 'gram' = 'kg') => priceOf({ rupees, per });

test('a price is said back as it was said', () => {
  for (const rupees of ['40', '40.5', '40.05', '2500', '0.01', '10000000000']) {
    assert.deepEqual(spokenPrice(price(rupees)), { rupees, per: 'kg' });
  }
});

test('zero, part of a paisa, and more than ten thousand million rupees are refused', () => {
  assert.throws(() => price('0'), refusal('amount-not-positive'));
  assert.throws(() => price('40.005'), refusal('finer-than-paise'));
  assert.throws(() => price('10000000000.01'), refusal('amount-too-large'));
});

test('prices compare exactly across units', () => {
  assert.equal(comparePrices(price('2500', 'quintal'), price('25')), 0);
  assert.ok(comparePrices(price('2500.01', 'quintal'), price('25')) > 0);
  assert.ok(comparePrices(price('60', 'dozen'), price('5.01', 'piece')) < 0);
  assert.throws(() => comparePrices(price('5', 'piece'), price('5')), refusal('unit-does-not-fit'));
});

test('comparing is antisymmetric', () => {
  const paise = fc.integer({ min: 1, max: 1e12 });
  fc.assert(
    fc.property(paise, paise, (one, other) => {
      const a = price(`${Math.trunc(one / 100)}.${`${one % 100}`.padStart(2, '0')}`, 'gram');
      const b = price(`${Math.trunc(other / 100)}.${`${other % 100}`.padStart(2, '0')}`, 'quintal');
      assert.equal(comparePrices(a, b) + comparePrices(b, a), 0);
    }),
  );
});

test('fifty kilos at ₹40 are ₹2,000; a total is rounded half up to a paisa', () => {
  assert.equal(totalOf(price('40'), quantityOf({ amount: '50', unit: 'kg' })), 200_000);
  assert.equal(totalOf(price('0.01', 'kg'), quantityOf({ amount: '500', unit: 'gram' })), 1);
  assert.equal(totalOf(price('0.01', 'kg'), quantityOf({ amount: '499', unit: 'gram' })), 0);
});

test('a price by the kilo is no price of bags', () => {
  assert.throws(() => totalOf(price('40'), quantityOf({ amount: '3', unit: 'bag' })), refusal('unit-does-not-fit'));
});
