import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockByHand } from '@mandi/ports/contracts/clock-by-hand';
import { ulids } from './ids.ts';
import { systemRandomness } from './randomness.ts';

test('an id is a ULID that carries the time of its making', () => {
  const ids = ulids(clockByHand(new Date(1_469_918_176_385)), systemRandomness);
  // The example of the ULID specification: this instant begins with 01ARYZ6S41.
  assert.match(ids.next(), /^01ARYZ6S41[0-9A-HJKMNP-TV-Z]{16}$/);
});

test('ids sort by the order of making, within a millisecond and when the clock steps back', () => {
  const clock = clockByHand();
  const ids = ulids(clock, systemRandomness);
  const made = Array.from({ length: 1_000 }, (_, at) => {
    if (at % 100 === 0) clock.advance(at % 200 === 0 ? 1 : -2);
    return ids.next();
  });
  assert.deepEqual(made, [...new Set(made)].sort());
});

test('after the highest random part comes the next millisecond', () => {
  const highest = { bytes: (count: number) => new Uint8Array(count).fill(255), below: () => 0 };
  const ids = ulids(clockByHand(new Date(1_469_918_176_385)), highest);
  assert.equal(ids.next(), '01ARYZ6S41ZZZZZZZZZZZZZZZZ');
  assert.equal(ids.next(), '01ARYZ6S42ZZZZZZZZZZZZZZZZ');
});
