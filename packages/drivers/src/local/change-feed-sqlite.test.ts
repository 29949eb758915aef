import { changeFeedContract, storeContractTables } from '@mandi/ports/contracts/change-feed';
import { clockByHand } from '@mandi/ports/contracts/clock-by-hand';
import { silentTelemetry } from '../../test/silent-telemetry.ts';
import { temporaryFolder } from '../../test/temporary-folder.ts';
import { SqliteChangeFeed } from './change-feed-sqlite.ts';
import { systemRandomness } from './randomness.ts';
import { openStoreDatabase } from './store-database.ts';
import { SqliteStore } from './store-sqlite.ts';

changeFeedContract('change feed on SQLite', async () => {
  const folder = temporaryFolder();
  const clock = clockByHand();
  const secret = systemRandomness.bytes(32);
  const open = () => {
    const database = openStoreDatabase(folder.path, storeContractTables);
    return {
      store: new SqliteStore(database, clock, systemRandomness, secret),
      feed: new SqliteChangeFeed(database, clock, silentTelemetry),
    };
  };
  let now = open();
  return {
    ...now,
    reopen: async () => {
      await now.store.close();
      now = open();
      return now;
    },
    close: async () => {
      await now.store.close();
      folder.remove();
    },
  };
});
