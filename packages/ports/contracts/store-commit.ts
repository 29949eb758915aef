import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConditionFailed } from '../src/index.ts';
import { fails, opened } from './expectations.ts';
import type { OpenStore } from './store-under-test.ts';
import { fresh, lots, put, sessions } from './store-under-test.ts';

const refusedAt = (failed: readonly number[]) => (error: unknown) => {
  assert.ok(error instanceof ConditionFailed, `not ConditionFailed: ${error}`);
  assert.deepEqual(error.failed, failed);
  return true;
};

/** Reading, writing, and all or nothing. */
export function storeCommitTests(open: OpenStore): void {
  test('an item is read as it was written', async (t) => {
    const { store } = await opened(t, open);
    const item = {
      PK: fresh('lot'),
      SK: 'LOT ரோஜா/😀',
      crop: 'தக்காளி',
      empty: '',
      price: 4_050,
      share: 0.25,
      below: -7,
      open: true,
      sold: false,
      nothing: null,
      words: ['टमाटर', '', []],
      place: { state: 'Tamil Nadu', at: { latitude: 11.35, empty: {} } },
    };
    await store.commit([put(item)]);
    assert.deepEqual(await store.get(lots, { PK: item.PK, SK: item.SK }), item);
  });

  test('an absent item is undefined', async (t) => {
    const { store } = await opened(t, open);
    assert.equal(await store.get(lots, { PK: fresh('lot'), SK: 'LOT' }), undefined);
  });

  test('an item belongs to its table', async (t) => {
    const { store } = await opened(t, open);
    const key = { PK: fresh('lot'), SK: 'LOT' };
    await store.commit([put(key)]);
    assert.equal(await store.get(sessions, key), undefined);
  });

  test('a put replaces the whole item', async (t) => {
    const { store } = await opened(t, open);
    const key = { PK: fresh('lot'), SK: 'LOT' };
    await store.commit([put({ ...key, price: 1, note: 'old' })]);
    await store.commit([put({ ...key, price: 2 })]);
    assert.deepEqual(await store.get(lots, key), { ...key, price: 2 });
  });

  test('a changed answer changes nothing in the store', async (t) => {
    const { store } = await opened(t, open);
    const key = { PK: fresh('lot'), SK: 'LOT' };
    await store.commit([put({ ...key, words: ['one'] })]);
    const answer = (await store.get(lots, key)) as unknown as { words: string[] };
    try {
      answer.words.push('two');
    } catch (error) {
      // A store may give an answer that cannot be changed at all.
      assert.ok(error instanceof TypeError);
    }
    assert.deepEqual(await store.get(lots, key), { ...key, words: ['one'] });
  });

  test('an update sets, adds and removes, and leaves the rest', async (t) => {
    const { store } = await opened(t, open);
    const key = { PK: fresh('lot'), SK: 'LOT' };
    await store.commit([put({ ...key, left: 100, bids: 2, note: 'fresh', crop: 'onion' })]);
    await store.commit([
      {
        kind: 'update',
        table: lots,
        key,
        set: { crop: 'tomato', grade: { size: 'A' } },
        add: { left: -30, views: 1 },
        remove: ['note', 'never'],
      },
    ]);
    assert.deepEqual(await store.get(lots, key), {
      ...key,
      left: 70,
      bids: 2,
      views: 1,
      crop: 'tomato',
      grade: { size: 'A' },
    });
  });

  test('an update of an absent item fails and makes none', async (t) => {
    const { store } = await opened(t, open);
    const key = { PK: fresh('lot'), SK: 'LOT' };
    await assert.rejects(store.commit([{ kind: 'update', table: lots, key, set: { price: 1 } }]), refusedAt([0]));
    assert.equal(await store.get(lots, key), undefined);
  });

  test('a number cannot be added to what is no number', async (t) => {
    const { store } = await opened(t, open);
    const key = { PK: fresh('lot'), SK: 'LOT' };
    await store.commit([put({ ...key, left: 'much' })]);
    await fails(store.commit([{ kind: 'update', table: lots, key, add: { left: 1 } }]), 'refused');
    assert.deepEqual(await store.get(lots, key), { ...key, left: 'much' });
  });

  test('a deleted item is gone, and deleting an absent one is no error', async (t) => {
    const { store } = await opened(t, open);
    const key = { PK: fresh('lot'), SK: 'LOT' };
    await store.commit([put(key)]);
    await store.commit([{ kind: 'delete', table: lots, key }]);
    assert.equal(await store.get(lots, key), undefined);
    await store.commit([{ kind: 'delete', table: lots, key }]);
  });

  test('a commit reaches several tables', async (t) => {
    const { store } = await opened(t, open);
    const key = { PK: fresh('lot'), SK: 'LOT' };
    await store.commit([put({ ...key, in: 'lots' }), put({ ...key, in: 'sessions' }, sessions)]);
    assert.equal((await store.get(lots, key))?.in, 'lots');
    assert.equal((await store.get(sessions, key))?.in, 'sessions');
  });

  test('a commit with a failed condition writes nothing and names each write that failed', async (t) => {
    const { store } = await opened(t, open);
    const PK = fresh('lot');
    await store.commit([put({ PK, SK: 'A', left: 5 }), put({ PK, SK: 'B', left: 5 })]);
    const commit = store.commit([
      put({ PK, SK: 'new' }),
      {
        kind: 'update',
        table: lots,
        key: { PK, SK: 'A' },
        add: { left: -9 },
        when: [{ attribute: 'left', is: '>=', value: 9 }],
      },
      { kind: 'delete', table: lots, key: { PK, SK: 'B' } },
      { kind: 'check', table: lots, key: { PK, SK: 'C' }, when: [{ item: 'present' }] },
      put({ PK, SK: 'new' }, sessions),
    ]);
    await assert.rejects(commit, refusedAt([1, 3]));
    assert.equal(await store.get(lots, { PK, SK: 'new' }), undefined);
    assert.equal(await store.get(sessions, { PK, SK: 'new' }), undefined);
    assert.equal((await store.get(lots, { PK, SK: 'A' }))?.left, 5);
    assert.equal((await store.get(lots, { PK, SK: 'B' }))?.left, 5);
  });

  test('a check guards a commit and changes nothing', async (t) => {
    const { store } = await opened(t, open);
    const PK = fresh('lot');
    await store.commit([put({ PK, SK: 'LOT', open: true })]);
    const check = {
      kind: 'check' as const,
      table: lots,
      key: { PK, SK: 'LOT' },
      when: [{ attribute: 'open', is: '=' as const, value: true }],
    };
    await store.commit([check, put({ PK, SK: 'BID' })]);
    assert.deepEqual(await store.get(lots, { PK, SK: 'LOT' }), { PK, SK: 'LOT', open: true });
    assert.deepEqual(await store.get(lots, { PK, SK: 'BID' }), { PK, SK: 'BID' });
  });

  test('of many that would be first at once, one is', async (t) => {
    const { store } = await opened(t, open);
    const key = { PK: fresh('phone'), SK: 'USER' };
    const claims = Array.from({ length: 12 }, (_, user) =>
      store.commit([{ ...put({ ...key, user }), when: [{ item: 'absent' }] }]).then(
        () => user,
        (error) => assert.ok(error instanceof ConditionFailed, `not ConditionFailed: ${error}`),
      ),
    );
    const winners = (await Promise.all(claims)).filter((user) => user !== undefined);
    assert.equal(winners.length, 1);
    assert.equal((await store.get(lots, key))?.user, winners[0]);
  });

  test('of many sales at once no kilo is sold twice', async (t) => {
    const { store } = await opened(t, open);
    const PK = fresh('lot');
    await store.commit([put({ PK, SK: 'LOT', left: 7 })]);
    const sell = (buyer: number) =>
      store.commit([
        {
          kind: 'update',
          table: lots,
          key: { PK, SK: 'LOT' },
          add: { left: -2 },
          when: [{ attribute: 'left', is: '>=', value: 2 }],
        },
        put({ PK, SK: `SALE#${buyer}` }),
      ]);
    const outcomes = await Promise.allSettled(Array.from({ length: 9 }, (_, buyer) => sell(buyer)));
    for (const outcome of outcomes)
      if (outcome.status === 'rejected')
        assert.ok(outcome.reason instanceof ConditionFailed, `not ConditionFailed: ${outcome.reason}`);
    const sales = await store.query({ table: lots, partition: PK, beginsWith: 'SALE#', limit: 100 });
    assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 3);
    assert.equal(sales.items.length, 3);
    assert.equal((await store.get(lots, { PK, SK: 'LOT' }))?.left, 1);
  });

  test('a commit sent again with its token is applied once', async (t) => {
    const { store } = await opened(t, open);
    const key = { PK: fresh('lot'), SK: 'LOT' };
    const token = fresh('token');
    await store.commit([put({ ...key, views: 0 })]);
    const count = () => store.commit([{ kind: 'update', table: lots, key, add: { views: 1 } }], token);
    await count();
    await Promise.all([count(), count()]);
    assert.equal((await store.get(lots, key))?.views, 1);
  });

  test('a token also covers conditions on items that expire', async (t) => {
    const { store, clock } = await opened(t, open);
    const key = { PK: fresh('user'), SK: 'SESSION' };
    const goes = Math.floor(clock.now() / 1000) + 60;
    const token = fresh('token');
    const begin = (device: string) =>
      store.commit([{ ...put({ ...key, goes, device }, sessions), when: [{ item: 'absent' }] }], token);
    await begin('phone');
    clock.advance(5);
    await begin('phone');
    await fails(begin('tablet'), 'refused');
    assert.equal((await store.get(sessions, key))?.device, 'phone');
  });

  test('a token does not pass for other writes', async (t) => {
    const { store } = await opened(t, open);
    const key = { PK: fresh('lot'), SK: 'LOT' };
    const token = fresh('token');
    await store.commit([put({ ...key, price: 1 })], token);
    await fails(store.commit([put({ ...key, price: 2 })], token), 'refused');
    assert.equal((await store.get(lots, key))?.price, 1);
  });

  test('a refused commit may be sent again with its token', async (t) => {
    const { store } = await opened(t, open);
    const key = { PK: fresh('lot'), SK: 'LOT' };
    const token = fresh('token');
    const close = () => store.commit([{ kind: 'update', table: lots, key, set: { open: false } }], token);
    await assert.rejects(close(), refusedAt([0]));
    await store.commit([put({ ...key, open: true })]);
    await close();
    assert.equal((await store.get(lots, key))?.open, false);
  });

  test('what was committed is there after closing and opening', async (t) => {
    const { store, reopen } = await opened(t, open);
    const key = { PK: fresh('lot'), SK: 'LOT' };
    await store.commit([put({ ...key, price: 4_050 })]);
    assert.deepEqual(await (await reopen()).get(lots, key), { ...key, price: 4_050 });
  });
}
