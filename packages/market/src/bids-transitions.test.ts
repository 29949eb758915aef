import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type BidStatus, bidActions, bidStatuses, isLive, sides } from './bids.ts';
import { actionsFor, bidTransitions, transitionOf } from './bids-transitions.ts';
import { MarketError } from './errors.ts';

/** All statuses that can be reached from `start` by the table. */
function reachableFrom(start: BidStatus | 'none'): Set<string> {
  const reached = new Set<string>([start]);
  for (let grew = true; grew; ) {
    const before = reached.size;
    for (const { from, to } of bidTransitions) if (reached.has(from)) reached.add(to);
    grew = reached.size > before;
  }
  return reached;
}

test('every status is reached from no bid at all, and every action is in the table', () => {
  const reached = reachableFrom('none');
  assert.deepEqual(
    bidStatuses.filter((status) => !reached.has(status)),
    [],
  );
  const inTable = new Set(bidTransitions.map(({ action }) => action));
  assert.deepEqual(
    bidActions.filter((action) => !inTable.has(action)),
    [],
  );
});

test('BID-17: nothing leaves a final status, and every live bid can still end in each of them', () => {
  for (const status of bidStatuses) {
    const next = reachableFrom(status);
    if (isLive(status)) for (const final of bidStatuses) assert.ok(next.has(final), `${status} reaches ${final}`);
    else assert.deepEqual([...next], [status]);
  }
});

test('one status, one action and one actor lead to one place', () => {
  const rows = bidTransitions.map(({ from, action, by }) => `${from} ${action} ${by}`);
  assert.equal(new Set(rows).size, rows.length);
});

test('BID-11: only the side that did not speak last accepts or rejects', () => {
  for (const action of ['accept', 'reject'] as const) {
    assert.equal(transitionOf('open', action, 'vendor').from, 'open');
    assert.equal(transitionOf('countered', action, 'buyer').from, 'countered');
    assert.throws(
      () => transitionOf('open', action, 'buyer'),
      new MarketError('not-in-this-state', { action, status: 'open' }),
    );
    assert.throws(() => transitionOf('countered', action, 'vendor'), MarketError);
  }
});

test('BID-12: a counter gives the turn to the other side', () => {
  assert.equal(transitionOf('open', 'counter', 'vendor').to, 'countered');
  assert.equal(transitionOf('countered', 'counter', 'buyer').to, 'open');
});

test('BID-15: only the buyer withdraws, and only a live bid', () => {
  assert.deepEqual(actionsFor({ status: 'open' }, 'buyer'), ['raise', 'withdraw']);
  assert.deepEqual(actionsFor({ status: 'countered' }, 'buyer'), ['counter', 'accept', 'reject', 'withdraw']);
  assert.deepEqual(actionsFor({ status: 'open' }, 'vendor'), ['counter', 'accept', 'reject']);
  assert.deepEqual(actionsFor({ status: 'countered' }, 'vendor'), []);
  for (const side of sides) assert.deepEqual(actionsFor({ status: 'accepted' }, side), []);
});
