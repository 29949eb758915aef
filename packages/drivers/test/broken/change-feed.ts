import type { Change, ChangeFeed } from '@mandi/ports';
import { changeFeedContract, storeContractTables } from '@mandi/ports/contracts/change-feed';
import { clockByHand } from '@mandi/ports/contracts/clock-by-hand';
import { SqliteChangeFeed } from '../../src/local/change-feed-sqlite.ts';
import { systemRandomness } from '../../src/local/randomness.ts';
import type { StoreDatabase } from '../../src/local/store-database.ts';
import { openStoreDatabase } from '../../src/local/store-database.ts';
import { SqliteStore } from '../../src/local/store-sqlite.ts';
import { silentTelemetry } from '../silent-telemetry.ts';
import { folderInMemory } from '../temporary-folder.ts';
import type { BrokenDriver } from './broken-driver.ts';

type Fault = (feed: ChangeFeed, database: StoreDatabase) => Partial<ChangeFeed>;

function broken(fault: string, over: Fault, caughtBy: readonly string[]): BrokenDriver {
  const register = (name: string) =>
    changeFeedContract(name, async () => {
      const folder = folderInMemory();
      const clock = clockByHand();
      const open = () => {
        const database = openStoreDatabase(folder.path, storeContractTables);
        const store = new SqliteStore(database, clock, systemRandomness, systemRandomness.bytes(32));
        const right = new SqliteChangeFeed(database, clock, silentTelemetry);
        const parts: ChangeFeed = {
          capabilities: right.capabilities,
          subscribe: (reader, consumer) => right.subscribe(reader, consumer),
          drained: () => right.drained(),
        };
        return { store, feed: { ...parts, ...over(right, database) } };
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
  return { fault, register, caughtBy };
}

/** A feed whose consumers are told what `through` makes of each delivery. */
const telling =
  (through: (changes: readonly Change[]) => readonly Change[]): Fault =>
  (feed) => ({ subscribe: (name, consumer) => feed.subscribe(name, (changes) => consumer(through(changes))) });

const newestOf = (database: StoreDatabase): number =>
  Number((database.sql.prepare('SELECT max(last) AS last FROM changes').get() as { last: number | null }).last ?? 0);

export const brokenDrivers: readonly BrokenDriver[] = [
  broken(
    'loses the order',
    telling((changes) => changes.toReversed()),
    ['tells every item of a commit, and nothing of a refused one, a check, or a delete of what was not there'],
  ),
  broken(
    'forgets deletes',
    telling((changes) => changes.filter((change) => change.after !== undefined)),
    ['tells puts, updates and deletes of an item in order, each with the item after it'],
  ),
  broken(
    'numbers every change alike',
    telling((changes) => changes.map((change) => ({ ...change, sequence: 1 }))),
    ['the sequence of an item grows with each of its changes, also over a delete'],
  ),
  broken(
    'swallows the failures of consumers',
    (feed) => ({ subscribe: (name, consumer) => feed.subscribe(name, (changes) => consumer(changes).catch(() => {})) }),
    ['a consumer that fails is told the same changes again, before later ones'],
  ),
  broken(
    'begins at the present',
    (feed, database) => ({
      subscribe(name, consumer) {
        const start = newestOf(database);
        return feed.subscribe(name, (changes) => consumer(changes.filter((change) => change.sequence > start)));
      },
    }),
    [
      'a new consumer is told what was committed before it came',
      'a stopped consumer is told no more, and goes on where it left off',
    ],
  ),
  broken(
    'forgets the places of its consumers',
    (feed) => {
      let made = 0;
      return { subscribe: (name, consumer) => feed.subscribe(`${name} ${++made} ${Math.random()}`, consumer) };
    },
    [
      'each consumer goes on at its own place after a restart',
      'a stopped consumer is told no more, and goes on where it left off',
    ],
  ),
  broken('says it is drained at once', () => ({ drained: async () => {} }), [
    'drained waits for all that was committed',
  ]),
  broken(
    'does not wait for its consumers',
    (feed) => ({
      subscribe: (name, consumer) =>
        feed.subscribe(name, async (changes) => {
          for (const change of changes) void consumer([change]).catch(() => {});
        }),
    }),
    [
      'a consumer that fails is told the same changes again, before later ones',
      'drained waits for all that was committed',
    ],
  ),
  broken(
    'cannot stop',
    (feed) => ({
      subscribe(name, consumer) {
        feed.subscribe(name, consumer);
        return async () => {};
      },
    }),
    ['a stopped consumer is told no more, and goes on where it left off'],
  ),
];
