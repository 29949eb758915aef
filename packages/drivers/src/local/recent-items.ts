import type { Item, Key } from '@mandi/ports';
import { LRUCache } from 'lru-cache';
import { keyText } from '../store-rules/writes.ts';
import { parseItem } from './item-overlay.ts';
import type { TablePlan } from './store-database.ts';

const mostCharacters = 32 * 1024 * 1024;

/**
 * Items as they stand on the disk, parsed once and frozen. It may hold them because this process alone writes the file (its lock sees
 * to that) and forgets an item before the commit that changes it.
 */
export class RecentItems {
  readonly #items = new LRUCache<string, Item>({ maxSize: mostCharacters });

  /** Errors: PortError 'corrupt', and those of SQLite. */
  read(plan: TablePlan, key: Key): Item | undefined {
    const name = nameOf(plan, key);
    const recent = this.#items.get(name);
    if (recent !== undefined) return recent;
    const row = plan.select.get(key.PK, key.SK) as { item: string } | undefined;
    if (row === undefined) return undefined;
    const item = frozen(parseItem(row.item));
    this.#items.set(name, item, { size: row.item.length + name.length });
    return item;
  }

  forget(plan: TablePlan, key: Key): void {
    this.#items.delete(nameOf(plan, key));
  }

  clear(): void {
    this.#items.clear();
  }
}

const nameOf = (plan: TablePlan, key: Key): string => `${plan.sqlName} ${keyText(key)}`;

/** Nobody may change what others will read. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(Object.freeze(value))) frozen(part);
  return value;
}
