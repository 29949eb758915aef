import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BlobAddress, BlobFacts } from '@mandi/ports';
import { PortError } from '@mandi/ports';
import { checkContent, recognisedWithin } from '../blob-rules/content-type.ts';

/** The first bytes of each stored file: its facts as JSON, filled with spaces. So content and facts are renamed into place as one. */
export const headerBytes = 1024;

/** Where a file stands: by the SHA-256 of its name, so that no name can lead out of the bucket. */
export function pathOf(root: string, { bucket, name }: BlobAddress): string {
  const digest = createHash('sha256').update(name).digest('hex');
  return join(root, bucket, digest.slice(0, 2), digest);
}

/** Gives what a disk error means: 'unavailable' with one plain sentence; errors of a port are given back as they are. */
export function diskError(cause: unknown): unknown {
  if (cause instanceof PortError) return cause;
  const { code } = cause as NodeJS.ErrnoException;
  const full = code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG';
  return new PortError('unavailable', full ? 'the disk is full' : `the disk failed (${code ?? 'unknown'})`, cause);
}

/** The facts at the head of an open file. Errors: PortError 'corrupt'. */
export async function readFacts(file: FileHandle): Promise<BlobFacts> {
  const header = Buffer.alloc(headerBytes);
  await file.read(header, 0, headerBytes, 0);
  try {
    return JSON.parse(header.toString());
  } catch (cause) {
    throw new PortError('corrupt', 'a stored file has lost its facts', cause);
  }
}

/** Opens a stored file to read; undefined when there is none. */
export async function openStored(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, 'r');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw diskError(cause);
  }
}

/** What is to be stored: `settle` is asked once the content is whole, right and on the disk, and before it takes its place. */
export interface Arrival {
  readonly contentType: string;
  readonly maximumBytes: number;
  readonly stored: BlobFacts['stored'];
  readonly content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  readonly settle: () => Promise<void>;
}

/**
 * Writes beside, syncs, and renames into place: at any moment the file is the old one or the new one.
 * Errors: PortError 'too-large', 'refused' for other content, 'unavailable'.
 */
export async function storeFile(incoming: string, path: string, arrival: Arrival): Promise<BlobFacts> {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const file = await open(incoming, 'wx', 0o600);
    let facts: BlobFacts;
    try {
      facts = await fill(file, arrival);
      await file.sync();
    } finally {
      await file.close();
    }
    await arrival.settle();
    await rename(incoming, path);
    await syncFolder(dirname(path));
    return facts;
  } catch (error) {
    await rm(incoming, { force: true });
    throw diskError(error);
  }
}

async function fill(file: FileHandle, { contentType, maximumBytes, stored, content }: Arrival): Promise<BlobFacts> {
  const hash = createHash('sha256');
  const beginning: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of arriving(content)) {
    if (bytes < recognisedWithin) beginning.push(chunk.subarray(0, recognisedWithin - bytes));
    if (bytes + chunk.length > maximumBytes)
      throw new PortError('too-large', `the file has more than ${maximumBytes} bytes`);
    await writeAll(file, chunk, headerBytes + bytes);
    hash.update(chunk);
    bytes += chunk.length;
  }
  await checkContent(contentType, Buffer.concat(beginning));
  const facts: BlobFacts = { contentType, bytes, sha256: hash.digest('hex'), stored };
  await writeAll(file, Buffer.from(JSON.stringify(facts).padEnd(headerBytes)), 0);
  return facts;
}

/** The content as it comes; a client that goes away is no failure of the disk. Errors: PortError 'refused'. */
async function* arriving(content: Arrival['content']): AsyncIterable<Uint8Array> {
  try {
    yield* content;
  } catch (cause) {
    throw new PortError('refused', 'the upload broke off', cause);
  }
}

async function writeAll(file: FileHandle, chunk: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < chunk.length; ) {
    const { bytesWritten } = await file.write(chunk, done, chunk.length - done, position + done);
    done += bytesWritten;
  }
}

/** Makes the renaming itself durable. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
