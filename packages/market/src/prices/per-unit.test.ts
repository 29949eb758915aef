import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { units } from '../units.ts';
import { isWeightUnit, perWeight } from './per-unit.ts';

test('a price a quintal is told for any weight, exact', () => {
  assert.deepEqual(perWeight(900_00, 'quintal'), { rupees: '900', per: 'quintal' });
  assert.deepEqual(perWeight(900_00, 'kg'), { rupees: '9', per: 'kg' });
  assert.deepEqual(perWeight(2520_69, 'kg'), { rupees: '25.2069', per: 'kg' });
  assert.deepEqual(perWeight(2520_69, 'tonne'), { rupees: '25206.9', per: 'tonne' });
  assert.deepEqual(perWeight(1, 'gram'), { rupees: '0.0000001', per: 'gram' });
});

test('no weight is lost or won: the price of a unit times its share of a quintal is the price of the quintal', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e11 }),
      fc.constantFrom(...(['gram', 'kg', 'quintal', 'tonne'] as const)),
      (paise, unit) => {
        const [whole = '0', fraction = ''] = perWeight(paise, unit).rupees.split('.');
        const tenMillionths = BigInt(`${whole}${fraction.padEnd(7, '0')}`);
        assert.equal(tenMillionths, BigInt(paise) * BigInt(units[unit].size));
      },
    ),
  );
});

test('what has no weight has no mandi price', () => {
  assert.equal(isWeightUnit('kg'), true);
  assert.equal(isWeightUnit('bag'), false);
  assert.equal(isWeightUnit('piece'), false);
  assert.equal(isWeightUnit('litre'), false);
});
