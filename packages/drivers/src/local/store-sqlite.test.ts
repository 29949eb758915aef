import { clockByHand } from '@mandi/ports/contracts/clock-by-hand';
import { storeContract, storeContractTables } from '@mandi/ports/contracts/store';
import { temporaryFolder } from '../../test/temporary-folder.ts';
import { systemRandomness } from './randomness.ts';
import { openStoreDatabase } from './store-database.ts';
import { SqliteStore } from './store-sqlite.ts';

storeContract('store on SQLite', async () => {
  const folder = temporaryFolder();
  const clock = clockByHand();
  const secret = systemRandomness.bytes(32);
  const open = () =>
    new SqliteStore(openStoreDatabase(folder.path, storeContractTables), clock, systemRandomness, secret);
  let store = open();
  return {
    store,
    clock,
    reopen: async () => {
      await store.close();
      store = open();
      return store;
    },
    close: async () => {
      await store.close();
      folder.remove();
    },
  };
});
