import { Readable } from 'node:stream';
import { WrongContent } from '@mandi/drivers/blob-rules/content-type';
import type { FileBlobs } from '@mandi/drivers/local/blobs-files';
import { MarketError } from '@mandi/market';
import { PortError } from '@mandi/ports';
import type { Context } from '@mandi/services/context';
import { refusal } from '@mandi/services/http/app';
import { Hono } from 'hono';
import { blobsBase } from './wire.ts';

/** What a stored file must never do in a browser: run, be framed, or be taken for another type. */
const headers = {
  'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

/** Uploads and downloads. Anyone may call them who has a signed link, which says what it permits, so that no token is needed. */
export function blobRoutes(context: Context, blobs: FileBlobs): Hono {
  const app = new Hono();
  app.put(`${blobsBase}/*`, async (c) => {
    const { raw } = c.req;
    const content = raw.body ?? new Blob([]).stream();
    const { bytes, sha256 } = await blobs.accept(linkOf(raw), raw.headers.get('content-type') ?? undefined, content);
    return c.json({ bytes, sha256 }, 201, headers);
  });
  app.get(`${blobsBase}/*`, async (c) => {
    const { facts, content } = await blobs.show(linkOf(c.req.raw));
    // Nobody reads the body of an answer to HEAD, and an unread file would stay open.
    if (c.req.raw.method === 'HEAD') content.destroy();
    return c.body(Readable.toWeb(content) as ReadableStream, 200, {
      ...headers,
      'content-type': facts.contentType,
      'content-length': `${facts.bytes}`,
      'cache-control': 'private, max-age=3600, immutable',
      etag: `"${facts.sha256}"`,
    });
  });
  app.onError((error, c) => {
    const response = refusal(context, c.req.raw, foreseen(error));
    if (response.status >= 500) context.telemetry.log('error', 'http.failed', { route: 'blobs' }, error);
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
    return response;
  });
  return app;
}

/** Other content is a mistake of the caller; a link that is forged, used or expired leads to nothing of theirs. */
function foreseen(error: unknown): unknown {
  if (error instanceof WrongContent) return new MarketError('wrong-content', { expected: error.expected }, error);
  if (error instanceof PortError && error.failure === 'refused') return new MarketError('not-yours', {}, error);
  return error;
}

function linkOf(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return `${pathname}${search}`;
}
