import type { StatementSync } from 'node:sqlite';
import type { Change, Item, Key } from '@mandi/ports';
import { PortError } from '@mandi/ports';
import type { StoreDatabase } from './store-database.ts';

/** A row's body is split past this many characters, so that no reader has to take in a huge one. */
const mostCharactersOfRow = 1_000_000;

/** One row of the log: the changes `first` to `last`, of one transaction. */
export interface LogRow {
  readonly first: number;
  readonly last: number;
  readonly body: string;
}

/**
 * Writes what a transaction changed beside the change itself: one row for the whole transaction, its items as the JSON they are stored
 * as. Change numbers grow over the life of the file; the newest row is always kept, so they never start again.
 */
export class ChangeLog {
  readonly #insert: StatementSync;
  readonly #newest: StatementSync;
  #last: number;
  #first: number;
  #parts: string[] = [];

  constructor(database: StoreDatabase) {
    this.#insert = database.sql.prepare('INSERT INTO changes (first, last, body) VALUES (?, ?, ?)');
    this.#newest = database.sql.prepare('SELECT max(last) AS last FROM changes');
    this.#last = this.#stored();
    this.#first = this.#last + 1;
  }

  /** Gives the number of the change. */
  put(table: string, json: string): number {
    this.#parts.push(`[${JSON.stringify(table)},${json}]`);
    return ++this.#last;
  }

  delete(table: string, { PK, SK }: Key): number {
    this.#parts.push(`[${JSON.stringify(table)},${JSON.stringify({ PK, SK })},0]`);
    return ++this.#last;
  }

  write(): void {
    let part: string[] = [];
    let characters = 0;
    for (const change of this.#parts) {
      part.push(change);
      characters += change.length;
      if (characters > mostCharactersOfRow) {
        this.#row(part);
        part = [];
        characters = 0;
      }
    }
    if (part.length > 0) this.#row(part);
    this.#parts = [];
  }

  /** Forgets what was not committed. */
  undo(): void {
    this.#parts = [];
    this.#last = this.#stored();
    this.#first = this.#last + 1;
  }

  #row(part: readonly string[]): void {
    const first = this.#first;
    this.#first = first + part.length;
    this.#insert.run(first, this.#first - 1, `[${part.join(',')}]`);
  }

  #stored(): number {
    return Number((this.#newest.get() as { last: number | null }).last ?? 0);
  }
}

type StoredChange = readonly [table: string, item: Item] | readonly [table: string, key: Key, deleted: 0];

/** The changes of one row, in order. Errors: PortError 'corrupt'. */
export function changesOf(row: LogRow): readonly Change[] {
  let stored: readonly StoredChange[];
  try {
    stored = JSON.parse(row.body);
  } catch (cause) {
    throw new PortError('corrupt', 'the change log cannot be read: restore the database from a backup', cause);
  }
  return stored.map((change, at): Change => {
    const [table, { PK, SK }] = change;
    const told = { table, key: { PK, SK }, sequence: row.first + at };
    return change.length === 2 ? { ...told, after: change[1] } : told;
  });
}
