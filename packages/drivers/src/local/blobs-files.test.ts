import assert from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { blobsContract } from '@mandi/ports/contracts/blobs';
import { clockByHand } from '@mandi/ports/contracts/clock-by-hand';
import { fails } from '@mandi/ports/contracts/expectations';
import { png } from '@mandi/ports/contracts/media-samples';
import { temporaryFolder } from '../../test/temporary-folder.ts';
import { FileBlobs } from './blobs-files.ts';
import { systemRandomness } from './randomness.ts';

blobsContract('blobs as files', async () => {
  const folder = temporaryFolder();
  const clock = clockByHand();
  const secret = systemRandomness.bytes(32);
  const blobs = new FileBlobs({ folder: folder.path, base: '/blobs', secret, clock, randomness: systemRandomness });
  return {
    blobs,
    clock,
    pass: async (seconds) => clock.advance(seconds),
    upload: async (ticket, content) => {
      await blobs.accept(ticket.url, ticket.fields['content-type'], chunks(content));
    },
    download: async (url) => {
      const { facts, content } = await blobs.show(url);
      return { contentType: facts.contentType, content: Buffer.concat(await content.toArray()) };
    },
    close: async () => folder.remove(),
  };
});

async function* chunks(content: Uint8Array): AsyncIterable<Uint8Array> {
  for (let at = 0; at < content.length; at += 50) yield content.subarray(at, at + 50);
}

const open = (folder: string) => {
  const secret = new Uint8Array(32).fill(7);
  return new FileBlobs({ folder, base: '/blobs', secret, clock: clockByHand(), randomness: systemRandomness });
};

test('an upload that breaks off leaves nothing behind, and its ticket is still good', async (t) => {
  const folder = temporaryFolder();
  t.after(() => folder.remove());
  const blobs = open(folder.path);
  const address = { bucket: 'media', name: 'photo' } as const;
  const ticket = await blobs.uploadTicket(address, 'image/png', 1_000, 60);
  async function* brokenOff(): AsyncIterable<Uint8Array> {
    yield png.subarray(0, 20);
    throw new Error('the phone went into a tunnel');
  }
  await fails(blobs.accept(ticket.url, 'image/png', brokenOff()), 'refused');
  assert.equal(await blobs.facts(address), undefined);
  assert.deepEqual(readdirSync(join(folder.path, 'incoming')), []);
  await blobs.accept(ticket.url, 'image/png', chunks(png));
  assert.equal((await blobs.facts(address))?.bytes, png.length);
});

test('of two uploads with one ticket at once, one is kept', async (t) => {
  const folder = temporaryFolder();
  t.after(() => folder.remove());
  const blobs = open(folder.path);
  const ticket = await blobs.uploadTicket({ bucket: 'media', name: 'photo' }, 'image/png', 1_000, 60);
  const uploads = await Promise.allSettled([1, 2].map(() => blobs.accept(ticket.url, 'image/png', chunks(png))));
  assert.deepEqual(uploads.map((upload) => upload.status).sort(), ['fulfilled', 'rejected']);
});

test('what a killed process left half written is cleared away', (t) => {
  const folder = temporaryFolder();
  t.after(() => folder.remove());
  open(folder.path);
  writeFileSync(join(folder.path, 'incoming', 'half'), 'half');
  open(folder.path);
  assert.deepEqual(readdirSync(join(folder.path, 'incoming')), []);
});

test('a used ticket stays used over a restart', async (t) => {
  const folder = temporaryFolder();
  t.after(() => folder.remove());
  const ticket = await open(folder.path).uploadTicket({ bucket: 'media', name: 'photo' }, 'image/png', 1_000, 60);
  await open(folder.path).accept(ticket.url, undefined, chunks(png));
  await fails(open(folder.path).accept(ticket.url, undefined, chunks(png)), 'refused');
});
