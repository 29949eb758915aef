import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { standingOf } from './bids-standing.ts';
import { comparePrices, type Paise, type UnitPrice } from './money.ts';
import type { Unit } from './units.ts';

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const bidId = fc.string({ unit: fc.constantFrom(...crockford), minLength: 26, maxLength: 26 });
const priceIn = (...units: Unit[]): fc.Arbitrary<UnitPrice> =>
  fc.record({
    paise: fc.integer({ min: 1, max: 1e12 }).map((paise) => paise as Paise),
    per: fc.constantFrom(...units),
  });
const comparablePrices = fc.oneof(
  fc.tuple(priceIn('gram', 'kg', 'quintal', 'tonne'), priceIn('gram', 'kg', 'quintal', 'tonne')),
  fc.tuple(priceIn('piece', 'dozen'), priceIn('piece', 'dozen')),
  fc.tuple(priceIn('millilitre', 'litre'), priceIn('millilitre', 'litre')),
  fc.tuple(priceIn('centimetre', 'metre'), priceIn('centimetre', 'metre')),
  fc.tuple(priceIn('bag'), priceIn('bag')),
);

test('BID-19: standings sort as prices do, exactly across units; among equals the earlier bid is the better', () => {
  fc.assert(
    fc.property(comparablePrices, bidId, bidId, ([one, other], oneId, otherId) => {
      const [first, second] = [standingOf(one, oneId), standingOf(other, otherId)];
      const byPrice = comparePrices(one, other);
      const byText = first < second ? -1 : first > second ? 1 : 0;
      if (byPrice !== 0) return byPrice === byText;
      return oneId === otherId ? byText === 0 : byText > 0 === oneId < otherId;
    }),
  );
});

test('BID-19: ₹2,600 a quintal stands above ₹25.99 a kilo', () => {
  const early = '0'.repeat(26);
  const late = 'Z'.repeat(26);
  const quintal = standingOf({ paise: 260_000 as Paise, per: 'quintal' }, late);
  const kilo = standingOf({ paise: 2_599 as Paise, per: 'kg' }, early);
  assert.ok(quintal > kilo);
});
