import { createHash } from 'node:crypto';
import { type KinesisClient, PutRecordsCommand } from '@aws-sdk/client-kinesis';
import { PortError } from '@mandi/ports/error';
import type { Events, MarketEvent } from '@mandi/ports/events';
import { serviceFailure } from './service-failure.ts';

/** Records in one request (Kinesis quotas). */
const mostRecords = 500;
const mostTries = 3;

/** Events to a Kinesis stream, one JSON line each, in the columns that apps/infra's table has. */
export class KinesisEvents implements Events {
  readonly #client: KinesisClient;
  readonly #stream: string;
  readonly #stage: string;

  constructor(client: KinesisClient, stream: string, stage: string) {
    this.#client = client;
    this.#stream = stream;
    this.#stage = stage;
  }

  async send(events: readonly MarketEvent[]): Promise<void> {
    const records = events.map((event) => this.#record(event));
    for (let from = 0; from < records.length; from += mostRecords) {
      await this.#put(records.slice(from, from + mostRecords));
    }
  }

  #record({ at, userType, ...event }: MarketEvent) {
    const row = {
      ...event,
      at: new Date(at).toISOString().replace('T', ' ').replace('Z', ''),
      stage: this.#stage,
      ...(userType === undefined ? {} : { usertype: userType }),
    };
    const line = `${JSON.stringify(row)}\n`;
    return { Data: Buffer.from(line), PartitionKey: createHash('sha256').update(line).digest('hex').slice(0, 32) };
  }

  /** Sends again only what the stream did not take: a partly refused request is an answer, not an error (PutRecords). */
  async #put(records: readonly { readonly Data: Buffer; readonly PartitionKey: string }[]): Promise<void> {
    let left = records;
    for (let tries = 0; left.length > 0 && tries < mostTries; tries += 1) {
      try {
        const answer = await this.#client.send(new PutRecordsCommand({ StreamName: this.#stream, Records: [...left] }));
        left = left.filter((_, at) => answer.Records?.[at]?.ErrorCode !== undefined);
      } catch (error) {
        throw serviceFailure('Kinesis', error);
      }
    }
    if (left.length > 0) throw new PortError('unavailable', `Kinesis did not take ${left.length} events`);
  }
}
