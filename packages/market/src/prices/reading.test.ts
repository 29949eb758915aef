import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MarketError } from '../errors.ts';
import { marketIdOf, reportedPaise, slugOf } from './reading.ts';

test('PRICE-2: a price is whole paise, and what is finer is rounded half up', () => {
  assert.equal(reportedPaise('1500'), 1500_00);
  assert.equal(reportedPaise('2520.69'), 2520_69);
  assert.equal(reportedPaise('2472.5'), 2472_50);
  assert.equal(reportedPaise('1,45,000'), 145_000_00);
  assert.equal(reportedPaise('399.99996'), 400_00);
  assert.equal(reportedPaise('0.005'), 1);
  assert.equal(reportedPaise('0.0049999'), 0);
});

test('what is no plain amount is refused', () => {
  for (const text of ['', '-5', '+5', '5e3', 'NR', '12.', '.5', '1 500', '12345678901', '०']) {
    assert.throws(
      () => reportedPaise(text),
      (error) => error instanceof MarketError && error.code === 'invalid-input',
      text,
    );
  }
});

test('PRICE-8: a market is the same with and without APMC, before or after, in any case', () => {
  const id = 'maharashtra.jalgaon.chopada';
  for (const name of ['Chopada', 'Chopada APMC', 'APMC CHOPADA', ' chopada  apmc ']) {
    assert.equal(marketIdOf('Maharashtra', 'Jalgaon', name), id, name);
  }
  assert.notEqual(marketIdOf('Maharashtra', 'Jalgaon', 'Chopada (F&V) APMC'), id);
  assert.notEqual(marketIdOf('Maharashtra', 'Dhule', 'Chopada APMC'), id);
});

test('a commodity without a crop of ours has its name as an id', () => {
  assert.equal(slugOf('Bhindi(Ladies Finger)'), 'bhindi-ladies-finger');
  assert.equal(slugOf('  Lotus Sticks '), 'lotus-sticks');
});
