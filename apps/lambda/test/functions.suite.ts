import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { test } from 'node:test';
import { outcome, silent, tomatoes } from '@mandi/services/contracts/market';
import { openWorld } from '@mandi/services/contracts/scenarios';
import { apiRoutes } from '@mandi/services/routes';
import { entryOf, type ServiceName, serviceNames } from '../src/entries.ts';
import { service as products } from '../src/products.ts';
import type { Environment } from '../src/settings.ts';
import { type Wired, wire } from '../src/wire.ts';
import { eventOf } from './api-gateway.ts';
import type { Asked } from './container.ts';
import { invocation } from './invocation.ts';
import { openLambdaMarket } from './lambda-market.ts';

const event = (method: string, path: string, token?: string, body?: object, key?: string) =>
  eventOf(
    new Request(`http://test.invalid/v1${path}`, {
      method,
      headers: {
        'accept-language': 'hi',
        ...(token && { authorization: `Bearer ${token}` }),
        ...(body && { 'content-type': 'application/json' }),
        ...(key && { 'idempotency-key': key }),
      },
      ...(body && { body: JSON.stringify(body) }),
    }),
  );

test('an event that API Gateway hands over twice changes nothing the second time, and is answered alike', async () => {
  const market = await openLambdaMarket();
  await using world = await openWorld(async () => market);
  const { vendor, buyer, lotId, chatId, bidId } = world;
  const quantity = { amount: '1', unit: 'kg' };
  const events = [
    await event('POST', '/products', vendor.token, tomatoes, 'list'),
    await event('POST', '/bids', buyer.token, { kind: 'purchase', lotId, quantity }, 'buy'),
    await event(
      'POST',
      `/bids/${bidId}`,
      vendor.token,
      { action: 'accept', price: { rupees: '20', per: 'kg' }, quantity: { amount: '10', unit: 'kg' } },
      'accept',
    ),
    await event(
      'POST',
      `/chat/${chatId}/messages`,
      buyer.token,
      { kind: 'text', text: 'Namaste', language: 'en' },
      'say',
    ),
    await event('PATCH', `/products/${lotId}`, vendor.token, { note: 'ripe' }, 'change'),
    await event('POST', '/auth/refresh', undefined, { refreshToken: buyer.refreshToken }, 'refresh'),
  ];
  for (const one of events) {
    const handler = market.handlerOf(one.path.slice('/v1'.length));
    const first = await handler(one, invocation());
    const written = (await market.changes()).length;
    const second = await handler(one, invocation());
    assert.ok(first.statusCode < 300, `${one.path}: ${first.body}`);
    assert.equal(second.statusCode, first.statusCode);
    assert.equal((await market.changes()).length, written, `${one.path}: nothing was written the second time`);
    const { accessToken: _, accessExpires: __, ...answer } = JSON.parse(first.body);
    const { accessToken: ___, accessExpires: ____, ...again } = JSON.parse(second.body);
    assert.deepEqual(again, answer, one.path);
  }
});

test('an event handed over twice at once is carried out once', async () => {
  await using market = await openLambdaMarket();
  const { token, userId } = await market.person('vendor');
  const one = await event('POST', '/products', token, tomatoes, 'list');
  const answers = await Promise.all([1, 2, 3].map(() => market.handlerOf('/products')(one, invocation())));
  const told = answers.map(({ statusCode, body }) => `${statusCode} ${JSON.parse(body).productId}`);
  assert.equal(new Set(told).size, 1, told.join());
  assert.equal((await market.ask('GET', `/products?vendor=${userId}`)).body.products.length, 1);
});

test('what is not done in time is refused as such, in the language of the caller, before the function is cut', async () => {
  await using market = await openLambdaMarket();
  Object.assign(market.context.store, { query: () => new Promise(() => {}) });
  const begun = performance.now();
  const answer = await market.handlerOf('/products')(
    await event('GET', '/products?category=spices'),
    invocation(1_200),
  );
  assert.ok(performance.now() - begun < 1_200);
  const problem = JSON.parse(answer.body);
  assert.equal(
    outcome({ status: answer.statusCode, headers: new Headers(), body: problem }),
    '503 temporarily-unavailable',
  );
  assert.match(problem.detail, /[ऀ-ॿ]/);
  assert.deepEqual(answer.multiValueHeaders?.['content-type'], ['application/problem+json']);
});

/** What a new process with nothing but these variables answers, by the name of the function. */
async function answeredBy(environment: Environment, asked: readonly Asked[]): Promise<readonly number[]> {
  const child = fork(join(import.meta.dirname, 'container.ts'), {
    env: environment as NodeJS.ProcessEnv,
    silent: true,
  });
  const answer = once(child, 'message') as Promise<[readonly number[]]>;
  child.send(asked);
  const [statuses] = await Promise.race([answer, once(child, 'exit').then(([code]) => assert.fail(`ended: ${code}`))]);
  return statuses;
}

test('each function answers its own routes alone, made from the variables that the stage gives it', async () => {
  await using market = await openLambdaMarket();
  const own: Readonly<Record<ServiceName, readonly [path: string, status: number]>> = {
    auth: ['/auth/nothing', 404],
    users: ['/users/01ARZ3NDEKTSV4RRFFQ69G5FAV', 401],
    products: ['/health', 200],
    bids: ['/bids', 401],
    chat: ['/chat', 401],
    translation: ['/', 200],
    prices: ['/prices/query', 200],
  };
  const asked: Asked[] = [];
  for (const name of serviceNames) {
    assert.equal(entryOf(own[name][0]), name);
    asked.push({ name, event: await event('GET', own[name][0]) });
    asked.push({ name, event: await event('GET', name === 'bids' ? '/chat' : '/bids') });
  }
  const expected = serviceNames.flatMap((name) => [own[name][1], 404]);
  assert.deepEqual(await answeredBy({ ...process.env, ...market.environment }, asked), expected);
});

test('every route of the API belongs to a function', () => {
  for (const { path } of apiRoutes) assert.ok(serviceNames.includes(entryOf(path)), path);
  assert.deepEqual(new Set(apiRoutes.map(({ path }) => entryOf(path))), new Set(serviceNames));
});

test('a setting that is missing stops the function with its name; once it is there, the next event is answered', async () => {
  await using market = await openLambdaMarket();
  let environment = { ...market.environment, SERVICES_SECRET_ARN: undefined } as typeof market.environment;
  let opened: Wired | undefined;
  const handler = products(async () => {
    opened = await wire(environment, {}, { telemetry: silent });
    return opened;
  });
  await assert.rejects(async () => handler(await event('GET', '/health'), invocation()), {
    message: /^SERVICES_SECRET_ARN must be the ARN of a secret, but is not set\.$/,
  });
  environment = market.environment;
  assert.equal((await handler(await event('GET', '/health'), invocation())).statusCode, 200);
  await opened?.close();
});
