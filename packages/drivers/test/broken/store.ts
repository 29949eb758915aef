import type { Item, Query, Store, Write } from '@mandi/ports';
import { ConditionFailed } from '@mandi/ports';
import { clockByHand } from '@mandi/ports/contracts/clock-by-hand';
import { storeContract, storeContractTables } from '@mandi/ports/contracts/store';
import { systemRandomness } from '../../src/local/randomness.ts';
import { openStoreDatabase } from '../../src/local/store-database.ts';
import { SqliteStore } from '../../src/local/store-sqlite.ts';
import { folderInMemory } from '../temporary-folder.ts';
import type { BrokenDriver } from './broken-driver.ts';

type Fault = (store: Store) => Partial<Store>;

/** The contract on a right store with one fault put over it. */
function broken(
  fault: string,
  over: Fault,
  caughtBy: readonly string[],
  more: { frozen?: true; forgets?: true } = {},
): BrokenDriver {
  const register = (name: string) =>
    storeContract(name, async () => {
      const folders = [folderInMemory()];
      const clock = clockByHand();
      const secret = systemRandomness.bytes(32);
      const open = () => {
        const database = openStoreDatabase(folders.at(-1)?.path as string, storeContractTables);
        const right = new SqliteStore(database, more.frozen ? clockByHand() : clock, systemRandomness, secret);
        const parts: Store = {
          get: (table, key) => right.get(table, key),
          query: (query) => right.query(query),
          commit: (writes, token) => right.commit(writes, token),
          close: () => right.close(),
        };
        return { ...parts, ...over(right) };
      };
      let store = open();
      return {
        store,
        clock,
        reopen: async () => {
          await store.close();
          if (more.forgets) folders.push(folderInMemory());
          store = open();
          return store;
        },
        close: async () => {
          await store.close();
          for (const folder of folders) folder.remove();
        },
      };
    });
  return { fault, register, caughtBy };
}

const withoutCondition = (write: Write): Write => {
  if (write.kind === 'check') return { ...write, when: [] };
  const { when: _ignored, ...rest } = write;
  return rest;
};

const checksOf = (writes: readonly Write[]): Write[] =>
  writes.flatMap((write) => {
    if (write.when === undefined) return [];
    const key = write.kind === 'put' ? { PK: write.item.PK, SK: write.item.SK } : write.key;
    return [{ kind: 'check' as const, table: write.table, key, when: write.when }];
  });

const asText = (item: Item): Item =>
  Object.fromEntries(
    Object.entries(item).map(([name, value]) => [name, typeof value === 'number' ? String(value) : value]),
  ) as Item;

async function everything(store: Store, query: Query): Promise<Item[]> {
  const { cursor: _ignored, ...rest } = query;
  return [...(await store.query({ ...rest, limit: 1000 })).items];
}

export const brokenDrivers: readonly BrokenDriver[] = [
  broken(
    'applies the writes of a commit one by one',
    (store) => ({
      async commit(writes) {
        for (const write of writes) await store.commit([write]);
      },
    }),
    ['a commit with a failed condition writes nothing and names each write that failed'],
  ),
  broken(
    'ignores conditions',
    (store) => ({ commit: (writes, token) => store.commit(writes.map(withoutCondition), token) }),
    [
      'of many that would be first at once, one is',
      'of many sales at once no kilo is sold twice',
      'a condition holds exactly when all of its clauses do',
      'a condition guards a put, an update and a delete alike',
    ],
  ),
  broken(
    'judges first and writes later',
    (store) => ({
      async commit(writes, token) {
        const checks = checksOf(writes);
        if (checks.length > 0) await store.commit(checks);
        await store.commit(writes.map(withoutCondition), token);
      },
    }),
    ['of many that would be first at once, one is', 'of many sales at once no kilo is sold twice'],
  ),
  broken(
    'names the wrong writes',
    (store) => ({
      commit: (writes, token) =>
        store.commit(writes, token).catch((error) => {
          throw error instanceof ConditionFailed ? new ConditionFailed([0]) : error;
        }),
    }),
    ['a commit with a failed condition writes nothing and names each write that failed'],
  ),
  broken('forgets tokens', (store) => ({ commit: (writes) => store.commit(writes) }), [
    'a commit sent again with its token is applied once',
    'a token does not pass for other writes',
  ]),
  broken(
    'remembers the token of a refused commit',
    (store) => {
      const seen = new Set<string>();
      return {
        async commit(writes, token) {
          if (token !== undefined && seen.has(token)) return;
          if (token !== undefined) seen.add(token);
          await store.commit(writes);
        },
      };
    },
    ['a refused commit may be sent again with its token', 'a token does not pass for other writes'],
  ),
  broken(
    'sorts as JavaScript does',
    (store) => ({
      async query(query) {
        const items = await everything(store, query);
        items.sort((a, b) => (a.SK < b.SK ? -1 : 1));
        return { items: query.order === 'descending' ? items.reverse() : items };
      },
    }),
    ['a partition is read in the order of UTF-8 bytes, and backwards'],
  ),
  broken(
    'counts its pages and signs nothing',
    (store) => ({
      async query(query) {
        const items = await everything(store, query);
        const from = Number(query.cursor ?? 0);
        const to = from + query.limit;
        return { items: items.slice(from, to), ...(to < items.length ? { cursor: String(to) } : {}) };
      },
    }),
    [
      'a cursor is refused when forged or put to another query',
      'a page goes on behind an item that was deleted meanwhile',
    ],
  ),
  broken(
    'leaves out the last bound',
    (store) => ({
      async query(query) {
        const page = await store.query(query);
        return { ...page, items: page.items.filter((item) => item.SK !== query.to) };
      },
    }),
    ['a prefix, or bounds that are themselves included, give a part of it'],
  ),
  broken(
    'shows expired items',
    () => ({}),
    [
      'an item is there until the second it goes',
      'a query shows no expired item',
      'to a condition an expired item is absent',
    ],
    { frozen: true },
  ),
  broken(
    'takes more than it may',
    (store) => ({
      async commit(writes, token) {
        if (writes.length <= 100) return store.commit(writes, token);
        for (let at = 0; at < writes.length; at += 100) await store.commit(writes.slice(at, at + 100));
      },
    }),
    ['a commit has at most 100 writes'],
  ),
  broken(
    'keeps numbers as text',
    (store) => ({
      commit: (writes, token) =>
        store.commit(
          writes.map((write) => (write.kind === 'put' ? { ...write, item: asText(write.item) } : write)),
          token,
        ),
    }),
    ['an item is read as it was written', 'a condition holds exactly when all of its clauses do'],
  ),
  broken(
    'answers with what it read before',
    (store) => {
      const read = new Map<string, Promise<Item | undefined>>();
      return {
        get(table, key) {
          const name = JSON.stringify([table.name, key]);
          const answer = read.get(name) ?? store.get(table, key).then((item) => structuredClone(item));
          read.set(name, answer);
          return answer;
        },
      };
    },
    ['a changed answer changes nothing in the store'],
  ),
  broken('loses everything at the end', () => ({}), ['what was committed is there after closing and opening'], {
    forgets: true,
  }),
];
