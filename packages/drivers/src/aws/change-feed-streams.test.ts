import { after, before } from 'node:test';
import type { TableDefinition } from '@mandi/ports';
import { changeFeedContract, storeContractTables } from '@mandi/ports/contracts/change-feed';
import type { Dynamo } from '../../test/dynamodb-local.ts';
import { dynamoMissing, startDynamo } from '../../test/dynamodb-local.ts';
import { silentTelemetry } from '../../test/silent-telemetry.ts';
import { StreamsFeed } from '../../test/streams-feed.ts';
import { systemClock } from '../local/clock.ts';
import { systemRandomness } from '../local/randomness.ts';
import { DynamoStore } from './store-dynamodb.ts';

const skip = dynamoMissing();
const secret = systemRandomness.bytes(32);
const marks: TableDefinition = { name: 'marks', indexes: {}, timeToLive: 'expires' };
let engine: Dynamo;

before(async () => {
  if (skip) return;
  engine = await startDynamo([...storeContractTables, marks]);
  console.log(`DynamoDB Local ${engine.version}, its streams`);
});
after(() => engine?.stop());

changeFeedContract(
  'change feed on DynamoDB Streams',
  async () => {
    const open = () => {
      const client = engine.client();
      const store = new DynamoStore(client, systemClock, systemRandomness, secret);
      const feed = new StreamsFeed({
        endpoint: engine.endpoint,
        client,
        tables: storeContractTables.map(({ name }) => name),
        seen: marks.name,
        deadLetters: async () => {},
        telemetry: silentTelemetry,
        clock: systemClock,
      });
      const close = async () => {
        await feed.close();
        await store.close();
      };
      return { store, feed, close };
    };
    let now = open();
    return {
      ...now,
      reopen: async () => {
        await now.close();
        now = open();
        return now;
      },
      close: () => now.close(),
    };
  },
  { skip },
);
