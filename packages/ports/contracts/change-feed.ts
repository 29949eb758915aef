import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Change, ChangeFeed, Store } from '../src/index.ts';
import { ConditionFailed } from '../src/index.ts';
import type { ContractOptions } from './expectations.ts';
import { opened } from './expectations.ts';
import { fresh, lots, put } from './store-under-test.ts';

export { storeContractTables } from './store-under-test.ts';

export interface FeedUnderTest {
  readonly store: Store;
  readonly feed: ChangeFeed;
  /** Stops the process as it were, and gives another over the same data. */
  reopen(): Promise<{ readonly store: Store; readonly feed: ChangeFeed }>;
  close(): Promise<void>;
}

/** Keeps what it is told of one partition. */
function listener(PK: string) {
  const told: Change[] = [];
  const consumer = async (changes: readonly Change[]) => {
    told.push(...changes.filter((change) => change.key.PK === PK));
  };
  return { told, consumer, keys: () => told.map((change) => change.key.SK) };
}

/** Repeats are allowed ("at least once"): the keys without what came again. */
const inFirstOrder = (keys: readonly string[]) => [...new Set(keys)];

/** What every change feed must do. */
export function changeFeedContract(
  name: string,
  open: () => Promise<FeedUnderTest>,
  options: ContractOptions = {},
): void {
  describe(name, options, () => {
    const counted = (key: { PK: string; SK: string }) => ({
      kind: 'update' as const,
      table: lots,
      key,
      add: { views: 1 },
    });

    test('tells puts, updates and deletes of an item in order, each with the item after it', async (t) => {
      const { store, feed } = await opened(t, open);
      const key = { PK: fresh('lot'), SK: 'LOT' };
      const { told, consumer } = listener(key.PK);
      feed.subscribe(fresh('reader'), consumer);
      await store.commit([put({ ...key, views: 0 })]);
      await Promise.all([store.commit([counted(key)]), store.commit([counted(key)])]);
      await store.commit([{ kind: 'delete', table: lots, key }]);
      await feed.drained();
      assert.deepEqual(
        told.map((change) => change.after),
        [{ ...key, views: 0 }, { ...key, views: 1 }, { ...key, views: 2 }, undefined],
      );
      for (const change of told) assert.deepEqual([change.table, change.key], [lots.name, key]);
    });

    test('the sequence of an item grows with each of its changes, also over a delete', async (t) => {
      const { store, feed } = await opened(t, open);
      const key = { PK: fresh('lot'), SK: 'LOT' };
      const { told, consumer } = listener(key.PK);
      feed.subscribe(fresh('reader'), consumer);
      await store.commit([put(key)]);
      await store.commit([{ kind: 'delete', table: lots, key }]);
      await store.commit([put(key)]);
      await store.commit([counted(key)]);
      await feed.drained();
      const sequences = told.map((change) => change.sequence);
      assert.equal(sequences.length, 4);
      assert.deepEqual(
        sequences,
        [...new Set(sequences)].sort((a, b) => a - b),
      );
    });

    test('tells every item of a commit, and nothing of a refused one, a check, or a delete of what was not there', async (t) => {
      const { store, feed } = await opened(t, open);
      const PK = fresh('lot');
      const { consumer, keys } = listener(PK);
      feed.subscribe(fresh('reader'), consumer);
      const absent = [{ item: 'absent' as const }];
      await store.commit([put({ PK, SK: 'a' }), put({ PK, SK: 'b' })]);
      await assert.rejects(
        store.commit([put({ PK, SK: 'c' }), { ...put({ PK, SK: 'a' }), when: absent }]),
        ConditionFailed,
      );
      await store.commit([
        { kind: 'check', table: lots, key: { PK, SK: 'd' }, when: absent },
        { kind: 'delete', table: lots, key: { PK, SK: 'e' } },
      ]);
      await feed.drained();
      assert.deepEqual(keys(), ['a', 'b']);
    });

    test('a new consumer is told what was committed before it came', async (t) => {
      const { store, feed } = await opened(t, open);
      const PK = fresh('lot');
      await store.commit([put({ PK, SK: 'a' })]);
      const early = listener(PK);
      feed.subscribe(fresh('reader'), early.consumer);
      await feed.drained();
      await store.commit([put({ PK, SK: 'b' })]);
      await feed.drained();
      const late = listener(PK);
      feed.subscribe(fresh('reader'), late.consumer);
      await feed.drained();
      assert.deepEqual(inFirstOrder(early.keys()), ['a', 'b']);
      assert.deepEqual(inFirstOrder(late.keys()), ['a', 'b']);
      assert.deepEqual(
        late.told.map((change) => change.sequence > 0),
        late.told.map(() => true),
      );
    });

    test('a consumer that fails is told the same changes again, before later ones', async (t) => {
      const { store, feed } = await opened(t, open);
      const PK = fresh('lot');
      const { told, consumer } = listener(PK);
      // What comes later is another item, or the same again where the order is kept for each item alone.
      const later = feed.capabilities.order === 'commits' ? 'b' : 'a';
      let failures = 2;
      feed.subscribe(fresh('reader'), async (changes) => {
        if (failures-- > 0) throw new Error('this consumer fails twice');
        await consumer(changes);
      });
      await store.commit([put({ PK, SK: 'a', views: 0 })]);
      await store.commit([put({ PK, SK: later, views: 1 })]);
      await feed.drained();
      assert.deepEqual(inFirstOrder(told.map(({ after }) => `${after?.SK} ${after?.views}`)), ['a 0', `${later} 1`]);
      assert.ok(failures <= 0);
    });

    test('one consumer that fails does not hold up another', async (t) => {
      const { store, feed } = await opened(t, open);
      const PK = fresh('lot');
      const { told, consumer } = listener(PK);
      const stop = feed.subscribe(fresh('reader'), async () => {
        throw new Error('this consumer always fails');
      });
      const heard = new Promise<void>((resolve) => {
        feed.subscribe(fresh('reader'), async (changes) => {
          await consumer(changes);
          if (told.length > 0) resolve();
        });
      });
      await store.commit([put({ PK, SK: 'a' })]);
      await heard;
      await stop();
    });

    test('deliveries to one consumer do not overlap', async (t) => {
      const { store, feed } = await opened(t, open);
      const PK = fresh('lot');
      let busy = 0;
      let overlapped = false;
      feed.subscribe(fresh('reader'), async () => {
        overlapped ||= busy++ > 0;
        await new Promise((resolve) => setImmediate(resolve));
        busy--;
      });
      for (let at = 0; at < 5; at++) await store.commit([put({ PK, SK: `${at}` })]);
      await feed.drained();
      assert.equal(overlapped, false);
    });

    test('drained waits for all that was committed', async (t) => {
      const { store, feed } = await opened(t, open);
      const PK = fresh('lot');
      const { consumer, keys } = listener(PK);
      feed.subscribe(fresh('reader'), async (changes) => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        await consumer(changes);
      });
      await store.commit(['a', 'b', 'c'].map((SK) => put({ PK, SK })));
      await feed.drained();
      assert.deepEqual(inFirstOrder(keys()), ['a', 'b', 'c']);
    });

    test('each consumer goes on at its own place after a restart', async (t) => {
      const { store, feed, reopen } = await opened(t, open);
      const PK = fresh('lot');
      const [ahead, behind] = [fresh('reader'), fresh('reader')];
      const first = listener(PK);
      const stopBehind = feed.subscribe(behind, listener(PK).consumer);
      feed.subscribe(ahead, first.consumer);
      await store.commit([put({ PK, SK: 'a' })]);
      await feed.drained();
      await stopBehind();
      await store.commit([put({ PK, SK: 'b' })]);
      await feed.drained();
      const again = await reopen();
      const [aheadAgain, behindAgain] = [listener(PK), listener(PK)];
      again.feed.subscribe(ahead, aheadAgain.consumer);
      again.feed.subscribe(behind, behindAgain.consumer);
      await again.store.commit([put({ PK, SK: 'c' })]);
      await again.feed.drained();
      assert.deepEqual(first.keys(), ['a', 'b']);
      assert.deepEqual(inFirstOrder(aheadAgain.keys()), ['c']);
      assert.deepEqual(inFirstOrder(behindAgain.keys()), ['b', 'c']);
    });

    test('a stopped consumer is told no more, and goes on where it left off', async (t) => {
      const { store, feed } = await opened(t, open);
      const PK = fresh('lot');
      const reader = fresh('reader');
      const { consumer, keys } = listener(PK);
      const stop = feed.subscribe(reader, consumer);
      await store.commit([put({ PK, SK: 'a' })]);
      await feed.drained();
      await stop();
      await store.commit([put({ PK, SK: 'b' })]);
      await feed.drained();
      assert.deepEqual(keys(), ['a']);
      feed.subscribe(reader, consumer);
      await feed.drained();
      assert.deepEqual(keys(), ['a', 'b']);
    });
  });
}
