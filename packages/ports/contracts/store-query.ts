import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { eventually, fails, opened } from './expectations.ts';
import type { OpenStore } from './store-under-test.ts';
import { allPages, fresh, lots, put, sortKeys } from './store-under-test.ts';

/** In the order of their UTF-8 bytes, which is neither that of UTF-16 units nor of any language. */
const sorted = [
  'A',
  'BID#1',
  'BID#10',
  'BID#2',
  'BID\u{10FFFF}z',
  'BIE',
  'a',
  'é',
  'क',
  'த',
  '\uFFFD',
  '😀',
  '\u{10FFFF}',
];
const shuffled = [7, 2, 11, 0, 5, 9, 12, 3, 1, 10, 6, 4, 8].map((at) => sorted[at] as string);
const byBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** One partition in order, its parts, its pages, and the indexes. */
export function storeQueryTests(open: OpenStore): void {
  const filled = async (t: Parameters<typeof opened>[0]) => {
    const under = await opened(t, open);
    const partition = fresh('lot');
    await under.store.commit(shuffled.map((SK) => put({ PK: partition, SK })));
    await under.store.commit([put({ PK: `${partition}x`, SK: 'BID#1' })]);
    return { ...under, partition };
  };

  test('a partition is read in the order of UTF-8 bytes, and backwards', async (t) => {
    const { store, partition } = await filled(t);
    assert.deepEqual(await sortKeys(store, { table: lots, partition, limit: 100 }), sorted);
    assert.deepEqual(
      await sortKeys(store, { table: lots, partition, limit: 100, order: 'descending' }),
      sorted.toReversed(),
    );
  });

  test('a prefix, or bounds that are themselves included, give a part of it', async (t) => {
    const { store, partition } = await filled(t);
    const keys = (part: object) => sortKeys(store, { table: lots, partition, limit: 100, ...part });
    assert.deepEqual(await keys({ beginsWith: 'BID' }), ['BID#1', 'BID#10', 'BID#2', 'BID\u{10FFFF}z']);
    assert.deepEqual(await keys({ beginsWith: 'BID#1', order: 'descending' }), ['BID#10', 'BID#1']);
    assert.deepEqual(await keys({ beginsWith: 'BID\u{10FFFF}' }), ['BID\u{10FFFF}z']);
    assert.deepEqual(await keys({ beginsWith: '\u{10FFFF}' }), ['\u{10FFFF}']);
    assert.deepEqual(await keys({ beginsWith: 'C' }), []);
    assert.deepEqual(await keys({ from: 'BID#10', to: 'a' }), ['BID#10', 'BID#2', 'BID\u{10FFFF}z', 'BIE', 'a']);
    assert.deepEqual(await keys({ from: '\uFFFD' }), ['\uFFFD', '😀', '\u{10FFFF}']);
    assert.deepEqual(await keys({ to: 'BID#1' }), ['A', 'BID#1']);
    assert.deepEqual(await keys({ from: 'b', to: 'a' }), []);
  });

  test('an empty partition is an empty page', async (t) => {
    const { store } = await opened(t, open);
    assert.deepEqual(await store.query({ table: lots, partition: fresh('lot'), limit: 10 }), { items: [] });
  });

  test('pages give each item once, in order, whatever their size', async (t) => {
    const { store } = await opened(t, open);
    const texts = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 20,
    });
    const property = fc.asyncProperty(
      texts,
      fc.integer({ min: 1, max: 21 }),
      fc.boolean(),
      async (keys, limit, backwards) => {
        const partition = fresh('lot');
        await store.commit(keys.map((SK) => put({ PK: partition, SK })));
        const { items, pages } = await allPages(store, {
          table: lots,
          partition,
          limit,
          order: backwards ? 'descending' : 'ascending',
        });
        const expected = [...keys].sort(byBytes);
        assert.deepEqual(
          items.map((item) => item.SK),
          backwards ? expected.reverse() : expected,
        );
        assert.ok(pages >= Math.ceil(keys.length / limit));
      },
    );
    await fc.assert(property, { numRuns: 25 });
  });

  test('a page goes on behind an item that was deleted meanwhile', async (t) => {
    const { store, partition } = await filled(t);
    const query = { table: lots, partition, limit: 3 };
    const first = await store.query(query);
    await store.commit([{ kind: 'delete', table: lots, key: { PK: partition, SK: sorted[2] as string } }]);
    assert.deepEqual(await sortKeys(store, { ...query, cursor: first.cursor as string }), sorted.slice(3));
  });

  test('a cursor is refused when forged or put to another query', async (t) => {
    const { store, partition } = await filled(t);
    const query = { table: lots, partition, limit: 3 };
    const cursor = (await store.query(query)).cursor as string;
    const middle = cursor.length >> 1;
    const forged = cursor.slice(0, middle) + (cursor[middle] === 'A' ? 'B' : 'A') + cursor.slice(middle + 1);
    await fails(store.query({ ...query, cursor: forged }), 'refused');
    await fails(store.query({ ...query, cursor: 'x' }), 'refused');
    await fails(store.query({ ...query, cursor: '' }), 'refused');
    await fails(store.query({ ...query, partition: `${partition}x`, cursor }), 'refused');
    await fails(store.query({ ...query, beginsWith: 'BID', cursor }), 'refused');
    await fails(store.query({ ...query, order: 'descending', cursor }), 'refused');
  });

  test('a cursor does not show the keys', async (t) => {
    const { store, partition } = await filled(t);
    const cursor = (await store.query({ table: lots, partition, limit: 2 })).cursor as string;
    assert.ok(!Buffer.from(cursor, 'base64').toString('latin1').includes(partition));
  });

  test('a query that cannot be meant is refused', async (t) => {
    const { store } = await opened(t, open);
    const query = { table: lots, partition: 'p', limit: 10 };
    for (const limit of [0, -1, 1.5, 1001, Number.NaN]) await fails(store.query({ ...query, limit }), 'refused');
    await fails(store.query({ ...query, beginsWith: 'a', from: 'a' }), 'refused');
    await fails(store.query({ ...query, index: 'NoIndex' }), 'refused');
  });

  test('an index holds the items that have both of its attributes, in its own order', async (t) => {
    const { store } = await opened(t, open);
    const vendor = fresh('vendor');
    const lot = (SK: string, more: object) => put({ PK: fresh('lot'), SK, ...more });
    await store.commit([
      lot('second', { vendor, listed: '2026-07-02' }),
      lot('first', { vendor, listed: '2026-07-01', crop: 'onion' }),
      lot('no day', { vendor }),
      lot('no vendor', { listed: '2026-07-01' }),
      lot('of another', { vendor: `${vendor}x`, listed: '2026-07-01' }),
    ]);
    const query = { table: lots, index: 'VendorIndex', partition: vendor, limit: 10 };
    await eventually(async () => assert.deepEqual(await sortKeys(store, query), ['first', 'second']));
    assert.deepEqual(await sortKeys(store, { ...query, from: '2026-07-02' }), ['second']);
    assert.deepEqual(await sortKeys(store, { ...query, beginsWith: '2026-07', order: 'descending' }), [
      'second',
      'first',
    ]);
  });

  test('an index follows updates and deletes', async (t) => {
    const { store } = await opened(t, open);
    const [before, after] = [fresh('crop'), fresh('crop')];
    const keys = ['a', 'b', 'c', 'd'].map((SK) => ({ PK: fresh('lot'), SK }));
    const [a, b, c, d] = keys as [(typeof keys)[0], (typeof keys)[0], (typeof keys)[0], (typeof keys)[0]];
    await store.commit(keys.map((key) => put({ ...key, crop: before, listed: '2026-07-01' })));
    await store.commit([
      { kind: 'update', table: lots, key: a, set: { crop: after } },
      { kind: 'update', table: lots, key: b, remove: ['listed'] },
      { kind: 'delete', table: lots, key: c },
      { kind: 'update', table: lots, key: d, set: { price: 1 } },
    ]);
    const held = (partition: string) => sortKeys(store, { table: lots, index: 'CropIndex', partition, limit: 10 });
    await eventually(async () => assert.deepEqual([await held(before), await held(after)], [['d'], ['a']]));
  });

  test('items with the same sort value in an index are each given once', async (t) => {
    const { store } = await opened(t, open);
    const vendor = fresh('vendor');
    const keys = Array.from({ length: 7 }, (_, at) => `LOT#${at}`);
    await store.commit(keys.map((SK) => put({ PK: fresh('lot'), SK, vendor, listed: '2026-07-01' })));
    for (const order of ['ascending', 'descending'] as const)
      await eventually(async () => {
        const found = await sortKeys(store, { table: lots, index: 'VendorIndex', partition: vendor, limit: 2, order });
        assert.deepEqual(found.sort(), keys);
      });
  });
}
