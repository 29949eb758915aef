import { once } from 'node:events';
import type { ConnectionOptions } from 'node:tls';
import type { Cache, Telemetry } from '@mandi/ports';
import { Cluster, Redis } from 'iovalkey';

/** A cache that answers later than this is a miss. */
const usualPatience = 50;
const reconnectAfterMilliseconds = 500;
/** After a late answer nothing is asked for so long: a hanging server must not gather questions, nor cost each reader the wait. */
const restMilliseconds = 250;

/** Questions without an answer are told together, at most so often: a cache that is down must not fill the log. */
const toldEveryMilliseconds = 1_000;

/** Counts and, at the first count, sets the time to live, in one step: a counter can never be left without an end. */
const countScript = `
  local count = redis.call('INCR', KEYS[1])
  if count == 1 then redis.call('EXPIRE', KEYS[1], ARGV[1]) end
  return count
`;

/** In place of an answer that failed or is late. */
const silence = Symbol('no answer in time');

export interface RedisSettings {
  readonly host: string;
  readonly port: number;
  readonly username?: string;
  readonly password?: string;
  /** Options of the TLS connection; without them the connection is not encrypted. */
  readonly tls?: ConnectionOptions;
  /** Whether host and port are those of a cluster, whose nodes say which of them keeps a key. */
  readonly cluster?: boolean;
  /** Stands before every key, where stages share a server. */
  readonly prefix?: string;
  /** Is told of questions that had no answer, as "cache.unavailable". */
  readonly telemetry?: Pick<Telemetry, 'measure'>;
  /** Milliseconds after which an answer is a miss; 50 where nothing is said. */
  readonly patience?: number;
}

/**
 * A cache on Redis or Valkey. While the server is down, slow or full, every question is a miss within 50 ms, and the connection is made
 * again by itself.
 */
export class RedisCache implements Cache {
  readonly #redis: Redis | Cluster;
  readonly #telemetry: Pick<Telemetry, 'measure'> | undefined;
  readonly #patience: number;
  #restsUntil = 0;
  #unanswered = 0;
  #toldAt = Number.NEGATIVE_INFINITY;

  constructor({ prefix = '', telemetry, patience = usualPatience, cluster = false, ...server }: RedisSettings) {
    this.#telemetry = telemetry;
    this.#patience = patience;
    this.#redis = cluster ? clusterAt(server, prefix) : new Redis({ ...connection(server), keyPrefix: prefix });
    // A lost connection shows as misses; without a listener it would end the process.
    this.#redis.on('error', () => {});
  }

  /** Resolves when the server answers, or when `milliseconds` have passed without. Before, every question is a miss. */
  async connected(milliseconds: number): Promise<void> {
    if (this.#redis.status === 'ready') return;
    const ready = once(this.#redis, 'ready', { signal: AbortSignal.timeout(milliseconds) });
    await ready.catch(() => {});
  }

  async get(key: string): Promise<string | undefined> {
    return (await this.#soon(() => this.#redis.get(key))) ?? undefined;
  }

  async set(key: string, value: string, seconds: number): Promise<void> {
    await this.#soon(() => this.#redis.set(key, value, 'EX', seconds));
  }

  async remove(key: string): Promise<void> {
    await this.#soon(() => this.#redis.del(key));
  }

  async count(key: string, seconds: number): Promise<number | undefined> {
    const count = await this.#soon(() => this.#redis.eval(countScript, 1, key, seconds));
    return typeof count === 'number' ? count : undefined;
  }

  async close(): Promise<void> {
    this.#redis.disconnect();
  }

  /** The answer, or undefined when there is none in time. */
  async #soon<Answer>(ask: () => Promise<Answer>): Promise<Answer | undefined> {
    if (this.#redis.status !== 'ready' || performance.now() < this.#restsUntil) return this.#unheard();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<typeof silence>((resolve) => {
      timer = setTimeout(() => {
        this.#restsUntil = performance.now() + restMilliseconds;
        resolve(silence);
      }, this.#patience);
    });
    try {
      const answer = await Promise.race([ask().catch((): typeof silence => silence), late]);
      return answer === silence ? this.#unheard() : answer;
    } finally {
      clearTimeout(timer);
    }
  }

  /** A question that had no answer; the rest of a second's are told with the next second's first. */
  #unheard(): undefined {
    this.#unanswered += 1;
    if (performance.now() < this.#toldAt + toldEveryMilliseconds) return;
    this.#toldAt = performance.now();
    this.#telemetry?.measure('cache.unavailable', this.#unanswered, 'count');
    this.#unanswered = 0;
  }
}

type Server = Pick<RedisSettings, 'host' | 'port' | 'username' | 'password' | 'tls'>;

const connection = (server: Server) => ({
  ...server,
  enableOfflineQueue: false,
  maxRetriesPerRequest: 0,
  autoResendUnfulfilledCommands: false,
  connectTimeout: 1_000,
  retryStrategy: () => reconnectAfterMilliseconds,
});

/** Every command has one key, so a key's own node answers it whole. */
function clusterAt(server: Server, keyPrefix: string): Cluster {
  return new Cluster([{ host: server.host, port: server.port }], {
    keyPrefix,
    enableOfflineQueue: false,
    clusterRetryStrategy: () => reconnectAfterMilliseconds,
    // The nodes' certificates bear their names: a name that was looked up would not fit them.
    dnsLookup: (name, callback) => callback(null, name),
    redisOptions: connection(server),
  });
}
