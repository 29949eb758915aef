import type { RedisCache } from '@mandi/drivers/aws/cache-redis';
import type { Telemetry } from '@mandi/ports';
import { type Environment, setting } from './settings.ts';

/** Milliseconds that a new container waits for its cache: after that it works without, until the cache answers. */
const connectionPatience = 1_000;

/** The cache that the stage's functions share; `password` is the secret of REDIS_SECRET_ARN. `patience` is that of RedisSettings. */
export async function stageCache(
  environment: Environment,
  password: string,
  telemetry: Telemetry,
  patience?: number,
): Promise<RedisCache> {
  const { hostname, port } = new URL(setting(environment, 'REDIS_URL'));
  const { RedisCache } = await import('@mandi/drivers/aws/cache-redis');
  const cache = new RedisCache({
    host: hostname,
    port: Number(port),
    password,
    tls: {},
    prefix: setting(environment, 'TABLE_PREFIX'),
    // ElastiCache names the address of a cluster so; that of one node begins otherwise.
    cluster: hostname.startsWith('clustercfg.'),
    telemetry,
    ...(patience && { patience }),
  });
  await cache.connected(connectionPatience);
  return cache;
}
