import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Bid, Buyer, Lot, Proposal, Terms } from './bids.ts';
import {
  accept,
  counter,
  end,
  fixedPrice,
  isBelowReserve,
  mostProposals,
  place,
  purchase,
  raise,
  statusNow,
  take,
} from './bids-rules.ts';
import type { ErrorCode } from './errors.ts';
import { MarketError } from './errors.ts';
import { priceOf } from './money.ts';
import { quantityOf } from './quantity.ts';
import type { Unit } from './units.ts';

const now = Date.UTC(2026, 6, 24, 6);
const trader: Buyer = { userId: 'ramesh', userType: 'B2B' };
const household: Buyer = { userId: 'meena', userType: 'B2C' };

function lotWith(change: Partial<Lot> = {}): Lot {
  return {
    vendorId: 'kaveri',
    status: 'open',
    audience: 'both',
    left: quantityOf({ amount: '200', unit: 'kg' }),
    ...change,
  };
}

function terms(rupees: string, per: Unit = 'kg', amount = '100', unit: Unit = 'kg'): Terms {
  return { price: priceOf({ rupees, per }), quantity: quantityOf({ amount, unit }) };
}

function bidWith(said: readonly Omit<Proposal, 'at'>[], status: Bid['status'] = 'open'): Bid {
  const [first, ...rest] = said.map((proposal) => ({ ...proposal, at: now }));
  assert.ok(first);
  return { buyerId: trader.userId, vendorId: 'kaveri', status, proposals: [first, ...rest] };
}

const openBid = (rupees = '20') => bidWith([{ ...terms(rupees), by: 'buyer' }]);
const counteredBid = () =>
  bidWith(
    [
      { ...terms('20'), by: 'buyer' },
      { ...terms('24'), by: 'vendor' },
    ],
    'countered',
  );

function refuses(code: ErrorCode, action: () => unknown): void {
  assert.throws(action, (error) => error instanceof MarketError && error.code === code);
}

test('BID-1: a bid of a fitting quantity at a fitting price is open', () => {
  assert.equal(place(lotWith(), trader, terms('22.50'), now), 'open');
  refuses('amount-not-positive', () => terms('0'));
  refuses('amount-not-positive', () => terms('20', 'kg', '0'));
});

test('BID-2: nobody bids on their own lot, nor buys from it', () => {
  const vendor: Buyer = { userId: 'kaveri', userType: 'vendor' };
  refuses('own-lot', () => place(lotWith(), vendor, terms('22'), now));
  refuses('own-lot', () => purchase(lotWith(), vendor, terms('22').quantity, now));
});

test('BID-3: traders bid on B2B, households on B2C, a vendor as a trader', () => {
  assert.equal(place(lotWith({ audience: 'B2C' }), household, terms('22'), now), 'open');
  assert.equal(place(lotWith({ audience: 'B2B' }), { userId: 'mani', userType: 'vendor' }, terms('22'), now), 'open');
  refuses('not-for-you', () => place(lotWith({ audience: 'B2B' }), household, terms('22'), now));
  refuses('not-for-you', () => place(lotWith({ audience: 'B2C' }), trader, terms('22'), now));
});

test('BID-4: from the closing moment on nothing is placed, raised, countered, accepted or bought', () => {
  const lot = lotWith({ closesAt: now, wholesale: priceOf({ rupees: '25', per: 'kg' }) });
  assert.equal(place(lot, trader, terms('22'), now - 1), 'open');
  refuses('lot-closed', () => place(lot, trader, terms('22'), now));
  refuses('lot-closed', () => raise(lot, openBid(), 'buyer', terms('22'), now));
  refuses('lot-closed', () => counter(lot, openBid(), 'vendor', terms('23'), now));
  refuses('lot-closed', () => accept(lot, openBid(), 'vendor', now));
  refuses('lot-closed', () => purchase(lot, trader, terms('22').quantity, now));
});

test('BID-5: a lot that was taken back or sold out takes nothing', () => {
  refuses('lot-withdrawn', () => place(lotWith({ status: 'withdrawn' }), trader, terms('22'), now));
  refuses('lot-withdrawn', () => accept(lotWith({ status: 'withdrawn' }), openBid(), 'vendor', now));
  refuses('lot-closed', () => place(lotWith({ status: 'sold-out' }), trader, terms('22'), now));
});

test('BID-6: the quantity fits the lot and is at most what is left', () => {
  assert.equal(place(lotWith(), trader, terms('22', 'kg', '2', 'quintal'), now), 'open');
  refuses('not-enough-left', () => place(lotWith(), trader, terms('22', 'kg', '200.001', 'kg'), now));
  refuses('unit-does-not-fit', () => place(lotWith(), trader, terms('22', 'kg', '5', 'dozen'), now));
});

test('BID-7: at least the least quantity, or all that is left', () => {
  const lot = lotWith({ minimum: quantityOf({ amount: '50', unit: 'kg' }) });
  refuses('invalid-input', () => place(lot, trader, terms('22', 'kg', '49', 'kg'), now));
  assert.equal(place(lot, trader, terms('22', 'kg', '50', 'kg'), now), 'open');
  const rest = lotWith({ ...lot, left: quantityOf({ amount: '30', unit: 'kg' }) });
  assert.equal(place(rest, trader, terms('22', 'kg', '30', 'kg'), now), 'open');
  refuses('invalid-input', () => place(rest, trader, terms('22', 'kg', '29', 'kg'), now));
});

test('BID-8: the price is for a unit that fits the lot', () => {
  refuses('unit-does-not-fit', () => place(lotWith(), trader, terms('200', 'dozen'), now));
  refuses('unit-does-not-fit', () => counter(lotWith(), openBid(), 'vendor', terms('200', 'dozen'), now));
});

test("BID-9: a raise is above the buyer's own last price, compared exactly across units", () => {
  const bid = openBid('25.99');
  assert.equal(raise(lotWith(), bid, 'buyer', terms('2600', 'quintal'), now), 'open');
  refuses('raise-too-low', () => raise(lotWith(), bid, 'buyer', terms('2599', 'quintal'), now));
  refuses('raise-too-low', () => raise(lotWith(), bid, 'buyer', terms('25.98'), now));
  refuses('not-in-this-state', () => raise(lotWith(), bid, 'vendor', terms('27'), now));
});

test('BID-10: the vendor does not accept below the reserve price by mistake; at it, and the buyer a counter, they do', () => {
  const lot = lotWith({ reserve: priceOf({ rupees: '2000', per: 'quintal' }) });
  assert.equal(place(lot, trader, terms('1'), now), 'open');
  refuses('not-in-this-state', () => accept(lot, openBid('19.99'), 'vendor', now));
  assert.equal(accept(lot, openBid('20'), 'vendor', now).to, 'accepted');
  const lower = bidWith(
    [
      { ...terms('15'), by: 'buyer' },
      { ...terms('18'), by: 'vendor' },
    ],
    'countered',
  );
  assert.equal(accept(lot, lower, 'buyer', now).to, 'accepted');
  assert.equal(isBelowReserve(lot, priceOf({ rupees: '19.99', per: 'kg' })), true);
});

test('BID-11: the terms on the table are accepted, by the side that did not say them', () => {
  const { to, terms: agreed } = accept(lotWith(), counteredBid(), 'buyer', now);
  assert.equal(to, 'accepted');
  assert.deepEqual([agreed.by, agreed.price], ['vendor', priceOf({ rupees: '24', per: 'kg' })]);
  refuses('not-in-this-state', () => accept(lotWith(), counteredBid(), 'vendor', now));
});

test('BID-12: the vendor counters an open bid, the buyer a countered one', () => {
  assert.equal(counter(lotWith(), openBid(), 'vendor', terms('24'), now), 'countered');
  assert.equal(counter(lotWith(), counteredBid(), 'buyer', terms('22'), now), 'open');
  refuses('not-in-this-state', () => counter(lotWith(), openBid(), 'buyer', terms('24'), now));
});

test('BID-13: a counter that changes nothing is refused; another day or quantity is a change', () => {
  refuses('invalid-input', () =>
    counter(lotWith(), openBid(), 'vendor', terms('2000', 'quintal', '1', 'quintal'), now),
  );
  assert.equal(counter(lotWith(), openBid(), 'vendor', terms('20', 'kg', '90'), now), 'countered');
  assert.equal(counter(lotWith(), openBid(), 'vendor', { ...terms('20'), day: '2026-07-26' }, now), 'countered');
});

test('BID-14: a purchase is at the fixed price for this kind of buyer', () => {
  const lot = lotWith({
    wholesale: priceOf({ rupees: '2500', per: 'quintal' }),
    retail: priceOf({ rupees: '30', per: 'kg' }),
  });
  assert.deepEqual(fixedPrice(lot, trader), priceOf({ rupees: '2500', per: 'quintal' }));
  assert.deepEqual(fixedPrice(lot, household), priceOf({ rupees: '30', per: 'kg' }));
  assert.deepEqual(purchase(lot, household, quantityOf({ amount: '5', unit: 'kg' }), now), terms('30', 'kg', '5'));
  refuses('no-fixed-price', () => purchase(lotWith(), trader, terms('20').quantity, now));
});

test('BID-15: withdrawing and rejecting need no open lot', () => {
  assert.equal(end(openBid(), 'withdraw', 'buyer'), 'withdrawn');
  assert.equal(end(counteredBid(), 'reject', 'buyer'), 'rejected');
  refuses('not-in-this-state', () => end(openBid(), 'withdraw', 'vendor'));
});

test('BID-16: a live bid has lapsed when the lot closed, was taken back or sold out; an ended one stays as it ended', () => {
  assert.equal(statusNow({ status: 'open' }, lotWith({ closesAt: now + 1 }), now), 'open');
  assert.equal(statusNow({ status: 'open' }, lotWith({ closesAt: now }), now), 'lapsed');
  assert.equal(statusNow({ status: 'countered' }, lotWith({ status: 'withdrawn' }), now), 'lapsed');
  assert.equal(statusNow({ status: 'open' }, lotWith({ status: 'sold-out' }), now), 'lapsed');
  assert.equal(statusNow({ status: 'accepted' }, lotWith({ closesAt: now }), now), 'accepted');
});

test('BID-18: after the most proposals a bid takes no more, but still ends', () => {
  const long = bidWith(Array.from({ length: mostProposals }, () => ({ ...terms('20'), by: 'buyer' as const })));
  refuses('too-many-tries', () => raise(lotWith(), long, 'buyer', terms('21'), now));
  refuses('too-many-tries', () => counter(lotWith(), long, 'vendor', terms('21'), now));
  assert.equal(accept(lotWith(), long, 'vendor', now).to, 'accepted');
});

test('BID-20: a deal takes its quantity; with nothing left the lot is sold out, and more than is left is refused', () => {
  assert.deepEqual(take(lotWith(), quantityOf({ amount: '150', unit: 'kg' })), {
    left: quantityOf({ amount: '50', unit: 'kg' }),
    status: 'open',
  });
  assert.equal(take(lotWith(), quantityOf({ amount: '2', unit: 'quintal' })).status, 'sold-out');
  const little = lotWith({ left: quantityOf({ amount: '99', unit: 'kg' }) });
  refuses('not-enough-left', () => accept(little, openBid(), 'vendor', now));
  refuses('not-enough-left', () => take(little, quantityOf({ amount: '100', unit: 'kg' })));
});
