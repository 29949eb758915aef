import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { cacheContract } from '@mandi/ports/contracts/cache';
import { eventually } from '@mandi/ports/contracts/expectations';
import { freePort } from '../../test/free-port.ts';
import type { RedisServer } from '../../test/redis-server.ts';
import { redisMissing, startRedis } from '../../test/redis-server.ts';
import { RedisCache } from './cache-redis.ts';

const skip = redisMissing();
let server: RedisServer;

before(async () => {
  if (skip) return;
  server = await startRedis();
  console.log(`Redis ${server.version}`);
});
after(() => server?.stop());

/** A cache that is connected: before that, every answer is a miss. */
async function connected(prefix = ''): Promise<RedisCache> {
  const cache = new RedisCache({ ...server.settings, prefix });
  await cache.connected(10_000);
  return cache;
}

cacheContract(
  'cache on Redis with TLS and a password',
  async () => {
    const cache = await connected();
    return { cache, pass: (milliseconds) => wait(milliseconds), close: () => cache.close() };
  },
  { skip },
);

test('caches of two prefixes on one server see nothing of each other', { skip }, async (t) => {
  const [one, other] = [await connected('one-'), await connected('other-')];
  t.after(() => Promise.all([one.close(), other.close()]));
  await one.set('key', 'value', 60);
  assert.equal(await other.get('key'), undefined);
  assert.equal(await other.count('tries', 60), 1);
  assert.equal(await one.count('tries', 60), 1);
  assert.equal(await one.get('key'), 'value');
});

test('waiting for a server that is not there ends', async () => {
  const cache = new RedisCache({ host: '127.0.0.1', port: await freePort() });
  await cache.connected(20);
  assert.equal(await cache.count('tries', 60), undefined);
  await cache.close();
});

describe('a cluster', { skip }, () => {
  let whole: RedisServer;
  before(async () => {
    whole = await startRedis({ cluster: true });
  });
  after(() => whole?.stop());

  test('is asked at the node that keeps the key, counters too', async (t) => {
    const cache = new RedisCache({ ...whole.settings, cluster: true, prefix: 'dev-' });
    t.after(() => cache.close());
    await cache.connected(10_000);
    const keys = Array.from({ length: 20 }, (_, at) => `key-${at}`);
    for (const key of keys) await cache.set(key, `value of ${key}`, 60);
    for (const key of keys) assert.equal(await cache.get(key), `value of ${key}`);
    assert.deepEqual([await cache.count('tries', 60), await cache.count('tries', 60)], [1, 2]);
  });
});

/** Every question is a miss, none an error, and none takes much longer than 50 ms (the rest is for a busy machine). */
async function missesSoon(cache: RedisCache): Promise<void> {
  const questions = [
    () => cache.get('key'),
    () => cache.count('key', 60),
    () => cache.set('key', 'value', 60),
    () => cache.remove('key'),
  ];
  for (const ask of questions) {
    const begun = performance.now();
    assert.equal(await ask(), undefined);
    const taken = performance.now() - begun;
    assert.ok(taken < 150, `answered after ${taken} ms`);
  }
}

test('questions without an answer are measured together, so that an operator is told and the log is not filled', async (t) => {
  const told: unknown[] = [];
  const telemetry = { measure: (...one: unknown[]) => void told.push(one) };
  const cache = new RedisCache({ host: '127.0.0.1', port: await freePort(), telemetry });
  t.after(() => cache.close());
  await missesSoon(cache);
  assert.deepEqual(told, [['cache.unavailable', 1, 'count']]);
  let asked = 4;
  await eventually(async () => {
    await cache.get('key');
    asked += 1;
    assert.equal(told.length, 2);
  });
  assert.deepEqual(told[1], ['cache.unavailable', asked - 1, 'count']);
});

describe('a cache without a server', () => {
  test('is a miss where nothing listens', async () => {
    const cache = new RedisCache({ host: '127.0.0.1', port: await freePort() });
    await missesSoon(cache);
    await cache.close();
  });

  test('is a miss while the server hangs, and answers again after it', { skip }, async (t) => {
    const cache = await connected();
    t.after(() => cache.close());
    await cache.set('kept', 'value', 60);
    server.pause();
    try {
      await missesSoon(cache);
    } finally {
      server.resume();
    }
    await eventually(async () => assert.equal(await cache.get('kept'), 'value'));
  });

  test('is a miss with a wrong password', { skip }, async () => {
    const cache = new RedisCache({ ...server.settings, password: 'wrong' });
    await missesSoon(cache);
    await cache.close();
  });

  test('is a miss after the server died', { skip }, async (t) => {
    const mortal = await startRedis();
    const cache = new RedisCache(mortal.settings);
    t.after(() => cache.close());
    await eventually(async () => assert.equal(typeof (await cache.count('tries', 60)), 'number'));
    await mortal.stop();
    await missesSoon(cache);
  });
});
