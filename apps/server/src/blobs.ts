import { Readable } from 'node:stream';
import type { FileBlobs } from '@mandi/drivers/local/blobs-files';
import type { PortError } from '@mandi/ports';
import { Hono } from 'hono';
import { blobsBase } from './wire.ts';

const statuses: Partial<Record<PortError['failure'], 403 | 404 | 413 | 503>> = {
  refused: 403,
  'not-found': 404,
  'too-large': 413,
  unavailable: 503,
};

/** What a stored file must never do in a browser: run, be framed, or be taken for another type. */
const headers = {
  'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

/** Uploads and downloads by signed links; the link says who may, so that no token is needed. */
export function blobRoutes(blobs: FileBlobs): Hono {
  const app = new Hono();
  app.put(`${blobsBase}/*`, async (c) => {
    const { raw } = c.req;
    const content = raw.body ?? new Blob([]).stream();
    const { bytes, sha256 } = await blobs.accept(linkOf(raw), raw.headers.get('content-type') ?? undefined, content);
    return c.json({ bytes, sha256 }, 201, headers);
  });
  app.get(`${blobsBase}/*`, async (c) => {
    const { facts, content } = await blobs.show(linkOf(c.req.raw));
    return c.body(Readable.toWeb(content) as ReadableStream, 200, {
      ...headers,
      'content-type': facts.contentType,
      'content-length': `${facts.bytes}`,
      'cache-control': 'private, max-age=3600, immutable',
      etag: `"${facts.sha256}"`,
    });
  });
  app.onError((error, c) => {
    const status = statuses[(error as PortError).failure] ?? 500;
    return c.json({ title: error.message, status }, status, { ...headers, 'content-type': 'application/problem+json' });
  });
  return app;
}

function linkOf(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return `${pathname}${search}`;
}
