import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestContext } from 'node:test';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Item, TableDefinition } from '@mandi/ports';
import { PortError } from '@mandi/ports';
import { clockByHand } from '@mandi/ports/contracts/clock-by-hand';
import { allPages, lots, sessions } from '@mandi/ports/contracts/store-under-test';
import { temporaryFolder } from '../../test/temporary-folder.ts';
import { systemRandomness } from './randomness.ts';
import { openStoreDatabase } from './store-database.ts';
import { SqliteStore } from './store-sqlite.ts';

const writer = fileURLToPath(new URL('../../test/writer.ts', import.meta.url));

function folderFor(t: TestContext): string {
  const folder = temporaryFolder();
  t.after(() => folder.remove());
  return folder.path;
}

function openStore(folder: string, tables: readonly TableDefinition[] = [lots], clock = clockByHand()) {
  const database = openStoreDatabase(folder, tables);
  const store = new SqliteStore(database, clock, systemRandomness, systemRandomness.bytes(32));
  return { database, store, clock };
}

const isFailure = (failure: string, sentence: RegExp) => (error: unknown) => {
  assert.ok(error instanceof PortError, `not a PortError: ${error}`);
  assert.equal(error.failure, failure);
  assert.match(error.message, sentence);
  return true;
};

/** The lines that a process prints, until it ends or `enough` says so. */
async function linesOf(
  child: ChildProcess,
  enough: (lines: readonly string[]) => boolean = () => false,
): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
    lines.push(line);
    if (enough(lines)) break;
  }
  return lines;
}

describe('a SQLite store that is killed', () => {
  test('loses no acknowledged write and splits no commit, whenever the kill comes', async (t) => {
    const folder = folderFor(t);
    const acknowledged = new Set<number>();
    for (const after of [1, 3, 20, 60, 150]) {
      const child = spawn(process.execPath, [writer, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
      const ended = new Promise((resolve) => child.once('exit', resolve));
      const lines: string[] = [];
      for await (const line of createInterface({ input: child.stdout })) {
        lines.push(line);
        if (lines.length > after) child.kill('SIGKILL');
      }
      await ended;
      for (const line of lines)
        if (line.startsWith('written ')) acknowledged.add(Number(line.slice('written '.length)));
      const { store } = openStore(folder);
      const kept = async (partition: string) =>
        (await allPages(store, { table: lots, partition, limit: 1_000 })).items.map((item) => Number(item.SK));
      const [lot, sold] = [await kept('lot'), await kept('sold')];
      assert.deepEqual(
        [...acknowledged].filter((at) => !lot.includes(at)),
        [],
      );
      assert.deepEqual(lot, sold);
      await store.close();
    }
    assert.ok(acknowledged.size >= 5);
  });
});

describe('a SQLite store that cannot work says so in one sentence', () => {
  test('when another process has the folder', async (t) => {
    const folder = folderFor(t);
    const { store } = openStore(folder);
    t.after(() => store.close());
    const child = spawn(process.execPath, [writer, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line = ''] = await linesOf(child);
    assert.match(line, /^unavailable: the database .*mandi\.db is in use by another process: stop that one first$/);
  });

  test('when the folder is read-only', async (t) => {
    const folder = folderFor(t);
    // To the superuser no folder is read-only: then somebody else tries.
    const other = process.getuid?.() === 0 ? 65_534 : undefined;
    const locked = join(folder, 'locked');
    mkdirSync(locked);
    if (other !== undefined) {
      chmodSync(folder, 0o755);
      chownSync(locked, other, other);
    }
    chmodSync(locked, 0o555);
    const child = spawn(process.execPath, [writer, locked], {
      stdio: ['ignore', 'pipe', 'inherit'],
      ...(other === undefined ? {} : { uid: other, gid: other }),
    });
    const [line = ''] = await linesOf(child);
    assert.match(
      line,
      /^unavailable: the database .*mandi\.db (cannot be opened or made in this folder|cannot be written .*)$/,
    );
  });

  test('when the disk takes no more, and keeps what it had acknowledged', async (t) => {
    const folder = folderFor(t);
    const limited = spawn('sh', ['-c', `ulimit -f 2048 && exec "$0" "$@"`, process.execPath, writer, folder, '20000'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const lines = await linesOf(limited);
    assert.match(lines.at(-1) ?? '', /^unavailable: the database .*mandi\.db (cannot be read or written|cannot grow)/);
    const acknowledged = lines.filter((line) => line.startsWith('written ')).length;
    const { store } = openStore(folder);
    const { items } = await allPages(store, { table: lots, partition: 'lot', limit: 1_000 });
    assert.ok(acknowledged > 0 && items.length >= acknowledged, `${items.length} of ${acknowledged}`);
    await store.close();
  });

  test('when the file is no database', async (t) => {
    const folder = folderFor(t);
    writeFileSync(join(folder, 'mandi.db'), 'this was once a database '.repeat(1_000));
    assert.throws(() => openStore(folder), isFailure('corrupt', /mandi\.db is no database: restore it from a backup$/));
  });

  test('when pages of the file are damaged', async (t) => {
    const folder = folderFor(t);
    const { store } = openStore(folder);
    const put = (at: number) => ({
      kind: 'put' as const,
      table: lots,
      item: { PK: 'lot', SK: `${at}`, note: 'x'.repeat(5_000) },
    });
    for (let at = 0; at < 50; at++) await store.commit([put(at)]);
    await store.close();
    const path = join(folder, 'mandi.db');
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(0xff, 16_384));
    const opening = async () => {
      const { store: damaged } = openStore(folder);
      try {
        await allPages(damaged, { table: lots, partition: 'lot', limit: 1_000 });
      } finally {
        await damaged.close();
      }
    };
    await assert.rejects(opening, isFailure('corrupt', /restore .* from a backup$/));
  });

  test('when the file was cut off', async (t) => {
    const folder = folderFor(t);
    const { store } = openStore(folder);
    for (let at = 0; at < 20; at++)
      await store.commit([{ kind: 'put', table: lots, item: { PK: 'lot', SK: `${at}`, note: 'x'.repeat(9_000) } }]);
    await store.close();
    truncateSync(join(folder, 'mandi.db'), 16_384);
    const opening = async () => {
      const { store: cut } = openStore(folder);
      await allPages(cut, { table: lots, partition: 'lot', limit: 1_000 }).finally(() => cut.close());
    };
    await assert.rejects(opening, isFailure('corrupt', /is damaged: restore it from a backup$/));
  });

  test('when a newer version of the program wrote the file', async (t) => {
    const folder = folderFor(t);
    const { store, database } = openStore(folder);
    database.sql.exec("INSERT INTO applied_migrations (position, name) VALUES (1000, 'of the future')");
    database.sql.exec("INSERT INTO applied_migrations (position, name) VALUES (1001, 'of the future')");
    await store.close();
    assert.throws(
      () => openStore(folder),
      isFailure('unsupported', /mandi\.db was written by a newer version of this program/),
    );
  });

  test('when it is closed', async (t) => {
    const { store } = openStore(folderFor(t));
    await store.close();
    const commit = store.commit([{ kind: 'put', table: lots, item: { PK: 'lot', SK: 'LOT' } }]);
    await assert.rejects(commit, isFailure('unavailable', /is closed$/));
  });
});

describe('the tables of a SQLite store follow their definitions', () => {
  const item: Item = { PK: 'lot', SK: 'LOT', district: 'Kolar', listed: '2026-07-24', views: 3 };
  const byDistrict = { DistrictIndex: { partition: 'district', sort: 'listed' } };
  const found = async (folder: string, table: TableDefinition) => {
    const { store } = openStore(folder, [table]);
    const page = await store.query({ table, index: 'DistrictIndex', partition: 'Kolar', limit: 10 });
    await store.close();
    return page.items;
  };

  test('opening again changes nothing', async (t) => {
    const folder = folderFor(t);
    const schema = async () => {
      const { store, database } = openStore(folder, [lots, sessions]);
      const rows = database.sql.prepare('SELECT name, sql FROM sqlite_schema ORDER BY name').all();
      await store.close();
      return rows;
    };
    const first = await schema();
    assert.ok(first.length > 0);
    assert.deepEqual(await schema(), first);
  });

  test('a new index finds the items that were there before it', async (t) => {
    const folder = folderFor(t);
    const { store } = openStore(folder, [{ name: 'places', indexes: {} }]);
    await store.commit([{ kind: 'put', table: { name: 'places', indexes: {} }, item }]);
    await store.close();
    assert.deepEqual(await found(folder, { name: 'places', indexes: byDistrict }), [item]);
  });

  test('an index defined anew on other attributes finds by those', async (t) => {
    const folder = folderFor(t);
    const before = { name: 'places', indexes: { DistrictIndex: { partition: 'listed', sort: 'district' } } };
    const { store } = openStore(folder, [before]);
    await store.commit([{ kind: 'put', table: before, item }]);
    await store.close();
    assert.deepEqual(await found(folder, { name: 'places', indexes: byDistrict }), [item]);
  });
});

test('a sweep deletes what has expired and nothing else', async (t) => {
  const { store, database, clock } = openStore(folderFor(t), [sessions]);
  t.after(() => store.close());
  const goes = Math.floor(clock.now() / 1000) + 60;
  await store.commit([
    { kind: 'put', table: sessions, item: { PK: 'user', SK: 'goes', goes } },
    { kind: 'put', table: sessions, item: { PK: 'user', SK: 'later', goes: goes + 1 } },
    { kind: 'put', table: sessions, item: { PK: 'user', SK: 'stays' } },
  ]);
  const rows = () =>
    database.sql
      .prepare('SELECT SK FROM "contract-sessions" ORDER BY SK')
      .all()
      .map((row) => row.SK);
  clock.advance(59);
  await store.sweep();
  assert.deepEqual(rows(), ['goes', 'later', 'stays']);
  clock.advance(1);
  await store.sweep();
  assert.deepEqual(rows(), ['later', 'stays']);
});

test('a commit token is forgotten after ten minutes', async (t) => {
  const { store, clock } = openStore(folderFor(t));
  t.after(() => store.close());
  const key = { PK: 'lot', SK: 'LOT' };
  await store.commit([{ kind: 'put', table: lots, item: { ...key, views: 0 } }]);
  const count = () => store.commit([{ kind: 'update', table: lots, key, add: { views: 1 } }], 'token');
  await count();
  clock.advance(599);
  await count();
  assert.equal((await store.get(lots, key))?.views, 1);
  clock.advance(1);
  await count();
  assert.equal((await store.get(lots, key))?.views, 2);
});

test('a copy of the folder, made while nothing runs, is a backup', async (t) => {
  const [folder, copy] = [folderFor(t), folderFor(t)];
  const { store } = openStore(folder);
  await store.commit([{ kind: 'put', table: lots, item: { PK: 'lot', SK: 'LOT' } }]);
  await store.close();
  cpSync(folder, copy, { recursive: true });
  const restored = openStore(copy);
  assert.notEqual(await restored.store.get(lots, { PK: 'lot', SK: 'LOT' }), undefined);
  await restored.store.close();
});
