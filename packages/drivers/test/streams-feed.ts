import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { ChangeConsumer, ChangeFeed, Clock, Telemetry } from '@mandi/ports';
import { PortError } from '@mandi/ports';
import { StreamChanges, streamCapabilities } from '../src/aws/change-feed-streams.ts';
import type { DeadLetters } from '../src/aws/change-feed-streams-dead-letters.ts';
import { SeenChanges } from '../src/aws/change-feed-streams-seen.ts';
import { follow, type Mapping } from './event-source-mapping.ts';

export interface StreamsFeedSettings {
  readonly endpoint: string;
  readonly client: DynamoDBClient;
  readonly tables: readonly string[];
  /** Where marks are kept. */
  readonly seen: string;
  readonly deadLetters: DeadLetters;
  readonly telemetry: Telemetry;
  readonly clock: Clock;
}

/** The change feed as a whole on DynamoDB Local: each consumer as a function of its own that follows the streams. */
export class StreamsFeed implements ChangeFeed {
  readonly capabilities = streamCapabilities;
  readonly #settings: StreamsFeedSettings;
  readonly #mappings = new Map<string, Mapping>();

  constructor(settings: StreamsFeedSettings) {
    this.#settings = settings;
  }

  subscribe(name: string, consumer: ChangeConsumer): () => Promise<void> {
    if (this.#mappings.has(name)) throw new PortError('refused', `a consumer named ${name} is being told already`);
    const { client, seen: table, clock, endpoint, tables } = this.#settings;
    const seen = new SeenChanges({ client, table, reader: name, clock });
    const changes = new StreamChanges({ ...this.#settings, reader: name, consumer, seen });
    const mapping = follow({ endpoint, tables, handler: (event) => changes.take(event) });
    this.#mappings.set(name, mapping);
    return async () => {
      await mapping.stop();
      if (this.#mappings.get(name) === mapping) this.#mappings.delete(name);
    };
  }

  async drained(): Promise<void> {
    await Promise.all([...this.#mappings.values()].map((mapping) => mapping.settled()));
  }

  async close(): Promise<void> {
    await Promise.all([...this.#mappings.values()].map((mapping) => mapping.stop()));
    this.#mappings.clear();
  }
}
