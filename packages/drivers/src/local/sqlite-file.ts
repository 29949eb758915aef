import { chmodSync, closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PortError } from '@mandi/ports';
import { portErrorOf } from './sqlite-failure.ts';

/** One step of a file's own layout. Once released, a migration is never changed; the next one corrects it. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** The log of writes is copied back each 16 MB instead of each 4: fewer copies of the pages that every commit touches. */
const settings = `
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA wal_autocheckpoint = 4000;
  PRAGMA cache_size = -65536;
  PRAGMA temp_store = MEMORY;
  PRAGMA cell_size_check = ON;
`;

/**
 * Opens or makes a SQLite file for this process alone (the lock goes with the process, however it ends), fully synchronous, and
 * brings it to the newest migration.
 * Errors: PortError 'unavailable' (another process has it, read-only, full), 'corrupt', 'unsupported' when a newer program wrote it.
 */
export function openSqliteFile(path: string, migrations: readonly Migration[]): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    makeFolder(path);
    keepPrivate(path);
    database = new DatabaseSync(path);
    database.exec(settings);
    migrate(database, path, migrations);
    return database;
  } catch (error) {
    database?.close();
    throw portErrorOf(error, path);
  }
}

function makeFolder(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new PortError('unavailable', `the data folder ${dirname(path)} cannot be made or used`, cause);
  }
}

/** SQLite's name for a database without a file. */
const inMemory = ':memory:';

/** Readable by its owner only; SQLite gives the log beside a database the same rights. A file that cannot be opened SQLite tells of. */
function keepPrivate(path: string): void {
  if (path === inMemory) return;
  try {
    closeSync(openSync(path, 'a', 0o600));
    if ((statSync(path).mode & 0o077) !== 0) chmodSync(path, 0o600);
  } catch {}
}

function migrate(database: DatabaseSync, path: string, migrations: readonly Migration[]): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    database.exec('CREATE TABLE IF NOT EXISTS applied_migrations (position INTEGER PRIMARY KEY, name TEXT NOT NULL)');
    const applied = database.prepare('SELECT position, name FROM applied_migrations ORDER BY position').all();
    if (applied.length > migrations.length)
      throw new PortError(
        'unsupported',
        `the database ${path} was written by a newer version of this program (layout ${applied.length}, known ${migrations.length})`,
      );
    applyFrom(applied.length, database, migrations);
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function applyFrom(first: number, database: DatabaseSync, migrations: readonly Migration[]): void {
  const note = database.prepare('INSERT INTO applied_migrations (position, name) VALUES (?, ?)');
  for (const [at, migration] of migrations.entries()) {
    if (at < first) continue;
    database.exec(migration.sql);
    note.run(at + 1, migration.name);
  }
}
