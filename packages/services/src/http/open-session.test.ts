import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LruCache } from '@mandi/drivers/local/cache-lru';
import { type AccessClaims, PortError, type Store } from '@mandi/ports';
import { clockByHand } from '@mandi/ports/contracts/clock-by-hand';
import { endSession, startSession } from '@mandi/records';
import { tradingFloor } from '../../test/trading-floor.ts';
import { endAll, endOne, newSession } from '../auth/sessions.ts';
import type { Context } from '../context.ts';
import { isOpen } from './open-session.ts';

/** Somebody with two devices signed in, on a store that counts what is read from it. */
async function signedIn() {
  const clock = clockByHand();
  const floor = tradingFloor({ cache: new LruCache(clock), clock });
  let reads = 0;
  const { store } = floor.context;
  const counting: Store = {
    get: (...of) => {
      reads += 1;
      return store.get(...of);
    },
    query: (query) => store.query(query),
    commit: (...of) => store.commit(...of),
    close: () => store.close(),
  };
  const context: Context = { ...floor.context, store: counting };
  const devices: AccessClaims[] = [];
  const kaveri = await floor.person('Kaveri', 'vendor', 'ta');
  for (let device = 0; device < 2; device++) {
    const { started } = newSession(context, kaveri);
    await store.commit([startSession(started)]);
    devices.push({ userId: kaveri.userId, userType: 'vendor', sessionId: started.sessionId });
  }
  const [phone, tablet] = devices as [AccessClaims, AccessClaims];
  return { ...floor, clock, context, phone, tablet, reads: () => reads };
}

test('reading asks the store once for a session, writing each time', async (t) => {
  const { context, phone, reads, close } = await signedIn();
  t.after(close);
  for (let time = 0; time < 3; time++) assert.equal(await isOpen(context, phone, true), true);
  assert.equal(reads(), 1);
  for (let time = 0; time < 3; time++) assert.equal(await isOpen(context, phone, false), true);
  assert.equal(reads(), 4);
});

test('a session that ended is closed for reading at once; the other device stays signed in, and nobody passes for another', async (t) => {
  const { context, phone, tablet, person, close } = await signedIn();
  t.after(close);
  for (const device of [phone, tablet]) assert.equal(await isOpen(context, device, true), true);
  await endOne(context, phone.userId, phone.sessionId, 'session.ended');
  assert.deepEqual([await isOpen(context, phone, true), await isOpen(context, tablet, true)], [false, true]);
  const stranger = await person('Ramesh', 'B2B', 'hi');
  assert.equal(await isOpen(context, { ...tablet, userId: stranger.userId }, true), false);
  await endAll(context, tablet.userId);
  assert.equal(await isOpen(context, tablet, true), false);
});

test('an end that the cache was not told of counts for writing at once, for reading after half a minute', async (t) => {
  const { context, phone, clock, close } = await signedIn();
  t.after(close);
  assert.equal(await isOpen(context, phone, true), true);
  await context.store.commit([endSession(phone.userId, phone.sessionId)]);
  assert.equal(await isOpen(context, phone, false), false);
  clock.advance(31);
  assert.equal(await isOpen(context, phone, true), false);
});

test('with the cache down the store is asked, and a store that is down lets nobody in as unknown', async (t) => {
  const { context, phone, close } = await signedIn();
  t.after(close);
  const cache = { ...context.cache, get: async () => undefined, set: async () => {} };
  assert.equal(await isOpen({ ...context, cache }, phone, true), true);
  const get = async () => Promise.reject(new PortError('unavailable', 'down'));
  await assert.rejects(isOpen({ ...context, cache, store: { ...context.store, get } }, phone, true), PortError);
});
