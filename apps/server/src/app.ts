import type { Context } from '@mandi/services/context';
import { createApp } from '@mandi/services/http/app';
import { apiHeaders } from '@mandi/services/http/headers';
import { apiRoutes } from '@mandi/services/routes';
import { Hono } from 'hono';
import { blobRoutes } from './blobs.ts';
import { docsRoutes } from './docs.ts';
import { liveOperation, liveRoute, type OpenStreams } from './live.ts';
import { webRoutes } from './web-files.ts';
import type { Wired } from './wire.ts';

/** The socket of a request, as @hono/node-server hands it on. */
interface NodeHost {
  readonly incoming?: { readonly socket: { readonly remoteAddress?: string } };
}

/** All that the process serves: the API, live events, the API's page, blobs, and the web app. */
export function serverApp(
  wired: Wired,
  webFolder: string,
  open: OpenStreams = new Set(),
): { readonly fetch: Hono['fetch'] } {
  const { context, blobs } = wired;
  const api = createApp(context, apiRoutes, { addressOf, documented: { '/live': { get: liveOperation } } }, (app) => {
    app.route('/', liveRoute(context, open));
    app.route('/', docsRoutes());
  });
  const site = new Hono();
  site.route('/', blobRoutes(context, blobs));
  site.route('/', webRoutes(webFolder));
  for (const app of [api, site]) app.onError((error) => failed(context, error));
  return { fetch: (request, ...host) => (isApi(request.url) ? api : site).fetch(request, ...host) };
}

/** Told apart here, so that a request for the API is not held against the routes of the site. */
function isApi(url: string): boolean {
  const path = url.indexOf('/', url.indexOf('//') + 2);
  return url.startsWith('/v1', path) && /^(?:[/?#]|$)/.test(url.slice(path + 3, path + 4));
}

/** What no route foresaw. */
function failed({ telemetry }: Context, error: Error): Response {
  telemetry.log('error', 'http.failed', { path: 'outside the routes' }, error);
  const headers = { ...apiHeaders, 'content-type': 'application/problem+json' };
  return new Response(JSON.stringify({ status: 500, title: 'Internal', code: 'internal' }), { status: 500, headers });
}

function addressOf(_: Request, host: unknown): string {
  return (host as NodeHost | undefined)?.incoming?.socket.remoteAddress ?? 'unknown';
}
