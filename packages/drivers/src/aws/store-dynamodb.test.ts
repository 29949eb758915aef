import { after, before } from 'node:test';
import { clockByHand } from '@mandi/ports/contracts/clock-by-hand';
import { storeContract, storeContractTables } from '@mandi/ports/contracts/store';
import type { Dynamo } from '../../test/dynamodb-local.ts';
import { dynamoMissing, startDynamo } from '../../test/dynamodb-local.ts';
import { systemRandomness } from '../local/randomness.ts';
import { DynamoStore } from './store-dynamodb.ts';

const skip = dynamoMissing();
const secret = systemRandomness.bytes(32);
let engine: Dynamo;

before(async () => {
  if (skip) return;
  engine = await startDynamo(storeContractTables);
  console.log(`DynamoDB Local ${engine.version}`);
});
after(() => engine?.stop());

storeContract(
  'store on DynamoDB Local',
  async () => {
    const clock = clockByHand();
    const open = () => new DynamoStore(engine.client(), clock, systemRandomness, secret);
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
