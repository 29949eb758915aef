import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Instant, Item } from '@mandi/ports';
import { audit, audited, bids, conversations } from '@mandi/records';
import type { Context } from '../context.ts';
import { counting } from './counters.ts';

const clock = { now: () => 1_000 as Instant };

function entry(act: string): Item {
  const write = audited({ clock, ids: { next: () => act } }, { thing: 'product/1', actor: 'someone', act });
  assert.ok(write.kind === 'put');
  return write.item;
}

const changed = (table: string, SK: string, after?: Item) => ({
  table,
  key: { PK: 'a', SK },
  sequence: 1,
  ...(after && { after }),
});

async function counted(changes: readonly ReturnType<typeof changed>[]): Promise<readonly unknown[]> {
  const counts: unknown[] = [];
  const telemetry = { log() {}, measure: (...one: unknown[]) => void counts.push(one) };
  await counting({ telemetry } as unknown as Context)(changes);
  return counts;
}

test('each act that is written down is counted under its name, and nothing else is', async () => {
  const counts = await counted([
    changed(audit.name, 'AT#1', entry('bid.placed')),
    changed(bids.name, 'BID#1', entry('bid.placed')),
    changed(audit.name, 'AT#2'),
    changed(audit.name, 'AT#3', entry('deal.made')),
  ]);
  assert.deepEqual(counts, [
    ['bid.placed', 1, 'count'],
    ['deal.made', 1, 'count'],
  ]);
});

test('a deal is counted with what the buyer pays, and once', async () => {
  const deal = { PK: 'a', SK: 'DEAL#1', lotId: '1', bidId: '1', total: 367_550 };
  assert.deepEqual(await counted([changed(bids.name, 'DEAL#1', deal), changed(bids.name, 'DEAL#1')]), [
    ['deal.paise', 367_550, 'count'],
  ]);
});

test('a message is counted, and neither the chat that it is in nor that it is gone', async () => {
  const message = { PK: 'a', SK: 'AT#1', text: 'नमस्ते' };
  const chat = { PK: 'a', SK: 'ABOUT' };
  const counts = await counted([
    changed(conversations.name, 'AT#1', message),
    changed(conversations.name, 'ABOUT', chat),
    changed(conversations.name, 'AT#1'),
  ]);
  assert.deepEqual(counts, [['message.sent', 1, 'count']]);
});
