import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fails } from '@mandi/ports/contracts/expectations';
import { kaveri, openPool, phone } from '../../test/cognito-sign-in.ts';

test('the first sign-in makes the user: phone verified, the four attributes of the description, no message, no temporary password', async (t) => {
  const { wire, tokens } = await openPool(t);
  await tokens.issue(kaveri, 600);
  assert.equal(wire.users.length, 1);
  const { sub, ...attributes } = wire.users[0]?.attributes ?? {};
  assert.deepEqual(attributes, {
    phone_number: phone,
    phone_number_verified: 'true',
    'custom:user_type': 'vendor',
    'custom:languages': 'ta,en',
    'custom:state': 'Tamil Nadu',
    'custom:district': 'Salem',
  });
  assert.equal(wire.users[0]?.status, 'CONFIRMED');
});

test('a later sign-in takes two calls and changes nothing', async (t) => {
  const { wire, tokens } = await openPool(t);
  await tokens.issue(kaveri, 600);
  const before = wire.asked.length;
  await tokens.issue({ ...kaveri, sessionId: '01J3ANOTHER' }, 600);
  assert.deepEqual(wire.asked.slice(before), ['AdminInitiateAuth', 'AdminRespondToAuthChallenge']);
});

test('a profile that has changed since is brought to the pool by the next sign-in', async (t) => {
  const profiles = [
    { phone, languages: ['ta', 'en'], state: 'Tamil Nadu', district: 'Salem' },
    { phone, languages: ['te'], state: 'Telangana', district: 'Warangal' },
  ];
  const { wire, tokens } = await openPool(t, { tokens: { person: async () => profiles.shift() } });
  await tokens.issue(kaveri, 600);
  await tokens.issue({ ...kaveri, userType: 'B2B' }, 600);
  assert.equal(wire.users[0]?.attributes['custom:user_type'], 'B2B');
  assert.equal(wire.users[0]?.attributes['custom:languages'], 'te');
  assert.equal(wire.users[0]?.attributes['custom:district'], 'Warangal');
  assert.equal(wire.users.length, 1);
});

test('a user whose making was broken off half way is settled by the next sign-in', async (t) => {
  const { wire, tokens } = await openPool(t);
  wire.failNext('AdminSetUserPassword', { error: 'InternalErrorException' });
  await fails(tokens.issue(kaveri, 600), 'unavailable');
  assert.equal(wire.users[0]?.status, 'FORCE_CHANGE_PASSWORD');
  await tokens.issue(kaveri, 600);
  assert.equal(wire.users[0]?.status, 'CONFIRMED');
});

test('two first sign-ins at once make one user, and both succeed', async (t) => {
  const { wire, tokens } = await openPool(t);
  await Promise.all([tokens.issue(kaveri, 600), tokens.issue({ ...kaveri, sessionId: '01J3ANOTHER' }, 600)]);
  assert.equal(wire.users.length, 1);
});

test('a pool that admits not to know a user is told of the user as well', async (t) => {
  const { wire, tokens } = await openPool(t);
  wire.failNext('AdminInitiateAuth', { error: 'UserNotFoundException' });
  await tokens.issue(kaveri, 600);
  assert.equal(wire.users.length, 1);
});

test('an access token carries our claims and the scope of the API, and no right to its user at Cognito', async (t) => {
  const { wire, tokens } = await openPool(t);
  const { token } = await tokens.issue(kaveri, 600);
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
  assert.equal(claims.scope, 'mandi/trade');
  assert.deepEqual([claims.user_id, claims.user_type, claims.session_id], ['01J3KAVERI', 'vendor', '01J3SESSION']);
  assert.equal(claims.client_id, wire.clientId);
  assert.ok(!JSON.stringify(claims).includes(phone));
});

test('a token for a user id of nobody is not found, and Cognito is not asked', async (t) => {
  const { wire, tokens } = await openPool(t, { tokens: { person: async () => undefined } });
  await fails(tokens.issue(kaveri, 600), 'not-found');
  assert.deepEqual(wire.asked, []);
});
