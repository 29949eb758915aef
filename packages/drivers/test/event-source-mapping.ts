import { setTimeout as wait } from 'node:timers/promises';
import type { StreamRecord } from '../src/aws/change-feed-streams.ts';
import { signedFetch } from '../src/aws/signed-fetch.ts';

/** What Lambda hands to a function that follows a stream, and what it takes from it. */
export type StreamHandler = (event: {
  readonly Records: readonly StreamRecord[];
}) => Promise<{ readonly batchItemFailures: readonly { readonly itemIdentifier: string }[] }>;

export interface Mapping {
  /** Resolves when the handler has taken all that was committed before this call. */
  settled(): Promise<void>;
  /** Resolves when the delivery under way has ended; no other begins. */
  stop(): Promise<void>;
}

export interface Followed {
  /** Of DynamoDB Local: "http://127.0.0.1:…". */
  readonly endpoint: string;
  /** By their names there. */
  readonly tables: readonly string[];
  readonly handler: StreamHandler;
}

/** As apps/infra sets it for each stream. */
const batchSize = 100;
/** Milliseconds between two looks at a stream where nothing happens, and the first and longest wait after a failure. */
const pause = 25;
const firstRetryAfter = 10;
const longestRetryAfter = 500;

/** One shard: from where the next records are read, and those that the handler must be told again. */
interface Shard {
  readonly arn: string;
  iterator: string | undefined;
  waiting: readonly StreamRecord[];
  failures: number;
}

/**
 * Stands in for Lambda's event source mapping on DynamoDB Local: reads the streams of the tables from their beginning, calls the handler with
 * batches, and hands over again, from the lowest record that failed, what was not taken (developer guide, "Configuring partial batch
 * response with DynamoDB and Lambda"). One call at a time.
 */
export function follow({ endpoint, tables, handler }: Followed): Mapping {
  const ask = streamsApi(endpoint);
  let stopped = false;
  let asked = 0;
  let reached = 0;
  const waiters = new Set<() => void>();
  const wake = new Set<() => void>();
  const running = (async () => {
    const shards = (await Promise.all(tables.map((table) => shardsOf(ask, table)))).flat();
    while (!stopped) {
      const goal = asked;
      let quiet = true;
      for (const shard of shards) if (!stopped && !(await turn(ask, shard, handler))) quiet = false;
      if (!quiet) continue;
      reached = goal;
      for (const told of waiters) told();
      if (asked === reached) await Promise.race([wait(pause), new Promise<void>((resolve) => wake.add(resolve))]);
    }
  })();
  return {
    settled: async () => {
      asked += 1;
      const mine = asked;
      for (const resolve of wake) resolve();
      wake.clear();
      await Promise.race([
        running,
        new Promise<void>((resolve) => {
          const told = () => {
            if (reached < mine) return;
            waiters.delete(told);
            resolve();
          };
          waiters.add(told);
        }),
      ]);
    },
    stop: async () => {
      stopped = true;
      for (const resolve of wake) resolve();
      await running;
    },
  };
}

/** One look at a shard: true when nothing is left to tell for now. */
async function turn(ask: Ask, shard: Shard, handler: StreamHandler): Promise<boolean> {
  if (shard.waiting.length === 0) {
    if (shard.iterator === undefined) return true;
    const { Records = [], NextShardIterator } = await ask<Read>('GetRecords', {
      ShardIterator: shard.iterator,
      Limit: batchSize,
    });
    shard.iterator = NextShardIterator;
    shard.waiting = Records.map((record) => ({ ...record, eventSourceARN: shard.arn }));
    if (Records.length === 0) return true;
  }
  const left = await handler({ Records: shard.waiting }).then(
    ({ batchItemFailures }) => afterFailures(shard.waiting, batchItemFailures),
    () => shard.waiting,
  );
  shard.waiting = left;
  shard.failures = left.length === 0 ? 0 : shard.failures + 1;
  if (left.length > 0) await wait(Math.min(longestRetryAfter, firstRetryAfter * 2 ** shard.failures));
  return false;
}

/** The records from the lowest that failed; all of them where what is given back names none of them. */
function afterFailures(
  records: readonly StreamRecord[],
  failures: readonly { readonly itemIdentifier: string }[],
): readonly StreamRecord[] {
  if (failures.length === 0) return [];
  const failed = new Set(failures.map(({ itemIdentifier }) => itemIdentifier));
  const known = records.map(({ dynamodb }) => dynamodb?.SequenceNumber ?? '');
  if (![...failed].every((one) => known.includes(one))) return records;
  return records.slice(known.findIndex((one) => failed.has(one)));
}

type Ask = <Answer>(operation: string, question: object) => Promise<Answer>;

interface Read {
  readonly Records?: readonly StreamRecord[];
  readonly NextShardIterator?: string;
}
interface Streams {
  readonly Streams: readonly { readonly StreamArn: string }[];
}
interface Description {
  readonly StreamDescription: { readonly Shards: readonly { readonly ShardId: string }[] };
}

async function shardsOf(ask: Ask, table: string): Promise<Shard[]> {
  const { Streams } = await ask<Streams>('ListStreams', { TableName: table });
  const arn = Streams.at(-1)?.StreamArn ?? '';
  const { StreamDescription } = await ask<Description>('DescribeStream', { StreamArn: arn });
  return Promise.all(
    StreamDescription.Shards.map(async ({ ShardId }) => {
      const question = { StreamArn: arn, ShardId, ShardIteratorType: 'TRIM_HORIZON' };
      const { ShardIterator } = await ask<{ readonly ShardIterator: string }>('GetShardIterator', question);
      return { arn, iterator: ShardIterator, waiting: [], failures: 0 };
    }),
  );
}

/** The low-level API of DynamoDB Streams (API reference 2012-08-10, JSON 1.0). */
function streamsApi(endpoint: string): Ask {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const call = signedFetch({ service: 'dynamodb', region: 'ap-south-1', credentials });
  return async <Answer>(operation: string, question: object) => {
    const headers = {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `DynamoDBStreams_20120810.${operation}`,
    };
    const body = JSON.stringify(question);
    const response = await call({ method: 'POST', url: `${endpoint}/`, headers, body, deadline: 10_000 });
    if (!response.ok) throw new Error(`${operation}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Answer;
  };
}
