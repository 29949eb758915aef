import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Clause, Condition, Store } from '../src/index.ts';
import { ConditionFailed } from '../src/index.ts';
import { fails, opened } from './expectations.ts';
import type { OpenStore } from './store-under-test.ts';
import { fresh, lots, put } from './store-under-test.ts';

type Comparison = Extract<Clause, { value: unknown }>;
const compare = (attribute: string, is: Comparison['is'], value: Comparison['value']): Condition => [
  { attribute, is, value },
];

/** Conditions on an item { price: 40, crop: 'tomato', open: true, face: '😀', nothing: null } and whether they hold. */
const cases: readonly (readonly [Condition, boolean])[] = [
  [[{ item: 'present' }], true],
  [[{ item: 'absent' }], false],
  [[{ attribute: 'price', is: 'present' }], true],
  [[{ attribute: 'price', is: 'absent' }], false],
  [[{ attribute: 'never', is: 'present' }], false],
  [[{ attribute: 'never', is: 'absent' }], true],
  [[{ attribute: 'nothing', is: 'present' }], true],
  [compare('price', '=', 40), true],
  [compare('price', '=', 41), false],
  [compare('price', '<>', 41), true],
  [compare('price', '<>', 40), false],
  [compare('price', '<', 41), true],
  [compare('price', '<', 40), false],
  [compare('price', '<=', 40), true],
  [compare('price', '<=', 39), false],
  [compare('price', '>', 39), true],
  [compare('price', '>', 40), false],
  [compare('price', '>=', 40), true],
  [compare('price', '>=', 41), false],
  [compare('price', '<', 100), true],
  [compare('crop', '=', 'tomato'), true],
  [compare('crop', '<', 'tomatp'), true],
  [compare('crop', '>', 'toma'), true],
  [compare('open', '=', true), true],
  [compare('open', '=', false), false],
  [compare('open', '<>', false), true],
  // Values of another type are unequal, and neither before nor after.
  [compare('price', '=', '40'), false],
  [compare('price', '<>', '40'), true],
  [compare('price', '<', 'a'), false],
  [compare('price', '>', 'a'), false],
  [compare('nothing', '<>', 'a'), true],
  // An absent attribute is unequal to every value.
  [compare('never', '=', 1), false],
  [compare('never', '<>', 1), true],
  [compare('never', '<', 1), false],
  [compare('never', '>=', 1), false],
  // Texts compare by UTF-8 bytes: U+1F600 comes after U+FFFD, although its UTF-16 units come before.
  [compare('face', '>', '\uFFFD'), true],
  [compare('face', '<', '\uFFFD'), false],
  // All clauses must hold.
  [[...compare('price', '>', 39), ...compare('crop', '=', 'tomato')], true],
  [[...compare('price', '>', 39), ...compare('crop', '=', 'onion')], false],
];

async function holds(store: Store, PK: string, when: Condition): Promise<boolean> {
  try {
    await store.commit([{ kind: 'check', table: lots, key: { PK, SK: 'LOT' }, when }]);
    return true;
  } catch (error) {
    assert.ok(error instanceof ConditionFailed, `not ConditionFailed: ${error}`);
    return false;
  }
}

/** What a condition means. */
export function storeConditionTests(open: OpenStore): void {
  test('a condition holds exactly when all of its clauses do', async (t) => {
    const { store } = await opened(t, open);
    const PK = fresh('lot');
    await store.commit([put({ PK, SK: 'LOT', price: 40, crop: 'tomato', open: true, face: '😀', nothing: null })]);
    for (const [condition, expected] of cases)
      assert.equal(await holds(store, PK, condition), expected, JSON.stringify(condition));
  });

  test('of an absent item no attribute is present, and every value differs', async (t) => {
    const { store } = await opened(t, open);
    const PK = fresh('lot');
    assert.equal(await holds(store, PK, [{ item: 'absent' }]), true);
    assert.equal(await holds(store, PK, [{ attribute: 'price', is: 'absent' }]), true);
    assert.equal(await holds(store, PK, [{ attribute: 'price', is: 'present' }]), false);
    assert.equal(await holds(store, PK, compare('price', '<>', 1)), true);
    assert.equal(await holds(store, PK, compare('price', '<', 1)), false);
  });

  test('true and false have no order', async (t) => {
    const { store } = await opened(t, open);
    const PK = fresh('lot');
    await store.commit([put({ PK, SK: 'LOT', open: true })]);
    await fails(
      store.commit([{ kind: 'check', table: lots, key: { PK, SK: 'LOT' }, when: compare('open', '>', false) }]),
      'refused',
    );
  });

  test('a condition guards a put, an update and a delete alike', async (t) => {
    const { store } = await opened(t, open);
    const key = { PK: fresh('lot'), SK: 'LOT' };
    const when = compare('version', '=', 2);
    await store.commit([put({ ...key, version: 1 })]);
    for (const write of [
      { ...put({ ...key, version: 3 }), when },
      { kind: 'update' as const, table: lots, key, set: { version: 3 }, when },
      { kind: 'delete' as const, table: lots, key, when },
    ])
      await assert.rejects(store.commit([write]), ConditionFailed);
    assert.deepEqual(await store.get(lots, key), { ...key, version: 1 });
  });
}
