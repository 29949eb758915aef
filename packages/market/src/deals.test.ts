import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dealFacts, dealTotal, type Goods } from './deals.ts';
import { priceOf } from './money.ts';
import { quantityOf } from './quantity.ts';

const goods: Goods = { crop: 'tomato', grade: 'A', place: 'district:kolar', day: '2026-07-25' };
const terms = {
  price: priceOf({ rupees: '2450', per: 'quintal' }),
  quantity: quantityOf({ amount: '150', unit: 'kg' }),
};

test("DEAL-1: the facts are the lot's goods and the terms on the table, units as they were said; a day in the terms wins", () => {
  assert.deepEqual(dealFacts(goods, terms), { ...goods, ...terms });
  assert.equal(dealFacts(goods, { ...terms, day: '2026-07-27' }).day, '2026-07-27');
  assert.deepEqual(Object.keys(dealFacts({ crop: 'okra' }, terms)), ['crop', 'quantity', 'price']);
});

test('DEAL-2: the total is exact across units and rounded once, half up to a paisa', () => {
  assert.equal(dealTotal(dealFacts(goods, terms)), 367_500);
  const price = priceOf({ rupees: '0.33', per: 'kg' });
  assert.equal(dealTotal({ crop: 'okra', price, quantity: quantityOf({ amount: '1.5', unit: 'kg' }) }), 50);
});
