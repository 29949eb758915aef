import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { MarketError } from './errors.ts';
import { safe, scaled, unscaled } from './exact.ts';

const refusal = (code: string) => (error: unknown) => error instanceof MarketError && error.code === code;

test('a decimal and its scaled integer are the same amount, both ways', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e12 }),
      fc.constantFrom(1, 10, 100, 1_000, 100_000, 1_000_000),
      (amount, scale) => {
        assert.equal(scaled(unscaled(amount, scale) ?? '', scale), amount);
      },
    ),
  );
});

test('no digit is lost where floating point would lose it', () => {
  assert.equal(scaled('0.07', 100), 7);
  assert.equal(scaled('1.005', 1_000), 1_005);
  assert.equal(scaled('90071992547409.91', 100), Number.MAX_SAFE_INTEGER);
});

test('a part finer than the base is refused, never rounded', () => {
  assert.throws(() => scaled('40.005', 100), refusal('finer-than-paise'));
});

test('what is no plain decimal is refused', () => {
  for (const text of ['', '-1', '+1', '1e3', '1,000', '01', '.5', '5.', '१०', ' 1', 'NaN', '9'.repeat(1_000_000)]) {
    assert.throws(() => scaled(text, 1), refusal('invalid-input'), text.slice(0, 10));
  }
});

test('past 2^53 − 1 is refused', () => {
  assert.throws(() => safe(2n ** 53n), refusal('amount-too-large'));
  assert.throws(() => scaled('9007199254740992', 1), refusal('amount-too-large'));
});

test('an amount that does not end in the scale has no decimal', () => {
  assert.equal(unscaled(5, 12), undefined);
  assert.equal(unscaled(18, 12), '1.5');
});
