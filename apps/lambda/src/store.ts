import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoStore } from '@mandi/drivers/aws/store-dynamodb';
import { systemRandomness } from '@mandi/drivers/local/randomness';
import type { Clock } from '@mandi/ports';
import { underDeadline } from './deadline.ts';
import { type Environment, setting } from './settings.ts';

/** The client of DynamoDB; what is throttled is sent again by it within the invocation's time. */
export const dynamoClient = (): DynamoDBClient => underDeadline(new DynamoDBClient({ maxAttempts: 4 }));

/** The store of the stage. `cursors` (32 bytes) signs the places in pages. */
export function stageStore(
  environment: Environment,
  client: DynamoDBClient,
  clock: Clock,
  cursors: Uint8Array,
): DynamoStore {
  return new DynamoStore(client, clock, systemRandomness, cursors, setting(environment, 'TABLE_PREFIX'));
}
