import type { Cache, Clock } from '@mandi/ports';
import { LRUCache } from 'lru-cache';

/** A text, or a count that grows in place so that its time to live stays that of the first. */
type Entry = { readonly text: string } | { count: number };

const bytesOfCount = 16;

/** Answers kept in this process, least recently used out first, within about `maximumBytes` of keys and values. */
export class LruCache implements Cache {
  readonly #entries: LRUCache<string, Entry>;

  constructor(clock: Clock, maximumBytes: number = 64 * 1024 * 1024) {
    this.#entries = new LRUCache({
      maxSize: maximumBytes,
      sizeCalculation: (entry, key) => 2 * key.length + ('text' in entry ? 2 * entry.text.length : bytesOfCount) + 1,
      ttlResolution: 0,
      perf: clock,
    });
  }

  async get(key: string): Promise<string | undefined> {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    return 'text' in entry ? entry.text : String(entry.count);
  }

  async set(key: string, value: string, seconds: number): Promise<void> {
    this.#entries.set(key, { text: value }, { ttl: seconds * 1000 });
  }

  async remove(key: string): Promise<void> {
    this.#entries.delete(key);
  }

  async count(key: string, seconds: number): Promise<number | undefined> {
    const entry = this.#entries.get(key);
    if (entry !== undefined && 'count' in entry) return ++entry.count;
    this.#entries.set(key, { count: 1 }, { ttl: seconds * 1000 });
    return 1;
  }

  async close(): Promise<void> {
    this.#entries.clear();
  }
}
