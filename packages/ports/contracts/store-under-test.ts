import type { Item, Page, Query, Store, TableDefinition } from '../src/index.ts';
import type { ClockByHand } from './clock-by-hand.ts';

export const lots: TableDefinition = {
  name: 'contract-lots',
  indexes: { VendorIndex: { partition: 'vendor', sort: 'listed' }, CropIndex: { partition: 'crop', sort: 'listed' } },
};

export const sessions: TableDefinition = { name: 'contract-sessions', indexes: {}, timeToLive: 'goes' };

/** The tables that a store under test must have. */
export const storeContractTables: readonly TableDefinition[] = [lots, sessions];

export interface StoreUnderTest {
  readonly store: Store;
  /** The clock that the store was given. */
  readonly clock: ClockByHand;
  /** Closes the store and gives another over the same data. */
  reopen(): Promise<Store>;
  close(): Promise<void>;
}

export type OpenStore = () => Promise<StoreUnderTest>;

let made = 0;
const run = process.hrtime.bigint().toString(36);

/** A partition that no other test uses, in a store that may be shared by all. */
export const fresh = (kind: string): string => `${kind}#${run}-${++made}`;

export const put = (item: Item, table: TableDefinition = lots) => ({ kind: 'put' as const, table, item });

/** All pages of a query, and how many there were. */
export async function allPages(store: Store, query: Query): Promise<{ items: Item[]; pages: number }> {
  const items: Item[] = [];
  let page: Page = await store.query(query);
  let pages = 1;
  items.push(...page.items);
  while (page.cursor !== undefined) {
    page = await store.query({ ...query, cursor: page.cursor });
    items.push(...page.items);
    pages++;
  }
  return { items, pages };
}

/** The sort keys of all pages of a query. */
export const sortKeys = async (store: Store, query: Query): Promise<string[]> =>
  (await allPages(store, query)).items.map((item) => item.SK);
