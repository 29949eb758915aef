import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Clock, Telemetry } from '@mandi/ports';
import type { Environment } from './settings.ts';

/** What a trigger's work is made of, once a container. */
export interface Made {
  readonly environment: Environment;
  readonly client: DynamoDBClient;
  readonly clock: Clock;
  readonly telemetry: Telemetry;
}
