import type { BlobAddress, BlobFacts, Blobs, Clock, Instant, UploadTicket } from '@mandi/ports';
import { blobsContract } from '@mandi/ports/contracts/blobs';
import { clockByHand } from '@mandi/ports/contracts/clock-by-hand';
import { FileBlobs } from '../../src/local/blobs-files.ts';
import { systemRandomness } from '../../src/local/randomness.ts';
import { folderInMemory } from '../temporary-folder.ts';
import type { BrokenDriver } from './broken-driver.ts';

interface Parts {
  readonly blobs: Blobs;
  upload(ticket: UploadTicket, content: Uint8Array): Promise<void>;
}
type Fault = (files: FileBlobs) => { blobs?: Partial<Blobs>; upload?: Parts['upload'] };

function broken(fault: string, over: Fault, caughtBy: readonly string[], frozen?: Clock): BrokenDriver {
  const register = (name: string) =>
    blobsContract(name, async () => {
      const folder = folderInMemory();
      const clock = clockByHand();
      const secret = systemRandomness.bytes(32);
      const files = new FileBlobs({
        folder: folder.path,
        base: '/blobs',
        secret,
        clock: frozen ?? clock,
        randomness: systemRandomness,
      });
      const faults = over(files);
      const right: Blobs = {
        uploadTicket: (...call) => files.uploadTicket(...call),
        downloadUrl: (...call) => files.downloadUrl(...call),
        write: (...call) => files.write(...call),
        read: (address) => files.read(address),
        facts: (address) => files.facts(address),
        remove: (address) => files.remove(address),
        sweep: (...call) => files.sweep(...call),
      };
      return {
        blobs: { ...right, ...faults.blobs },
        clock,
        pass: async (seconds) => clock.advance(seconds),
        upload:
          faults.upload ??
          (async (ticket, content) => {
            await files.accept(ticket.url, ticket.fields['content-type'], one(content));
          }),
        download: async (url) => {
          const { facts, content } = await files.show(url);
          return { contentType: facts.contentType, content: Buffer.concat(await content.toArray()) };
        },
        close: async () => folder.remove(),
      };
    });
  return { fault, register, caughtBy };
}

async function* one(content: Uint8Array): AsyncIterable<Uint8Array> {
  yield content;
}

const nameOf = ({ bucket, name }: BlobAddress) => `${bucket} ${name}`;

export const brokenDrivers: readonly BrokenDriver[] = [
  broken(
    'believes what a file is said to be',
    (files) => {
      const believed = new Map<string, BlobFacts>();
      return {
        blobs: {
          async write(address, contentType, content) {
            const facts = { contentType, bytes: content.length, sha256: '', stored: 0 as Instant };
            return files.write(address, contentType, content).catch(() => {
              believed.set(nameOf(address), facts);
              return facts;
            });
          },
          facts: async (address) => believed.get(nameOf(address)) ?? files.facts(address),
        },
      };
    },
    ['content that is not what its type says is refused and not kept', 'a name cannot leave its bucket'],
  ),
  broken(
    'has links that never expire',
    () => ({}),
    ['an expired ticket is refused', 'a download address shows the file until it expires'],
    clockByHand(),
  ),
  broken(
    'does not look at the ticket',
    (files) => ({
      async upload(ticket, content) {
        const [, bucket, name] = /^\/blobs\/(media|voice)\/([^?]*)/.exec(ticket.url) ?? [];
        await files.write(
          { bucket: bucket as BlobAddress['bucket'], name: name as string },
          ticket.fields['content-type'] as string,
          content,
        );
      },
    }),
    [
      'a ticket is good for one upload',
      'an expired ticket is refused',
      'a ticket turned to another address is refused',
      'an upload of other content or of too much is refused and not kept',
      'a download address is no ticket to upload',
    ],
  ),
  broken(
    'sweeps what is new',
    (files) => ({
      blobs: { sweep: (bucket, _before, limit) => files.sweep(bucket, Number.MAX_SAFE_INTEGER as Instant, limit) },
    }),
    ['a sweep removes files stored before an instant, of one bucket, up to a limit'],
  ),
  broken(
    'sweeps without a limit',
    (files) => ({ blobs: { sweep: (bucket, before) => files.sweep(bucket, before, 1_000) } }),
    ['a sweep removes files stored before an instant, of one bucket, up to a limit'],
  ),
  broken(
    'has one bucket for all',
    (files) => {
      const media = (address: BlobAddress): BlobAddress => ({ ...address, bucket: 'media' });
      return {
        blobs: {
          write: (address, type, content) => files.write(media(address), type, content),
          facts: (address) => files.facts(media(address)),
        },
      };
    },
    ['the buckets are apart'],
  ),
  broken(
    'keeps the first of two files',
    (files) => ({
      blobs: {
        write: async (address, type, content) => (await files.facts(address)) ?? files.write(address, type, content),
      },
    }),
    ['a file written again is replaced'],
  ),
  broken(
    'hashes the name instead of the content',
    (files) => ({
      blobs: {
        write: async (address, type, content) => ({
          ...(await files.write(address, type, content)),
          sha256: nameOf(address),
        }),
      },
    }),
    ['a file is read as it was written, with its facts'],
  ),
  broken('removes nothing', () => ({ blobs: { remove: async () => {} } }), ['a removed file is gone']),
];
