import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Redis } from 'iovalkey';
import type { RedisSettings } from '../src/aws/cache-redis.ts';
import { missing, untilHealthy } from './engine.ts';
import { freePort } from './free-port.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Why Redis with TLS cannot run here; false when it can. */
export const redisMissing = (): string | false =>
  missing('redis-server', '--version', "Debian's redis-server") || missing('openssl', 'version', "Debian's openssl");

export interface RedisServer {
  readonly version: string;
  readonly settings: RedisSettings;
  /** Stops the process where it stands: connections stay open and nothing answers. */
  pause(): void;
  resume(): void;
  stop(): Promise<void>;
}

const password = 'only-for-tests-and-long-enough-to-be-one';

/** A key and a certificate signed by itself, for 127.0.0.1 and one day. */
function makeCertificate(folder: string): { readonly key: string; readonly certificate: string } {
  const [key, certificate] = [join(folder, 'server.key'), join(folder, 'server.crt')];
  const request = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'];
  const names = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const { status } = spawnSync('openssl', [...request, ...names, '-keyout', key, '-out', certificate], {
    stdio: 'ignore',
  });
  if (status !== 0) throw new Error('openssl made no certificate');
  return { key, certificate };
}

/** Starts a Redis that keeps nothing on the disk, with a password, reached by TLS only; as a cluster of one node where that is asked for. */
export async function startRedis({ cluster = false } = {}): Promise<RedisServer> {
  const folder = temporaryFolder();
  const port = await freePort();
  const { key, certificate } = makeCertificate(folder.path);
  const tls = ['--port', '0', '--tls-port', `${port}`, '--tls-cert-file', certificate, '--tls-key-file', key];
  const rest = [
    '--tls-ca-cert-file',
    certificate,
    '--tls-auth-clients',
    'no',
    '--requirepass',
    password,
    '--save',
    '',
    '--bind',
    '127.0.0.1',
    ...(cluster ? await clusterOptions() : []),
  ];
  const server = spawn('redis-server', [...tls, ...rest], { stdio: 'ignore', cwd: folder.path });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const kill = () => server.kill('SIGKILL');
  process.once('exit', kill);
  const settings: RedisSettings = { host: '127.0.0.1', port, password, tls: { ca: readFileSync(certificate) } };
  return {
    version: await versionOf(settings, cluster),
    settings,
    pause: () => void server.kill('SIGSTOP'),
    resume: () => void server.kill('SIGCONT'),
    stop: async () => {
      kill();
      process.off('exit', kill);
      await ended;
      folder.remove();
    },
  };
}

const clusterOptions = async () => [
  '--cluster-enabled',
  'yes',
  '--tls-cluster',
  'yes',
  '--cluster-announce-ip',
  '127.0.0.1',
  '--cluster-port',
  `${await freePort()}`,
];

/** Resolves when it answers, as a cluster with all its slots. */
async function versionOf(settings: RedisSettings, cluster: boolean): Promise<string> {
  const client = new Redis({ ...settings, retryStrategy: () => 50, maxRetriesPerRequest: null });
  client.on('error', () => {});
  try {
    let information = '';
    await untilHealthy(10, async () => {
      information = await client.info('server');
    });
    if (cluster) {
      await client.call('CLUSTER', 'ADDSLOTSRANGE', '0', '16383');
      await untilHealthy(10, async () => {
        if (!/cluster_state:ok/.test(`${await client.call('CLUSTER', 'INFO')}`))
          throw new Error('the cluster is not whole');
      });
    }
    return /redis_version:(\S+)/.exec(information)?.[1] ?? 'unknown';
  } finally {
    client.disconnect();
  }
}
