import type { StatementSync } from 'node:sqlite';
import type { Change, ChangeConsumer, ChangeFeed, ChangeFeedCapabilities, Clock, Telemetry } from '@mandi/ports';
import { PortError } from '@mandi/ports';
import type { LogRow } from './change-log.ts';
import { changesOf } from './change-log.ts';
import type { Delivery } from './change-reader.ts';
import { ChangeReader, neverTold } from './change-reader.ts';
import { parseItem } from './item-overlay.ts';
import type { StoreDatabase, TablePlan } from './store-database.ts';

const millisecondsOfDay = 86_400_000;
/** A reader so much longer away than the others holds the log back no more; if it returns it begins anew. */
const forgottenAfter = 7 * millisecondsOfDay;
/** Places ride on the next commit; when there is none, they are written after so many milliseconds. */
const placesWrittenWithin = 500;
const mostRowsOfDelivery = 50;
const mostChangesOfDelivery = 1_000;
const itemsOfDelivery = 200;
const mostParsedRows = 16;

interface Subscription {
  readonly name: string;
  readonly reader: ChangeReader;
  savedPlace: number | undefined;
  savedAt: number;
}

/**
 * Tells consumers what was committed to the SQLite store, in the order of commits, woken by the commit itself. Places are kept in the
 * same file; what all readers were told is trimmed. A new reader is first told each item that is older than the log, so that an index
 * can be built again at any time by subscribing under a new name.
 */
export class SqliteChangeFeed implements ChangeFeed {
  readonly capabilities: ChangeFeedCapabilities = { order: 'commits', reachesBack: 'everything' };
  readonly #database: StoreDatabase;
  readonly #clock: Clock;
  readonly #telemetry: Telemetry;
  readonly #subscriptions = new Map<string, Subscription>();
  readonly #moved = new Set<() => void>();
  readonly #parsed = new Map<number, readonly Change[]>();
  readonly #rowsAfter: StatementSync;
  readonly #bounds: StatementSync;
  readonly #findPlace: StatementSync;
  readonly #savePlace: StatementSync;
  readonly #trim: StatementSync;
  #saving: NodeJS.Timeout | undefined;

  constructor(database: StoreDatabase, clock: Clock, telemetry: Telemetry) {
    this.#database = database;
    this.#clock = clock;
    this.#telemetry = telemetry;
    const { sql } = database;
    this.#rowsAfter = sql.prepare(
      `SELECT first, last, body FROM changes WHERE last > ? ORDER BY first LIMIT ${mostRowsOfDelivery}`,
    );
    this.#bounds = sql.prepare('SELECT min(first) AS first, max(last) AS last FROM changes');
    this.#findPlace = sql.prepare('SELECT place FROM change_readers WHERE name = ?');
    this.#savePlace = sql.prepare('INSERT OR REPLACE INTO change_readers (name, place, seen) VALUES (?, ?, ?)');
    this.#trim = sql.prepare(
      `DELETE FROM changes WHERE last <= (SELECT min(place) FROM change_readers) AND last < (SELECT max(last) FROM changes)`,
    );
    sql
      .prepare('DELETE FROM change_readers WHERE seen < (SELECT max(seen) FROM change_readers) - ?')
      .run(forgottenAfter);
    database.commits.around({
      beforeCommit: () => this.#savePlaces(),
      afterCommit: () => {
        for (const { reader } of this.#subscriptions.values()) reader.wake();
      },
      beforeClose: () => {
        for (const { reader } of this.#subscriptions.values()) void reader.stop();
        void this.#writePlaces().catch(() => {});
      },
    });
  }

  subscribe(name: string, consumer: ChangeConsumer): () => Promise<void> {
    if (this.#subscriptions.has(name)) throw new PortError('refused', `a consumer named ${name} is being told already`);
    const found = this.#findPlace.get(name) as { place: number } | undefined;
    const reader = new ChangeReader(found?.place ?? neverTold, consumer, {
      next: (place) => this.#next(place),
      older: () => this.#older(),
      moved: () => this.#placeMoved(),
      failed: (failures, error) =>
        this.#telemetry.log('warning', 'change-feed.retry', { consumer: name, failures }, error),
    });
    this.#subscriptions.set(name, { name, reader, savedPlace: undefined, savedAt: 0 });
    this.#placeMoved();
    return () => this.#unsubscribe(name, reader);
  }

  async drained(): Promise<void> {
    const goal = this.#newest();
    const behind = () => [...this.#subscriptions.values()].some(({ reader }) => reader.place < goal);
    await new Promise<void>((resolve) => {
      const check = () => {
        if (behind()) return;
        this.#moved.delete(check);
        resolve();
      };
      this.#moved.add(check);
      check();
    });
    await this.#writePlaces();
  }

  async #unsubscribe(name: string, reader: ChangeReader): Promise<void> {
    await reader.stop();
    if (this.#subscriptions.get(name)?.reader !== reader) return;
    await this.#writePlaces();
    this.#subscriptions.delete(name);
    this.#placeMoved();
  }

  /** The next rows of the log, as one delivery. */
  #next(place: number): Delivery | undefined {
    const changes: Change[] = [];
    let last: number | undefined;
    for (const row of this.#rowsAfter.iterate(place) as Iterable<unknown> as Iterable<LogRow>) {
      for (const change of this.#changes(row)) if (change.sequence > place) changes.push(change);
      last = row.last;
      if (changes.length >= mostChangesOfDelivery) break;
    }
    return last === undefined ? undefined : { changes, place: last };
  }

  /** Each item whose last change was trimmed; an item that changes meanwhile is told by the log. */
  *#older(): Iterable<Delivery> {
    const bounds = this.#bounds.get() as { first: number | null };
    const place = (bounds.first ?? 1) - 1;
    for (const plan of this.#database.plans.values())
      for (const changes of this.#olderOf(plan, place)) yield { changes, place: neverTold };
    yield { changes: [], place };
  }

  *#olderOf(plan: TablePlan, place: number): Iterable<readonly Change[]> {
    const page = this.#database.sql.prepare(
      `SELECT id, item, sequence FROM ${plan.sqlName} WHERE id > ? AND sequence <= ? ORDER BY id LIMIT ${itemsOfDelivery}`,
    );
    for (let id = 0; ; ) {
      const rows = page.all(id, place) as { id: number; item: string; sequence: number }[];
      if (rows.length > 0)
        yield rows.map(({ item, sequence }): Change => {
          const after = parseItem(item);
          return { table: plan.table.name, key: { PK: after.PK, SK: after.SK }, after, sequence };
        });
      if (rows.length < itemsOfDelivery) return;
      id = rows.at(-1)?.id as number;
    }
  }

  /** The newest rows are wanted by every reader at once: each is parsed for the first only. */
  #changes(row: LogRow): readonly Change[] {
    let changes = this.#parsed.get(row.first);
    if (changes === undefined) {
      changes = changesOf(row);
      this.#parsed.set(row.first, changes);
      const oldest = this.#parsed.keys().next().value as number;
      if (this.#parsed.size > mostParsedRows) this.#parsed.delete(oldest);
    }
    return changes;
  }

  #newest(): number {
    return Number((this.#bounds.get() as { last: number | null }).last ?? 0);
  }

  #placeMoved(): void {
    for (const check of this.#moved) check();
    this.#saving ??= setTimeout(() => void this.#writePlaces().catch(() => {}), placesWrittenWithin).unref();
  }

  /** Writes the places now, with whatever else waits to be committed. */
  #writePlaces(): Promise<void> {
    return this.#database.commits.run(() => {});
  }

  #savePlaces(): void {
    clearTimeout(this.#saving);
    this.#saving = undefined;
    const now = this.#clock.now();
    let moved = false;
    for (const subscription of this.#subscriptions.values()) {
      const { name, reader, savedPlace, savedAt } = subscription;
      if (savedPlace === reader.place && now - savedAt < millisecondsOfDay) continue;
      this.#savePlace.run(name, reader.place, now);
      subscription.savedPlace = reader.place;
      subscription.savedAt = now;
      moved = true;
    }
    if (moved) this.#trim.run();
  }
}
