import { SQSClient } from '@aws-sdk/client-sqs';
import { StreamChanges } from '@mandi/drivers/aws/change-feed-streams';
import { sqsDeadLetters } from '@mandi/drivers/aws/change-feed-streams-dead-letters';
import { SeenChanges } from '@mandi/drivers/aws/change-feed-streams-seen';
import { systemClock } from '@mandi/drivers/local/clock';
import type { Cache, ChangeConsumer, Clock, LiveChannel, Telemetry } from '@mandi/ports';
import { idempotency } from '@mandi/records';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { underDeadline, withDeadline } from '../deadline.ts';
import { type Invocation, traced } from '../invocation.ts';
import type { Made } from '../made.ts';
import { once } from '../once.ts';
import { type Environment, setting } from '../settings.ts';
import { dynamoClient } from '../store.ts';
import { stageTelemetry } from '../telemetry.ts';

export type StreamHandler = (event: DynamoDBStreamEvent, lambda: Invocation) => Promise<DynamoDBBatchResponse>;

/** What tests replace. */
export interface Outside {
  readonly clock?: Clock;
  readonly telemetry?: Telemetry;
  readonly live?: LiveChannel;
  readonly cache?: Cache;
  /** The name of the index, since the tests' engine serves many markets. */
  readonly searchAlias?: string;
}

/**
 * The handler of a function that follows streams: what Lambda hands over goes to the consumer, and back goes what must come again. The container
 * is made by the first event; where that fails, Lambda hands the event over again. `reader` is the name under which marks are kept: another
 * name is told again all that the streams hold.
 */
export function streamHandler(
  reader: string,
  environment: Environment,
  consumer: (made: Made) => Promise<ChangeConsumer>,
  { clock = systemClock, telemetry: replaced }: Outside = {},
): StreamHandler {
  const container = once(async () => {
    const telemetry = replaced ?? stageTelemetry(environment, clock);
    const client = dynamoClient();
    const prefix = setting(environment, 'TABLE_PREFIX');
    // Regions have streams of their own, and marks are copied from one to the other.
    const name = `${reader}@${await client.config.region()}`;
    const changes = new StreamChanges({
      reader: name,
      consumer: await consumer({ environment, client, clock, telemetry }),
      seen: new SeenChanges({ client, table: `${prefix}${idempotency.name}`, reader: name, clock }),
      deadLetters: sqsDeadLetters(underDeadline(new SQSClient()), setting(environment, 'DEAD_LETTER_QUEUE_URL')),
      telemetry,
      clock,
      tablePrefix: prefix,
    });
    return { telemetry, changes };
  });
  return (event, lambda) =>
    withDeadline(lambda.getRemainingTimeInMillis(), async () => {
      const { telemetry, changes } = await container();
      const work = async () => {
        const { batchItemFailures } = await changes.take(event, () => lambda.getRemainingTimeInMillis());
        return { batchItemFailures: [...batchItemFailures] };
      };
      return traced(telemetry, lambda, work);
    });
}
