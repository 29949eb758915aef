import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type {
  CreateAuthChallengeTriggerEvent,
  DefineAuthChallengeTriggerEvent,
  PreTokenGenerationV2TriggerEvent,
  VerifyAuthChallengeResponseTriggerEvent,
} from 'aws-lambda';
import { ChallengeTickets } from '../../../../packages/drivers/src/aws/challenge-ticket.ts';
import { systemClock } from '../../../../packages/drivers/src/local/clock.ts';
import { type AwsWire, startAwsWire, type WireAnswer } from '../../../../packages/drivers/test/aws-wire.ts';
import { handler as create } from './create-challenge.ts';
import { handler as define } from './define-challenge.ts';
import { handler as preToken } from './pre-token.ts';
import { handler as verify } from './verify-challenge.ts';

const arn = 'arn:aws:secretsmanager:ap-south-1:123456789012:secret:ek-bharath/challenge-AbCdEf';
const secret = 'sixty-four characters in an account, enough of them here too';
const phone = '+915000000001';
const tickets = new ChallengeTickets(secret);
const claims = { userId: '01J3KAVERI', userType: 'vendor', sessionId: '01J3SESSION' } as const;

let wire: AwsWire;
let answers: WireAnswer[] = [];
const kept: WireAnswer = { status: 200, body: JSON.stringify({ ARN: arn, SecretString: secret }) };

before(async () => {
  wire = await startAwsWire('secretsmanager', () => answers.shift() ?? kept);
  Object.assign(process.env, {
    AWS_REGION: 'ap-south-1',
    AWS_ACCESS_KEY_ID: 'only',
    AWS_SECRET_ACCESS_KEY: 'for-tests',
    AWS_MAX_ATTEMPTS: '1',
    AWS_ENDPOINT_URL_SECRETS_MANAGER: wire.endpoint,
  });
});
after(() => wire.stop());
beforeEach(() => {
  process.env['CHALLENGE_SECRET_ARN'] = arn;
  answers = [];
});

/** The common part of every event, as the developer guide has it. */
const common = <T extends string>(triggerSource: T, version = '1') => ({
  version,
  region: 'ap-south-1',
  userPoolId: 'ap-south-1_EXAMPLE',
  triggerSource,
  userName: 'a1b2c3d4-5678-90ab-cdef-EXAMPLE11111',
  callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId: '1example23456789' },
});
const userAttributes = {
  sub: 'a1b2c3d4-5678-90ab-cdef-EXAMPLE11111',
  'cognito:user_status': 'CONFIRMED',
  phone_number_verified: 'true',
  phone_number: phone,
};

const asksForChallenge = (): CreateAuthChallengeTriggerEvent => ({
  ...common('CreateAuthChallenge_Authentication'),
  request: { userAttributes, challengeName: 'CUSTOM_CHALLENGE', session: [] },
  response: { publicChallengeParameters: {}, privateChallengeParameters: {}, challengeMetadata: '' },
});

const answered = (challenge: string, challengeAnswer: string): VerifyAuthChallengeResponseTriggerEvent => ({
  ...common('VerifyAuthChallengeResponse_Authentication'),
  request: { userAttributes, privateChallengeParameters: { challenge }, challengeAnswer },
  response: { answerCorrect: false },
});

const asksForClaims = (
  triggerSource: 'TokenGeneration_Authentication' | 'TokenGeneration_RefreshTokens',
  clientMetadata?: Record<string, string>,
): PreTokenGenerationV2TriggerEvent => ({
  ...common(triggerSource, '2'),
  request: { userAttributes, groupConfiguration: {}, scopes: ['aws.cognito.signin.user.admin'], clientMetadata },
  response: { claimsAndScopeOverrideDetails: {} },
});

test('without the address of the secret a trigger stops with the name of the setting', async () => {
  delete process.env['CHALLENGE_SECRET_ARN'];
  await assert.rejects(create(asksForChallenge()), /CHALLENGE_SECRET_ARN/);
});

test('the secret is read once a container, and again where reading it failed', async () => {
  answers = [{ status: 400, headers: { 'x-amzn-errortype': 'InternalServiceError' }, body: '{}' }];
  await assert.rejects(create(asksForChallenge()), { failure: 'unavailable' });
  const challenges = [await create(asksForChallenge()), await create(asksForChallenge())];
  assert.deepEqual(
    wire.requests.map(({ target, body }) => [target, JSON.parse(`${body}`)]),
    [1, 2].map(() => ['secretsmanager.GetSecretValue', { SecretId: arn }]),
  );
  assert.equal(new Set(challenges.map(({ response }) => response.publicChallengeParameters['challenge'])).size, 2);
});

test('a sign-in begins with our challenge', async () => {
  const event: DefineAuthChallengeTriggerEvent = {
    ...common('DefineAuthChallenge_Authentication'),
    request: { userAttributes, session: [] },
    response: { failAuthentication: false, issueTokens: false },
  };
  const { response, ...rest } = await define(event);
  assert.deepEqual(response, { challengeName: 'CUSTOM_CHALLENGE', issueTokens: false, failAuthentication: false });
  assert.deepEqual(rest, { ...common('DefineAuthChallenge_Authentication'), request: event.request });
});

test('what is shown of a challenge is its word and a mark; the word is kept to compare the answer with', async () => {
  const { response } = await create(asksForChallenge());
  const { challenge } = response.privateChallengeParameters;
  assert.match(`${challenge}`, /^[\w-]{32}$/);
  assert.deepEqual(Object.keys(response.publicChallengeParameters), ['challenge', 'profile']);
  assert.equal(response.publicChallengeParameters['challenge'], challenge);
});

test('only the ticket for the challenge is a right answer', async () => {
  const right = tickets.sign(claims, phone, 'this challenge', systemClock.now());
  const isRight = async (challenge: string, answer: string) =>
    (await verify(answered(challenge, answer))).response.answerCorrect;
  assert.equal(await isRight('this challenge', right), true);
  assert.equal(await isRight('another challenge', right), false);
  for (const wrong of ['', '.', 'e30.e30', `${right}x`, `${right}.`, 'x'.repeat(10_000)])
    assert.equal(await isRight('this challenge', wrong), false, wrong.slice(0, 20));
});

test('the access token gets our claims and the scope of the API', async () => {
  const ticket = tickets.sign(claims, phone, 'this challenge', systemClock.now());
  const { response } = await preToken(asksForClaims('TokenGeneration_Authentication', { ticket }));
  assert.deepEqual(response.claimsAndScopeOverrideDetails, {
    accessTokenGeneration: {
      claimsToAddOrOverride: { user_id: '01J3KAVERI', user_type: 'vendor', session_id: '01J3SESSION' },
      scopesToAdd: ['mandi/trade'],
      scopesToSuppress: ['aws.cognito.signin.user.admin'],
    },
  });
});

test('no token without a ticket: neither at sign-in nor by a refresh token', async () => {
  for (const source of ['TokenGeneration_Authentication', 'TokenGeneration_RefreshTokens'] as const)
    for (const metadata of [undefined, {}, { ticket: 'e30.forged' }])
      await assert.rejects(preToken(asksForClaims(source, metadata)), { failure: 'refused' });
});
