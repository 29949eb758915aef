import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ConditionFailed, type Store, type Write } from '@mandi/ports';
import { type ClockByHand, clockByHand } from '@mandi/ports/contracts/clock-by-hand';
import { fails } from '@mandi/ports/contracts/expectations';
import { storeContractTables } from '@mandi/ports/contracts/store';
import { type Dynamo, dynamoMissing, startDynamo } from '../../test/dynamodb-local.ts';
import {
  dynamoError,
  type Fault,
  type FaultProxy,
  next,
  type Passing,
  startFaultProxy,
  transactionCancelled,
} from '../../test/fault-proxy.ts';
import { systemRandomness } from '../local/randomness.ts';
import { DynamoStore } from './store-dynamodb.ts';

const skip = dynamoMissing();
const table = storeContractTables[0] as (typeof storeContractTables)[number];
const timed = storeContractTables.find(({ timeToLive }) => timeToLive !== undefined) as typeof table;
const throttled = dynamoError('ProvisionedThroughputExceededException');
const lost: Fault = { kind: 'cut', when: 'done' };
let engine: Dynamo;

before(async () => {
  if (!skip) engine = await startDynamo(storeContractTables);
});
after(() => engine?.stop());

interface Behind extends AsyncDisposable {
  readonly store: Store;
  readonly proxy: FaultProxy;
  readonly clock: ClockByHand;
}

async function behindProxy(maxAttempts = 3): Promise<Behind> {
  const proxy = await startFaultProxy(engine.endpoint);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint: proxy.endpoint, region: 'ap-south-1', credentials, maxAttempts });
  const clock = clockByHand();
  const store = new DynamoStore(client, clock, systemRandomness, new Uint8Array(32));
  return {
    store,
    proxy,
    clock,
    async [Symbol.asyncDispose]() {
      await store.close();
      await proxy.stop();
    },
  };
}

let made = 0;
const newKey = () => ({ PK: `fault-${++made}`, SK: 'LOT' });
const isCommit = ({ operation }: Passing) => operation === 'TransactWriteItems' || operation === 'PutItem';

/** A lot with nothing sold, and the write that sells one from it. */
async function lot(store: Store): Promise<{ readonly sell: Write; readonly sold: () => Promise<unknown> }> {
  const key = newKey();
  await store.commit([{ kind: 'put', table, item: { ...key, sold: 0 } }]);
  return {
    sell: { kind: 'update', table, key, add: { sold: 1 } },
    sold: async () => (await store.get(table, key))?.['sold'],
  };
}

test('reads and writes that are throttled are tried again; while the throttling lasts they are unavailable', {
  skip,
}, async () => {
  await using behind = await behindProxy(2);
  const { store, proxy } = behind;
  const { sell, sold } = await lot(store);
  proxy.plan = next(1, throttled);
  assert.equal(await sold(), 0);
  proxy.plan = next(1, throttled);
  await store.commit([sell]);
  proxy.plan = () => throttled;
  await fails(sold(), 'unavailable');
  await fails(store.commit([sell]), 'unavailable');
  proxy.plan = undefined;
  assert.equal(await sold(), 1);
});

for (const reason of ['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded']) {
  test(`a transaction cancelled for ${reason} is sent again and written once`, { skip }, async () => {
    await using behind = await behindProxy();
    const { store, proxy } = behind;
    const { sell, sold } = await lot(store);
    let left = 3;
    proxy.plan = (passing) => (isCommit(passing) && left-- > 0 ? transactionCancelled(reason)(passing) : undefined);
    await store.commit([sell]);
    assert.equal(await sold(), 1);
  });
}

test('tables that stay throttled are unavailable, those of which others keep changing the items are a conflict; nothing is written', {
  skip,
}, async () => {
  const whileAll = async (reason: string, failure: 'unavailable' | 'conflict') => {
    await using behind = await behindProxy();
    const { store, proxy } = behind;
    const { sell, sold } = await lot(store);
    proxy.plan = transactionCancelled(reason);
    await fails(store.commit([sell]), failure);
    proxy.plan = undefined;
    assert.equal(await sold(), 0);
  };
  await Promise.all([whileAll('ThrottlingError', 'unavailable'), whileAll('TransactionConflict', 'conflict')]);
});

for (const when of ['before', 'done', 'half-said'] as const) {
  test(`a commit whose connection was cut (${when}) is written once`, { skip }, async () => {
    await using behind = await behindProxy();
    const { store, proxy } = behind;
    const { sell, sold } = await lot(store);
    proxy.plan = next(1, { kind: 'cut', when }, isCommit);
    await store.commit([sell]);
    assert.equal(proxy.faults, 1);
    assert.equal(await sold(), 1);
  });
}

test('a commit that meets its own first sending, still in progress, is written once', { skip }, async () => {
  await using behind = await behindProxy();
  const { store, proxy } = behind;
  const { sell, sold } = await lot(store);
  const inProgress = dynamoError('TransactionInProgressException');
  const faults = [lost, inProgress, inProgress];
  proxy.plan = (passing) => (isCommit(passing) ? faults.shift() : undefined);
  await store.commit([sell]);
  assert.equal(await sold(), 1);
});

test('a condition that the lost first sending made false is not told as refused', { skip }, async () => {
  await using behind = await behindProxy();
  const { store, proxy } = behind;
  const claim: Write = { kind: 'put', table, item: { ...newKey(), by: 'kaveri' }, when: [{ item: 'absent' }] };
  proxy.plan = next(1, lost, isCommit);
  await store.commit([claim]);
  await assert.rejects(store.commit([claim]), ConditionFailed);
});

test('a commit that nobody answered in time, sent again under its token is written once, though time has passed', {
  skip,
}, async () => {
  await using behind = await behindProxy(1);
  const { store, proxy, clock } = behind;
  const key = newKey();
  await store.commit([{ kind: 'put', table: timed, item: { ...key, sold: 0 } }]);
  const sell: Write = { kind: 'update', table: timed, key, add: { sold: 1 } };
  proxy.plan = next(1, lost, isCommit);
  await fails(store.commit([sell], 'the same token'), 'timeout');
  clock.advance(5);
  await store.commit([sell], 'the same token');
  assert.equal((await store.get(timed, key))?.['sold'], 1);
});

test('one put without a condition is a plain PutItem, at half the cost; a condition needs a transaction, whose token tells a repeat', {
  skip,
}, async () => {
  await using behind = await behindProxy();
  const { store, proxy } = behind;
  const put: Write = { kind: 'put', table, item: { ...newKey(), sold: 0 } };
  await store.commit([put]);
  await store.commit([{ ...put, when: [{ item: 'present' }] }]);
  await store.commit([{ kind: 'delete', table, key: put.item }]);
  assert.deepEqual(
    proxy.seen.map(({ operation }) => operation),
    ['PutItem', 'TransactWriteItems', 'DeleteItem'],
  );
  assert.equal(await store.get(table, put.item), undefined);
});

test('a plain put waits for a transaction that has its item', { skip }, async () => {
  await using behind = await behindProxy();
  const { store, proxy } = behind;
  const put: Write = { kind: 'put', table, item: { ...newKey(), sold: 3 } };
  proxy.plan = next(2, dynamoError('TransactionConflictException'), isCommit);
  await store.commit([put]);
  assert.equal((await store.get(table, put.item))?.['sold'], 3);
});

test('a server error is tried again, and a role that may not is unavailable, at once', { skip }, async () => {
  await using behind = await behindProxy();
  const { store, proxy } = behind;
  const { sell, sold } = await lot(store);
  proxy.plan = next(1, dynamoError('InternalServerError', {}, 500), isCommit);
  await store.commit([sell]);
  assert.equal(await sold(), 1);
  proxy.plan = () => dynamoError('AccessDeniedException');
  const before = proxy.seen.length;
  await fails(sold(), 'unavailable');
  assert.equal(proxy.seen.length, before + 1);
});
