import type { TableDefinition } from '@mandi/ports/store';
import { tables } from '@mandi/records';

/** The price book of packages/drivers/src/aws/price-book-dynamodb.ts: not of the store, hence not in `records`. */
export const pricesTable = { name: 'ek-bharath-prices', indexes: {} } as const satisfies TableDefinition;

/** Every table that a stage has. */
export const allTables: readonly TableDefinition[] = [...tables, pricesTable];

/** The tables that a service writes, and those in which it only looks things up. */
export interface ServiceTables {
  readonly writes: readonly string[];
  readonly reads: readonly string[];
}

const [users, products, bids, conversations, idempotency, audit] = [
  'ek-bharath-users',
  'ek-bharath-products',
  'ek-bharath-bids',
  'ek-bharath-conversations',
  'ek-bharath-idempotency',
  'ek-bharath-audit',
] as const;

/** By the entry of apps/lambda. */
export const serviceTables: Readonly<Record<string, ServiceTables>> = {
  auth: { writes: [users, audit], reads: [] },
  users: { writes: [users, audit], reads: [] },
  products: { writes: [products, users, idempotency, audit], reads: [bids, pricesTable.name] },
  bids: { writes: [bids, products, users, idempotency, audit], reads: [conversations, pricesTable.name] },
  chat: { writes: [conversations, users, idempotency, audit], reads: [products, bids, pricesTable.name] },
  translation: { writes: [users, audit], reads: [] },
  prices: { writes: [users], reads: [pricesTable.name] },
};

/** The definitions of those names, with the names of their indexes. */
export function tablesOf(
  names: readonly string[],
): readonly { readonly name: string; readonly indexes: readonly string[] }[] {
  return names.map((name) => {
    const table = allTables.find((one) => one.name === name);
    if (table === undefined) throw new RangeError(`There is no table ${name}.`);
    return { name, indexes: Object.keys(table.indexes) };
  });
}
