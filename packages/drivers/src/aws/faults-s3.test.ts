import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { S3Client } from '@aws-sdk/client-s3';
import { type Blobs, type Instant, PortError } from '@mandi/ports';
import { fails } from '@mandi/ports/contracts/expectations';
import { png, wav } from '@mandi/ports/contracts/media-samples';
import { type Fault, type FaultProxy, next, type Passing, startFaultProxy } from '../../test/fault-proxy.ts';
import { type S3Server, s3Missing, startS3 } from '../../test/s3-server.ts';
import { systemRandomness } from '../local/randomness.ts';
import { S3Blobs } from './blobs-s3.ts';

const skip = s3Missing();
let server: S3Server;

before(async () => {
  if (!skip) server = await startS3();
});
after(() => server?.stop());

const said = (status: number, code: string): Fault => ({
  kind: 'answer',
  status,
  type: 'application/xml',
  body: `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`,
});
const denied = said(403, 'AccessDenied');
const busy = said(503, 'SlowDown');
const isCopy = ({ headers }: Passing) => headers['x-amz-copy-source'] !== undefined;
const photo = { bucket: 'media', name: 'lots/01J3/photo-1' } as const;

interface Behind extends AsyncDisposable {
  readonly blobs: Blobs;
  readonly proxy: FaultProxy;
}

async function behindProxy(): Promise<Behind> {
  const proxy = await startFaultProxy(server.endpoint);
  const { region, credentials } = server.client.config;
  const client = new S3Client({ endpoint: proxy.endpoint, region, credentials, forcePathStyle: true, maxAttempts: 2 });
  const clock = { now: () => Date.now() as Instant };
  const blobs = new S3Blobs({ client, buckets: await server.buckets(), clock, randomness: systemRandomness });
  return {
    blobs,
    proxy,
    async [Symbol.asyncDispose]() {
      client.destroy();
      await proxy.stop();
    },
  };
}

async function upload(blobs: Blobs, content: Uint8Array): Promise<void> {
  const { url, fields } = await blobs.uploadTicket(photo, 'image/png', 1_000_000, 60);
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([new Uint8Array(content)]));
  const { ok, status } = await fetch(url, { method: 'POST', body: form });
  assert.ok(ok, `${status}`);
}

test('a bucket that does not let us (403) is a fault of ours, not of who asked, and never "no such file"; nothing is half-written', {
  skip,
}, async () => {
  await using behind = await behindProxy();
  const { blobs, proxy } = behind;
  proxy.plan = () => denied;
  await fails(blobs.write(photo, 'image/png', png), 'unavailable');
  await fails(blobs.facts(photo), 'unavailable');
  await fails(blobs.read(photo), 'unavailable');
  await fails(blobs.remove(photo), 'unavailable');
  proxy.plan = undefined;
  assert.equal(await blobs.facts(photo), undefined);
});

for (const [name, fault] of Object.entries({ denied, busy })) {
  test(`an upload that could not be kept (${name}) waits, and counts when it is asked for again`, {
    skip,
  }, async () => {
    await using behind = await behindProxy();
    const { blobs, proxy } = behind;
    await upload(blobs, png);
    proxy.plan = (passing) => (isCopy(passing) ? fault : undefined);
    await fails(blobs.facts(photo), 'unavailable');
    proxy.plan = undefined;
    assert.equal((await blobs.facts(photo))?.bytes, png.length);
  });
}

test('an upload of other content is refused once and for all, though S3 is at fault meanwhile', { skip }, async () => {
  await using behind = await behindProxy();
  const { blobs, proxy } = behind;
  await upload(blobs, wav);
  proxy.plan = next(1, busy);
  assert.equal(await blobs.facts(photo), undefined);
  assert.equal(await blobs.facts(photo), undefined);
});

test('an upload is kept though what waited could not be removed, and counts once', { skip }, async () => {
  await using behind = await behindProxy();
  const { blobs, proxy } = behind;
  await upload(blobs, png);
  proxy.plan = ({ method }) => (method === 'DELETE' ? busy : undefined);
  assert.equal((await blobs.facts(photo))?.bytes, png.length);
  proxy.plan = undefined;
  assert.deepEqual((await blobs.read(photo)).content, new Uint8Array(png));
});

for (const when of ['before', 'done', 'half-said'] as const) {
  test(`a write or a read whose connection was cut (${when}) is made again, whole`, { skip }, async () => {
    await using behind = await behindProxy();
    const { blobs, proxy } = behind;
    proxy.plan = next(1, { kind: 'cut', when });
    await blobs.write(photo, 'image/png', png);
    proxy.plan = next(1, { kind: 'cut', when });
    assert.equal((await blobs.facts(photo))?.bytes, png.length);
    proxy.plan = next(1, { kind: 'cut', when }, ({ method }) => method === 'GET');
    const read = await blobs.read(photo).catch((error: unknown) => error);
    // What is cut within the content is not asked for again by itself: the caller is told.
    if (read instanceof Error) assert.ok(read instanceof PortError && read.retryable, String(read));
    else assert.deepEqual((read as { content: Uint8Array }).content, new Uint8Array(png));
    assert.deepEqual((await blobs.read(photo)).content, new Uint8Array(png));
  });
}

test('a busy bucket is tried again; one that stays busy is unavailable', { skip }, async () => {
  await using behind = await behindProxy();
  const { blobs, proxy } = behind;
  proxy.plan = next(1, busy);
  await blobs.write(photo, 'image/png', png);
  proxy.plan = () => busy;
  await fails(blobs.read(photo), 'unavailable');
});
