import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { S3Client } from '@aws-sdk/client-s3';
import { type BlobAddress, PortError, type UploadTicket } from '@mandi/ports';
import { blobsContract } from '@mandi/ports/contracts/blobs';
import { fails } from '@mandi/ports/contracts/expectations';
import { png, wav } from '@mandi/ports/contracts/media-samples';
import { type S3Server, s3Missing, startS3 } from '../../test/s3-server.ts';
import { systemRandomness } from '../local/randomness.ts';
import { S3Blobs } from './blobs-s3.ts';

const skip = s3Missing();
let server: S3Server;

if (skip === false) {
  before(async () => {
    server = await startS3();
    console.log(server.version);
  });
  after(() => server.stop());
}

const clock = { now: () => Date.now() as never };

async function open() {
  const buckets = await server.buckets();
  const blobs = new S3Blobs({ client: server.client, buckets, clock, randomness: systemRandomness });
  return { blobs, buckets };
}

/** Which file an upload form is for. */
function addressOf({ url, fields }: UploadTicket, buckets: { readonly voice: string }): BlobAddress {
  const bucket = new URL(url).pathname.split('/')[1] === buckets.voice ? 'voice' : 'media';
  return { bucket, name: (fields.key ?? '').split('/').slice(1, -1).join('/') };
}

/** What a browser does with the form, then what the service does when it is told: S3's own refusals are its error codes. */
async function post(ticket: UploadTicket, content: Uint8Array<ArrayBuffer>): Promise<void> {
  const form = new FormData();
  for (const [name, value] of Object.entries(ticket.fields)) form.append(name, value);
  form.append('file', new Blob([content]));
  const response = await fetch(ticket.url, { method: 'POST', body: form });
  if (response.ok) return;
  const code = /<Code>(\w+)<\/Code>/.exec(await response.text())?.[1];
  throw new PortError(code === 'EntityTooLarge' ? 'too-large' : 'refused', `${code}`);
}

blobsContract(
  'blobs in S3',
  async () => {
    const { blobs, buckets } = await open();
    return {
      blobs,
      clock,
      pass: (seconds) => wait(seconds * 1000),
      upload: async (ticket, content) => {
        await post(ticket, new Uint8Array(content));
        await blobs.settle(addressOf(ticket, buckets));
      },
      download: async (url) => {
        const response = await fetch(url);
        if (!response.ok) throw new PortError('refused', `${response.status}`);
        return {
          contentType: response.headers.get('content-type') ?? '',
          content: new Uint8Array(await response.arrayBuffer()),
        };
      },
      close: async () => {},
    };
  },
  { skip },
);

test('an upload counts when it is asked for, and is gone from where it waited', { skip }, async () => {
  const { blobs } = await open();
  const photo = { bucket: 'media', name: 'lots/01J3/photo-1' } as const;
  await post(await blobs.uploadTicket(photo, 'image/png', 1_000_000, 60), new Uint8Array(png));
  assert.equal((await blobs.facts(photo))?.bytes, png.length);
  assert.equal(await blobs.settle(photo), undefined);
});

test('an upload of other content is no file when it is asked for', { skip }, async () => {
  const { blobs } = await open();
  const photo = { bucket: 'media', name: 'lots/01J3/photo-1' } as const;
  await post(await blobs.uploadTicket(photo, 'image/png', 1_000_000, 60), new Uint8Array(wav));
  assert.equal(await blobs.facts(photo), undefined);
});

test('a key that S3 does not know is refused, and a server that is gone is unavailable', { skip }, async () => {
  const { buckets } = await open();
  const credentials = { accessKeyId: 'nobody', secretAccessKey: 'nothing' };
  const stranger = new S3Client({
    endpoint: server.endpoint,
    region: 'ap-south-1',
    forcePathStyle: true,
    credentials,
    maxAttempts: 1,
  });
  const blobs = new S3Blobs({ client: stranger, buckets, clock, randomness: systemRandomness });
  await assert.rejects(blobs.write({ bucket: 'media', name: 'photo' }, 'image/png', png), PortError);
  const nowhere = new S3Client({
    endpoint: 'http://127.0.0.1:9',
    region: 'ap-south-1',
    forcePathStyle: true,
    credentials,
    maxAttempts: 1,
  });
  const gone = new S3Blobs({ client: nowhere, buckets, clock, randomness: systemRandomness });
  await fails(gone.write({ bucket: 'media', name: 'photo' }, 'image/png', png), 'unavailable');
});
