import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Instant, Item } from '@mandi/ports';
import { audit, audited, bids } from '@mandi/records';
import type { Context } from '../context.ts';
import { counting } from './counters.ts';

const clock = { now: () => 1_000 as Instant };

function entry(act: string): Item {
  const write = audited({ clock, ids: { next: () => act } }, { thing: 'product/1', actor: 'someone', act });
  assert.ok(write.kind === 'put');
  return write.item;
}

test('each act that is written down is counted under its name, and nothing else is', async () => {
  const counted: unknown[] = [];
  const telemetry = { log() {}, measure: (...one: unknown[]) => void counted.push(one) };
  const changed = (table: string, after?: Item) => ({
    table,
    key: { PK: 'a', SK: 'b' },
    sequence: 1,
    ...(after && { after }),
  });
  await counting({ telemetry } as unknown as Context)([
    changed(audit.name, entry('bid.placed')),
    changed(bids.name, entry('bid.placed')),
    changed(audit.name),
    changed(audit.name, entry('deal.made')),
  ]);
  assert.deepEqual(counted, [
    ['bid.placed', 1, 'count'],
    ['deal.made', 1, 'count'],
  ]);
});
