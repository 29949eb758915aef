import { after, before, test } from 'node:test';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { clockByHand } from '@mandi/ports/contracts/clock-by-hand';
import { fails } from '@mandi/ports/contracts/expectations';
import { storeContract, storeContractTables } from '@mandi/ports/contracts/store';
import type { Dynamo } from '../../test/dynamodb-local.ts';
import { dynamoMissing, startDynamo } from '../../test/dynamodb-local.ts';
import { freePort } from '../../test/free-port.ts';
import { systemRandomness } from '../local/randomness.ts';
import { DynamoStore } from './store-dynamodb.ts';

const skip = dynamoMissing();
const prefix = 'dev-';
const secret = systemRandomness.bytes(32);
let engine: Dynamo;

before(async () => {
  if (skip) return;
  engine = await startDynamo(storeContractTables.map((table) => ({ ...table, name: prefix + table.name })));
  console.log(`DynamoDB Local ${engine.version}`);
});
after(() => engine?.stop());

storeContract(
  'store on DynamoDB Local',
  async () => {
    const clock = clockByHand();
    const open = () => new DynamoStore(engine.client(), clock, systemRandomness, secret, prefix);
    let store = open();
    return {
      store,
      clock,
      reopen: async () => {
        await store.close();
        store = open();
        return store;
      },
      close: () => store.close(),
    };
  },
  { skip },
);

test('tables that cannot be reached are unavailable', async () => {
  const client = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${await freePort()}`,
    region: 'ap-south-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
  const store = new DynamoStore(client, clockByHand(), systemRandomness, secret);
  const [table] = storeContractTables as readonly [(typeof storeContractTables)[0]];
  await fails(store.get(table, { PK: 'lot', SK: 'LOT' }), 'unavailable');
  await fails(store.commit([{ kind: 'put', table, item: { PK: 'lot', SK: 'LOT' } }]), 'unavailable');
  await store.close();
});
