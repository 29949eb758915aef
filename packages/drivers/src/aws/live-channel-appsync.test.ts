import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { type TestContext, test } from 'node:test';
import type { Permit, Topic } from '@mandi/ports';
import { fails } from '@mandi/ports/contracts/expectations';
import { liveChannelContract } from '@mandi/ports/contracts/live-channel';
import { AppSyncPhone } from '../../test/appsync-phone.ts';
import { startAppSyncWire, wireCredentials } from '../../test/appsync-wire.ts';
import { AppSyncLiveChannel, channelOf, topicOf } from './live-channel-appsync.ts';
import { signedFetch } from './signed-fetch.ts';

const call = signedFetch({ service: 'appsync', region: 'ap-south-1', credentials: wireCredentials });

/** The authorising function's rule, where a token is a name. */
const authorizer =
  (permit: Permit): Parameters<typeof startAppSyncWire>[0] =>
  async ({ authorizationToken, requestContext: { channel = '' } }) => {
    const topic = topicOf(channel);
    return { isAuthorized: topic !== undefined && (await permit(authorizationToken, topic)) };
  };

liveChannelContract("AppSync's wire form: the driver publishes, phones listen", async (permit) => {
  const wire = await startAppSyncWire(authorizer(permit));
  const driver = new AppSyncLiveChannel({ endpoint: wire.http, call });
  const phones: AppSyncPhone[] = [];
  const channel = {
    publish: driver.publish.bind(driver),
    async subscribe(subscriber: string, topic: Topic, deliver: Parameters<AppSyncPhone['listen']>[1]) {
      const phone = await AppSyncPhone.connected(wire.realtime, subscriber);
      phones.push(phone);
      return phone.listen(channelOf(topic), deliver);
    },
  };
  const close = async () => {
    for (const phone of phones) phone.close();
    await wire.stop();
  };
  return { channel, close };
});

const everyone = authorizer(async () => true);

async function started(t: TestContext, refuse?: number) {
  const wire = await startAppSyncWire(everyone, refuse);
  t.after(() => wire.stop());
  return { wire, channel: new AppSyncLiveChannel({ endpoint: wire.http, call }) };
}

const message = { topic: 'lot/01J3K5X8Z0ABCDEFGHJKMNPQRS', sequence: 7, payload: '{"what":"lot"}' } as const;

test('a message is one event on the channel of its topic', async (t) => {
  const { wire, channel } = await started(t);
  await channel.publish(message);
  assert.deepEqual(wire.published, [{ channel: `/${message.topic}`, events: [JSON.stringify(message)] }]);
});

test('a chat, whose id is a lot and a buyer with a dot between, has a channel that AppSync takes, and back', async (t) => {
  const { wire, channel } = await started(t);
  const topic = 'chat/01J3K5X8Z0ABCDEFGHJKMNPQRS.01J3K5X8Z0ABCDEFGHJKMNPQRT';
  await channel.publish({ ...message, topic });
  assert.equal(wire.published[0]?.channel, '/chat/01J3K5X8Z0ABCDEFGHJKMNPQRS/01J3K5X8Z0ABCDEFGHJKMNPQRT');
  assert.equal(topicOf(wire.published[0]?.channel ?? ''), topic);
});

test('a wildcard, a namespace alone, and a namespace that is not ours are no topic', () => {
  for (const channel of ['/user/*', '/*', '/chat', '/chat/', '/price/01J3', 'lot/01J3', '/lot/..', '/lot/01J3/*'])
    assert.equal(topicOf(channel), undefined, channel);
});

test('an id that no channel can have is not published', async (t) => {
  const { wire, channel } = await started(t);
  await fails(channel.publish({ ...message, topic: `lot/${'A'.repeat(51)}` }), 'unsupported');
  await fails(channel.publish({ ...message, topic: 'user/a*b' }), 'unsupported');
  assert.deepEqual(wire.published, []);
});

test('a server does not listen at AppSync: it is not supported, and says so', async (t) => {
  const { channel } = await started(t);
  await fails(channel.subscribe(), 'unsupported');
});

for (const status of [401, 429, 500]) {
  test(`an AppSync that answers ${status} is unavailable`, async (t) => {
    const { channel } = await started(t, status);
    await fails(channel.publish(message), 'unavailable');
  });
}

test('what is signed with another key is not taken', async (t) => {
  const { wire } = await started(t);
  const credentials = { ...wireCredentials, secretAccessKey: 'another' };
  const stranger = signedFetch({ service: 'appsync', region: 'ap-south-1', credentials });
  await fails(new AppSyncLiveChannel({ endpoint: wire.http, call: stranger }).publish(message), 'unavailable');
  assert.deepEqual(wire.published, []);
});

test('an AppSync that cannot be reached is unavailable', async (t) => {
  const { wire, channel } = await started(t);
  await wire.stop();
  await fails(channel.publish(message), 'unavailable');
});

test('an AppSync that takes the connection and never answers is a timeout', async (t) => {
  const deaf = createServer(() => {}).listen(0, '127.0.0.1');
  t.after(() => deaf.close());
  await once(deaf, 'listening');
  const address = deaf.address();
  assert.ok(typeof address === 'object' && address !== null);
  const impatient: typeof call = (asked) => call({ ...asked, deadline: 50 });
  const channel = new AppSyncLiveChannel({ endpoint: `http://127.0.0.1:${address.port}/event`, call: impatient });
  await fails(channel.publish(message), 'timeout');
});
