import { isErrorCode, MarketError } from '@mandi/market';
import { Hono } from 'hono';
import type { Context } from '../context.ts';
import { answerOf } from './answer.ts';
import type { Problem } from './client.ts';
import { apiHeaders } from './headers.ts';
import { acceptedLanguage } from './language.ts';
import { matcherOf } from './matcher.ts';
import { type Documented, openApi } from './openapi.ts';
import { problemOf, problemResponse } from './problem.ts';
import type { AnyRoute } from './route.ts';
import { problemLanguages } from './sentences.ts';

export interface AppOptions {
  /** The network address of the caller; it depends on the host (a socket, an API gateway's header). */
  readonly addressOf: (request: Request, host: unknown) => string;
  /** What `extra` adds to the API, for its document. */
  readonly documented?: Documented;
}

/**
 * The API of `routes` under /v1: validation, access, idempotency keys, deadlines, problem details, OpenAPI. `extra` puts what the host has
 * of its own before them.
 * Bad input of any kind is answered with a 4xx; a 5xx is a fault of ours and is told to telemetry.
 */
export function createApp(
  context: Context,
  routes: readonly AnyRoute[],
  options: AppOptions,
  extra: (app: Hono) => void = () => {},
): Hono {
  const app = new Hono({ strict: true });
  const document = lazily(() => JSON.stringify(openApi(routes, options.documented)));
  app.get('/v1/openapi.json', () => json(document()));
  app.get('/v1/problems/:code', (c) => explained(context, c.req.raw, c.req.param('code')));
  extra(app);
  const match = matcherOf(routes);
  const nextId = requestIds(context);
  app.all('/v1/*', (c) => {
    const { raw } = c.req;
    const method = raw.method === 'HEAD' ? 'GET' : raw.method;
    const found = match(method, c.req.path.slice('/v1'.length) || '/');
    if ('allowed' in found) return nowhere(context, raw, found.allowed);
    const { route, params } = found;
    return answerOf(context, route, raw, { requestId: nextId(), params, address: options.addressOf(raw, c.env) });
  });
  app.notFound((c) => nowhere(context, c.req.raw, []));
  return app;
}

/** An id of this process and a count within it: as unique as one that is drawn, for a fraction of its cost. */
function requestIds({ ids }: Context): () => string {
  const process = ids.next();
  let count = 0;
  return () => `${process}-${++count}`;
}

function json(text: string): Response {
  return new Response(text, { headers: { ...apiHeaders, 'content-type': 'application/json' } });
}

/** A problem's `type` leads here. */
function explained(context: Context, request: Request, code: string): Response {
  if (!isErrorCode(code)) return nowhere(context, request, []);
  const { title, detail, status } = problem(context, request, new MarketError(code));
  return new Response(`${title} (${status})\n\n${detail}\n`, {
    headers: { ...apiHeaders, 'content-type': 'text/plain; charset=utf-8' },
  });
}

/** An unknown path, or a known one with a method that it does not have (RFC 9110, 15.5.6). */
function nowhere(context: Context, request: Request, allowed: readonly string[]): Response {
  const error = new MarketError(allowed.length > 0 ? 'method-not-allowed' : 'not-found');
  const allow = allowed.length > 0 ? { allow: allowed.join(', ') } : {};
  return problemResponse(problem(context, request, error), { ...apiHeaders, ...allow });
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
