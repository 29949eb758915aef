import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { systemRandomness } from '@mandi/drivers/local/randomness';
import type { Cache, Telemetry } from '@mandi/ports';
import { indexing } from '@mandi/services/products/indexing';
import { stageCache } from '../cache.ts';
import { underDeadline } from '../deadline.ts';
import { loadLanguages } from '../interpreter.ts';
import { stageSearch } from '../search.ts';
import { readSecret } from '../secrets.ts';
import { type Environment, setting } from '../settings.ts';
import { type Outside, type StreamHandler, streamHandler } from './stream-function.ts';

/** Grows when what is indexed of a listing changes. */
const searchVersion = 1;

/**
 * Keeps the search index at what may be bought, and tells the cache of it: only then are search results kept. The index is prepared by each new container, which changes nothing that is
 * there. */
export const followForSearch = (environment: Environment, outside: Outside = {}): StreamHandler =>
  streamHandler(
    `search-${searchVersion}`,
    environment,
    async ({ client, clock, telemetry }) => {
      // It reads no pages, so no other container has to read its cursors.
      const cursors = systemRandomness.bytes(32);
      const search = await stageSearch(environment, client, cursors, { alias: outside.searchAlias });
      const [{ interpreter }, cache] = await Promise.all([
        loadLanguages(),
        outside.cache ?? cacheOf(environment, telemetry),
        search.prepare(),
      ]);
      return indexing({ search, clock, interpreter, ...(cache && { cache }) });
    },
    outside,
  );

/** Undefined for a stage without a cache. */
async function cacheOf(environment: Environment, telemetry: Telemetry): Promise<Cache | undefined> {
  if (environment['REDIS_URL'] === undefined) return undefined;
  const secrets = underDeadline(new SecretsManagerClient({ maxAttempts: 3 }));
  const password = await readSecret(secrets, setting(environment, 'REDIS_SECRET_ARN'));
  secrets.destroy();
  return stageCache(environment, password, telemetry);
}

export const handler = followForSearch(process.env);
