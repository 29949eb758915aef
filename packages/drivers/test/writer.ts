import { clockByHand } from '@mandi/ports/contracts/clock-by-hand';
import { lots } from '@mandi/ports/contracts/store-under-test';
import { systemRandomness } from '../src/local/randomness.ts';
import { openStoreDatabase } from '../src/local/store-database.ts';
import { SqliteStore } from '../src/local/store-sqlite.ts';

// A process for tests to kill: opens the folder named by its argument, says "open", and writes lots as fast as it can, eight at a time.
// Each line "written N" is printed only after lot N and its counter were acknowledged. An error is printed as "failure: sentence".
const [, , folder = '', most = 'Infinity'] = process.argv;

async function write(): Promise<void> {
  const database = openStoreDatabase(folder, [lots]);
  const store = new SqliteStore(database, clockByHand(), systemRandomness, systemRandomness.bytes(32));
  const [first] = (await store.query({ table: lots, partition: 'lot', order: 'descending', limit: 1 })).items;
  let next = first === undefined ? 0 : Number(first.SK) + 1;
  process.stdout.write('open\n');
  const writeOne = async () => {
    const at = next++;
    const SK = String(at).padStart(9, '0');
    await store.commit([
      { kind: 'put', table: lots, item: { PK: 'lot', SK, note: 'x'.repeat(200) } },
      { kind: 'put', table: lots, item: { PK: 'sold', SK, of: at } },
    ]);
    process.stdout.write(`written ${at}\n`);
  };
  const writer = async () => {
    while (next < Number(most)) await writeOne();
  };
  await Promise.all(Array.from({ length: 8 }, writer));
  await store.close();
}

await write().catch((error) => {
  process.stdout.write(`${error.failure}: ${error.message}\n`);
});
