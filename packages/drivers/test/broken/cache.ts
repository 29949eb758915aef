import type { Cache } from '@mandi/ports';
import { cacheContract } from '@mandi/ports/contracts/cache';
import type { ClockByHand } from '@mandi/ports/contracts/clock-by-hand';
import { clockByHand } from '@mandi/ports/contracts/clock-by-hand';
import { LruCache } from '../../src/local/cache-lru.ts';
import type { BrokenDriver } from './broken-driver.ts';

type Fault = (cache: Cache, clock: ClockByHand) => Partial<Cache>;

function broken(fault: string, over: Fault, caughtBy: readonly string[], frozen = false): BrokenDriver {
  const register = (name: string) =>
    cacheContract(name, async () => {
      const clock = clockByHand();
      const right = new LruCache(frozen ? clockByHand() : clock);
      const parts: Cache = {
        get: (key) => right.get(key),
        set: (key, value, seconds) => right.set(key, value, seconds),
        remove: (key) => right.remove(key),
        count: (key, seconds) => right.count(key, seconds),
        close: () => right.close(),
      };
      const cache = { ...parts, ...over(right, clock) };
      return { cache, pass: async (milliseconds) => clock.advance(milliseconds / 1000), close: () => cache.close() };
    });
  return { fault, register, caughtBy };
}

export const brokenDrivers: readonly BrokenDriver[] = [
  broken(
    'never expires',
    () => ({}),
    [
      'a value is gone when its seconds are over',
      'a count lives from its first count, and later counts do not make it live longer',
    ],
    true,
  ),
  broken(
    'gives a count new life with each count',
    (cache) => ({
      async count(key, seconds) {
        const count = ((await cache.count(key, seconds)) ?? 0) as number;
        await cache.remove(key);
        for (let at = 0; at < count; at++) await cache.count(key, seconds);
        return count;
      },
    }),
    ['a count lives from its first count, and later counts do not make it live longer'],
  ),
  broken(
    'loses counts that meet',
    (cache) => ({
      async count(key, seconds) {
        const count = Number((await cache.get(key)) ?? 0) + 1;
        await new Promise((resolve) => setImmediate(resolve));
        await cache.set(key, String(count), seconds);
        return count;
      },
    }),
    ['a count grows by one each time, also when many count at once'],
  ),
  broken(
    'looks at the beginning of a key only',
    (cache) => ({
      get: (key) => cache.get(key.split(' ', 1)[0] as string),
      set: (key, value, seconds) => cache.set(key.split(' ', 1)[0] as string, value, seconds),
    }),
    ['keys are apart'],
  ),
  broken('removes nothing', () => ({ remove: async () => {} }), [
    'a removed value is a miss, and removing an absent one is no error',
  ]),
  broken('takes an empty value for none', (cache) => ({ get: async (key) => (await cache.get(key)) || undefined }), [
    'a value is got as it was set, until it is replaced',
  ]),
];
