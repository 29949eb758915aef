import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startSession } from '@mandi/records';
import { measured } from '../../test/measured.ts';
import { tradingFloor } from '../../test/trading-floor.ts';
import type { Context } from '../context.ts';
import { newSession, refreshed } from './sessions.ts';

const day = 24 * 60 * 60;

async function device(context: Context, owner: Parameters<typeof newSession>[1]) {
  const { started, refreshToken } = newSession(context, owner);
  await context.store.commit([startSession(started)]);
  let token = refreshToken;
  return async () => {
    token = (await refreshed(context, token, undefined)).refreshToken;
  };
}

test('a person is active once a day, however often and from however many devices they refresh', async (t) => {
  const { telemetry, of } = measured();
  const { context, clock, person, close } = tradingFloor({ telemetry });
  t.after(close);
  const [kaveri, ramesh] = [await person('Kaveri', 'vendor', 'ta'), await person('Ramesh', 'B2B', 'hi')];
  const [phone, tablet, other] = [
    await device(context, kaveri),
    await device(context, kaveri),
    await device(context, ramesh),
  ];
  for (const refresh of [phone, phone, tablet, other]) await refresh();
  assert.equal(of('user.active').length, 2);
  clock.advance(day);
  await phone();
  assert.equal(of('user.active').length, 3);
});

test('a cache that is down counts nobody and keeps nobody out', async (t) => {
  const { telemetry, of } = measured();
  const cache: Context['cache'] = {
    get: async () => undefined,
    set: async () => {},
    remove: async () => {},
    count: async () => undefined,
    close: async () => {},
  };
  const { context, person, close } = tradingFloor({ telemetry, cache });
  t.after(close);
  await (await device(context, await person('Kaveri', 'vendor', 'ta')))();
  assert.deepEqual(of('user.active'), []);
});
