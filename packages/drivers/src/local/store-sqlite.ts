import { createHash } from 'node:crypto';
import type { StatementSync } from 'node:sqlite';
import type { Clock, Item, Key, Page, Query, Randomness, Store, TableDefinition, Write } from '@mandi/ports';
import { ConditionFailed, PortError } from '@mandi/ports';
import { holds } from '../store-rules/condition.ts';
import type { Cursors } from '../store-rules/cursor.ts';
import { cursorsUnder, questionOf } from '../store-rules/cursor.ts';
import { itemBytes } from '../store-rules/item-bytes.ts';
import type { Range } from '../store-rules/query.ts';
import { afterPrefix, rangeOf } from '../store-rules/query.ts';
import { checkWrites, keyOf } from '../store-rules/writes.ts';
import { ChangeLog } from './change-log.ts';
import type { Entry } from './item-overlay.ts';
import { expiryOf, ItemOverlay, parseItem } from './item-overlay.ts';
import { RecentItems } from './recent-items.ts';
import { onFile } from './sqlite-failure.ts';
import type { StoreDatabase, TablePlan } from './store-database.ts';
import { columnOf, expiryColumn, planOf } from './store-database.ts';

/** How long a commit with the same token is applied once only (DynamoDB: ten minutes). */
const tokenSeconds = 600;
const sweepEverySeconds = 60;
const mostSweptAtOnce = 500;

interface PageRow {
  readonly id: number;
  readonly item: string;
  readonly sort: string;
}

/** Durable tables in one SQLite file. Answers are given only after the sync of the disk; see GroupCommit. */
export class SqliteStore implements Store {
  readonly #database: StoreDatabase;
  readonly #clock: Clock;
  readonly #cursors: Cursors;
  readonly #recent = new RecentItems();
  readonly #overlay = new ItemOverlay(this.#recent);
  readonly #log: ChangeLog;
  readonly #queries = new Map<string, StatementSync>();
  readonly #findToken: StatementSync;
  readonly #noteToken: StatementSync;
  readonly #forgetTokens: StatementSync;
  readonly #sweeping: NodeJS.Timeout;

  /** `secret` (32 bytes) signs the cursors. */
  constructor(database: StoreDatabase, clock: Clock, randomness: Randomness, secret: Uint8Array) {
    this.#database = database;
    this.#clock = clock;
    this.#cursors = cursorsUnder(secret, randomness);
    this.#log = onFile(database.path, () => new ChangeLog(database));
    this.#findToken = database.sql.prepare('SELECT digest FROM commit_tokens WHERE token = ? AND expires > ?');
    this.#noteToken = database.sql.prepare(
      'INSERT OR REPLACE INTO commit_tokens (token, digest, expires) VALUES (?, ?, ?)',
    );
    this.#forgetTokens = database.sql.prepare('DELETE FROM commit_tokens WHERE expires <= ?');
    database.commits.around({
      beforeCommit: () => {
        this.#overlay.write();
        this.#log.write();
      },
      afterRollback: () => {
        this.#overlay.clear();
        this.#recent.clear();
        this.#log.undo();
      },
    });
    this.#sweeping = setInterval(() => void this.sweep().catch(() => {}), sweepEverySeconds * 1000).unref();
  }

  async get(table: TableDefinition, key: Key): Promise<Item | undefined> {
    const plan = planOf(this.#database, table);
    const item = onFile(this.#database.path, () => this.#recent.read(plan, key));
    const expiry = item && expiryOf(table, item);
    return expiry !== undefined && expiry <= this.#seconds() ? undefined : item;
  }

  async query(query: Query): Promise<Page> {
    const plan = planOf(this.#database, query.table);
    const range = rangeOf(query);
    const question = questionOf(query);
    const place = query.cursor === undefined ? undefined : this.#cursors.open(question, query.cursor);
    if (range.empty) return { items: [] };
    const rows = onFile(this.#database.path, () => this.#rows(plan, query, range, place));
    const items = rows.slice(0, query.limit).map((row) => parseItem(row.item));
    if (rows.length <= query.limit) return { items };
    const last = rows[query.limit - 1] as PageRow;
    return { items, cursor: this.#cursors.seal(question, [last.sort, last.id]) };
  }

  async commit(writes: readonly Write[], token?: string): Promise<void> {
    if (writes.length === 0) return;
    checkWrites(writes);
    const plans = writes.map((write) => planOf(this.#database, write.table));
    const digest = token === undefined ? '' : digestOf(writes);
    await this.#database.commits.run(() => {
      if (token !== undefined && this.#wasApplied(token, digest)) return;
      this.#apply(writes, plans);
      if (token !== undefined) this.#noteToken.run(token, digest, this.#seconds() + tokenSeconds);
    });
  }

  /** Deletes up to 500 items of each table that are past their time to live, as changes like any other; runs each minute by itself. */
  async sweep(): Promise<void> {
    await this.#database.commits.run(() => {
      const now = this.#seconds();
      this.#forgetTokens.run(now);
      for (const plan of this.#database.plans.values())
        if (plan.table.timeToLive !== undefined) this.#sweepTable(plan, now);
    });
  }

  async close(): Promise<void> {
    clearInterval(this.#sweeping);
    this.#database.commits.close();
  }

  #apply(writes: readonly Write[], plans: readonly TablePlan[]): void {
    const now = this.#seconds();
    const entries = writes.map((write, at) => this.#overlay.entry(plans[at] as TablePlan, keyOf(write)));
    const stored = entries.map((entry) => living(entry, now));
    const failed = writes.flatMap((write, at) => (allowed(write, stored[at]) ? [] : [at]));
    if (failed.length > 0) throw new ConditionFailed(failed);
    const results = writes.map((write, at) => resultOf(write, stored[at]));
    for (const [at, write] of writes.entries())
      if (write.kind !== 'check') this.#change(entries[at] as Entry, results[at]);
  }

  #change(entry: Entry, item: Item | undefined): void {
    this.#recent.forget(entry.plan, entry.key);
    const table = entry.plan.table.name;
    if (item !== undefined) {
      entry.json = JSON.stringify(item);
      entry.sequence = this.#log.put(table, entry.json);
    } else if (entry.item !== undefined) entry.sequence = this.#log.delete(table, entry.key);
    entry.item = item;
  }

  #sweepTable(plan: TablePlan, now: number): void {
    const expired = this.#statement(
      `SELECT PK, SK FROM ${plan.sqlName} WHERE ${expiryColumn} <= ? AND ${expiryColumn} IS NOT NULL LIMIT ${mostSweptAtOnce}`,
    );
    for (const { PK, SK } of expired.all(now) as unknown as Key[]) {
      const entry = this.#overlay.entry(plan, { PK, SK });
      if (entry.item !== undefined && living(entry, now) === undefined) this.#change(entry, undefined);
    }
  }

  #wasApplied(token: string, digest: string): boolean {
    const applied = this.#findToken.get(token, this.#seconds()) as { digest: string } | undefined;
    if (applied !== undefined && applied.digest !== digest)
      throw new PortError('refused', 'the commit token was used for other writes');
    return applied !== undefined;
  }

  #rows(plan: TablePlan, query: Query, range: Range, place: readonly (string | number)[] | undefined): PageRow[] {
    const [partition, sort] = [columnOf(range.partition), columnOf(range.sort)];
    const descending = query.order === 'descending';
    const clauses = [`${partition} = ?`, `${sort} IS NOT NULL`];
    const values: (string | number)[] = [query.partition];
    const where = (clause: string, ...more: (string | number)[]) => {
      clauses.push(clause);
      values.push(...more);
    };
    const low = range.beginsWith ?? range.from;
    const high = range.beginsWith === undefined ? undefined : afterPrefix(range.beginsWith);
    if (low !== undefined) where(`${sort} >= ?`, low);
    if (range.to !== undefined) where(`${sort} <= ?`, range.to);
    if (high !== undefined) where(`${sort} < ?`, high);
    if (place !== undefined) where(`(${sort}, id) ${descending ? '<' : '>'} (?, ?)`, ...place);
    if (plan.table.timeToLive !== undefined) where(`(${expiryColumn} IS NULL OR ${expiryColumn} > ?)`, this.#seconds());
    const order = descending ? 'DESC' : 'ASC';
    const statement = this.#statement(
      `SELECT id, item, ${sort} AS sort FROM ${plan.sqlName} WHERE ${clauses.join(' AND ')}
       ORDER BY ${sort} ${order}, id ${order} LIMIT ?`,
    );
    return statement.all(...values, query.limit + 1) as unknown as PageRow[];
  }

  /** One prepared statement for each shape of query. */
  #statement(text: string): StatementSync {
    let statement = this.#queries.get(text);
    if (statement === undefined) {
      statement = this.#database.sql.prepare(text);
      this.#queries.set(text, statement);
    }
    return statement;
  }

  #seconds(): number {
    return Math.floor(this.#clock.now() / 1000);
  }
}

/** What conditions see: an item past its time to live counts as absent. */
function living(entry: Entry, now: number): Item | undefined {
  if (entry.item === undefined) return undefined;
  const expiry = expiryOf(entry.plan.table, entry.item);
  return expiry !== undefined && expiry <= now ? undefined : entry.item;
}

function allowed(write: Write, stored: Item | undefined): boolean {
  if (write.kind === 'update' && stored === undefined) return false;
  return write.when === undefined || holds(write.when, stored);
}

/** The item after the write. Errors: PortError 'refused' when a number is added to another thing, 'too-large' for the outcome. */
function resultOf(write: Write, stored: Item | undefined): Item | undefined {
  if (write.kind === 'put') return write.item;
  if (write.kind !== 'update') return undefined;
  const item: Record<string, Item[string]> = { ...stored, ...write.set };
  for (const name of write.remove ?? []) delete item[name];
  for (const [name, amount] of Object.entries(write.add ?? {})) item[name] = sumOf(item[name] ?? 0, amount);
  itemBytes(item as Item);
  return item as Item;
}

function sumOf(stored: Item[string], amount: number): number {
  if (typeof stored !== 'number') throw new PortError('refused', 'a number can only be added to a number');
  return stored + amount;
}

const digestOf = (writes: readonly Write[]): string =>
  createHash('sha256')
    .update(JSON.stringify(writes.map((write) => ({ ...write, table: write.table.name }))))
    .digest('base64url');
