/** Answers kept for a while. A cache that is down, slow (over 50 ms) or full is a miss, never an error. Keys hold all that changes the answer. */
export interface Cache {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string, seconds: number): Promise<void>;
  remove(key: string): Promise<void>;
  /** Adds 1 to a counter that lives `seconds` from its first count, and gives the new count; undefined when the cache is down. */
  count(key: string, seconds: number): Promise<number | undefined>;
  close(): Promise<void>;
}
