import { after } from 'node:test';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { askedBy, type MarketSettings, movedClock, silent, type TestMarket } from '@mandi/services/contracts/market';
import { service as auth } from '../src/auth.ts';
import { service as bids } from '../src/bids.ts';
import { service as chat } from '../src/chat.ts';
import { entryOf, type ServiceName } from '../src/entries.ts';
import { loadLanguages } from '../src/interpreter.ts';
import { service as prices } from '../src/prices.ts';
import { service as products } from '../src/products.ts';
import type { Opening, ServiceHandler } from '../src/service.ts';
import type { Environment } from '../src/settings.ts';
import { service as translation } from '../src/translation.ts';
import { service as users } from '../src/users.ts';
import { wire } from '../src/wire.ts';
import { eventOf, responseOf } from './api-gateway.ts';
import { type Engines, findEngines } from './engines.ts';
import { followers, searchAlias } from './followers.ts';
import { invocation } from './invocation.ts';
import { secretArns, startAccount, startPhones, startPool } from './stand-ins.ts';
import { makeTables, removeTables } from './tables.ts';

const services: Readonly<Record<ServiceName, (open: Opening) => ServiceHandler>> = {
  auth,
  users,
  products,
  bids,
  chat,
  translation,
  prices,
};

interface Account {
  readonly engines: Engines;
  readonly environment: Environment;
  readonly tables: DynamoDBClient;
  readonly close: () => Promise<void>;
}

let account: Promise<Account> | undefined;
after(async () => (await account)?.close());

/** What all markets of a process share: the engines, the buckets (no two people have the same name there), and what speaks for services without engine. */
async function openAccount(): Promise<Account> {
  const { engines: found, stop } = await findEngines();
  const { secrets, kinesis } = await startAccount(found);
  Object.assign(process.env, {
    AWS_REGION: 'ap-south-1',
    AWS_ACCESS_KEY_ID: 'only',
    AWS_SECRET_ACCESS_KEY: 'for-tests',
    // Whatever has neither engine nor stand-in is not there.
    AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
    AWS_ENDPOINT_URL_DYNAMODB: found.dynamo,
    AWS_ENDPOINT_URL_S3: found.s3,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets.endpoint,
    AWS_ENDPOINT_URL_KINESIS: kinesis.endpoint,
  });
  const [media, voice] = await makeBuckets();
  const environment = {
    ...process.env,
    MEDIA_BUCKET: media,
    VOICE_BUCKET: voice,
    REDIS_URL: `rediss://127.0.0.1:${found.redis.port}`,
    REDIS_SECRET_ARN: secretArns.redis,
    SERVICES_SECRET_ARN: secretArns.services,
    CHALLENGE_SECRET_ARN: secretArns.challenge,
    SEARCH_ENDPOINT: found.search,
    EVENTS_STREAM: 'events',
    DEAD_LETTER_QUEUE_URL: 'http://127.0.0.1:9/dead-letters',
    BEDROCK_MODEL_ID: 'global.model',
    CONSENT_REQUIRED: 'true',
    POWERTOOLS_SERVICE_NAME: 'test',
  };
  // Made once a process and not within an invocation: on a busy machine it takes longer than a function may.
  (await loadLanguages()).listener.hear('tomato', 'en', 1);
  const tables = new DynamoDBClient({});
  const close = async () => {
    tables.destroy();
    await Promise.all([secrets.stop(), kinesis.stop(), stop()]);
  };
  return { engines: found, environment, tables, close };
}

async function makeBuckets(): Promise<readonly [media: string, voice: string]> {
  const s3 = new S3Client({ forcePathStyle: true });
  const names = [`media-${process.pid}`, `voice-${process.pid}`] as const;
  for (const Bucket of names) await s3.send(new CreateBucketCommand({ Bucket }));
  s3.destroy();
  return names;
}

let markets = 0;

/** The seven functions on engines, called as API Gateway calls them. */
export interface LambdaMarket extends TestMarket {
  readonly environment: Environment;
  /** The function that serves a path under /v1. */
  readonly handlerOf: (path: string) => ServiceHandler;
}

export async function openLambdaMarket({ demo = true }: MarketSettings = {}): Promise<LambdaMarket> {
  account ??= openAccount();
  const { engines: found, environment: shared, tables } = await account;
  const prefix = `m-${process.pid}-${++markets}-`;
  const clock = movedClock();
  const printed: string[] = [];
  const [pool, phones] = await Promise.all([startPool(clock), startPhones(printed), makeTables(tables, prefix)]);
  const environment: Environment = {
    ...shared,
    STAGE: demo ? 'development' : 'production',
    TABLE_PREFIX: prefix,
    USER_POOL_ID: pool.userPoolId,
    USER_POOL_CLIENT_ID: pool.clientId,
    AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: pool.endpoint,
    AWS_ENDPOINT_URL_SNS: phones.endpoint,
  };
  const outside = { clock, telemetry: silent, searchAlias, cachePatience: 5_000, searchPatience: 10_000 };
  const wired = await wire(environment, { speech: true }, outside);
  const handlers = Object.entries(services).map(([name, service]) => [name, service(async () => wired)] as const);
  const byName = Object.fromEntries(handlers) as Record<ServiceName, ServiceHandler>;
  const handlerOf = (path: string) => byName[entryOf(path)];
  const { cache } = wired.context;
  const following = followers(environment, { ...outside, cache }, found.dynamo, prefix);
  const answered = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/v1/products/search')) await following.prepared();
    return responseOf(await handlerOf(pathname.slice('/v1'.length))(await eventOf(request), invocation()));
  };
  return {
    ...askedBy(answered),
    host: { exactBytes: false, refusedUploads: { tooLarge: 400 } },
    environment,
    handlerOf,
    context: wired.context,
    clock,
    printed,
    fetch: (path, init) =>
      path.startsWith('/') ? answered(new Request(`http://test.invalid${path}`, init)) : fetch(path, init),
    settled: following.settled,
    changes: following.changes,
    [Symbol.asyncDispose]: () =>
      ended([following.stop, wired.close, pool.stop, phones.stop, () => removeTables(tables, prefix)]),
  };
}

/** Ends one after the other, all of them even when one fails: what stays open would keep the process, and so the run, for ever. */
async function ended(steps: readonly (() => Promise<unknown>)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const step of steps) await step().catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}
