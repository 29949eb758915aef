import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Change, Instant, Item, Telemetry } from '@mandi/ports';
import { PortError } from '@mandi/ports';
import type { MarketEvent } from '@mandi/ports/events';
import { audit, audited, bids } from '@mandi/records';
import { newDeal, type StoredDeal } from '@mandi/records/deals';
import { analysing, marketEvents } from './market-events.ts';

const clock = { now: () => 1_000 as Instant };

const changed = (table: string, after?: Item): Change => ({
  table,
  key: { PK: after?.PK ?? 'a', SK: after?.SK ?? 'b' },
  sequence: 1,
  ...(after && { after }),
});

function entry(act: string): Item {
  const write = audited({ clock, ids: { next: () => act } }, { thing: 'product/1', actor: 'person-7', act });
  assert.ok(write.kind === 'put');
  return write.item;
}

function deal(unit: 'quintal' | 'bag'): Item {
  const party = { userId: 'person-7', name: 'Ramesh', language: 'hi', screen: 'said', speech: 'said' } as const;
  const facts = {
    crop: 'tomato',
    quantity: { base: 200_000, unit },
    price: { paise: 200_000, unit: 'quintal' },
    place: 'district:karnataka/kolar',
  };
  const agreed = { lotId: 'l', bidId: 'b', facts, total: 400_000, agreedAt: 9, acceptedBy: 'vendor' } as const;
  const write = newDeal({ ...agreed, vendor: party, buyer: party } as unknown as StoredDeal);
  assert.ok(write.kind === 'put');
  return write.item;
}

test('what was sold where for how much is told, and never who: no name, no person’s id, no words', () => {
  const events = [changed(bids.name, deal('quintal')), changed(audit.name, entry('bid.placed'))].flatMap(marketEvents);
  const place = { state: 'karnataka', district: 'kolar' };
  assert.deepEqual(events, [
    { event: 'deal.sold', at: 9, crop: 'tomato', paise: 400_000, grams: 200_000, ...place },
    { event: 'bid.placed', at: 1_000 },
  ]);
});

test('bags are never told as grams', () => {
  assert.equal(marketEvents(changed(bids.name, deal('bag')))[0]?.grams, undefined);
});

test('what was removed, and items that are no act and no deal, are no events', () => {
  const bid = { PK: 'LOT#l', SK: 'BID#b' };
  assert.deepEqual([changed(audit.name), changed(bids.name, bid)].flatMap(marketEvents), []);
});

test('events that are not taken are told to telemetry, and the feed goes on', async () => {
  const lost: unknown[] = [];
  const telemetry: Telemetry = { log: (_, event, details) => void lost.push([event, details]), measure() {} };
  const send = async (events: readonly MarketEvent[]) => {
    throw new PortError('unavailable', `no stream for ${events.length}`);
  };
  await analysing({ events: { send }, telemetry })([changed(audit.name, entry('bid.placed'))]);
  assert.deepEqual(lost, [['events.lost', { count: 1 }]]);
});
