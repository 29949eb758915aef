import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { tradingFloor } from '../../test/trading-floor.ts';
import { createApp } from '../http/app.ts';
import { statusRoutes } from './routes.ts';

/** What a server with these settings says of itself. */
async function said(t: TestContext, settings: object): Promise<unknown> {
  const floor = tradingFloor();
  t.after(() => floor.close());
  const context = { ...floor.context, settings: { ...floor.context.settings, ...settings } };
  const app = createApp(context, statusRoutes, { addressOf: () => 'here' });
  const answer = await app.request('/v1');
  assert.equal(answer.status, 200);
  return answer.json();
}

test('a server that tells phones itself names no other place', async (t) => {
  assert.deepEqual(await said(t, {}), { name: 'Ek Bharath Ek Mandi', hears: [], speaks: [] });
});

test('a server whose phones listen at AppSync Events tells where', async (t) => {
  const live = {
    realtime: 'wss://one.appsync-realtime-api.ap-south-1.amazonaws.com/event/realtime',
    host: 'one.appsync-api.ap-south-1.amazonaws.com',
  };
  assert.deepEqual(await said(t, { listenAt: live }), { name: 'Ek Bharath Ek Mandi', hears: [], speaks: [], live });
});
