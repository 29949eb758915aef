import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listenedAt } from './live-address.ts';

test('phones are told the host where events are heard, beside the one where they are published', () => {
  const host = 'abcdefghij.appsync-api.ap-south-1.amazonaws.com';
  assert.deepEqual(listenedAt({ LIVE_HTTP_ENDPOINT: `https://${host}/event` }), {
    listenAt: { realtime: 'wss://abcdefghij.appsync-realtime-api.ap-south-1.amazonaws.com/event/realtime', host },
  });
});

test('a function that is not told of the channel tells nobody of it', () => {
  assert.deepEqual(listenedAt({}), {});
});
