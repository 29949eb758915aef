/** The value of one attribute. Numbers are safe integers or finite; no `undefined` and no `NaN` is stored. */
export type AttributeValue =
  | string
  | number
  | boolean
  | null
  | readonly AttributeValue[]
  | { readonly [name: string]: AttributeValue };

/** The primary key of every table. */
export interface Key {
  readonly PK: string;
  readonly SK: string;
}

export interface Item extends Key {
  readonly [name: string]: AttributeValue;
}

/** An index of a table: its own partition and sort attributes. An item without both is not in it (a sparse index). */
export interface IndexDefinition {
  readonly partition: string;
  readonly sort: string;
}

export interface TableDefinition {
  readonly name: string;
  readonly indexes: Readonly<Record<string, IndexDefinition>>;
  /** The attribute that holds when an item may go, in seconds since 1970 (as DynamoDB counts it). */
  readonly timeToLive?: string;
}

/** What must be true of the stored item before a write. All clauses of a condition must hold. */
export type Clause =
  | { readonly item: 'absent' | 'present' }
  | { readonly attribute: string; readonly is: 'absent' | 'present' }
  | {
      readonly attribute: string;
      readonly is: '=' | '<>' | '<' | '<=' | '>' | '>=';
      readonly value: string | number | boolean;
    };
export type Condition = readonly Clause[];

export type Write =
  | { readonly kind: 'put'; readonly table: TableDefinition; readonly item: Item; readonly when?: Condition }
  | {
      readonly kind: 'update';
      readonly table: TableDefinition;
      readonly key: Key;
      /** Attributes to set; the item must be present. */
      readonly set?: Readonly<Record<string, AttributeValue>>;
      /** Numbers to add to numeric attributes (an absent one counts as 0). */
      readonly add?: Readonly<Record<string, number>>;
      readonly remove?: readonly string[];
      readonly when?: Condition;
    }
  | { readonly kind: 'delete'; readonly table: TableDefinition; readonly key: Key; readonly when?: Condition }
  | { readonly kind: 'check'; readonly table: TableDefinition; readonly key: Key; readonly when: Condition };

/** Part of one partition, in sort order. At most one of `beginsWith` and the bounds is given; bounds are inclusive. */
export interface Query {
  readonly table: TableDefinition;
  readonly index?: string;
  readonly partition: string;
  readonly beginsWith?: string;
  readonly from?: string;
  readonly to?: string;
  readonly order?: 'ascending' | 'descending';
  /** 1 to 1,000. A page may be shorter and still have a cursor. */
  readonly limit: number;
  /** As given by the page before; bound to this very query, refused on any other. */
  readonly cursor?: string;
}

export interface Page {
  readonly items: readonly Item[];
  /** Present while there may be more. */
  readonly cursor?: string;
}

/** Thrown by `commit` when a condition did not hold: nothing was written. `failed` are the positions of the refused writes. */
export class ConditionFailed extends Error {
  readonly failed: readonly number[];
  constructor(failed: readonly number[]) {
    super(`condition failed for write ${failed.join(', ')}`);
    this.name = 'ConditionFailed';
    this.failed = failed;
  }
}

/** The most writes of one commit (DynamoDB: 100 actions a transaction). */
export const maximumWrites = 100;
/** The most bytes of one item, names and values in UTF-8 (DynamoDB: 400 KB). */
export const maximumItemBytes = 400 * 1024;
/** The most bytes of all items of one commit together (DynamoDB: 4 MB a transaction). */
export const maximumCommitBytes = 4 * 1024 * 1024;

/**
 * Durable tables. It never scans: what is not reachable by a key or an index is designed anew.
 * Errors: PortError 'too-large' past the limits above, 'unavailable' when the disk or the service fails, 'corrupt' when stored data cannot be
 * read, 'conflict' when other commits kept changing the same items, and 'refused' for a forged cursor, a token used for other writes, and
 * what no store takes: empty keys, an indexed attribute that is no text, numbers past the safe integers, half a surrogate pair, an
 * update that changes nothing, the key, or one attribute twice.
 */
export interface Store {
  /** The item, as of the last commit, or undefined. An item past its time to live counts as absent. */
  get(table: TableDefinition, key: Key): Promise<Item | undefined>;
  /** One page of a partition of the table or of an index. A table's own partition is as of the last commit; an index may lag. */
  query(query: Query): Promise<Page>;
  /**
   * All writes or none, across tables; resolved only when durable. No two writes name the same item.
   * A `token` makes the same commit safe to send again for ten minutes: it is applied once; the same token with other writes is PortError 'refused'.
   */
  commit(writes: readonly Write[], token?: string): Promise<void>;
  close(): Promise<void>;
}
