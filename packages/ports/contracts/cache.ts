import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Cache } from '../src/index.ts';
import type { ContractOptions } from './expectations.ts';
import { opened } from './expectations.ts';

export interface CacheUnderTest {
  readonly cache: Cache;
  /** Lets the cache's own time pass, by a clock handed in or by waiting. */
  pass(milliseconds: number): Promise<void>;
  close(): Promise<void>;
}

let made = 0;
const run = process.hrtime.bigint().toString(36);
const fresh = (kind: string) => `${kind}:${run}-${++made}`;

/** What every cache must do while it is up. */
export function cacheContract(name: string, open: () => Promise<CacheUnderTest>, options: ContractOptions = {}): void {
  describe(name, options, () => {
    test('a value is got as it was set, until it is replaced', async (t) => {
      const { cache } = await opened(t, open);
      const key = fresh('translation');
      assert.equal(await cache.get(key), undefined);
      await cache.set(key, '{"தக்காளி":"टमाटर 😀"}', 60);
      assert.equal(await cache.get(key), '{"தக்காளி":"टमाटर 😀"}');
      await cache.set(key, '', 60);
      assert.equal(await cache.get(key), '');
    });

    test('keys are apart', async (t) => {
      const { cache } = await opened(t, open);
      const key = fresh('search');
      await cache.set(`${key} ta`, 'one', 60);
      await cache.set(`${key} hi`, 'two', 60);
      assert.deepEqual([await cache.get(`${key} ta`), await cache.get(`${key} hi`)], ['one', 'two']);
    });

    test('a value is gone when its seconds are over', async (t) => {
      const { cache, pass } = await opened(t, open);
      const [short, long] = [fresh('answer'), fresh('answer')];
      await cache.set(short, 'soon gone', 1);
      await cache.set(long, 'kept', 60);
      await pass(1_050);
      assert.equal(await cache.get(short), undefined);
      assert.equal(await cache.get(long), 'kept');
    });

    test('a removed value is a miss, and removing an absent one is no error', async (t) => {
      const { cache } = await opened(t, open);
      const key = fresh('session');
      await cache.set(key, 'value', 60);
      await cache.remove(key);
      assert.equal(await cache.get(key), undefined);
      await cache.remove(key);
    });

    test('a count grows by one each time, also when many count at once', async (t) => {
      const { cache } = await opened(t, open);
      const key = fresh('tries');
      assert.equal(await cache.count(key, 60), 1);
      const counts = await Promise.all(Array.from({ length: 9 }, () => cache.count(key, 60)));
      assert.deepEqual(
        counts.sort((a = 0, b = 0) => a - b),
        [2, 3, 4, 5, 6, 7, 8, 9, 10],
      );
      assert.equal(await cache.count(fresh('tries'), 60), 1);
    });

    test('a count lives from its first count, and later counts do not make it live longer', async (t) => {
      const { cache, pass } = await opened(t, open);
      const key = fresh('tries');
      assert.equal(await cache.count(key, 1), 1);
      await pass(700);
      assert.equal(await cache.count(key, 1), 2);
      await pass(400);
      assert.equal(await cache.count(key, 1), 1);
    });
  });
}
