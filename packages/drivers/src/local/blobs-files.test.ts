import { blobsContract } from '@mandi/ports/contracts/blobs';
import { clockByHand } from '@mandi/ports/contracts/clock-by-hand';
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
