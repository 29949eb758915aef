import type { LanguageCode } from '@mandi/language/meaning';
import { MarketError } from '@mandi/market';
import { type AccessClaims, PortError } from '@mandi/ports';
import { person } from '@mandi/records';
import type { Context } from '../context.ts';
import { jsonBody } from './body.ts';
import { within } from './deadline.ts';
import { apiHeaders } from './headers.ts';
import { acceptedLanguage } from './language.ts';
import { isOpen } from './open-session.ts';
import { problemOf, problemResponse } from './problem.ts';
import type { AnyRoute } from './route.ts';
import { problemLanguages } from './sentences.ts';
import { checked, InvalidInput } from './validation.ts';

const idempotencyKeyForm = /^[A-Za-z0-9_-]{1,100}$/;
const defaultSeconds = 10;

/** What the host knows of a request beside the request itself. */
export interface Arrival {
  readonly requestId: string;
  /** As they stood in the path. */
  readonly params: Record<string, string>;
  readonly address: string;
}

/** One request to one route, from its bytes to its answer; whatever goes wrong becomes problem details. */
export async function answerOf(
  context: Context,
  route: AnyRoute,
  request: Request,
  { requestId, params, address }: Arrival,
): Promise<Response> {
  const started = performance.now();
  const headers = { ...apiHeaders, 'x-request-id': requestId };
  let language = acceptedLanguage(request.headers.get('accept-language') ?? '', problemLanguages);
  let response: Response;
  try {
    const caller = await callerOf(context, request);
    language ??= await ownLanguage(context, caller);
    await admit(context, route, caller);
    const answer = await within(route.seconds ?? defaultSeconds, async () => {
      const parts = await partsOf(route, request, params);
      return route.handle(context, {
        ...parts,
        caller,
        language: language ?? context.settings.defaultLanguage,
        address,
      });
    });
    response = new Response(JSON.stringify(answer), {
      status: route.status,
      headers: { ...headers, 'content-type': 'application/json' },
    });
  } catch (thrown) {
    const problem = problemOf(
      context,
      foreseen(thrown, request),
      language ?? context.settings.defaultLanguage,
      requestId,
    );
    if (problem.status >= 500) context.telemetry.log('error', 'http.failed', { route: route.id, requestId }, thrown);
    response = problemResponse(problem, headers);
  }
  const details = { route: route.id, status: response.status };
  context.telemetry.measure('http.request', performance.now() - started, 'milliseconds', details);
  return response;
}

/** A cursor that no page gave is refused by the store: the caller's mistake, not a lack of permission. */
function foreseen(thrown: unknown, request: Request): unknown {
  const refused = thrown instanceof PortError && thrown.failure === 'refused';
  if (!refused || !request.url.includes('cursor=')) return thrown;
  return new InvalidInput('invalid-input', [{ pointer: '?cursor', kind: 'form', value: 'other' }]);
}

/** Errors: 'sign-in-needed' for a token that is forged or has expired, on any route: the client should refresh it; PortError where that cannot be told now. */
async function callerOf(context: Context, request: Request): Promise<AccessClaims | undefined> {
  const header = request.headers.get('authorization');
  if (header === null) return undefined;
  const [, token] = /^Bearer ([A-Za-z0-9._~+/-]{1,4000}=*)$/i.exec(header) ?? [];
  if (!token) throw new MarketError('sign-in-needed');
  try {
    return await context.tokens.verify(token);
  } catch (error) {
    if (error instanceof PortError && error.retryable) throw error;
    throw new MarketError('sign-in-needed', {}, error);
  }
}

/** Without an Accept-Language, the first language of the caller's profile that we have. */
async function ownLanguage(context: Context, caller: AccessClaims | undefined): Promise<LanguageCode | undefined> {
  const someone = caller && (await person(context.store, caller.userId));
  return someone?.languages.find((language) => problemLanguages.includes(language));
}

/**
 * Errors: 'sign-in-needed', 'not-allowed' for the wrong kind of user, 'session-ended': it is asked whether the session still is, so
 * that a sign-out or a stolen refresh token ends writing and the reading of what is one's own at once. What anyone may read, anyone may.
 */
async function admit(context: Context, route: AnyRoute, caller: AccessClaims | undefined): Promise<void> {
  if (route.who.may === 'anyone') return;
  if (!caller) throw new MarketError('sign-in-needed');
  if (route.who.as && !route.who.as.includes(caller.userType)) throw new MarketError('not-allowed');
  if (!(await isOpen(context, caller, route.method === 'GET'))) throw new MarketError('session-ended');
}

/** Errors: 'not-found' for an id that cannot be one, InvalidInput, 'idempotency-key-needed', and those of `jsonBody`. */
async function partsOf(route: AnyRoute, request: Request, params: Record<string, string>) {
  return {
    params: route.params && identified(route, params),
    idempotencyKey: idempotencyKey(route, request),
    query: route.query && checked(route.query, queryOf(request), 'query'),
    body: route.body && checked(route.body, await jsonBody(request), 'body'),
  };
}

function identified(route: AnyRoute, params: Record<string, string>): unknown {
  try {
    return route.params && checked(route.params, params, 'query');
  } catch (error) {
    if (error instanceof InvalidInput) throw new MarketError('not-found', {}, error);
    throw error;
  }
}

function idempotencyKey(route: AnyRoute, request: Request): string | undefined {
  const key = request.headers.get('idempotency-key');
  const good = key !== null && idempotencyKeyForm.test(key);
  if (!good && (route.idempotent || key !== null)) throw new MarketError('idempotency-key-needed');
  return key ?? undefined;
}

/** Each parameter once: the last of several with one name would win unseen otherwise. */
function queryOf(request: Request): Record<string, string> {
  const start = request.url.indexOf('?');
  if (start < 0) return {};
  const query: Record<string, string> = Object.create(null);
  for (const [name, value] of new URLSearchParams(request.url.slice(start))) {
    if (name in query)
      throw new InvalidInput('invalid-input', [{ pointer: `?${name.slice(0, 60)}`, kind: 'unknown', value: '' }]);
    query[name] = value;
  }
  return query;
}
