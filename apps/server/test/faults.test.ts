import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsSuite } from '@mandi/services/contracts/faults';
import { openMarket } from './market.ts';

faultsSuite(openMarket);

test('a client that hangs up in the middle of its body is no fault of ours', async () => {
  await using market = await openMarket();
  const vendor = await market.person('vendor');
  const broken = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode('{"crop":')),
    pull: (controller) => controller.error(new Error('aborted')),
  });
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${vendor.token}`,
    'idempotency-key': 'k',
  };
  const init = { method: 'POST', headers, body: broken, duplex: 'half' } as RequestInit;
  assert.equal((await market.fetch('/v1/products', init)).status, 400);
});
