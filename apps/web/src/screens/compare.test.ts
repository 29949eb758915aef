import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inUnit, percentBetween } from './compare.ts';

test('a quintal rate is shown for a kilo only where it comes out to a whole paisa', () => {
  assert.deepEqual(inUnit({ rupees: '2550', per: 'quintal' }, 'kg'), { rupees: '25.5', per: 'kg' });
  assert.deepEqual(inUnit({ rupees: '2550.5', per: 'quintal' }, 'kg'), { rupees: '2550.5', per: 'quintal' });
});

test('a rate by weight is left alone beside an offer by the bag or the dozen', () => {
  assert.deepEqual(inUnit({ rupees: '2550', per: 'quintal' }, 'bag'), { rupees: '2550', per: 'quintal' });
  assert.equal(percentBetween({ rupees: '60', per: 'dozen' }, { rupees: '2550', per: 'quintal' }), undefined);
});

test('the distance from the mandi rate is counted across units', () => {
  assert.equal(percentBetween({ rupees: '30', per: 'kg' }, { rupees: '2500', per: 'quintal' }), 20);
  assert.equal(percentBetween({ rupees: '20', per: 'kg' }, { rupees: '2500', per: 'quintal' }), -20);
  assert.equal(percentBetween({ rupees: '25', per: 'kg' }, { rupees: '2500', per: 'quintal' }), 0);
});
