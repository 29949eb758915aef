import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fairMarkets, fairPrice, nearestFirst, type Standpoint } from './fair.ts';
import type { IsoDate, MandiPrice, Market, Placement } from './report.ts';

const kolar: Standpoint = { state: 'Karnataka', district: 'Kolar', centre: { latitude: 13.14, longitude: 78.2 } };

function market(id: string, district: string, place?: readonly [number, number], more: Partial<Market> = {}): Market {
  const placed = place && { latitude: place[0], longitude: place[1], placement: 'town' as Placement };
  return { id, name: id, state: 'Karnataka', district, ...placed, ...more };
}

const bangarpet = market('bangarpet', 'Kolar', [12.99, 78.18]);
const mulbagal = market('mulbagal', 'Kolar', [13.16, 78.39]);
const chintamani = market('chintamani', 'Chikkaballapura', [13.4, 78.05]);
const bengaluru = market('bengaluru', 'Bengaluru Urban', [12.97, 77.59]);
const hosur = market('hosur', 'Krishnagiri', [12.74, 77.83], { state: 'Tamil Nadu' });
const unplaced = market('unplaced', 'Udupi');
const all = [hosur, unplaced, bengaluru, chintamani, mulbagal, bangarpet];

const ids = (markets: readonly Market[]) => markets.map(({ id }) => id);

test('PRICE-10: the own district comes first, then the nearer, last what no one can place', () => {
  const near = nearestFirst(all, kolar);
  assert.deepEqual(ids(near.map((one) => one.market)), [
    'bangarpet',
    'mulbagal',
    'chintamani',
    'hosur',
    'bengaluru',
    'unplaced',
  ]);
  assert.deepEqual(
    near.map(({ kilometres }) => kilometres),
    [17, 21, 33, 60, 69, undefined],
  );
});

test('PRICE-10: a market asked for by name comes before its district', () => {
  const near = nearestFirst(all, { ...kolar, markets: ['mulbagal'] });
  assert.deepEqual(ids(near.map((one) => one.market)).slice(0, 2), ['mulbagal', 'bangarpet']);
});

test('PRICE-10: from a state alone, its own markets come first', () => {
  assert.equal(nearestFirst(all, { state: 'Tamil Nadu' })[0]?.market.id, 'hosur');
});

test('a market that has only the place of its district is sorted by it, but no distance is told', () => {
  const somewhere = market('somewhere', 'Kolar', [13.14, 78.2], { placement: 'district' });
  const [first] = nearestFirst([bangarpet, somewhere], kolar);
  assert.deepEqual(first, { market: somewhere });
});

test('PRICE-11: a fair price looks at the own district, else at five near ones, else at the state', () => {
  const chosen = (markets: readonly Market[], from = kolar) => ids(fairMarkets(nearestFirst(markets, from), from));
  assert.deepEqual(chosen(all), ['bangarpet', 'mulbagal']);
  assert.deepEqual(chosen(all, { ...kolar, markets: ['mulbagal'] }), ['mulbagal']);
  assert.deepEqual(chosen([hosur, bengaluru, chintamani, unplaced]), ['chintamani', 'hosur', 'bengaluru']);
  const many = Array.from({ length: 9 }, (_, at) => market(`m${at}`, 'Mandya', [13, 78 + at / 100]));
  assert.equal(chosen(many).length, 5);
  const far = market('belagavi', 'Belagavi', [15.85, 74.5]);
  assert.deepEqual(chosen([far, unplaced]), ['belagavi', 'unplaced']);
  assert.deepEqual(chosen([market('delhi', 'Delhi', [28.6, 77.2], { state: 'Delhi' })]), []);
});

const newest = '2026-07-24' as IsoDate;

function row(marketId: string, modal: number, more: Partial<MandiPrice> = {}): MandiPrice {
  const names = { crop: 'tomato', commodity: 'Tomato', variety: 'Local', grade: 'FAQ' };
  const prices = { minimum: modal - 100, maximum: modal + 100, modal };
  return { date: newest, marketId, ...names, ...prices, plausible: true, ...more };
}

test('PRICE-12: the middle market of the newest day is the fair price, named with what it reported', () => {
  const yesterday = '2026-07-23' as IsoDate;
  const rows = [row('a', 900_00), row('b', 1500_00), row('c', 1000_00), row('d', 100_00, { date: yesterday })];
  assert.deepEqual(fairPrice(rows, newest), { row: rows[2], markets: 3 });
});

test('PRICE-12: what is older than a week is no price of today', () => {
  const old = row('a', 900_00, { date: '2026-07-17' as IsoDate });
  const recent = row('a', 900_00, { date: '2026-07-18' as IsoDate });
  assert.equal(fairPrice([old], newest), undefined);
  assert.deepEqual(fairPrice([recent], newest), { row: recent, markets: 1 });
});

test('PRICE-13: a market with many varieties counts once, by the middle of them', () => {
  const rows = [row('a', 100_00), row('a', 200_00), row('a', 300_00), row('b', 250_00), row('c', 260_00)];
  assert.deepEqual(fairPrice(rows, newest), { row: rows[3], markets: 3 });
});

test('a row that is not plausible is never a fair price', () => {
  const slip = row('a', 15_00, { plausible: false });
  assert.equal(fairPrice([slip], newest), undefined);
  const right = row('b', 900_00, { date: '2026-07-22' as IsoDate });
  assert.deepEqual(fairPrice([slip, right], newest)?.row, right);
});
