import { users } from '@mandi/records';
import { createApp } from '@mandi/services/http/app';
import { apiHeaders } from '@mandi/services/http/headers';
import { apiRoutes } from '@mandi/services/routes';
import { Hono } from 'hono';
import { blobRoutes } from './blobs.ts';
import { docsRoutes } from './docs.ts';
import { liveRoute, type OpenStreams } from './live.ts';
import { webRoutes } from './web-files.ts';
import type { Wired } from './wire.ts';

/** The socket of a request, as @hono/node-server hands it on. */
interface NodeHost {
  readonly incoming?: { readonly socket: { readonly remoteAddress?: string } };
}

/** All that the process serves: the API, live events, the API's page, blobs, and the web app. */
export function serverApp({ context, blobs }: Wired, webFolder: string, open: OpenStreams = new Set()): Hono {
  const app = new Hono();
  app.get('/v1', (c) => c.json(abilities(), 200, apiHeaders));
  app.get('/v1/health', async (c) => {
    await context.store.get(users, { PK: 'HEALTH', SK: 'HEALTH' });
    return c.json({ status: 'ok' }, 200, apiHeaders);
  });
  app.route('/', liveRoute(context, open));
  app.route('/', docsRoutes());
  app.route('/', createApp(context, apiRoutes, { addressOf }));
  app.route('/', blobRoutes(blobs));
  app.route('/', webRoutes(webFolder));
  app.onError((error, c) => {
    context.telemetry.log('error', 'http.failed', { path: 'outside the API' }, error);
    return c.json({ status: 500, title: 'Internal' }, 500, {
      ...apiHeaders,
      'content-type': 'application/problem+json',
    });
  });
  return app;

  /** What this server hears and speaks by itself, so that the screen can say which engine is at work. */
  function abilities() {
    const hears = new Set(context.hearing.flatMap((engine) => engine.capabilities.languages));
    const speaks = new Set(context.speaking.flatMap((engine) => engine.capabilities.languages));
    return { name: 'Ek Bharath Ek Mandi', hears: [...hears], speaks: [...speaks] };
  }
}

function addressOf(_: Request, host: unknown): string {
  return (host as NodeHost | undefined)?.incoming?.socket.remoteAddress ?? 'unknown';
}
