import assert from 'node:assert/strict';
import type { Store } from '@mandi/ports';
import { audit, bids, conversations, listing } from '@mandi/records';
import { readBid, type StoredBid } from '@mandi/records/bids';
import { dealsOfLot, readDeal } from '@mandi/records/deals';
import type { Context } from '@mandi/services/context';
import { readSettings } from '../src/settings.ts';
import { wire } from '../src/wire.ts';
import type { Sent } from './kill-work.ts';

/** Opens the folder and checks every lot and every write that was answered. Gives how many of them are trades. */
export async function checkStore(dataDir: string, lots: readonly string[], sent: readonly Sent[]): Promise<number> {
  const settings = readSettings({ DATA_DIR: dataDir }, dataDir);
  const wired = wire(settings, { print: () => {}, telemetry: { log() {}, measure() {} } });
  try {
    return await checkAll(wired.context, lots, sent);
  } finally {
    await wired.close();
  }
}

async function checkAll({ store, clock }: Context, lots: readonly string[], sent: readonly Sent[]): Promise<number> {
  const found = new Map<string, StoredBid>();
  for (const lotId of lots) {
    const lot = (await listing(store, lotId, clock.now())) ?? assert.fail(`lot ${lotId} is lost`);
    const all = await store.query({ table: bids, partition: `LOT#${lotId}`, beginsWith: 'BID#', limit: 1_000 });
    for (const bid of all.items.map(readBid)) found.set(`${lotId}.${bid.bidId}`, bid);
    const sold = await checkDeals(store, lotId, found);
    assert.equal(sold + lot.left.base, lot.quantity.base, `lot ${lotId} is oversold or lost`);
  }
  const answered = sent.filter(({ answer }) => answer !== undefined);
  const placed = answered.filter(({ path }) => path === '/bids');
  assert.deepEqual(
    [...found.keys()].sort(),
    [...new Set(placed.map(bidOf))].sort(),
    'each answered key has its one bid, and no bid is without a key',
  );
  assert.equal(found.size, placed.length);
  for (const one of answered) if (one.body.action) checkAct(found.get(bidOf(one)), one);
  await checkTalks(store, answered);
  return placed.length;
}

/** Each deal has its one audit entry and its accepted bid, and each accepted bid its deal. Gives what was sold, in base units. */
async function checkDeals(store: Store, lotId: string, found: ReadonlyMap<string, StoredBid>): Promise<number> {
  const { items } = await store.query({ ...dealsOfLot(lotId), limit: 1_000 });
  const deals = items.map(readDeal);
  for (const { bidId } of deals) {
    const entries = await store.query({ table: audit, partition: `THING#deal/${lotId}.${bidId}`, limit: 10 });
    assert.equal(entries.items.length, 1, 'a deal has one audit entry');
  }
  const accepted = [...found.values()].filter((bid) => bid.lotId === lotId && bid.status === 'accepted');
  assert.deepEqual(deals.map(({ bidId }) => bidId).sort(), accepted.map(({ bidId }) => bidId).sort());
  return deals.reduce((sum, { facts }) => sum + facts.quantity.base, 0);
}

function bidOf({ answer = '' }: Sent): string {
  return answer.split(' ')[0] ?? '';
}

/** A raise is among the terms, an acceptance and a withdrawal are final. */
function checkAct(bid: StoredBid | undefined, { body, key }: Sent): void {
  assert.ok(bid, key);
  if (body.action === 'raise') assert.equal(bid.proposals.length, 2, key);
  else assert.equal(bid.status, body.action === 'accept' ? 'accepted' : 'withdrawn', key);
}

/** Each message that was answered is there once, none is there unanswered, and each knows the one before it. */
async function checkTalks(store: Store, answered: readonly Sent[]): Promise<void> {
  const messages = Map.groupBy(
    answered.filter(({ body }) => body.kind === 'text'),
    ({ path }) => path.split('/')[2] ?? '',
  );
  for (const [chatId, sent] of messages) {
    const query = { table: conversations, partition: `CHAT#${chatId}`, beginsWith: 'AT#', limit: 1_000 };
    const { items } = await store.query(query);
    const texts = items.map(({ said }) => (said as { text: string }).text);
    assert.deepEqual([...texts].sort(), sent.map(({ body }) => body.text).sort(), `chat ${chatId}`);
    assert.deepEqual(
      items.map(({ previous }) => previous),
      [0, ...items.slice(0, -1).map(({ sequence }) => sequence)],
    );
  }
}
