import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ChallengeTickets } from '@mandi/drivers/aws/challenge-ticket';
import { channelOf } from '@mandi/drivers/aws/live-channel-appsync';
import { DynamoStore } from '@mandi/drivers/aws/store-dynamodb';
import { systemRandomness } from '@mandi/drivers/local/randomness';
import type { AccessClaims, Topic } from '@mandi/ports';
import { clockByHand } from '@mandi/ports/contracts/clock-by-hand';
import { person } from '@mandi/records';
import { AppSyncPhone } from '../../../packages/drivers/test/appsync-phone.ts';
import { startAppSyncWire } from '../../../packages/drivers/test/appsync-wire.ts';
import { ourTriggers, wireTokens } from '../../../packages/drivers/test/cognito-sign-in.ts';
import { startCognitoWire } from '../../../packages/drivers/test/cognito-wire.ts';
import { type Dynamo, dynamoMissing, startDynamo } from '../../../packages/drivers/test/dynamodb-local.ts';
import { silentTelemetry } from '../../../packages/drivers/test/silent-telemetry.ts';
import { tradingFloor } from '../../../packages/services/test/trading-floor.ts';
import { liveAuthorizer } from '../src/live-authorizer.ts';
import { environment, invocation, pointSdkAt, prefix, stageTables } from './stage-engines.ts';

const skip = dynamoMissing();
let dynamo: Dynamo;
let market: Awaited<ReturnType<typeof stage>>;

before(async () => {
  if (skip) return;
  dynamo = await startDynamo(stageTables);
  pointSdkAt({ AWS_ENDPOINT_URL_DYNAMODB: dynamo.endpoint });
  market = await stage();
});
after(async () => {
  await market?.close();
  await dynamo?.stop();
});

/** A stage with a vendor, a farm-gate buyer and a retail buyer, and a lot that only the first two may see. */
async function stage() {
  const clock = clockByHand();
  const store = new DynamoStore(dynamo.client(), clock, systemRandomness, systemRandomness.bytes(32), prefix);
  const floor = tradingFloor({ store, clock });
  const tickets = new ChallengeTickets('a secret of the stage, long enough for HMAC');
  const wire = await startCognitoWire({ triggers: ourTriggers(tickets, clock), clock });
  const tokens = wireTokens(wire, { tickets, clock, person: (id) => person(store, id) });
  const settings = environment({
    USER_POOL_ID: wire.userPoolId,
    USER_POOL_CLIENT_ID: wire.clientId,
    AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: wire.endpoint,
  });
  const authorize = liveAuthorizer(settings, { clock, telemetry: silentTelemetry });
  const kaveri = await floor.person('Kaveri', 'vendor', 'ta');
  const ramesh = await floor.person('Ramesh', 'B2B', 'hi');
  const latha = await floor.person('Latha', 'B2C', 'kn');
  const lotId = await floor.lot(kaveri, { audience: 'B2B' });
  const tokenOf = async ({ userId, userType, sessionId }: AccessClaims) =>
    (await tokens.issue({ userId, userType, sessionId }, 3_600)).token;
  type Asked = Parameters<typeof authorize>[0]['requestContext'];
  const asks = async (authorizationToken: string, requestContext: Asked) =>
    (await authorize({ authorizationToken, requestContext }, invocation)).isAuthorized;
  const listens = async (who: AccessClaims, topic: Topic) =>
    asks(await tokenOf(who), { operation: 'EVENT_SUBSCRIBE', channel: channelOf(topic) });
  const close = async () => {
    await floor.close();
    await wire.stop();
  };
  return { close, clock, authorize, asks, listens, tokenOf, kaveri, ramesh, latha, lotId };
}

describe('who listens at AppSync', { skip }, () => {
  test('hears of oneself and nobody else, and of the lots that one may see', async () => {
    const { listens, ramesh, latha, lotId } = market;
    assert.equal(await listens(ramesh, `user/${ramesh.userId}`), true);
    assert.equal(await listens(latha, `user/${ramesh.userId}`), false);
    assert.equal(await listens(ramesh, `lot/${lotId}`), true);
    assert.equal(await listens(latha, `lot/${lotId}`), false);
  });

  test('connects with a good token, and publishes with none', async () => {
    const { asks, tokenOf, ramesh, lotId } = market;
    const token = await tokenOf(ramesh);
    assert.equal(await asks(token, { operation: 'EVENT_CONNECT' }), true);
    assert.equal(await asks(`${token.slice(0, -4)}AAAA`, { operation: 'EVENT_CONNECT' }), false);
    assert.equal(await asks(token, { operation: 'EVENT_PUBLISH', channel: `/lot/${lotId}` }), false);
  });

  test('asks for no channel but one of ours: no wildcard, no other namespace', async () => {
    const { asks, tokenOf, ramesh } = market;
    const token = await tokenOf(ramesh);
    for (const channel of ['/user/*', '/lot/*', '/default/a', '/user', ''])
      assert.equal(await asks(token, { operation: 'EVENT_SUBSCRIBE', channel }), false, channel);
  });

  test('is not let in by a token that has run out', async () => {
    const { asks, tokenOf, ramesh, clock } = market;
    const token = await tokenOf(ramesh);
    clock.advance(601);
    assert.equal(await asks(token, { operation: 'EVENT_CONNECT' }), false);
  });

  test('is refused by the service when this function says so, on a real connection', async (t) => {
    const { authorize, tokenOf, ramesh, latha } = market;
    const wire = await startAppSyncWire((event) => authorize(event, invocation));
    t.after(() => wire.stop());
    const phone = await AppSyncPhone.connected(wire.realtime, await tokenOf(ramesh));
    t.after(() => phone.close());
    await phone.listen(channelOf(`user/${ramesh.userId}`), () => {});
    await assert.rejects(phone.listen(channelOf(`user/${latha.userId}`), () => {}));
  });
});
