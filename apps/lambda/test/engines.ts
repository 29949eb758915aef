import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { startDynamo } from '../../../packages/drivers/test/dynamodb-local.ts';
import { startOpenSearch } from '../../../packages/drivers/test/opensearch.ts';
import { startRedis } from '../../../packages/drivers/test/redis-server.ts';
import { startS3 } from '../../../packages/drivers/test/s3-server.ts';

/** Where the engines of a run are. */
export interface Engines {
  readonly dynamo: string;
  readonly s3: string;
  readonly search: string;
  readonly redis: { readonly port: number; readonly password: string; readonly certificate: string };
}

export interface StartedEngines {
  readonly engines: Engines;
  readonly versions: readonly string[];
  readonly stop: () => Promise<unknown>;
}

/** The variable by which a run hands its engines to the processes of its tests. */
export const enginesVariable = 'MANDI_TEST_ENGINES';

/** Starts all four, each on a free port of this machine. */
export async function startEngines(): Promise<StartedEngines> {
  const [dynamo, s3, search, redis] = await Promise.all([startDynamo([]), startS3(), startOpenSearch(), startRedis()]);
  const { port, password = '', tls } = redis.settings;
  return {
    engines: {
      dynamo: dynamo.endpoint,
      s3: s3.endpoint,
      search: search.endpoint,
      redis: { port, password, certificate: String(tls?.ca) },
    },
    versions: [
      `DynamoDB Local ${dynamo.version}`,
      s3.version,
      `OpenSearch ${search.version}`,
      `Redis ${redis.version}`,
    ],
    stop: () => Promise.all([dynamo, s3, search, redis].map((engine) => engine.stop())),
  };
}

/** The engines of this run, or of a test that is run by itself its own. */
export async function findEngines(): Promise<StartedEngines> {
  const given = process.env[enginesVariable];
  const found =
    given === undefined
      ? await startEngines()
      : { engines: JSON.parse(given) as Engines, versions: [], stop: async () => {} };
  trust(found.engines.redis.certificate);
  return found;
}

/** The certificate of the tests' Redis is signed by itself. */
const trust = (certificate: string): void => setDefaultCACertificates([...getCACertificates('default'), certificate]);
