import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outcome, silent, tomatoes } from '@mandi/services/contracts/market';
import {
  drawing,
  dynamoError,
  shares,
  startFaultProxy,
  transactionCancelled,
} from '../../../packages/drivers/test/fault-proxy.ts';
import { freePort } from '../../../packages/drivers/test/free-port.ts';
import { service as bids } from '../src/bids.ts';
import { service as products } from '../src/products.ts';
import type { Environment } from '../src/settings.ts';
import { type Wired, wire } from '../src/wire.ts';
import { eventOf, responseOf } from './api-gateway.ts';
import { searchAlias } from './followers.ts';
import { invocation } from './invocation.ts';
import { type LambdaMarket, openLambdaMarket } from './lambda-market.ts';

interface Container extends AsyncDisposable {
  readonly ask: (method: string, path: string, asked?: Asked) => Promise<{ status: number; body: any }>;
}

interface Asked {
  readonly token?: string;
  readonly key?: string;
  readonly body?: object;
  readonly language?: string;
}

/** Another container of a function, in an environment in which something is at fault. */
async function container(
  market: LambdaMarket,
  service: typeof products | typeof bids,
  changed: Environment,
): Promise<Container> {
  const outside = { clock: market.clock, telemetry: silent, searchAlias, cachePatience: 200 };
  const wired: Wired = await wire({ ...market.environment, ...changed }, {}, outside);
  const handler = service(async () => wired);
  return {
    async ask(method, path, { token, key, body, language = 'en' } = {}) {
      const headers = {
        'accept-language': language,
        ...(token && { authorization: `Bearer ${token}` }),
        ...(key && { 'idempotency-key': key }),
        ...(body && { 'content-type': 'application/json' }),
      };
      const sent = new Request(`http://test.invalid/v1${path}`, {
        method,
        headers,
        ...(body && { body: JSON.stringify(body) }),
      });
      const response = responseOf(await handler(await eventOf(sent), invocation()));
      return { status: response.status, body: await response.json() };
    },
    [Symbol.asyncDispose]: () => wired.close(),
  };
}

test('with OpenSearch down the search answers from the lists by category, and says so in the language of the reader', async () => {
  await using market = await openLambdaMarket();
  const vendor = await market.person('vendor');
  const listed = await market.ask('POST', '/products', { token: vendor.token, key: 'list', body: tomatoes });
  await using function_ = await container(market, products, {
    SEARCH_ENDPOINT: `http://127.0.0.1:${await freePort()}`,
  });
  const { status, body } = await function_.ask('GET', '/products/search?q=tomato', { language: 'hi' });
  assert.equal(status, 200);
  assert.deepEqual(
    body.products.map(({ productId }: { productId: string }) => productId),
    [listed.body.productId],
  );
  assert.equal(body.fallback.because, 'search-unavailable');
  assert.match(body.fallback.detail, /खोज/);
});

test('with Redis down the functions go on: lots are listed, read and found', async () => {
  await using market = await openLambdaMarket();
  const { token } = await market.person('vendor');
  await using function_ = await container(market, products, { REDIS_URL: `rediss://127.0.0.1:${await freePort()}` });
  const listed = await function_.ask('POST', '/products', { token, key: 'list', body: tomatoes });
  assert.equal(listed.status, 201, JSON.stringify(listed.body));
  const read = await function_.ask('GET', `/products/${listed.body.productId}`, { token });
  assert.equal(read.body.yours, true);
  await market.settled();
  const found = await function_.ask('GET', '/products/search?q=tomato');
  assert.equal(found.body.products.length, 1);
});

test('with DynamoDB throttled and cut off, each purchase is made once, or refused with a problem that says to try again', async (t) => {
  await using market = await openLambdaMarket();
  const [vendor, buyer] = [await market.person('vendor'), await market.person('B2B')];
  const body = { ...tomatoes, quantity: { amount: '60', unit: 'kg' } };
  const lotId = (await market.ask('POST', '/products', { token: vendor.token, key: 'list', body })).body.productId;
  const real = process.env['AWS_ENDPOINT_URL_DYNAMODB'] ?? '';
  const proxy = await startFaultProxy(real);
  const seed = Date.now() % 1_000_000;
  process.env['AWS_ENDPOINT_URL_DYNAMODB'] = proxy.endpoint;
  // The SDK asks for the address at its first call.
  t.after(() => {
    process.env['AWS_ENDPOINT_URL_DYNAMODB'] = real;
  });
  await using function_ = await container(market, bids, {});
  proxy.plan = shares(seed, [
    [150, dynamoError('ProvisionedThroughputExceededException')],
    [100, transactionCancelled('TransactionConflict')],
    [150, { kind: 'cut', when: 'done' }],
  ]);
  const draw = drawing(seed);
  const told = new Set<string>();
  const buy = async (at: number) => {
    const quantity = { amount: `${1 + Math.floor(draw() * 4)}`, unit: 'kg' };
    const wish = { token: buyer.token, key: `buy-${at}`, body: { kind: 'purchase', lotId, quantity } };
    for (;;) {
      const answer = await function_.ask('POST', '/bids', wish);
      if (answer.status === 201) return { bidId: answer.body.bid.bidId as string, kilos: Number(quantity.amount) };
      told.add(outcome({ ...answer, headers: new Headers() }));
    }
  };
  const bought = await Promise.all(Array.from({ length: 15 }, (_, at) => buy(at)));
  proxy.plan = undefined;
  await proxy.stop();
  console.log(`seed ${seed}: ${proxy.faults} faults in ${proxy.seen.length} requests; meanwhile ${[...told].join()}`);
  for (const refusal of told) assert.match(refusal, /^503 temporarily-unavailable|^409 changed-meanwhile/);
  assert.ok(proxy.faults > 0);
  assert.equal(new Set(bought.map(({ bidId }) => bidId)).size, bought.length);
  const { left } = (await market.ask('GET', `/products/${lotId}`, { token: vendor.token })).body;
  assert.equal(Number(left.amount), 60 - bought.reduce((sum, { kilos }) => sum + kilos, 0));
});
