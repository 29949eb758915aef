import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { systemClock } from '@mandi/drivers/local/clock';
import { ulids } from '@mandi/drivers/local/ids';
import { systemRandomness } from '@mandi/drivers/local/randomness';
import type { LanguageCode } from '@mandi/language/meaning';
import { type Clock, type LiveChannel, type OneTimeCodes, PortError, type Telemetry } from '@mandi/ports';
import type { Context } from '@mandi/services/context';
import { stageCache } from './cache.ts';
import { underDeadline } from './deadline.ts';
import { loadLanguages } from './interpreter.ts';
import { later } from './later.ts';
import { listenedAt } from './live-address.ts';
import { keyFrom, readSecret } from './secrets.ts';
import { defaultLanguage, type Environment, setting } from './settings.ts';
import type { Speech } from './speech.ts';
import { dynamoClient, stageStore } from './store.ts';
import { stageTelemetry } from './telemetry.ts';

/** What a container holds open. */
export interface Wired {
  readonly context: Context;
  readonly close: () => Promise<void>;
}

/** What differs from function to function. */
export interface Parts {
  /** Engines of speech are a third of a bundle, and most functions hear and say nothing. */
  readonly speech?: boolean;
}

/** What tests replace: the time, and where telemetry goes; and the name of the index, since the tests' engine serves many markets. */
export interface Outside {
  readonly clock?: Clock;
  readonly telemetry?: Telemetry;
  readonly searchAlias?: string;
  /** Milliseconds that each is waited for: a test's machine may be busier than these may be slow. */
  readonly cachePatience?: number;
  readonly searchPatience?: number;
}

/**
 * Makes the drivers for AWS and hands them to the services, once a container. Whatever a request may not need is loaded when it is first called.
 * Errors: WrongSetting; PortError 'unavailable' when a secret cannot be read.
 */
export async function wire(environment: Environment, parts: Parts = {}, outside: Outside = {}): Promise<Wired> {
  const { clock = systemClock } = outside;
  const randomness = systemRandomness;
  const client = dynamoClient();
  const telemetry = outside.telemetry ?? stageTelemetry(environment, clock);
  const [{ services, cursors, cache }, languages] = await Promise.all([
    secretParts(environment, telemetry, outside.cachePatience),
    loadLanguages(),
  ]);
  const store = stageStore(environment, client, clock, cursors);
  const codes = later<Pick<OneTimeCodes, 'send'>>(async () =>
    (await import('./codes.ts')).stageCodes(environment, client),
  );
  const context: Context = {
    ...languages,
    ...(parts.speech ? await speechOf(environment, languages.interpreter.languages) : noSpeech),
    store,
    cache,
    search: later(async () => {
      const { stageSearch } = await import('./search.ts');
      return stageSearch(environment, client, cursors, {
        alias: outside.searchAlias,
        patience: outside.searchPatience,
      });
    }),
    live: nobodyListens,
    blobs: later(async () => (await import('./blobs.ts')).stageBlobs(environment, clock)),
    codes: { capabilities: { prefixes: ['+91'] }, send: codes.send },
    tokens: later(async () => (await import('./tokens.ts')).stageTokens(environment, store, clock)),
    prices: later(async () => {
      const { DynamoPriceBook } = await import('@mandi/drivers/aws/price-book-dynamodb');
      return new DynamoPriceBook(client, `${setting(environment, 'TABLE_PREFIX')}ek-bharath-prices`);
    }),
    telemetry,
    clock,
    ids: ulids(clock, randomness),
    randomness,
    settings: {
      secret: services,
      defaultLanguage,
      demo: setting(environment, 'STAGE') !== 'production',
      ...listenedAt(environment),
    },
  };
  const close = async () => {
    await cache.close();
    client.destroy();
  };
  return { context, close };
}

/** What depends on secrets; they are read at once, and the cache is connected to meanwhile. */
async function secretParts(environment: Environment, telemetry: Telemetry, patience?: number) {
  const client = underDeadline(new SecretsManagerClient({ maxAttempts: 3 }));
  const read = (name: 'SERVICES_SECRET_ARN' | 'REDIS_SECRET_ARN') => readSecret(client, setting(environment, name));
  const [secret, password] = await Promise.all([read('SERVICES_SECRET_ARN'), read('REDIS_SECRET_ARN')]);
  client.destroy();
  const cache = await stageCache(environment, password, telemetry, patience);
  return { services: keyFrom(secret, 'services'), cursors: keyFrom(secret, 'cursors'), cache };
}

const noSpeech: Speech = { hearing: [], speaking: [], translation: [] };

async function speechOf(environment: Environment, languages: readonly LanguageCode[]): Promise<Speech> {
  const { awsSpeech } = await import('./speech.ts');
  return awsSpeech(environment, languages);
}

/** The function that follows the streams tells; those of the API write, and phones listen at AppSync. */
const nobodyListens: LiveChannel = {
  publish: async () => Promise.reject(new PortError('unsupported', 'this function tells nobody')),
  subscribe: async () => Promise.reject(new PortError('unsupported', 'phones listen at AppSync')),
};
