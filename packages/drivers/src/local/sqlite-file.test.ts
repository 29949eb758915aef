import assert from 'node:assert/strict';
import { chmodSync, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../test/temporary-folder.ts';
import { openSqliteFile } from './sqlite-file.ts';

const migrations = [{ name: 'one table', sql: 'CREATE TABLE things (name TEXT)' }];

test('the database and the log beside it are readable by their owner only, also where they were open to others before', (t) => {
  const folder = temporaryFolder();
  t.after(() => folder.remove());
  const path = join(folder.path, 'things.db');
  const modes = () => readdirSync(folder.path).map((name) => statSync(join(folder.path, name)).mode & 0o777);
  for (let time = 0; time < 2; time++) {
    const database = openSqliteFile(path, migrations);
    database.exec("INSERT INTO things VALUES ('tomato')");
    assert.ok(modes().length > 1, 'the log is there');
    assert.deepEqual([...new Set(modes())], [0o600]);
    database.close();
    chmodSync(path, 0o644);
  }
});

test('a database in memory makes no file', () => {
  openSqliteFile(':memory:', migrations).close();
  assert.equal(existsSync(':memory:'), false);
});
