import { join } from 'node:path';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { TableDefinition } from '@mandi/ports';
import { PortError } from '@mandi/ports';
import { GroupCommit } from './group-commit.ts';
import { portErrorOf } from './sqlite-failure.ts';
import type { Migration } from './sqlite-file.ts';
import { openSqliteFile } from './sqlite-file.ts';

const migrations: readonly Migration[] = [
  {
    name: 'changes, their readers, and commit tokens',
    sql: `
      CREATE TABLE changes (first INTEGER PRIMARY KEY, last INTEGER NOT NULL, body TEXT NOT NULL);
      CREATE TABLE change_readers (name TEXT PRIMARY KEY, place INTEGER NOT NULL, seen INTEGER NOT NULL) WITHOUT ROWID;
      CREATE TABLE commit_tokens (token TEXT PRIMARY KEY, digest TEXT NOT NULL, expires INTEGER NOT NULL) WITHOUT ROWID;
      CREATE INDEX commit_tokens_by_expiry ON commit_tokens (expires);
    `,
  },
];

/** What the driver keeps of one table: its definition, the attributes that have a column of their own, and prepared statements. */
export interface TablePlan {
  readonly table: TableDefinition;
  readonly sqlName: string;
  /** Attributes of any index, each once; their columns are null where the item lacks the text. */
  readonly indexed: readonly string[];
  readonly select: StatementSync;
  readonly upsert: StatementSync;
  /** Leaves the index columns alone. */
  readonly rewrite: StatementSync;
  readonly remove: StatementSync;
}

/** The store's file: one SQL table for each table of the records, the change log beside them, and the shared transaction. */
export interface StoreDatabase {
  readonly path: string;
  readonly sql: DatabaseSync;
  readonly commits: GroupCommit;
  readonly plans: ReadonlyMap<string, TablePlan>;
}

/** Quotes a name for SQL. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
export const columnOf = (attribute: string): string =>
  attribute === 'PK' || attribute === 'SK' ? attribute : quoted(`a ${attribute}`);
/** The seconds since 1970 at which the item goes. */
export const expiryColumn = 'expires';

/**
 * Opens `mandi.db` in the data folder for this process alone. The SQL tables, columns and indexes follow the definitions: what is new
 * is made and filled, what is no longer defined is dropped, and doing so twice changes nothing.
 * Errors: PortError 'unavailable', 'corrupt', 'unsupported', each with one plain sentence.
 */
export function openStoreDatabase(directory: string, tables: readonly TableDefinition[]): StoreDatabase {
  const path = join(directory, 'mandi.db');
  const sql = openSqliteFile(path, migrations);
  try {
    const plans = new Map(tables.map((table) => [table.name, shapeTable(sql, table)]));
    return { path, sql, plans, commits: new GroupCommit(sql, path) };
  } catch (error) {
    sql.close();
    throw portErrorOf(error, path);
  }
}

/** Errors: PortError 'refused' for a table that the database was not opened with. */
export function planOf(database: StoreDatabase, table: TableDefinition): TablePlan {
  const plan = database.plans.get(table.name);
  if (plan === undefined) throw new PortError('refused', `there is no table ${table.name}`);
  return plan;
}

function shapeTable(sql: DatabaseSync, table: TableDefinition): TablePlan {
  const definitions = Object.values(table.indexes).flatMap(({ partition, sort }) => [partition, sort]);
  const indexed = [...new Set(definitions)].filter((name) => name !== 'PK' && name !== 'SK');
  const sqlName = quoted(table.name);
  sql.exec('BEGIN IMMEDIATE');
  try {
    sql.exec(`CREATE TABLE IF NOT EXISTS ${sqlName} (
      id INTEGER PRIMARY KEY, PK TEXT NOT NULL, SK TEXT NOT NULL, item TEXT NOT NULL, ${expiryColumn} INTEGER,
      sequence INTEGER NOT NULL, UNIQUE (PK, SK))`);
    addColumns(sql, sqlName, indexed);
    shapeIndexes(sql, table);
    sql.exec('COMMIT');
  } catch (error) {
    if (sql.isTransaction) sql.exec('ROLLBACK');
    throw error;
  }
  return { table, sqlName, indexed, ...statements(sql, sqlName, indexed) };
}

/** Adds the columns that are missing, filled from the items that are there. */
function addColumns(sql: DatabaseSync, sqlName: string, indexed: readonly string[]): void {
  const present = new Set(
    sql
      .prepare(`SELECT name FROM pragma_table_info(?)`)
      .all(unquoted(sqlName))
      .map((row) => row.name),
  );
  for (const attribute of indexed) {
    const column = columnOf(attribute);
    if (present.has(unquoted(column))) continue;
    const path = `'$."${attribute.replaceAll("'", "''")}"'`;
    sql.exec(`ALTER TABLE ${sqlName} ADD COLUMN ${column} TEXT`);
    sql.exec(`UPDATE ${sqlName} SET ${column} = json_extract(item, ${path}) WHERE json_type(item, ${path}) = 'text'`);
  }
}

const unquoted = (name: string): string => name.replace(/^"|"$/g, '').replaceAll('""', '"');

/** Makes the table's SQL indexes and drops those of earlier definitions; an index's name says all that it holds. */
function shapeIndexes(sql: DatabaseSync, table: TableDefinition): void {
  const wanted = new Map<string, string>();
  for (const { partition, sort } of Object.values(table.indexes)) {
    const [p, s] = [columnOf(partition), columnOf(sort)];
    const name = `${table.name} by ${partition}, ${sort}`;
    wanted.set(name, `(${p}, ${s}) WHERE ${p} IS NOT NULL AND ${s} IS NOT NULL`);
  }
  if (table.timeToLive !== undefined)
    wanted.set(`${table.name} by expiry`, `(${expiryColumn}) WHERE ${expiryColumn} IS NOT NULL`);
  const present = sql
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL`)
    .all(table.name)
    .map((row) => String(row.name));
  for (const name of present) if (!wanted.has(name)) sql.exec(`DROP INDEX ${quoted(name)}`);
  for (const [name, rest] of wanted)
    if (!present.includes(name)) sql.exec(`CREATE INDEX ${quoted(name)} ON ${quoted(table.name)} ${rest}`);
}

function statements(sql: DatabaseSync, sqlName: string, indexed: readonly string[]) {
  const columns = ['PK', 'SK', 'item', expiryColumn, 'sequence', ...indexed.map(columnOf)];
  const changed = columns.slice(2).map((column) => `${column} = excluded.${column}`);
  return {
    select: sql.prepare(`SELECT item FROM ${sqlName} WHERE PK = ? AND SK = ?`),
    upsert: sql.prepare(
      `INSERT INTO ${sqlName} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})
       ON CONFLICT (PK, SK) DO UPDATE SET ${changed.join(', ')}`,
    ),
    rewrite: sql.prepare(`UPDATE ${sqlName} SET item = ?, ${expiryColumn} = ?, sequence = ? WHERE PK = ? AND SK = ?`),
    remove: sql.prepare(`DELETE FROM ${sqlName} WHERE PK = ? AND SK = ?`),
  };
}
