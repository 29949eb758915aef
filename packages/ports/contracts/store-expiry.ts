import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConditionFailed } from '../src/index.ts';
import { opened } from './expectations.ts';
import type { OpenStore } from './store-under-test.ts';
import { fresh, put, sessions, sortKeys } from './store-under-test.ts';

/** An item past its time to live counts as absent, whether or not it was swept. */
export function storeExpiryTests(open: OpenStore): void {
  const expiring = async (t: Parameters<typeof opened>[0]) => {
    const under = await opened(t, open);
    const PK = fresh('user');
    const goes = Math.floor(under.clock.now() / 1000) + 60;
    await under.store.commit([put({ PK, SK: 'kept' }, sessions), put({ PK, SK: 'goes', goes }, sessions)]);
    return { ...under, PK, key: { PK, SK: 'goes' } };
  };

  test('an item is there until the second it goes', async (t) => {
    const { store, clock, key } = await expiring(t);
    clock.advance(59);
    assert.notEqual(await store.get(sessions, key), undefined);
    clock.advance(1);
    assert.equal(await store.get(sessions, key), undefined);
  });

  test('a query shows no expired item', async (t) => {
    const { store, clock, PK } = await expiring(t);
    const query = { table: sessions, partition: PK, limit: 10 };
    assert.deepEqual(await sortKeys(store, query), ['goes', 'kept']);
    clock.advance(60);
    assert.deepEqual(await sortKeys(store, query), ['kept']);
  });

  test('to a condition an expired item is absent', async (t) => {
    const { store, clock, key } = await expiring(t);
    clock.advance(60);
    await assert.rejects(
      store.commit([{ kind: 'update', table: sessions, key, set: { used: true } }]),
      ConditionFailed,
    );
    await assert.rejects(
      store.commit([{ kind: 'check', table: sessions, key, when: [{ item: 'present' }] }]),
      ConditionFailed,
    );
    await assert.rejects(
      store.commit([{ kind: 'check', table: sessions, key, when: [{ attribute: 'goes', is: 'present' }] }]),
      ConditionFailed,
    );
    await store.commit([{ ...put({ ...key, again: true }, sessions), when: [{ item: 'absent' }] }]);
    assert.deepEqual(await store.get(sessions, key), { ...key, again: true });
  });

  test('a later expiry keeps an item longer', async (t) => {
    const { store, clock, key } = await expiring(t);
    await store.commit([{ kind: 'update', table: sessions, key, add: { goes: 60 } }]);
    clock.advance(119);
    assert.notEqual(await store.get(sessions, key), undefined);
    clock.advance(1);
    assert.equal(await store.get(sessions, key), undefined);
  });
}
