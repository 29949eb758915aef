import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkMember, nextSequence, otherMember } from './chat.ts';
import { MarketError } from './errors.ts';

const members = { vendorId: 'kaveri', buyerId: 'ramesh' };

test('CHAT-1: a chat is for its vendor and its buyer', () => {
  checkMember(members, 'kaveri');
  checkMember(members, 'ramesh');
  assert.throws(() => checkMember(members, 'meena'), new MarketError('not-yours'));
  assert.deepEqual([otherMember(members, 'kaveri'), otherMember(members, 'ramesh')], ['ramesh', 'kaveri']);
});

test('CHAT-2: places grow, also within a millisecond and when the clock steps back', () => {
  assert.equal(nextSequence(0, 5_000), 5_000);
  assert.equal(nextSequence(5_000, 5_000), 5_001);
  assert.equal(nextSequence(5_000, 4_000), 5_001);
});
