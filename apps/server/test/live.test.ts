import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Person, TestMarket } from '@mandi/services/contracts/market';
import { openWorld } from '@mandi/services/contracts/scenarios';
import { openMarket } from './market.ts';

type Listener = AsyncDisposable & { readonly status: number; readonly next: () => Promise<unknown> };

/** Listens like the web app: events by fetch, the token in a header. */
async function listen(market: TestMarket, who: Person | undefined, topics: readonly string[]): Promise<Listener> {
  const query = new URLSearchParams(topics.map((topic) => ['topic', topic]));
  const headers = who && { authorization: `Bearer ${who.token}` };
  const response = await market.fetch(`/v1/live?${query}`, headers ? { headers } : {});
  const reader = response.body
    ?.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .getReader();
  let rest = '';
  const next = async (): Promise<unknown> => {
    for (;;) {
      const end = rest.indexOf('\n\n');
      if (end >= 0) {
        const data = /^data: (.*)$/m.exec(rest.slice(0, end))?.[1];
        rest = rest.slice(end + 2);
        if (data) return JSON.parse(data);
      } else rest += (await reader?.read())?.value ?? assert.fail('the stream has ended');
    }
  };
  return { status: response.status, next, [Symbol.asyncDispose]: async () => reader?.cancel() };
}

test('both sides of a bid are told of it, and a lot of it by what anyone may know', async () => {
  await using world = await openWorld(openMarket);
  const { market, vendor, buyer, strangers, lotId, bidId } = world;
  await market.settled();
  await using seller = await listen(market, vendor, [`user/${vendor.userId}`]);
  await using watcher = await listen(market, strangers.B2B, [`lot/${lotId}`]);
  const body = { action: 'raise', price: { rupees: '21', per: 'kg' }, quantity: { amount: '10', unit: 'kg' } };
  const raised = await market.ask('POST', `/bids/${bidId}`, { token: buyer.token, key: market.key(), body });
  assert.equal(raised.status, 200);
  const { topic, update } = (await seller.next()) as { topic: string; update: object };
  assert.deepEqual([topic, update], [`user/${vendor.userId}`, { what: 'bid', bidId, version: 2 }]);
  assert.deepEqual(((await watcher.next()) as { update: object }).update, { what: 'lot', lotId });
});

test('nobody listens to what is not theirs', async () => {
  await using world = await openWorld(openMarket);
  const { market, vendor, strangers, chatId } = world;
  const status = async (who: Person | undefined, ...topics: string[]) => {
    await using listener = await listen(market, who, topics);
    return listener.status;
  };
  assert.equal(await status(undefined, `user/${vendor.userId}`), 401);
  assert.equal(await status(strangers.B2B, `user/${vendor.userId}`), 403);
  assert.equal(await status(strangers.B2B, `chat/${chatId}`), 403);
  assert.equal(await status(strangers.B2B, `user/${strangers.B2B.userId}`, `chat/${chatId}`), 403);
  assert.equal(await status(vendor, `chat/${chatId}`), 200);
  assert.equal(await status(vendor), 400);
  assert.equal(await status(vendor, 'everything'), 400);
});

test('after sign-out no new line is opened', async () => {
  await using world = await openWorld(openMarket);
  const { market, vendor } = world;
  await market.ask('POST', '/auth/sign-out', { token: vendor.token });
  await using listener = await listen(market, vendor, [`user/${vendor.userId}`]);
  assert.equal(listener.status, 401);
});

test('one person listens on ten lines at once and no more; a line that is closed makes room', async () => {
  await using world = await openWorld(openMarket);
  const { market, vendor, buyer } = world;
  const topics = [`user/${vendor.userId}`];
  const lines: Listener[] = [];
  for (let count = 0; count < 10; count++) lines.push(await listen(market, vendor, topics));
  assert.ok(lines.every(({ status }) => status === 200));
  assert.equal((await listen(market, vendor, topics)).status, 429);
  await using other = await listen(market, buyer, [`user/${buyer.userId}`]);
  assert.equal(other.status, 200);
  await lines.pop()?.[Symbol.asyncDispose]();
  lines.push(await listen(market, vendor, topics));
  assert.equal(lines.at(-1)?.status, 200);
  for (const line of lines) await line[Symbol.asyncDispose]();
});

test('a stranger is told that a topic is not theirs', async () => {
  await using world = await openWorld(openMarket);
  const { market, strangers, chatId } = world;
  const headers = { authorization: `Bearer ${strangers.B2B.token}` };
  const refused = await market.fetch(`/v1/live?topic=chat/${chatId}`, { headers });
  assert.deepEqual([refused.status, ((await refused.json()) as { code: string }).code], [403, 'not-yours']);
});

test('HEAD asks whether one may listen, and opens no line', async () => {
  await using world = await openWorld(openMarket);
  const { market, vendor } = world;
  const headers = { authorization: `Bearer ${vendor.token}` };
  for (let count = 0; count < 12; count++) {
    const answer = await market.fetch(`/v1/live?topic=user/${vendor.userId}`, { method: 'HEAD', headers });
    assert.equal(answer.status, 200);
  }
});
