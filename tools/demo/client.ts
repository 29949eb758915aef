import type { AnswerOf, ApiMethod, PathOf, Problem, RequestOf } from '@mandi/services/http/client';
import type { Actor } from './script.ts';

/** Calls the API as one person. Errors: an Error with the server's own sentence. */
export type Caller = <M extends ApiMethod, W extends PathOf<M>>(
  method: M,
  path: W,
  request: RequestOf<M, W>,
) => Promise<AnswerOf<M, W>>;

interface Parts {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly idempotencyKey?: string;
}

function callerAt(address: string, language: string, token?: string): Caller {
  return async (method, path, request) => {
    const { params = {}, query = {}, body, idempotencyKey } = request as Parts;
    const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
    const url = new URL(`${address}/v1${filled}`);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const response = await fetch(url, {
      method,
      headers: {
        'accept-language': language,
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const answer = await response.json();
    if (!response.ok) throw refusal(`${method} ${filled}`, answer as Problem);
    return answer as AnswerOf<typeof method, typeof path>;
  };
}

function refusal(asked: string, { status, code, detail }: Problem): Error {
  return new Error(`${asked}: ${status} ${code}. ${detail}`);
}

/** Signs somebody of the demo in, with the code that a demo server shows. Errors: where it shows none. */
export async function signIn(address: string, { phone, language, name }: Actor): Promise<Caller> {
  const call = callerAt(address, language);
  const { demoCode } = await call('POST', '/auth/login', { body: { phone } });
  if (demoCode === undefined) throw new Error(`The server shows no code for ${name}: start it with DEMO=on.`);
  const { accessToken } = await call('POST', '/auth/verify', { body: { phone, code: demoCode } });
  return callerAt(address, language, accessToken);
}
