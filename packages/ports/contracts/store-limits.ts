import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Item, Write } from '../src/index.ts';
import { fails, opened } from './expectations.ts';
import type { OpenStore } from './store-under-test.ts';
import { fresh, lots, put, sortKeys } from './store-under-test.ts';

/** Limits of size, and what cannot be stored. Each refusal leaves no trace. */
export function storeLimitTests(open: OpenStore): void {
  const numbered = (PK: string, count: number) =>
    Array.from({ length: count }, (_, at) => put({ PK, SK: String(at).padStart(4, '0') }));

  test('a commit has at most 100 writes', async (t) => {
    const { store } = await opened(t, open);
    const partition = fresh('lot');
    await fails(store.commit(numbered(partition, 101)), 'too-large');
    assert.deepEqual(await sortKeys(store, { table: lots, partition, limit: 10 }), []);
    await store.commit(numbered(partition, 100));
    assert.equal((await sortKeys(store, { table: lots, partition, limit: 1000 })).length, 100);
  });

  test('an item has at most 400 KB, also after an update', async (t) => {
    const { store } = await opened(t, open);
    const key = { PK: fresh('lot'), SK: 'LOT' };
    await fails(store.commit([put({ ...key, note: 'x'.repeat(400 * 1024) })]), 'too-large');
    await fails(store.commit([put({ ...key, note: 'த'.repeat(140_000) })]), 'too-large');
    const large = { ...key, note: 'x'.repeat(390 * 1024) };
    await store.commit([put(large)]);
    await fails(
      store.commit([{ kind: 'update', table: lots, key, set: { more: 'x'.repeat(20 * 1024) } }]),
      'too-large',
    );
    assert.deepEqual(await store.get(lots, key), large);
  });

  test('a commit has at most 4 MB', async (t) => {
    const { store } = await opened(t, open);
    const PK = fresh('lot');
    const writes = Array.from({ length: 11 }, (_, at) => put({ PK, SK: `${at}`, note: 'x'.repeat(390 * 1024) }));
    await fails(store.commit(writes), 'too-large');
    assert.equal(await store.get(lots, { PK, SK: '0' }), undefined);
  });

  test('large items come over several pages', async (t) => {
    const { store } = await opened(t, open);
    const partition = fresh('lot');
    for (let at = 0; at < 5; at++)
      await store.commit([put({ PK: partition, SK: `${at}`, note: 'x'.repeat(350 * 1024) })]);
    assert.deepEqual(await sortKeys(store, { table: lots, partition, limit: 100 }), ['0', '1', '2', '3', '4']);
  });

  test('no two writes of a commit name the same item', async (t) => {
    const { store } = await opened(t, open);
    const key = { PK: fresh('lot'), SK: 'LOT' };
    await fails(store.commit([put(key), { kind: 'delete', table: lots, key }]), 'refused');
  });

  test('what cannot be stored exactly is refused', async (t) => {
    const { store } = await opened(t, open);
    const PK = fresh('lot');
    const values: unknown[] = [
      undefined,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      2 ** 53,
      1n,
      'half \uD83D',
      [undefined],
      { a: Number.NaN },
    ];
    for (const [at, value] of values.entries()) {
      const item = { PK, SK: `${at}`, value } as unknown as Item;
      await fails(store.commit([put({ PK, SK: `beside ${at}` }), put(item)]), 'refused');
    }
    assert.deepEqual(await sortKeys(store, { table: lots, partition: PK, limit: 10 }), []);
  });

  test('a key is text, not empty, of at most 2,048 and 1,024 bytes', async (t) => {
    const { store } = await opened(t, open);
    const PK = fresh('lot');
    await fails(store.commit([put({ PK: '', SK: 'a' })]), 'refused');
    await fails(store.commit([put({ PK, SK: '' })]), 'refused');
    await fails(store.commit([put({ PK, SK: 7 } as unknown as Item)]), 'refused');
    await fails(store.commit([put({ PK: 'x'.repeat(2049), SK: 'a' })]), 'too-large');
    await fails(store.commit([put({ PK, SK: 'é'.repeat(513) })]), 'too-large');
    await store.commit([put({ PK, SK: 'é'.repeat(512) })]);
  });

  test('an indexed attribute is text that is not empty', async (t) => {
    const { store } = await opened(t, open);
    const key = { PK: fresh('lot'), SK: 'LOT' };
    await fails(store.commit([put({ ...key, vendor: 7, listed: '2026' })]), 'refused');
    await fails(store.commit([put({ ...key, vendor: '' })]), 'refused');
    await store.commit([put(key)]);
    await fails(store.commit([{ kind: 'update', table: lots, key, set: { listed: 2026 } }]), 'refused');
  });

  test('an update that cannot be meant is refused', async (t) => {
    const { store } = await opened(t, open);
    const key = { PK: fresh('lot'), SK: 'LOT' };
    await store.commit([put({ ...key, price: 1 })]);
    const update = (change: Partial<Extract<Write, { kind: 'update' }>>) =>
      fails(store.commit([{ kind: 'update', table: lots, key, ...change }]), 'refused');
    await update({});
    await update({ set: { PK: 'other' } });
    await update({ set: { price: 2 }, add: { price: 1 } });
    await update({ set: { price: 2 }, remove: ['price'] });
    await update({ add: { price: 0.5 } });
    assert.deepEqual(await store.get(lots, key), { ...key, price: 1 });
  });
}
