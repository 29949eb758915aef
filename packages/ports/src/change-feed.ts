import type { Item, Key } from './store.ts';

/** One committed write of one item. */
export interface Change {
  readonly table: string;
  readonly key: Key;
  /** The item after the write; absent when it was deleted. */
  readonly after?: Item;
  /** Grows with each change of one item: a late or repeated change has one not above that already seen. */
  readonly sequence: number;
}

/** Called with changes in order per item, at least once each. A rejected promise means: the same changes again, later. */
export type ChangeConsumer = (changes: readonly Change[]) => Promise<void>;

/** What a driver promises beyond the order of one item's changes. */
export interface ChangeFeedCapabilities {
  /** All changes come in the order of their commits; or those of one item do, and others may overtake one that its consumer refused. */
  readonly order: 'commits' | 'item';
  /** What a new name is told: everything there is, or what changed within the last day. */
  readonly reachesBack: 'everything' | 'a day';
}

/** What was committed to the store, told to others after the commit. Each consumer, by name, keeps its own place over restarts. */
export interface ChangeFeed {
  readonly capabilities: ChangeFeedCapabilities;
  /**
   * Starts telling `consumer` from where that name left off. A new name is told what the capabilities say: everything (each item that is older than the
   * kept changes as it stands, then the changes; so an index is built again under a new name), or the changes of a day. Gives back: stop telling (resolves when the last
   * delivery has ended). Errors: PortError 'refused' when that name is being told already.
   */
  subscribe(name: string, consumer: ChangeConsumer): () => Promise<void>;
  /** Resolves when every consumer has been told all that was committed before this call; for tests and an orderly stop. */
  drained(): Promise<void>;
}
