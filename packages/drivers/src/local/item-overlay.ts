import type { Item, Key, TableDefinition } from '@mandi/ports';
import { PortError } from '@mandi/ports';
import { keyText } from '../store-rules/writes.ts';
import type { RecentItems } from './recent-items.ts';
import type { TablePlan } from './store-database.ts';

/** An item as the open transaction sees it. */
export interface Entry {
  readonly plan: TablePlan;
  readonly key: Key;
  /** As it stands on the disk; undefined when there is none. */
  readonly before: Item | undefined;
  item: Item | undefined;
  json: string;
  /** The number of its last change in this transaction; 0 when it was only read. */
  sequence: number;
}

/** Errors: PortError 'corrupt' when the row holds no JSON. */
export function parseItem(json: string): Item {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new PortError('corrupt', 'a stored item cannot be read: restore the database from a backup', cause);
  }
}

/** The second since 1970 at which the item goes, when its table has a time to live and the item says one. */
export function expiryOf(table: TableDefinition, item: Item): number | undefined {
  const value = table.timeToLive === undefined ? undefined : item[table.timeToLive];
  return typeof value === 'number' ? value : undefined;
}

/**
 * The items touched by the commits that share one transaction: each is read once and written once, however many of the commits
 * change it (as they do the standing of a contested lot).
 */
export class ItemOverlay {
  readonly #recent: Pick<RecentItems, 'read'>;
  readonly #entries = new Map<string, Entry>();

  constructor(recent: Pick<RecentItems, 'read'>) {
    this.#recent = recent;
  }

  entry(plan: TablePlan, key: Key): Entry {
    const name = `${plan.sqlName} ${keyText(key)}`;
    let entry = this.#entries.get(name);
    if (entry === undefined) {
      const item = this.#recent.read(plan, key);
      entry = { plan, key, before: item, item, json: '', sequence: 0 };
      this.#entries.set(name, entry);
    }
    return entry;
  }

  /** Brings each changed item to its table. */
  write(): void {
    for (const entry of this.#entries.values()) if (entry.sequence > 0) writeEntry(entry);
    this.#entries.clear();
  }

  clear(): void {
    this.#entries.clear();
  }
}

function writeEntry({ plan, key, before, item, json, sequence }: Entry): void {
  if (item === undefined) {
    if (before !== undefined) plan.remove.run(key.PK, key.SK);
    return;
  }
  const expiry = expiryOf(plan.table, item) ?? null;
  if (before !== undefined && plan.indexed.every((name) => before[name] === item[name]))
    plan.rewrite.run(json, expiry, sequence, key.PK, key.SK);
  else plan.upsert.run(key.PK, key.SK, json, expiry, sequence, ...plan.indexed.map((name) => textOrNull(item[name])));
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
