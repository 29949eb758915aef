import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import type { BlobAddress, Blobs, Clock, UploadTicket } from '../src/index.ts';
import type { ContractOptions } from './expectations.ts';
import { fails, opened } from './expectations.ts';
import { png, wav } from './media-samples.ts';

export interface BlobsUnderTest {
  readonly blobs: Blobs;
  readonly clock: Clock;
  /** Lets time pass for the driver: by hand where it has a clock of ours, really where its far side has its own. */
  pass(seconds: number): Promise<void>;
  /** Does what a client does with a ticket: brings the content to its address. Rejects with what the driver's far side says. */
  upload(ticket: UploadTicket, content: Uint8Array): Promise<void>;
  /** Does what a client does with a download address. */
  download(url: string): Promise<{ readonly contentType: string; readonly content: Uint8Array }>;
  close(): Promise<void>;
}

const photo: BlobAddress = { bucket: 'media', name: 'lots/01J3/photo-1' };
const voice: BlobAddress = { bucket: 'voice', name: 'chats/01J3/utterance-1' };
const text = new TextEncoder().encode('<html>this is no picture</html>');

/** The same ticket for another name, wherever its name stands. */
function turnedTo(name: string, ticket: UploadTicket): UploadTicket {
  const turn = (text: string) => text.replace('photo-1', name);
  const fields = Object.fromEntries(Object.entries(ticket.fields).map(([field, text]) => [field, turn(text)]));
  return { ...ticket, url: turn(ticket.url), fields };
}

/** What every driver of blobs must do. `open` gives empty buckets for each test. */
export function blobsContract(name: string, open: () => Promise<BlobsUnderTest>, options: ContractOptions = {}): void {
  describe(name, options, () => {
    test('a file is read as it was written, with its facts', async (t) => {
      const { blobs, clock } = await opened(t, open);
      const before = clock.now();
      const expected = await blobs.write(photo, 'image/png', png);
      assert.ok(before <= expected.stored && expected.stored <= clock.now());
      assert.deepEqual(expected, {
        contentType: 'image/png',
        bytes: png.length,
        sha256: createHash('sha256').update(png).digest('hex'),
        stored: expected.stored,
      });
      assert.deepEqual(await blobs.facts(photo), expected);
      const { facts, content } = await blobs.read(photo);
      assert.deepEqual(facts, expected);
      assert.deepEqual(new Uint8Array(content), png);
    });

    test('the buckets are apart', async (t) => {
      const { blobs } = await opened(t, open);
      await blobs.write(photo, 'image/png', png);
      assert.equal(await blobs.facts({ ...photo, bucket: 'voice' }), undefined);
    });

    test('a file written again is replaced', async (t) => {
      const { blobs } = await opened(t, open);
      await blobs.write(photo, 'image/png', png);
      await blobs.write(photo, 'audio/wav', wav);
      const { facts, content } = await blobs.read(photo);
      assert.equal(facts.contentType, 'audio/wav');
      assert.deepEqual(new Uint8Array(content), wav);
    });

    test('an absent file is not found, and removing it is no error', async (t) => {
      const { blobs } = await opened(t, open);
      assert.equal(await blobs.facts(photo), undefined);
      await fails(blobs.read(photo), 'not-found');
      await blobs.remove(photo);
    });

    test('a removed file is gone', async (t) => {
      const { blobs } = await opened(t, open);
      await blobs.write(photo, 'image/png', png);
      await blobs.remove(photo);
      assert.equal(await blobs.facts(photo), undefined);
      await fails(blobs.read(photo), 'not-found');
    });

    test('content that is not what its type says is refused and not kept', async (t) => {
      const { blobs } = await opened(t, open);
      await fails(blobs.write(photo, 'image/jpeg', png), 'refused');
      await fails(blobs.write(photo, 'image/png', text), 'refused');
      await fails(blobs.write(photo, 'image/png', new Uint8Array()), 'refused');
      await fails(blobs.write(photo, 'text/html', text), 'refused');
      assert.equal(await blobs.facts(photo), undefined);
    });

    test('a ticket brings one file to its address', async (t) => {
      const { blobs, clock, upload } = await opened(t, open);
      const before = clock.now();
      const ticket = await blobs.uploadTicket(voice, 'audio/wav', 1_000_000, 60);
      assert.ok(ticket.expires >= before + 60_000 && ticket.expires <= clock.now() + 60_000);
      assert.equal(await blobs.facts(voice), undefined);
      await upload(ticket, wav);
      assert.equal((await blobs.facts(voice))?.contentType, 'audio/wav');
      assert.deepEqual(new Uint8Array((await blobs.read(voice)).content), wav);
    });

    test('a ticket is good for one upload', async (t) => {
      const { blobs, upload } = await opened(t, open);
      const ticket = await blobs.uploadTicket(photo, 'image/png', 1_000_000, 60);
      await upload(ticket, png);
      await fails(upload(ticket, png), 'refused');
    });

    test('an expired ticket is refused', async (t) => {
      const { blobs, pass, upload } = await opened(t, open);
      const ticket = await blobs.uploadTicket(photo, 'image/png', 1_000_000, 1);
      await pass(2);
      await fails(upload(ticket, png), 'refused');
      assert.equal(await blobs.facts(photo), undefined);
    });

    test('a ticket turned to another address is refused', async (t) => {
      const { blobs, upload } = await opened(t, open);
      const ticket = await blobs.uploadTicket(photo, 'image/png', 1_000_000, 60);
      const turned = turnedTo('photo-2', ticket);
      assert.notDeepEqual(turned, ticket);
      await fails(upload(turned, png), 'refused');
      assert.equal(await blobs.facts({ ...photo, name: 'lots/01J3/photo-2' }), undefined);
    });

    test('an upload of other content or of too much is refused and not kept', async (t) => {
      const { blobs, upload } = await opened(t, open);
      const ticket = await blobs.uploadTicket(photo, 'image/png', png.length - 1, 60);
      await fails(upload(ticket, png), 'too-large');
      await fails(upload(await blobs.uploadTicket(photo, 'image/png', 1_000_000, 60), text), 'refused');
      await fails(upload(await blobs.uploadTicket(photo, 'image/png', 1_000_000, 60), wav), 'refused');
      assert.equal(await blobs.facts(photo), undefined);
    });

    test('a download address shows the file until it expires', async (t) => {
      const { blobs, pass, download } = await opened(t, open);
      await blobs.write(photo, 'image/png', png);
      const url = await blobs.downloadUrl(photo, 1);
      const { contentType, content } = await download(url);
      assert.equal(contentType, 'image/png');
      assert.deepEqual(new Uint8Array(content), png);
      await pass(2);
      await fails(download(url), 'refused');
    });

    test('a download address turned to another file is refused', async (t) => {
      const { blobs, download } = await opened(t, open);
      await blobs.write({ ...photo, name: 'lots/01J3/photo-2' }, 'image/png', png);
      await fails(download((await blobs.downloadUrl(photo, 60)).replace('photo-1', 'photo-2')), 'refused');
    });

    test('a download address is no ticket to upload', async (t) => {
      const { blobs, upload } = await opened(t, open);
      const ticket = await blobs.uploadTicket(photo, 'image/png', 1_000_000, 60);
      await fails(upload({ ...ticket, url: await blobs.downloadUrl(photo, 60) }, png), 'refused');
    });

    test('a name cannot leave its bucket', async (t) => {
      const { blobs } = await opened(t, open);
      for (const name of [
        '',
        '..',
        '../voice/x',
        'a/../../x',
        '/etc/passwd',
        'a//b',
        './a',
        'a\0b',
        'a\\..\\b',
        'x'.repeat(2_000),
      ]) {
        await fails(blobs.write({ bucket: 'media', name }, 'image/png', png), 'refused');
        await fails(blobs.uploadTicket({ bucket: 'media', name }, 'image/png', 1_000, 60), 'refused');
        await fails(blobs.read({ bucket: 'media', name }), 'refused');
      }
    });

    test('a sweep removes files stored before an instant, of one bucket, up to a limit', async (t) => {
      const { blobs, clock, pass } = await opened(t, open);
      const old = [1, 2, 3].map((at) => ({ ...voice, name: `chats/01J3/old-${at}` }));
      for (const address of old) await blobs.write(address, 'audio/wav', wav);
      await blobs.write(photo, 'image/png', png);
      await pass(2);
      const before = clock.now();
      await blobs.write(voice, 'audio/wav', wav);
      assert.equal(await blobs.sweep('voice', before, 2), 2);
      assert.equal(await blobs.sweep('voice', before, 2), 1);
      assert.equal(await blobs.sweep('voice', before, 2), 0);
      for (const address of old) assert.equal(await blobs.facts(address), undefined);
      assert.notEqual(await blobs.facts(voice), undefined);
      assert.notEqual(await blobs.facts(photo), undefined);
    });
  });
}
