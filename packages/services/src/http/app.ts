import { MarketError } from '@mandi/market';
import { Hono } from 'hono';
import type { Context } from '../context.ts';
import { answerOf } from './answer.ts';
import type { Problem } from './client.ts';
import { apiHeaders } from './headers.ts';
import { acceptedLanguage } from './language.ts';
import { openApi } from './openapi.ts';
import { problemOf, problemResponse } from './problem.ts';
import type { AnyRoute } from './route.ts';
import { problemLanguages } from './sentences.ts';

export interface AppOptions {
  /** The network address of the caller; it depends on the host (a socket, an API gateway's header). */
  readonly addressOf: (request: Request, host: unknown) => string;
}

/**
 * The API of `routes` under /v1, as a Hono app: validation, access, idempotency keys, deadlines, problem details, OpenAPI.
 * Bad input of any kind is answered with a 4xx; a 5xx is a fault of ours and is told to telemetry.
 */
export function createApp(context: Context, routes: readonly AnyRoute[], options: AppOptions): Hono {
  const app = new Hono({ strict: true });
  for (const route of routes) {
    app.on(route.method, `/v1${honoPath(route.path)}`, (c) =>
      answerOf(context, route, c.req.raw, c.req.param() as Record<string, string>, options.addressOf(c.req.raw, c.env)),
    );
  }
  const document = lazily(() => JSON.stringify(openApi(routes)));
  app.get('/v1/openapi.json', () => json(document()));
  app.get('/v1/problems/:code', (c) => explained(context, c.req.raw, c.req.param('code')));
  app.all('/v1/*', (c) => nowhere(context, routes, c.req.raw));
  return app;
}

/** "/products/{productId}" as Hono writes it. */
function honoPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1');
}

function json(text: string): Response {
  return new Response(text, { headers: { ...apiHeaders, 'content-type': 'application/json' } });
}

/** A problem's `type` leads here. */
function explained(context: Context, request: Request, code: string): Response {
  const { title, detail, status } = problem(context, request, new MarketError(code as 'internal'));
  return new Response(`${title} (${status})\n\n${detail}\n`, {
    headers: { ...apiHeaders, 'content-type': 'text/plain; charset=utf-8' },
  });
}

/** An unknown path, or a known one with a method that it does not have (RFC 9110, 15.5.6). */
function nowhere(context: Context, routes: readonly AnyRoute[], request: Request): Response {
  const path = new URL(request.url).pathname;
  const methods = routes.filter((route) => pattern(route.path).test(path)).map((route) => route.method);
  const error = new MarketError(methods.length > 0 ? 'method-not-allowed' : 'not-found');
  const allow = methods.length > 0 ? { allow: methods.join(', ') } : {};
  return problemResponse(problem(context, request, error), { ...apiHeaders, ...allow });
}

function pattern(path: string): RegExp {
  return new RegExp(`^/v1${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
}

/** A refusal as problem details, for the few routes that do not answer with JSON. */
export function refusal(context: Context, request: Request, error: unknown): Response {
  return problemResponse(problem(context, request, error), apiHeaders);
}

function problem(context: Context, request: Request, error: unknown): Problem {
  const header = request.headers.get('accept-language') ?? '';
  const language = acceptedLanguage(header, problemLanguages) ?? context.settings.defaultLanguage;
  return problemOf(context, error, language, context.ids.next());
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
