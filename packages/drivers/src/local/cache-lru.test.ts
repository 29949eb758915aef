import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cacheContract } from '@mandi/ports/contracts/cache';
import { clockByHand } from '@mandi/ports/contracts/clock-by-hand';
import { LruCache } from './cache-lru.ts';

cacheContract('cache in this process', async () => {
  const clock = clockByHand();
  const cache = new LruCache(clock);
  return { cache, pass: async (milliseconds) => clock.advance(milliseconds / 1000), close: () => cache.close() };
});

test('a full cache lets the least recently used go, and never holds more than its bytes', async () => {
  const cache = new LruCache(clockByHand(), 10_000);
  for (const key of ['a', 'b', 'c']) await cache.set(key, 'x'.repeat(1_500), 60);
  await cache.get('a');
  await cache.set('d', 'x'.repeat(1_500), 60);
  assert.equal(await cache.get('b'), undefined);
  assert.notEqual(await cache.get('a'), undefined);
  await cache.set('huge', 'x'.repeat(10_000), 60);
  assert.equal(await cache.get('huge'), undefined);
});
