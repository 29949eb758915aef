import { createHash } from 'node:crypto';
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { BlobAddress, BlobFacts, Blobs, Bucket, Clock, Instant, Randomness, UploadTicket } from '@mandi/ports';
import { PortError } from '@mandi/ports';
import { checkAddress } from '../blob-rules/blob-name.ts';
import { checkContent, recognisedWithin, storedType } from '../blob-rules/content-type.ts';
import { s3Failure } from './s3-failure.ts';

/** The most that `write` keeps, as on one machine. */
const maximumBytes = 64 * 1024 * 1024;
/** Uploads wait here, under the name they are for, until their content has been looked at. */
const waiting = 'incoming';

export interface S3BlobsSettings {
  readonly client: S3Client;
  /** The names of the seed's two buckets. */
  readonly buckets: Readonly<Record<Bucket, string>>;
  readonly clock: Clock;
  readonly randomness: Randomness;
}

/** What the metadata of a stored file hold. */
interface Stored extends BlobFacts {
  readonly ticket: string | undefined;
}

/**
 * Blobs in S3. A client uploads by a signed form that fixes key, type and size; S3 does not look at the content, so the upload counts only once
 * `settle` has: it is then copied to its name with its facts, and a ticket whose upload counted once counts no more.
 */
export class S3Blobs implements Blobs {
  readonly #client: S3Client;
  readonly #buckets: S3BlobsSettings['buckets'];
  readonly #clock: Clock;
  readonly #randomness: Randomness;

  constructor({ client, buckets, clock, randomness }: S3BlobsSettings) {
    this.#client = client;
    this.#buckets = buckets;
    this.#clock = clock;
    this.#randomness = randomness;
  }

  async uploadTicket(
    address: BlobAddress,
    contentType: string,
    maximum: number,
    seconds: number,
  ): Promise<UploadTicket> {
    checkAddress(address);
    const type = storedType(contentType);
    const ticket = Buffer.from(this.#randomness.bytes(16)).toString('base64url');
    const expires = (this.#clock.now() + seconds * 1000) as Instant;
    const { url, fields } = await createPresignedPost(this.#client, {
      Bucket: this.#buckets[address.bucket],
      Key: `${waiting}/${address.name}/${ticket}`,
      Fields: { 'Content-Type': type },
      Conditions: [['content-length-range', 1, maximum]],
      Expires: seconds,
    });
    return { url, method: 'POST', fields, expires };
  }

  async downloadUrl(address: BlobAddress, seconds: number): Promise<string> {
    checkAddress(address);
    return getSignedUrl(this.#client, new GetObjectCommand(this.#at(address)), { expiresIn: seconds });
  }

  async write(address: BlobAddress, contentType: string, content: Uint8Array): Promise<BlobFacts> {
    checkAddress(address);
    const type = storedType(contentType);
    if (content.length > maximumBytes) throw new PortError('too-large', `a file has at most ${maximumBytes} bytes`);
    await checkContent(type, content.subarray(0, recognisedWithin));
    const facts = this.#factsOf(type, content);
    await this.#call(
      new PutObjectCommand({ ...this.#at(address), Body: content, ContentType: type, Metadata: metadataOf(facts) }),
    );
    return facts;
  }

  async read(address: BlobAddress): Promise<{ readonly facts: BlobFacts; readonly content: Uint8Array }> {
    const facts = await this.facts(address);
    if (facts === undefined) throw new PortError('not-found', 'there is no such file');
    return { facts, content: await this.#content(this.#at(address)) };
  }

  async facts(address: BlobAddress): Promise<BlobFacts | undefined> {
    checkAddress(address);
    const stored = (await this.#head(address)) ?? (await this.settle(address).catch(absentWhenRefused));
    if (stored === undefined) return undefined;
    const { ticket: _, ...facts } = stored;
    return facts;
  }

  /**
   * Looks at the newest upload that waits for the name, keeps it when its content is what its ticket says, and removes it when not.
   * Gives undefined when none waits. Errors: WrongContent; PortError 'refused' for an upload by a ticket that already counted; where S3 fails, the
   * upload still waits.
   */
  async settle(address: BlobAddress): Promise<Stored | undefined> {
    const [newest, ...older] = await this.#waitingFor(address);
    if (newest === undefined) return undefined;
    try {
      const stored = await this.#keep(address, newest);
      await this.#clear(address.bucket, [newest, ...older]);
      return stored;
    } catch (error) {
      if (isRefusal(error)) await this.#clear(address.bucket, [newest, ...older]);
      throw error;
    }
  }

  /** What could not be removed is looked at no more, or refused again, and goes with the bucket's lifecycle. */
  async #clear(bucket: Bucket, keys: readonly string[]): Promise<void> {
    await Promise.allSettled(keys.map((key) => this.#removeKey(bucket, key)));
  }

  async remove(address: BlobAddress): Promise<void> {
    checkAddress(address);
    await this.#removeKey(address.bucket, address.name);
  }

  /** The bucket's lifecycle does the same for recordings; this is for a bucket without one, and for tests. */
  async sweep(bucket: Bucket, before: Instant, limit: number): Promise<number> {
    let removed = 0;
    for await (const { key, modified } of this.#keys(bucket, '')) {
      if (removed >= limit) break;
      // S3 tells the moment in whole seconds; what is stored in the metadata is exact.
      if (key.startsWith(`${waiting}/`) || modified > before) continue;
      const stored = await this.#head({ bucket, name: key });
      if (stored === undefined || stored.stored >= before) continue;
      await this.#removeKey(bucket, key);
      removed += 1;
    }
    return removed;
  }

  async #keep(address: BlobAddress, key: string): Promise<Stored> {
    const ticket = key.slice(key.lastIndexOf('/') + 1);
    if ((await this.#head(address))?.ticket === ticket) throw new PortError('refused', 'the ticket was used');
    const from = { Bucket: this.#buckets[address.bucket], Key: key };
    const { ContentType = '' } = await this.#call(new HeadObjectCommand(from));
    const content = await this.#content(from);
    const type = storedType(ContentType);
    await checkContent(type, content.subarray(0, recognisedWithin));
    const facts = { ...this.#factsOf(type, content), ticket };
    await this.#call(
      new CopyObjectCommand({
        ...this.#at(address),
        CopySource: `${from.Bucket}/${encodeURIComponent(key)}`,
        ContentType: type,
        Metadata: metadataOf(facts),
        MetadataDirective: 'REPLACE',
      }),
    );
    return facts;
  }

  async #waitingFor({ bucket, name }: BlobAddress): Promise<string[]> {
    const found: { readonly key: string; readonly modified: number }[] = [];
    for await (const one of this.#keys(bucket, `${waiting}/${name}/`)) found.push(one);
    return found.sort((one, other) => other.modified - one.modified).map(({ key }) => key);
  }

  async *#keys(bucket: Bucket, prefix: string): AsyncIterable<{ readonly key: string; readonly modified: number }> {
    let token: string | undefined;
    do {
      const page = await this.#call(
        new ListObjectsV2Command({
          Bucket: this.#buckets[bucket],
          Prefix: prefix,
          ...(token === undefined ? {} : { ContinuationToken: token }),
        }),
      );
      for (const { Key, LastModified } of page.Contents ?? [])
        if (Key !== undefined) yield { key: Key, modified: LastModified?.getTime() ?? 0 };
      token = page.NextContinuationToken;
    } while (token !== undefined);
  }

  async #head(address: BlobAddress): Promise<Stored | undefined> {
    try {
      const {
        ContentType = '',
        ContentLength = 0,
        Metadata = {},
      } = await this.#call(new HeadObjectCommand(this.#at(address)));
      const { sha256 = '', stored = '0', ticket } = Metadata;
      return { contentType: ContentType, bytes: ContentLength, sha256, stored: Number(stored) as Instant, ticket };
    } catch (error) {
      if (error instanceof PortError && error.failure === 'not-found') return undefined;
      throw error;
    }
  }

  async #content(at: { readonly Bucket: string; readonly Key: string }): Promise<Uint8Array> {
    const { Body } = await this.#call(new GetObjectCommand(at));
    try {
      return (await Body?.transformToByteArray()) ?? new Uint8Array();
    } catch (error) {
      throw s3Failure(error);
    }
  }

  async #removeKey(bucket: Bucket, key: string): Promise<void> {
    await this.#call(new DeleteObjectCommand({ Bucket: this.#buckets[bucket], Key: key }));
  }

  #factsOf(contentType: string, content: Uint8Array): BlobFacts {
    const sha256 = createHash('sha256').update(content).digest('hex');
    return { contentType, bytes: content.length, sha256, stored: this.#clock.now() };
  }

  #at({ bucket, name }: BlobAddress): { readonly Bucket: string; readonly Key: string } {
    return { Bucket: this.#buckets[bucket], Key: name };
  }

  /** Sends a command; what goes wrong is told as a PortError. */
  readonly #call: S3Client['send'] = (async (...call: Parameters<S3Client['send']>) => {
    try {
      return await this.#client.send(...call);
    } catch (error) {
      throw s3Failure(error);
    }
  }) as S3Client['send'];
}

/** S3 keeps metadata as short text, in headers. */
function metadataOf({
  sha256,
  stored,
  ticket,
}: BlobFacts & { readonly ticket?: string | undefined }): Record<string, string> {
  return { sha256, stored: String(stored), ...(ticket === undefined ? {} : { ticket }) };
}

/** An upload that was refused is no file. */
function absentWhenRefused(error: unknown): undefined {
  if (isRefusal(error)) return undefined;
  throw error;
}

/** WrongContent, too. */
const isRefusal = (error: unknown): boolean => error instanceof PortError && error.failure === 'refused';
