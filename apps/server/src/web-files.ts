import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Hono } from 'hono';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.wav': 'audio/wav',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};
const compressible = /^(text|application|image\/svg)/;

/** `/demo` shows two phones as frames of this very origin; nobody else may frame the app. */
const headers = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; media-src 'self' blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; frame-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'",
  'permissions-policy': 'microphone=(self), camera=(self), geolocation=()',
  'cross-origin-opener-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
};

interface WebFile {
  readonly content: Uint8Array<ArrayBuffer>;
  readonly compressed: Uint8Array<ArrayBuffer> | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly etag: string;
}

/**
 * The built web app. Files whose name has a hash (under assets/) are kept by browsers for a year; all else is asked for again each time,
 * and not sent again when it is the same. An unknown path without a dot is a screen of the app.
 */
export function webRoutes(folder: string): Hono {
  const app = new Hono();
  const files = new Map<string, Promise<WebFile | undefined>>();
  const file = (path: string) => {
    const known = files.get(path) ?? webFile(folder, path);
    if (files.size < 2_000) files.set(path, known);
    return known;
  };
  app.get('/*', async (c) => {
    const path = normalize(decoded(c.req.path)).replace(/^[/\\]+/, '');
    const screen = !extname(path);
    const found = path.split(sep).includes('..') ? undefined : await file(screen ? 'index.html' : path);
    if (!found) return c.text(screen ? notBuilt : 'Not found', screen ? 503 : 404, headers);
    return answer(c.req.raw, found);
  });
  return app;
}

const notBuilt = 'The web app has not been built. Run: npm start';

function answer(request: Request, { content, compressed, headers: own, etag }: WebFile): Response {
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers: own });
  if (!compressed || !/\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')) {
    return new Response(content, { headers: own });
  }
  return new Response(compressed, { headers: { ...own, 'content-encoding': 'gzip' } });
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function webFile(folder: string, path: string): Promise<WebFile | undefined> {
  const content = await readFile(join(folder, path)).catch(() => undefined);
  if (!content) return undefined;
  const type = types[extname(path)] ?? 'application/octet-stream';
  const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
  const kept = path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  const compressed = compressible.test(type) ? await promisify(gzip)(content, { level: 9 }) : undefined;
  return {
    content: content as Uint8Array<ArrayBuffer>,
    compressed: compressed as Uint8Array<ArrayBuffer> | undefined,
    headers: { ...headers, 'content-type': type, 'cache-control': kept, etag, vary: 'Accept-Encoding' },
    etag,
  };
}
