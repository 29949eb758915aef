import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fails } from '@mandi/ports/contracts/expectations';
import { kaveri, openPool } from '../../test/cognito-sign-in.ts';
import { ChallengeTickets } from './challenge-ticket.ts';

test('a throttled Cognito is unavailable, so that the same call may be made again', async (t) => {
  const { wire, tokens } = await openPool(t);
  for (const operation of ['AdminInitiateAuth', 'AdminRespondToAuthChallenge']) {
    wire.failNext(operation, { error: 'TooManyRequestsException' });
    await fails(tokens.issue(kaveri, 600), 'unavailable');
  }
  await tokens.issue(kaveri, 600);
});

test('an answer that was lost and sent again, its session used up, is made good by signing in once more', async (t) => {
  const { wire, tokens } = await openPool(t);
  wire.failNext('AdminRespondToAuthChallenge', { error: 'NotAuthorizedException' });
  const { token } = await tokens.issue(kaveri, 600);
  assert.deepEqual(await tokens.verify(token), kaveri);
});

test('a Cognito that does not answer is given up at the deadline', async (t) => {
  const { wire, tokens } = await openPool(t, { tokens: { deadline: 100 } });
  wire.failNext('AdminInitiateAuth', 'silence');
  await fails(tokens.issue(kaveri, 600), 'timeout');
});

test('a trigger that fails makes Cognito unavailable', async (t) => {
  const { tokens } = await openPool(t, {
    triggers: (ours) => ({
      ...ours,
      create: async () => {
        throw new Error('the secret cannot be read');
      },
    }),
  });
  await fails(tokens.issue(kaveri, 600), 'unavailable');
});

test('a pool whose pre-token trigger is missing is unsupported at sign-in, not refused at every call after it', async (t) => {
  const { tokens } = await openPool(t, { triggers: (ours) => ({ ...ours, preToken: async (event) => event }) });
  await fails(tokens.issue(kaveri, 600), 'unsupported');
});

test("a pool that asks for Cognito's own second factor is unsupported", async (t) => {
  const { wire, tokens } = await openPool(t);
  const answer = { ChallengeName: 'SMS_MFA', Session: 'a session', ChallengeParameters: {} };
  for (const operation of ['AdminInitiateAuth', 'AdminRespondToAuthChallenge']) {
    wire.failNext(operation, { answer });
    await fails(tokens.issue(kaveri, 600), 'unsupported');
  }
});

test('a pool whose tokens live longer than asked is unsupported', async (t) => {
  const { tokens } = await openPool(t, { accessSeconds: 3_600 });
  await fails(tokens.issue(kaveri, 600), 'unsupported');
});

test('what goes wrong says neither the phone nor the ticket', async (t) => {
  const { tokens } = await openPool(t, {
    tokens: { tickets: new ChallengeTickets('another secret, as long as ours is') },
  });
  await assert.rejects(tokens.issue(kaveri, 600), (error: Error) => !/\+91|5000000001|eyJ/.test(`${error.message}`));
});
