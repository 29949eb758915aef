import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  AdminInitiateAuthCommand,
  AdminRespondToAuthChallengeCommand,
  type CognitoIdentityProviderClient,
  GetTokensFromRefreshTokenCommand,
  InitiateAuthCommand,
  RespondToAuthChallengeCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type { AccessClaims, Instant } from '@mandi/ports';
import { clockByHand } from '@mandi/ports/contracts/clock-by-hand';
import { fails } from '@mandi/ports/contracts/expectations';
import { kaveri, openPool, phone, stageSecret, wireCognito } from '../../test/cognito-sign-in.ts';
import type { CognitoWire } from '../../test/cognito-wire.ts';
import { nextStep } from './challenge-steps.ts';
import { ChallengeTickets } from './challenge-ticket.ts';

/** Signs in as the driver does, but with any answer and metadata. */
async function signInByHand(
  { userPoolId, clientId }: CognitoWire,
  client: CognitoIdentityProviderClient,
  answerTo: (challenge: string) => { readonly answer: string; readonly ticket?: string },
) {
  const pool = { UserPoolId: userPoolId, ClientId: clientId };
  const AuthParameters = { USERNAME: phone };
  const begun = await client.send(new AdminInitiateAuthCommand({ ...pool, AuthFlow: 'CUSTOM_AUTH', AuthParameters }));
  const { answer, ticket } = answerTo(begun.ChallengeParameters?.['challenge'] ?? '');
  const command = new AdminRespondToAuthChallengeCommand({
    ...pool,
    Session: begun.Session,
    ChallengeName: 'CUSTOM_CHALLENGE',
    ChallengeResponses: { USERNAME: phone, ANSWER: answer },
    ...(ticket !== undefined && { ClientMetadata: { ticket } }),
  });
  return { respond: () => client.send(command) };
}

test('one challenge and one try: any other past of a sign-in ends it', () => {
  const one = (challengeName: string, challengeResult: boolean) => ({ challengeName, challengeResult });
  const right = one('CUSTOM_CHALLENGE', true);
  assert.deepEqual(nextStep([]), { challengeName: 'CUSTOM_CHALLENGE', issueTokens: false, failAuthentication: false });
  assert.deepEqual(nextStep([right]), { issueTokens: true, failAuthentication: false });
  for (const past of [
    [one('CUSTOM_CHALLENGE', false)],
    [one('SRP_A', true)],
    [one('PASSWORD_VERIFIER', true)],
    [one('SMS_MFA', true)],
    [one('CUSTOM_CHALLENGE', false), right],
    [one('SRP_A', true), right],
    [right, right],
  ])
    assert.deepEqual(nextStep(past), { issueTokens: false, failAuthentication: true });
});

test('a ticket older than a minute is refused', async (t) => {
  const triggersClock = clockByHand();
  triggersClock.advance(60);
  const { tokens } = await openPool(t, { triggersClock });
  await fails(tokens.issue(kaveri, 600), 'refused');
});

test('a ticket that was good once is refused for the next challenge', async (t) => {
  const used: string[] = [];
  class Replaying extends ChallengeTickets {
    override sign(claims: AccessClaims, owner: string, challenge: string, now: Instant): string {
      used.push(super.sign(claims, owner, challenge, now));
      return used[0] ?? '';
    }
  }
  const { tokens } = await openPool(t, { tokens: { tickets: new Replaying(stageSecret) } });
  await tokens.issue(kaveri, 600);
  await fails(tokens.issue(kaveri, 600), 'refused');
});

test('a ticket under another secret is refused', async (t) => {
  const tickets = new ChallengeTickets('another secret, as long as the one of the stage');
  const { tokens } = await openPool(t, { tokens: { tickets } });
  await fails(tokens.issue(kaveri, 600), 'refused');
});

test("a ticket for one phone is no answer to another phone's challenge", async (t) => {
  class OfAnother extends ChallengeTickets {
    override sign(claims: AccessClaims, _owner: string, challenge: string, now: Instant): string {
      return super.sign(claims, '+915000000002', challenge, now);
    }
  }
  const { tokens } = await openPool(t, { tokens: { tickets: new OfAnother(stageSecret) } });
  await fails(tokens.issue(kaveri, 600), 'refused');
});

test('a right answer with another ticket in the metadata, or none, gives no token: claims come only from a good ticket', async (t) => {
  const { wire, clock, tickets, tokens } = await openPool(t);
  await tokens.issue(kaveri, 600);
  const client = wireCognito(wire);
  for (const other of [{}, { ticket: 'e30.forged' }]) {
    const { respond } = await signInByHand(wire, client, (challenge) => {
      return { answer: tickets.sign(kaveri, phone, challenge, clock.now()), ...other };
    });
    await assert.rejects(respond(), { name: 'UserLambdaValidationException' });
  }
});

test('a session of Cognito is answered once', async (t) => {
  const { wire, clock, tickets, tokens } = await openPool(t);
  await tokens.issue(kaveri, 600);
  const { respond } = await signInByHand(wire, wireCognito(wire), (challenge) => {
    const ticket = tickets.sign(kaveri, phone, challenge, clock.now());
    return { answer: ticket, ticket };
  });
  assert.ok((await respond()).AuthenticationResult?.AccessToken);
  await assert.rejects(respond(), { name: 'NotAuthorizedException' });
});

test('an app may begin to sign in without us, learns nothing of who exists, and cannot answer', async (t) => {
  const { wire, tokens } = await openPool(t);
  const client = wireCognito(wire);
  await tokens.issue(kaveri, 600);
  const shown = [];
  for (const USERNAME of [phone, '+915000000009']) {
    const begun = await client.send(
      new InitiateAuthCommand({ ClientId: wire.clientId, AuthFlow: 'CUSTOM_AUTH', AuthParameters: { USERNAME } }),
    );
    shown.push(Object.entries(begun.ChallengeParameters ?? {}).map(([name, value]) => [name, value.length]));
    const guess = new RespondToAuthChallengeCommand({
      ClientId: wire.clientId,
      Session: begun.Session,
      ChallengeName: 'CUSTOM_CHALLENGE',
      ChallengeResponses: { USERNAME, ANSWER: begun.ChallengeParameters?.['challenge'] ?? '' },
    });
    await assert.rejects(client.send(guess), { name: 'NotAuthorizedException' });
  }
  assert.deepEqual(shown[0], shown[1]);
});

test("Cognito's refresh token gives nothing: sessions are ours", async (t) => {
  const { wire, clock, tickets, tokens } = await openPool(t);
  await tokens.issue(kaveri, 600);
  const client = wireCognito(wire);
  const { respond } = await signInByHand(wire, client, (challenge) => {
    const ticket = tickets.sign(kaveri, phone, challenge, clock.now());
    return { answer: ticket, ticket };
  });
  const RefreshToken = (await respond()).AuthenticationResult?.RefreshToken ?? '';
  const { clientId: ClientId } = wire;
  const AuthParameters = { REFRESH_TOKEN: RefreshToken };
  const refused = { name: 'UserLambdaValidationException' };
  await assert.rejects(
    client.send(new InitiateAuthCommand({ ClientId, AuthFlow: 'REFRESH_TOKEN_AUTH', AuthParameters })),
    refused,
  );
  await assert.rejects(client.send(new GetTokensFromRefreshTokenCommand({ ClientId, RefreshToken })), refused);
});
