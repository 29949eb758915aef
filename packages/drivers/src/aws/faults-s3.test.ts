import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { S3Client } from '@aws-sdk/client-s3';
import { type Blobs, type Instant, PortError, type TextToSpeech } from '@mandi/ports';
import { fails } from '@mandi/ports/contracts/expectations';
import { png, wav } from '@mandi/ports/contracts/media-samples';
import { listingsBy } from '@mandi/records';
import { refusalOf } from '@mandi/services/http/failure';
import { createListing } from '@mandi/services/products/create-listing';
import { translateText } from '@mandi/services/translate/translate-text';
import { asked, tradingFloor } from '../../../services/test/trading-floor.ts';
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

/** Kaveri before a market whose files are in S3, behind the proxy. */
async function atMarket(behind: Behind, change: Parameters<typeof tradingFloor>[0] = {}) {
  const floor = tradingFloor({ blobs: behind.blobs, ...change });
  const kaveri = await floor.person('Kaveri', 'vendor', 'ta');
  return { ...floor, kaveri, photoName: `${kaveri.userId}/${floor.context.ids.next()}` };
}

test('a lot whose photo cannot be looked at is not listed; told to try again, its vendor lists it once, with the photo', {
  skip,
}, async (t) => {
  await using behind = await behindProxy();
  const { context, kaveri, photoName, close } = await atMarket(behind);
  t.after(close);
  await behind.blobs.write({ bucket: 'media', name: photoName }, 'image/png', png);
  const quantity = { amount: '50', unit: 'kg' };
  const retail = { rupees: '30', per: 'kg' };
  const body = { crop: 'tomato', quantity, audience: 'B2C', retail, photos: [photoName] };
  const list = () => createListing(context, asked(kaveri, { body, key: 'listing' }));
  behind.proxy.plan = () => denied;
  const refused = await list().catch((error: unknown) => error);
  assert.equal(refusalOf(refused).code, 'temporarily-unavailable');
  behind.proxy.plan = undefined;
  const lots = async () =>
    (await context.store.query(listingsBy('VendorIndex', kaveri.userId, { limit: 9 }))).items.length;
  assert.equal(await lots(), 0);
  assert.equal((await list()).productId, (await list()).productId);
  assert.equal(await lots(), 1);
});

test('a translation whose recording cannot be kept is given without it', { skip }, async (t) => {
  await using behind = await behindProxy();
  const speaker: TextToSpeech = {
    name: 'speaker',
    capabilities: { languages: ['ta'], maximumCharacters: 500 },
    speak: async () => ({ bytes: wav, contentType: 'audio/wav', engine: 'speaker' }),
  };
  const { context, kaveri, close } = await atMarket(behind, { speaking: [speaker] });
  t.after(close);
  const body = { text: '50 kg tomato', from: 'en', to: 'ta', speak: true };
  const ask = () => translateText(context, asked(kaveri, { body }));
  behind.proxy.plan = () => denied;
  const silent = await ask();
  assert.match(silent.facts?.screen ?? '', /50 கிலோ/);
  assert.equal(silent.recording, undefined);
  behind.proxy.plan = undefined;
  assert.equal((await ask()).recording?.engine, 'speaker');
});
