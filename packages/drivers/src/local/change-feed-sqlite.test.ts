import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Change } from '@mandi/ports';
import { changeFeedContract, storeContractTables } from '@mandi/ports/contracts/change-feed';
import { clockByHand } from '@mandi/ports/contracts/clock-by-hand';
import { silentTelemetry } from '../../test/silent-telemetry.ts';
import { folderInMemory } from '../../test/temporary-folder.ts';
import { SqliteChangeFeed } from './change-feed-sqlite.ts';
import { systemRandomness } from './randomness.ts';
import { openStoreDatabase } from './store-database.ts';
import { SqliteStore } from './store-sqlite.ts';

changeFeedContract('change feed on SQLite', async () => {
  const folder = folderInMemory();
  const clock = clockByHand();
  const secret = systemRandomness.bytes(32);
  const open = () => {
    const database = openStoreDatabase(folder.path, storeContractTables);
    return {
      store: new SqliteStore(database, clock, systemRandomness, secret),
      feed: new SqliteChangeFeed(database, clock, silentTelemetry),
    };
  };
  let now = open();
  return {
    ...now,
    reopen: async () => {
      await now.store.close();
      now = open();
      return now;
    },
    close: async () => {
      await now.store.close();
      folder.remove();
    },
  };
});

test('what all consumers were told is trimmed, and a new consumer is still told every item', async (t) => {
  const folder = folderInMemory();
  const clock = clockByHand();
  const [lots] = storeContractTables as readonly [(typeof storeContractTables)[0]];
  const database = openStoreDatabase(folder.path, storeContractTables);
  const store = new SqliteStore(database, clock, systemRandomness, systemRandomness.bytes(32));
  const feed = new SqliteChangeFeed(database, clock, silentTelemetry);
  t.after(async () => {
    await store.close();
    folder.remove();
  });
  const put = (SK: string, views: number) =>
    store.commit([{ kind: 'put', table: lots, item: { PK: 'lot', SK, views } }]);
  feed.subscribe('early', async () => {});
  for (let at = 0; at < 450; at++) await put(String(at).padStart(3, '0'), 0);
  await put('000', 1);
  await store.commit([{ kind: 'delete', table: lots, key: { PK: 'lot', SK: '001' } }]);
  await feed.drained();
  assert.equal((database.sql.prepare('SELECT count(*) AS rows FROM changes').get() as { rows: number }).rows, 1);
  const told = new Map<string, Change>();
  feed.subscribe('late', async (changes) => {
    for (const change of changes) told.set(change.key.SK, change);
  });
  await put('002', 2);
  await feed.drained();
  const views = (SK: string) => told.get(SK)?.after?.views;
  assert.equal([...told.values()].filter((change) => change.after !== undefined).length, 449);
  assert.deepEqual([views('000'), views('001'), views('002'), views('449')], [1, undefined, 2, 0]);
});
