import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Change } from '@mandi/ports';
import { families, fitsTemplate } from '@mandi/records/families';
import type { OpenMarket } from './market.ts';
import { openWorld } from './scenarios.ts';

/** Every write of a market in which all kinds of things happen. */
async function changesOfAMarket(open: OpenMarket): Promise<readonly Change[]> {
  await using world = await openWorld(open);
  const { market, vendor, buyer, lotId, chatId } = world;
  const post = (path: string, token: string, body: unknown) =>
    market.ask('POST', path, { token, key: market.key(), body });
  await post(`/chat/${chatId}/messages`, buyer.token, { kind: 'text', text: 'Namaste', language: 'en' });
  await post('/products/drafts', vendor.token, { spoken: { text: '50 kg tomato', language: 'en' } });
  await market.ask('PATCH', `/products/${lotId}`, {
    token: vendor.token,
    key: market.key(),
    body: { closesAt: new Date(market.clock.now() + 60_000).toISOString() },
  });
  Object.assign(market.context.cache, { count: async () => undefined });
  await market.ask('POST', '/auth/login', { body: { phone: '+919876543210' } });
  return market.changes();
}

/** Everything that is stored is of a family of docs/records.md. */
export function recordsSuite(open: OpenMarket): void {
  test('everything that is stored is of a family in docs/records.md, key and indexes alike, and every family is stored', async () => {
    const seen = new Set<string>();
    for (const { table, key, after } of await changesOfAMarket(open)) {
      const family = families.find(
        (one) => one.table.name === table && fitsTemplate(one.PK, key.PK) && fitsTemplate(one.SK, key.SK),
      );
      assert.ok(family, `${table} ${key.PK} ${key.SK} is of no family`);
      if (!after) continue;
      seen.add(family.name);
      for (const [name, { partition, sort }] of Object.entries(family.table.indexes)) {
        const [inPartition, inSort]: readonly (string | undefined)[] = family.indexes?.[name] ?? [];
        const stands: boolean = after[partition] !== undefined && after[sort] !== undefined;
        assert.equal(stands, inPartition !== undefined, `${family.name} in ${name}`);
        if (inPartition === undefined || inSort === undefined) continue;
        assert.ok(fitsTemplate(inPartition, after[partition]), `${family.name}: ${partition}`);
        assert.ok(fitsTemplate(inSort, after[sort]), `${family.name}: ${sort}`);
      }
      const expires = family.table.timeToLive ? after[family.table.timeToLive] : undefined;
      assert.equal(typeof expires === 'number', family.kept !== undefined, `${family.name}: kept`);
    }
    assert.deepEqual([...seen].sort(), families.map(({ name }) => name).sort());
  });
}
