import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { Duplex } from 'node:stream';
import { type TestContext, test } from 'node:test';
import { AppSyncLiveChannel, topicOf } from '@mandi/drivers/aws/live-channel-appsync';
import { signedFetch } from '@mandi/drivers/aws/signed-fetch';
import type { LiveUpdate } from '@mandi/services/feed/live-updates';
import { startAppSyncWire, wireCredentials } from '../../../../packages/drivers/test/appsync-wire.ts';
import { AppSyncLine } from './appsync-line.ts';
import type { Topic } from './line.ts';

const me = 'user/01J3K5X8Z0ABCDEFGHJKMNPQRA';
const lot = 'lot/01J3K5X8Z0ABCDEFGHJKMNPQRS';
const otherLot = 'lot/01J3K5X8Z0ABCDEFGHJKMNPQRT';
const news: LiveUpdate = { what: 'lot', lotId: '01J3K5X8Z0ABCDEFGHJKMNPQRS' };

/** What a line told, in order; `next` waits for what comes after all that was taken. */
function hearing() {
  const all: unknown[] = [];
  const waiting: (() => void)[] = [];
  let taken = 0;
  const hear = (what: unknown) => {
    all.push(what);
    waiting.splice(0).forEach((told) => {
      told();
    });
  };
  return {
    all,
    heard: {
      listening: (topics: readonly Topic[]) => hear({ listening: topics }),
      told: (topic: string, update: LiveUpdate) => hear({ topic, update }),
      ended: () => hear('ended'),
    },
    async next(): Promise<unknown> {
      while (all.length <= taken) await new Promise<void>((resolve) => waiting.push(resolve));
      return all[taken++];
    },
  };
}

type Rule = (token: string, topic: Topic) => boolean;

/** A phone's line to a service that asks this rule for each subscription. */
async function market(t: TestContext, rule: Rule = () => true, tokens: readonly string[] = ['good']) {
  const asked: string[] = [];
  const wire = await startAppSyncWire(async ({ authorizationToken, requestContext: { channel = '' } }) => {
    const topic = topicOf(channel);
    asked.push(`${authorizationToken} ${topic}`);
    return { isAuthorized: topic !== undefined && rule(authorizationToken, topic) };
  });
  const { all, heard, next } = hearing();
  const left = [...tokens];
  const tokenNow = async (doubted: boolean) => {
    if (doubted && left.length > 1) left.shift();
    return left[0] ?? assert.fail('no token');
  };
  const address = { realtime: wire.realtime, host: new URL(wire.http).host };
  const line = new AppSyncLine({ address, token: left[0] ?? '', tokenNow, heard });
  t.after(async () => {
    line.close();
    await wire.stop();
  });
  const call = signedFetch({ service: 'appsync', region: 'ap-south-1', credentials: wireCredentials });
  const channel = new AppSyncLiveChannel({ endpoint: wire.http, call });
  const publish = (topic: Topic, update: LiveUpdate = news) =>
    channel.publish({ topic, sequence: 1, payload: JSON.stringify(update) });
  return { line, cut: wire.stop, publish, asked, all, next };
}

test('a phone is told what is published on its topics, once it was told that it listens', async (t) => {
  const { line, publish, next } = await market(t);
  line.listenTo([lot, me]);
  assert.deepEqual(await next(), { listening: [lot, me] });
  await publish(otherLot);
  await publish(me, { what: 'message', chatId: 'a.b', sequence: 2, previous: 1 });
  await publish(lot);
  assert.deepEqual(await next(), { topic: me, update: { what: 'message', chatId: 'a.b', sequence: 2, previous: 1 } });
  assert.deepEqual(await next(), { topic: lot, update: news });
});

test('a lot that is opened later is listened to on the same line, and only it may have been missed', async (t) => {
  const { line, publish, next, asked } = await market(t);
  line.listenTo([me]);
  assert.deepEqual(await next(), { listening: [me] });
  line.listenTo([lot, me]);
  assert.deepEqual(await next(), { listening: [lot] });
  await publish(lot);
  assert.deepEqual(await next(), { topic: lot, update: news });
  assert.deepEqual(asked, [`good ${me}`, `good ${lot}`]);
});

test('a lot that was left is told of no more, and asked for anew when one comes back to it', async (t) => {
  const { line, publish, next, asked } = await market(t);
  line.listenTo([lot, me]);
  await next();
  line.listenTo([me]);
  line.listenTo([otherLot, me]);
  assert.deepEqual(await next(), { listening: [otherLot] });
  await publish(lot);
  await publish(otherLot);
  assert.deepEqual(await next(), { topic: otherLot, update: news });
  line.listenTo([lot, me]);
  assert.deepEqual(await next(), { listening: [lot] });
  assert.equal(asked.filter((one) => one === `good ${lot}`).length, 2);
});

test('a lot that is not for this person costs them no other news', async (t) => {
  const { line, publish, next } = await market(t, (_, topic) => topic !== lot);
  line.listenTo([lot, me]);
  assert.deepEqual(await next(), { listening: [me] });
  await publish(me);
  assert.deepEqual(await next(), { topic: me, update: news });
});

test('a token that has run out is renewed, and each topic is asked for once more', async (t) => {
  const { line, publish, next, asked } = await market(t, (token) => token === 'new', ['old', 'new']);
  line.listenTo([me]);
  assert.deepEqual(await next(), { listening: [me] });
  assert.deepEqual(asked, [`old ${me}`, `new ${me}`]);
  await publish(me);
  assert.deepEqual(await next(), { topic: me, update: news });
});

test('a line whose service refuses one’s own topic with a good token ends, to be tried again', async (t) => {
  const { line, next, asked } = await market(t, () => false);
  line.listenTo([me]);
  assert.equal(await next(), 'ended');
  assert.deepEqual(asked, [`good ${me}`]);
});

test('a person who is no longer signed in has no line', async (t) => {
  const { line, next } = await market(t, () => true, []);
  line.listenTo([me]);
  assert.equal(await next(), 'ended');
});

test('a line that is cut ends, and says so once', async (t) => {
  const { line, cut, next, all } = await market(t);
  line.listenTo([me]);
  await next();
  await cut();
  assert.equal(await next(), 'ended');
  line.listenTo([lot, me]);
  line.close();
  assert.deepEqual(all, [{ listening: [me] }, 'ended']);
});

test('a connection on which nothing was said for as long as AppSync allows is dead', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { line, publish, next } = await market(t);
  line.listenTo([me]);
  assert.deepEqual(await next(), { listening: [me] });
  t.mock.timers.tick(299_000);
  await publish(me);
  assert.deepEqual(await next(), { topic: me, update: news });
  t.mock.timers.tick(299_000);
  await publish(me);
  assert.deepEqual(await next(), { topic: me, update: news });
  t.mock.timers.tick(300_000);
  assert.equal(await next(), 'ended');
});

/** A server that does this with every WebSocket; gives its address as AppSync's. */
async function serverThat(t: TestContext, onUpgrade: (socket: Duplex) => void) {
  const server = createServer().on('upgrade', (_, socket) => onUpgrade(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  const bound = server.address();
  assert.ok(typeof bound === 'object' && bound !== null);
  const host = `127.0.0.1:${bound.port}`;
  return { server, address: { realtime: `ws://${host}/event/realtime`, host } };
}

test('a service that takes the connection and says nothing is given up after ten seconds', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { server, address } = await serverThat(t, (socket) => t.after(() => socket.destroy()));
  const { all, heard, next } = hearing();
  const line = new AppSyncLine({ address, token: 'good', tokenNow: async () => 'good', heard });
  t.after(() => line.close());
  await once(server, 'upgrade');
  t.mock.timers.tick(9_999);
  assert.deepEqual(all, []);
  t.mock.timers.tick(1);
  assert.equal(await next(), 'ended');
});

test('a connection that is refused ends the line', async (t) => {
  const { address } = await serverThat(t, (socket) => socket.destroy());
  const { heard, next } = hearing();
  const line = new AppSyncLine({ address, token: 'run out', tokenNow: async () => 'good', heard });
  t.after(() => line.close());
  assert.equal(await next(), 'ended');
});

/** As much as is used of the WebSocket server that playwright-core brings with it. */
interface Socket {
  on(event: 'message', told: (data: Buffer) => void): void;
  send(text: string): void;
}
interface SocketServer {
  on(event: 'connection', told: (socket: Socket) => void): void;
}
const { wsServer } = createRequire(import.meta.url)('playwright-core/lib/utilsBundle') as {
  readonly wsServer: new (options: { readonly server: Server }) => SocketServer;
};

/** A line that listens to its own topic at a service which takes everything and then says this of it. */
async function lineTo(t: TestContext, ...says: readonly object[]) {
  const server = createServer();
  new wsServer({ server }).on('connection', (socket) => {
    const say = (message: object) => socket.send(JSON.stringify(message));
    socket.on('message', (data) => {
      const { type, id } = JSON.parse(`${data}`);
      if (type === 'connection_init') say({ type: 'connection_ack', connectionTimeoutMs: 300_000 });
      if (type === 'subscribe') for (const one of [{ type: 'subscribe_success' }, ...says]) say({ id, ...one });
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  assert.ok(typeof bound === 'object' && bound !== null);
  const host = `127.0.0.1:${bound.port}`;
  const { heard, next } = hearing();
  const address = { realtime: `ws://${host}/event/realtime`, host };
  const line = new AppSyncLine({ address, token: 'good', tokenNow: async () => 'good', heard });
  t.after(() => {
    line.close();
    server.close();
  });
  line.listenTo([me]);
  assert.deepEqual(await next(), { listening: [me] });
  return next;
}

const event = JSON.stringify({ topic: me, sequence: 1, payload: JSON.stringify(news) });

test('an event is heard as text, and as a list of texts', async (t) => {
  const next = await lineTo(t, { type: 'data', event }, { type: 'ka' }, { type: 'data', event: [event] });
  for (const _ of ['text', 'list']) assert.deepEqual(await next(), { topic: me, update: news });
});

test('an event that AppSync could not deliver is read instead', async (t) => {
  const next = await lineTo(t, { type: 'broadcast_error', errors: [{ errorType: 'MessageProcessingError' }] });
  assert.deepEqual(await next(), { listening: [me] });
});

test('an event that is not ours costs no other', async (t) => {
  const next = await lineTo(t, { type: 'data', event: '{' }, { type: 'data', event: 'null' }, { type: 'data', event });
  assert.deepEqual(await next(), { topic: me, update: news });
});

test('a topic that AppSync cannot ask about for now ends the line, to be tried again', async (t) => {
  const next = await lineTo(t, { type: 'subscribe_error', errors: [{ errorType: 'LimitExceededError' }] });
  assert.equal(await next(), 'ended');
});
