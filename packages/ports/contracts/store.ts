import { describe } from 'node:test';
import type { ContractOptions } from './expectations.ts';
import { storeCommitTests } from './store-commit.ts';
import { storeConditionTests } from './store-condition.ts';
import { storeExpiryTests } from './store-expiry.ts';
import { storeLimitTests } from './store-limits.ts';
import { storeQueryTests } from './store-query.ts';
import type { OpenStore } from './store-under-test.ts';

export type { StoreUnderTest } from './store-under-test.ts';
export { storeContractTables } from './store-under-test.ts';

/** What every store must do. `open` gives a store that has the tables of `storeContractTables`; tests use items of their own. */
export function storeContract(name: string, open: OpenStore, options: ContractOptions = {}): void {
  describe(name, options, () => {
    storeCommitTests(open);
    storeConditionTests(open);
    storeQueryTests(open);
    storeExpiryTests(open);
    storeLimitTests(open);
  });
}
