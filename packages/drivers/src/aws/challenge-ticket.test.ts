import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AccessClaims, Instant } from '@mandi/ports';
import fc from 'fast-check';
import { ChallengeTickets } from './challenge-ticket.ts';

const tickets = new ChallengeTickets('a secret of the stage, long enough for HMAC');
const now = Date.parse('2026-07-24T06:30:00Z') as Instant;
const later = (seconds: number) => (now + seconds * 1000) as Instant;

const claims: fc.Arbitrary<AccessClaims> = fc.record({
  userId: fc.string(),
  userType: fc.constantFrom('vendor', 'B2B', 'B2C'),
  sessionId: fc.string(),
});
const phone = fc.stringMatching(/^\+\d{6,15}$/);

test('a ticket says what it was made for, for a minute and to the owner of the phone alone', () => {
  fc.assert(
    fc.property(claims, phone, phone, fc.string(), (asked, owner, other, challenge) => {
      const ticket = tickets.sign(asked, owner, challenge, now);
      const { userId, userType, sessionId, challenge: answered } = tickets.read(ticket, owner, later(59));
      assert.deepEqual({ userId, userType, sessionId, answered }, { ...asked, answered: challenge });
      assert.throws(() => tickets.read(ticket, owner, later(60)), { failure: 'refused' });
      if (other !== owner) assert.throws(() => tickets.read(ticket, other, now), { failure: 'refused' });
    }),
  );
});

test('a ticket with any character changed, taken away or put in is refused', () => {
  const ticket = tickets.sign(
    { userId: '01J3KAVERI', userType: 'vendor', sessionId: '01J3SESSION' },
    '+915000000001',
    'this challenge',
    now,
  );
  fc.assert(
    fc.property(fc.nat(ticket.length), fc.nat(1), fc.string({ maxLength: 2 }), (at, taken, put) => {
      const changed = ticket.slice(0, at) + put + ticket.slice(at + taken);
      fc.pre(changed !== ticket);
      assert.throws(() => tickets.read(changed, '+915000000001', now), { failure: 'refused' });
    }),
  );
});

test('a ticket shows no phone', () => {
  fc.assert(
    fc.property(claims, phone, (asked, owner) => {
      const [body = ''] = tickets.sign(asked, owner, 'this challenge', now).split('.');
      const { phone: mark } = JSON.parse(Buffer.from(body, 'base64url').toString());
      assert.match(mark, /^[\w-]{43}$/);
      assert.notEqual(mark, new ChallengeTickets('another secret, as long as the first one').phoneMark(owner));
    }),
  );
});

test('profiles have the same mark when they are the same, and only then', () => {
  const profile = fc.record({
    user_type: fc.string(),
    languages: fc.string(),
    state: fc.string(),
    district: fc.string(),
  });
  fc.assert(
    fc.property(profile, profile, fc.boolean(), fc.boolean(), (one, other, settled, otherSettled) => {
      const same = JSON.stringify([one, settled]) === JSON.stringify([other, otherSettled]);
      assert.equal(tickets.profileMark({ ...one }, settled), tickets.profileMark(one, settled));
      assert.equal(tickets.profileMark(one, settled) === tickets.profileMark(other, otherSettled), same);
    }),
  );
});

test('a secret of fewer than 32 characters is none', () => {
  assert.throws(() => new ChallengeTickets('x'.repeat(31)), { failure: 'unsupported' });
});
