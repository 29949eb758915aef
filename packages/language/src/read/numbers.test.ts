import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { interpreter, tables } from '../../test/interpreter.ts';
import { heardNumber } from '../../test/offers.ts';
import type { Form, LanguageCode } from '../meaning.ts';

const heard = (value: number | string, language: LanguageCode, form: Form): string =>
  heardNumber(interpreter, value, language, form);

for (const { code, name } of tables) {
  describe(`numbers in ${name}`, () => {
    it('are read as they are said, for every number from 0 to 10,000', () => {
      for (let value = 0; value <= 10_000; value += 1) {
        if (heard(value, code, 'speech') !== String(value)) assert.equal(heard(value, code, 'speech'), String(value));
      }
    });

    it('are read as they are said up to a million million', () => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (value) => {
          assert.equal(heard(value, code, 'speech'), String(value));
          assert.equal(heard(value, code, 'screen'), String(value));
        }),
        { numRuns: 500 },
      );
    });

    it('are read as they are said with decimals', () => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 10 ** 7 }), fc.integer({ min: 1, max: 99 }), (whole, hundredths) => {
          const value = `${whole}.${String(hundredths).padStart(2, '0')}`.replace(/0$/, '');
          assert.equal(heard(value, code, 'speech'), value);
          assert.equal(heard(value, code, 'screen'), value);
        }),
        { numRuns: 300 },
      );
    });
  });
}
