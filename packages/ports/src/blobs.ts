import type { Instant } from './clock.ts';

/** The seed's two buckets: media is kept, voice is deleted after 30 days. */
export type Bucket = 'media' | 'voice';

export interface BlobAddress {
  readonly bucket: Bucket;
  readonly name: string;
}

export interface UploadTicket {
  readonly url: string;
  readonly method: 'PUT' | 'POST';
  /** Headers (PUT) or form fields (POST) that the upload must carry. */
  readonly fields: Readonly<Record<string, string>>;
  readonly expires: Instant;
}

export interface BlobFacts {
  readonly contentType: string;
  readonly bytes: number;
  /** SHA-256 of the content in lower-case hex. */
  readonly sha256: string;
  readonly stored: Instant;
}

/**
 * Files. The content must be what `contentType` says (checked by its first bytes, not by its name) and at most `maximumBytes`.
 * Errors: PortError 'refused' (expired or forged ticket, other content), 'too-large', 'not-found', 'unavailable'.
 */
export interface Blobs {
  /** An address to which a client may upload one file once, without passing through a service. */
  uploadTicket(address: BlobAddress, contentType: string, maximumBytes: number, seconds: number): Promise<UploadTicket>;
  /** An address from which a client may read the file until it expires. */
  downloadUrl(address: BlobAddress, seconds: number): Promise<string>;
  write(address: BlobAddress, contentType: string, content: Uint8Array): Promise<BlobFacts>;
  read(address: BlobAddress): Promise<{ readonly facts: BlobFacts; readonly content: Uint8Array }>;
  facts(address: BlobAddress): Promise<BlobFacts | undefined>;
  /** Removing what is not there is no error. */
  remove(address: BlobAddress): Promise<void>;
  /** Removes up to `limit` files of the bucket stored before `before`; gives how many. For the 30-day rule. */
  sweep(bucket: Bucket, before: Instant, limit: number): Promise<number>;
}
