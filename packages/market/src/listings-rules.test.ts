import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { MarketError } from './errors.ts';
import { type ListingEvent, type ListingStatus, listingStatuses, listingTransitions, sees } from './listings.ts';
import { afterListingEvent, checkOffer, fits, maySee, type Offer, pricesFor, restocked } from './listings-rules.ts';
import { priceOf } from './money.ts';
import { quantityOf } from './quantity.ts';
import { type Unit, units } from './units.ts';

const now = Date.UTC(2026, 6, 24);
const day = 86_400_000;
const kilos = (amount: string) => quantityOf({ amount, unit: 'kg' });
const rupees = (amount: string, per: Unit = 'kg') => priceOf({ rupees: amount, per });
const offer: Offer = { quantity: kilos('50'), wholesale: rupees('22'), retail: rupees('30'), audience: 'both' };
const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'none';
  } catch (error) {
    return error instanceof MarketError ? [error.code, error.data['slot']].filter(Boolean).join(' ') : String(error);
  }
};
const check = (change: Partial<Offer>, measures = ['mass']) =>
  codeOf(() => checkOffer({ ...offer, ...change }, measures, now));

test('LIST-1: a unit fits a crop that is measured so; containers hold what is weighed or counted', () => {
  assert.equal(check({}), 'none');
  assert.equal(check({}, ['count']), 'unit-does-not-fit');
  assert.equal(check({ quantity: quantityOf({ amount: '3', unit: 'litre' }) }), 'unit-does-not-fit');
  assert.ok(fits('bag', ['mass']) && fits('crate', ['count']) && !fits('box', ['length']));
  assert.ok(fits('bundle', ['bundle']) && !fits('bundle', ['mass']));
});

test('LIST-1: every unit fits what is measured by its own measure', () => {
  for (const [unit, { measure }] of Object.entries(units)) {
    if (measure !== 'container') assert.ok(fits(unit as Unit, [measure]), unit);
  }
});

test('LIST-2, LIST-4: prices and the least amount can be compared with the lot', () => {
  assert.equal(check({ retail: rupees('30', 'quintal') }), 'none');
  assert.equal(check({ retail: rupees('30', 'dozen') }), 'unit-does-not-fit');
  assert.equal(check({ reserve: rupees('20', 'bag') }), 'unit-does-not-fit');
  assert.equal(check({ minimum: quantityOf({ amount: '5', unit: 'piece' }) }), 'unit-does-not-fit');
  assert.equal(check({ minimum: kilos('50') }), 'none');
  assert.equal(check({ minimum: kilos('50.001') }), 'invalid-input minimum');
});

test('LIST-3: a price that nobody of the audience sees is no price', () => {
  assert.equal(check({ audience: 'B2B', wholesale: undefined }), 'invalid-input wholesale');
  assert.equal(check({ audience: 'B2C', retail: undefined }), 'invalid-input wholesale');
  assert.equal(check({ audience: 'both', retail: undefined }), 'none');
});

test('LIST-5: a closing time lies ahead, at most 90 days', () => {
  assert.equal(check({ closesAt: now }), 'invalid-input closesAt');
  assert.equal(check({ closesAt: now + 1 }), 'none');
  assert.equal(check({ closesAt: now + 90 * day }), 'none');
  assert.equal(check({ closesAt: now + 90 * day + 1 }), 'invalid-input closesAt');
});

test('LIST-6: the vendor sees the own lot always, others in their market; who is not signed in looks as a household', () => {
  const lot = { vendorId: 'v', audience: 'B2C' } as const;
  assert.ok(maySee(lot, { userId: 'v', userType: 'vendor' }));
  assert.ok(!maySee(lot, { userId: 'w', userType: 'vendor' }));
  assert.ok(!maySee(lot, { userId: 'b', userType: 'B2B' }));
  assert.ok(maySee(lot, { userId: 'c', userType: 'B2C' }));
  assert.ok(maySee(lot, undefined));
  assert.ok(!sees('B2B', undefined));
});

test('LIST-7: nobody but the vendor sees the reserve price or the price of the other market', () => {
  const lot = { ...offer, reserve: rupees('19'), vendorId: 'v' };
  assert.deepEqual(Object.keys(pricesFor(lot, { userId: 'v', userType: 'vendor' })), [
    'wholesale',
    'retail',
    'reserve',
  ]);
  assert.deepEqual(Object.keys(pricesFor(lot, { userId: 'b', userType: 'B2B' })), ['wholesale']);
  assert.deepEqual(Object.keys(pricesFor(lot, { userId: 'c', userType: 'B2C' })), ['retail']);
  assert.deepEqual(Object.keys(pricesFor(lot, undefined)), ['retail']);
});

test('LIST-8: every status can be reached, and withdrawn and closed are final', () => {
  const reached = new Set<ListingStatus>(['open']);
  for (let before = 0; before !== reached.size; ) {
    before = reached.size;
    for (const { from, to } of listingTransitions) if (reached.has(from)) reached.add(to);
  }
  assert.deepEqual([...reached].sort(), [...listingStatuses].sort());
  const events: readonly ListingEvent[] = ['sell-last', 'restock', 'close', 'withdraw'];
  for (const event of events) {
    assert.equal(
      codeOf(() => afterListingEvent('withdrawn', event, 'vendor')),
      'lot-withdrawn',
    );
    assert.equal(
      codeOf(() => afterListingEvent('closed', event, 'vendor')),
      'lot-closed',
    );
  }
  assert.equal(afterListingEvent('sold-out', 'withdraw', 'vendor'), 'withdrawn');
  assert.equal(
    codeOf(() => afterListingEvent('open', 'close', 'vendor')),
    'not-in-this-state',
  );
});

test('LIST-9: what was sold stays sold, whatever is for sale from now on', () => {
  const grams = fc.integer({ min: 1, max: 1e9 });
  fc.assert(
    fc.property(grams, grams, grams, (whole, sold, forSale) => {
      const part = Math.min(whole, sold);
      const base = (value: number) => ({ base: value, unit: 'gram' }) as Offer['quantity'];
      const after = restocked({ quantity: base(whole), left: base(whole - part) }, base(forSale));
      assert.equal(after.left.base, forSale);
      assert.equal(after.quantity.base - after.left.base, part);
    }),
  );
});
