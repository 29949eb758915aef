import { mkdirSync, rmSync } from 'node:fs';
import { mkdir, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { BlobAddress, BlobFacts, Blobs, Bucket, Clock, Instant, Randomness, UploadTicket } from '@mandi/ports';
import { PortError } from '@mandi/ports';
import { checkAddress } from '../blob-rules/blob-name.ts';
import { storedType, WrongContent } from '../blob-rules/content-type.ts';
import { diskError, headerBytes, openStored, pathOf, readFacts, storeFile } from './blob-file.ts';
import type { Permission } from './blob-links.ts';
import { linkTo, permissionOf } from './blob-links.ts';

/** The most that `write` keeps: what no ticket limits is limited here. */
const maximumBytes = 64 * 1024 * 1024;

export interface FileBlobsSettings {
  /** The folder of all buckets; made when absent. */
  readonly folder: string;
  /** The path under which the server has the routes of `accept` and `show`, for instance "/blobs". */
  readonly base: string;
  /** 32 bytes that sign the links. */
  readonly secret: Uint8Array;
  readonly clock: Clock;
  readonly randomness: Randomness;
}

/** A stored file on its way to a client. The stream must be read or destroyed. */
export interface Download {
  readonly facts: BlobFacts;
  readonly content: Readable;
}

/** Blobs as files, with signed links to the server's own routes: PUT to `accept`, GET from `show`. */
export class FileBlobs implements Blobs {
  readonly #settings: FileBlobsSettings;
  readonly #incoming: string;
  readonly #used: string;

  /** Errors: PortError 'unavailable' when the folder cannot be made or written. */
  constructor(settings: FileBlobsSettings) {
    this.#settings = settings;
    this.#incoming = join(settings.folder, 'incoming');
    this.#used = join(settings.folder, 'used-tickets');
    try {
      // What a stopped process left half written belongs to nobody.
      rmSync(this.#incoming, { recursive: true, force: true });
      for (const folder of [this.#incoming, this.#used]) mkdirSync(folder, { recursive: true, mode: 0o700 });
    } catch (cause) {
      throw new PortError('unavailable', `the folder ${settings.folder} cannot be written`, cause);
    }
  }

  async uploadTicket(
    address: BlobAddress,
    contentType: string,
    maximum: number,
    seconds: number,
  ): Promise<UploadTicket> {
    checkAddress(address);
    const permission: Permission = {
      kind: 'store',
      address,
      contentType: storedType(contentType),
      maximumBytes: maximum,
      expires: this.#after(seconds),
      ticket: this.#unguessable(),
    };
    const { expires } = permission;
    return { url: this.#link(permission), method: 'PUT', fields: { 'content-type': permission.contentType }, expires };
  }

  async downloadUrl(address: BlobAddress, seconds: number): Promise<string> {
    checkAddress(address);
    return this.#link({ kind: 'read', address, expires: this.#after(seconds) });
  }

  async write(address: BlobAddress, contentType: string, content: Uint8Array): Promise<BlobFacts> {
    checkAddress(address);
    const arrival = { contentType: storedType(contentType), maximumBytes, content: [content], settle: async () => {} };
    return this.#store(address, arrival);
  }

  async read(address: BlobAddress): Promise<{ readonly facts: BlobFacts; readonly content: Uint8Array }> {
    const { facts, content } = await this.#open(address);
    try {
      return { facts, content: new Uint8Array(Buffer.concat(await content.toArray())) };
    } catch (error) {
      throw diskError(error);
    }
  }

  async facts(address: BlobAddress): Promise<BlobFacts | undefined> {
    checkAddress(address);
    return this.#factsAt(pathOf(this.#settings.folder, address));
  }

  async remove(address: BlobAddress): Promise<void> {
    checkAddress(address);
    await rm(pathOf(this.#settings.folder, address), { force: true }).catch((error) => {
      throw diskError(error);
    });
  }

  async sweep(bucket: Bucket, before: Instant, limit: number): Promise<number> {
    let removed = 0;
    for await (const path of this.#paths(bucket)) {
      if (removed >= limit) break;
      const facts = await this.#factsAt(path);
      if (facts === undefined || facts.stored >= before) continue;
      await rm(path, { force: true });
      removed++;
    }
    return removed;
  }

  /**
   * What the server's PUT route does with an upload: `link` is the path and query it was called with, `contentType` its header.
   * Errors: PortError 'refused' (forged, expired or used link), WrongContent, 'too-large', 'unavailable'.
   */
  async accept(link: string, contentType: string | undefined, content: AsyncIterable<Uint8Array>): Promise<BlobFacts> {
    const permission = this.#permission('store', link);
    if (permission.kind !== 'store') throw new PortError('refused', 'this link permits no upload');
    if (contentType !== undefined && storedType(contentType) !== permission.contentType)
      throw new WrongContent('the upload has another type than its ticket', permission.contentType);
    return this.#store(permission.address, {
      contentType: permission.contentType,
      maximumBytes: permission.maximumBytes,
      content,
      settle: () => this.#use(permission.ticket, permission.expires),
    });
  }

  /** What the server's GET route shows. Errors: PortError 'refused' (forged or expired link), 'not-found', 'unavailable'. */
  async show(link: string): Promise<Download> {
    return this.#open(this.#permission('read', link).address);
  }

  #permission(kind: Permission['kind'], link: string): Permission {
    return permissionOf(kind, link, this.#settings.base, this.#settings.secret, this.#settings.clock.now());
  }

  #link(permission: Permission): string {
    return linkTo(permission, this.#settings.base, this.#settings.secret);
  }

  #after(seconds: number): Instant {
    return (this.#settings.clock.now() + seconds * 1000) as Instant;
  }

  #unguessable(): string {
    return Buffer.from(this.#settings.randomness.bytes(16)).toString('base64url');
  }

  #store(address: BlobAddress, arrival: Omit<Parameters<typeof storeFile>[2], 'stored'>): Promise<BlobFacts> {
    const path = pathOf(this.#settings.folder, address);
    return storeFile(join(this.#incoming, this.#unguessable()), path, {
      ...arrival,
      stored: this.#settings.clock.now(),
    });
  }

  async #open(address: BlobAddress): Promise<Download> {
    checkAddress(address);
    const file = await openStored(pathOf(this.#settings.folder, address));
    if (file === undefined) throw new PortError('not-found', 'there is no such file');
    try {
      return { facts: await readFacts(file), content: file.createReadStream({ start: headerBytes }) };
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  async #factsAt(path: string): Promise<BlobFacts | undefined> {
    const file = await openStored(path);
    if (file === undefined) return undefined;
    try {
      return await readFacts(file);
    } finally {
      await file.close();
    }
  }

  async *#paths(bucket: Bucket): AsyncIterable<string> {
    const folder = join(this.#settings.folder, bucket);
    for (const part of await readdir(folder).catch(() => [])) {
      for (const name of await readdir(join(folder, part))) yield join(folder, part, name);
    }
  }

  /** Marks the ticket as used, on the disk, until it has expired anyway. Errors: PortError 'refused' when it was used. */
  async #use(ticket: string, expires: Instant): Promise<void> {
    const now = this.#settings.clock.now();
    await mkdir(this.#used, { recursive: true });
    for (const mark of await readdir(this.#used))
      if (Number.parseInt(mark, 10) <= now) await rm(join(this.#used, mark), { force: true });
    try {
      await (await open(join(this.#used, `${expires}-${ticket}`), 'wx')).close();
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'EEXIST') throw new PortError('refused', 'the ticket was used');
      throw cause;
    }
  }
}
