import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { untilHealthy } from './engine.ts';
import { freePort } from './free-port.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Apache-2.0; the release that the contract was tried on. */
const release = 'v1.8.0';
const engines = join(import.meta.dirname, '..', '..', '..', 'node_modules', '.cache', 'engines');
const program = join(engines, 'versitygw');

/** Why an S3 server cannot run here; false when it can. */
export const s3Missing = (): string | false =>
  existsSync(program) ? false : 'the S3 server versitygw is not built: run npm run test:aws, which builds it with Go';

/** Builds the server where it is not yet: about a minute and a half, once. Errors: what Go says. */
export function bringS3(): void {
  if (existsSync(program)) return;
  mkdirSync(engines, { recursive: true });
  const { error, status, stderr } = spawnSync(
    'go',
    ['install', `github.com/versity/versitygw/cmd/versitygw@${release}`],
    { env: { ...process.env, CGO_ENABLED: '0', GOBIN: engines }, encoding: 'utf8' },
  );
  if (error !== undefined)
    throw new Error('Go is missing: install it, for it builds the S3 server versitygw', { cause: error });
  if (status !== 0) throw new Error(`versitygw could not be built: ${stderr}`);
}

export interface S3Server {
  readonly version: string;
  readonly endpoint: string;
  readonly client: S3Client;
  /** Makes two empty buckets of new names. */
  buckets(): Promise<{ readonly media: string; readonly voice: string }>;
  stop(): Promise<void>;
}

/** Starts versitygw over a folder that is removed after. */
export async function startS3(): Promise<S3Server> {
  const folder = temporaryFolder();
  const [data, versions] = [join(folder.path, 'data'), join(folder.path, 'versions')];
  for (const path of [data, versions]) mkdirSync(path);
  const port = await freePort();
  const secret = { ROOT_ACCESS_KEY: 'only', ROOT_SECRET_KEY: 'for-tests' };
  const server = spawn(
    program,
    ['--port', `127.0.0.1:${port}`, '--region', 'ap-south-1', 'posix', '--versioning-dir', versions, data],
    { env: { ...process.env, ...secret }, stdio: 'ignore' },
  );
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const kill = () => server.kill('SIGKILL');
  process.once('exit', kill);
  const endpoint = `http://127.0.0.1:${port}`;
  const client = new S3Client({
    endpoint,
    region: 'ap-south-1',
    forcePathStyle: true,
    credentials: { accessKeyId: secret.ROOT_ACCESS_KEY, secretAccessKey: secret.ROOT_SECRET_KEY },
  });
  await untilHealthy(10, () => fetch(endpoint));
  let made = 0;
  const bucket = async (): Promise<string> => {
    const name = `bucket-${(made += 1)}`;
    await client.send(new CreateBucketCommand({ Bucket: name }));
    return name;
  };
  return {
    version: `versitygw ${release}`,
    endpoint,
    client,
    buckets: async () => ({ media: await bucket(), voice: await bucket() }),
    stop: async () => {
      client.destroy();
      kill();
      process.off('exit', kill);
      await ended;
      folder.remove();
    },
  };
}
