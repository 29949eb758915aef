import { createHmac, timingSafeEqual } from 'node:crypto';
import type { BlobAddress, Bucket, Instant } from '@mandi/ports';
import { PortError } from '@mandi/ports';
import { checkAddress } from '../blob-rules/blob-name.ts';

/** What a signed link permits. */
export type Permission =
  | { readonly kind: 'read'; readonly address: BlobAddress; readonly expires: Instant }
  | {
      readonly kind: 'store';
      readonly address: BlobAddress;
      readonly expires: Instant;
      readonly contentType: string;
      readonly maximumBytes: number;
      /** Makes the link good for one upload. */
      readonly ticket: string;
    };

/** A path with a query, under `base`: `/blobs/media/lots/…?expires=…&signature=…`. Everything in it is signed (HMAC-SHA-256). */
export function linkTo(permission: Permission, base: string, secret: Uint8Array): string {
  const query = new URLSearchParams({ expires: String(permission.expires) });
  if (permission.kind === 'store') {
    query.set('type', permission.contentType);
    query.set('maximum', String(permission.maximumBytes));
    query.set('ticket', permission.ticket);
  }
  query.set('signature', signatureOf(permission, secret).toString('base64url'));
  return `${base}/${permission.address.bucket}/${permission.address.name}?${query}`;
}

/** What the link permits now. Errors: PortError 'refused' for one that is forged, expired, or of the other kind. */
export function permissionOf(
  kind: Permission['kind'],
  link: string,
  base: string,
  secret: Uint8Array,
  now: Instant,
): Permission {
  const { pathname, searchParams } = parsed(link);
  const [, bucket = '', name = ''] = pathname.startsWith(`${base}/`)
    ? (/^\/([^/]*)\/(.*)$/.exec(pathname.slice(base.length)) ?? [])
    : [];
  const address: BlobAddress = { bucket: bucket as Bucket, name };
  checkAddress(address);
  const common = { address, expires: Number(searchParams.get('expires')) as Instant };
  const permission: Permission =
    kind === 'read'
      ? { kind, ...common }
      : {
          kind,
          ...common,
          contentType: searchParams.get('type') ?? '',
          maximumBytes: Number(searchParams.get('maximum')),
          ticket: searchParams.get('ticket') ?? '',
        };
  const given = Buffer.from(searchParams.get('signature') ?? '', 'base64url');
  const right = signatureOf(permission, secret);
  if (given.length !== right.length || !timingSafeEqual(given, right))
    throw new PortError('refused', 'the link is forged');
  if (permission.expires <= now) throw new PortError('refused', 'the link has expired');
  return permission;
}

function parsed(link: string): URL {
  const url = URL.parse(link, 'http://blobs.invalid');
  if (url === null) throw new PortError('refused', 'this is no link');
  return url;
}

function signatureOf(permission: Permission, secret: Uint8Array): Buffer {
  const { kind, address, expires } = permission;
  const parts: (string | number)[] = [kind, address.bucket, address.name, expires];
  if (permission.kind === 'store') parts.push(permission.contentType, permission.maximumBytes, permission.ticket);
  return createHmac('sha256', secret).update(JSON.stringify(parts)).digest();
}
