import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { plainFetch } from '@mandi/drivers/aws/signed-fetch';
import { DynamoStore } from '@mandi/drivers/aws/store-dynamodb';
import { systemClock } from '@mandi/drivers/local/clock';
import { systemRandomness } from '@mandi/drivers/local/randomness';
import { fails } from '@mandi/ports/contracts/expectations';
import { users } from '@mandi/records';
import { callsUnderDeadline, timeLeft, underDeadline, withDeadline } from './deadline.ts';

/** A server that takes connections and never says a word. */
async function silentServer(t: { after(close: () => void): void }): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('a driver of the SDK gives up half a second before its function is cut, and says that it was a matter of time', async (t) => {
  const credentials = { accessKeyId: 'only', secretAccessKey: 'fortests' };
  const settings = { endpoint: await silentServer(t), region: 'ap-south-1', credentials };
  const client = underDeadline(new DynamoDBClient(settings));
  t.after(() => client.destroy());
  const store = new DynamoStore(client, systemClock, systemRandomness, systemRandomness.bytes(32));
  const begun = performance.now();
  await withDeadline(700, () => fails(store.get(users, { PK: 'a', SK: 'b' }), 'timeout'));
  assert.ok(performance.now() - begun >= 190);
  assert.ok(performance.now() - begun < 5_000);
});

test('a signed call waits no longer than its function may, nor than itself', async (t) => {
  const url = await silentServer(t);
  const call = callsUnderDeadline(plainFetch);
  await withDeadline(700, async () => {
    await assert.rejects(call({ method: 'GET', url, deadline: 60_000 }), { name: 'TimeoutError' });
  });
  await withDeadline(600_000, async () => {
    await assert.rejects(call({ method: 'GET', url, deadline: 10 }), { name: 'TimeoutError' });
  });
});

test('invocations do not see one another’s time', async () => {
  await Promise.all([
    withDeadline(1_000, async () => assert.ok(timeLeft() <= 500)),
    withDeadline(29_000, async () => assert.ok(timeLeft() > 20_000)),
  ]);
});
