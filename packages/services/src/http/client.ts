import type { ErrorCode } from '@mandi/market';
import type * as v from 'valibot';
import type { apiRoutes } from '../routes.ts';

/**
 * The API as types only: `import type` it, so that no code of the services reaches the browser.
 * `const call: Call = …; const product = await call('GET', '/products/{productId}', { params: { productId } })`
 */
type ApiRoute = (typeof apiRoutes)[number];
export type ApiMethod = ApiRoute['method'];
export type PathOf<M extends ApiMethod> = Extract<ApiRoute, { readonly method: M }>['path'];
type RouteOf<M, W> = Extract<ApiRoute, { readonly method: M; readonly path: W }>;

type Schema = v.GenericSchema;
type Part<R, Name extends 'params' | 'query' | 'body'> = R extends { readonly [K in Name]?: infer S }
  ? Extract<S, Schema> extends never
    ? unknown
    : { readonly [K in Name]: v.InferInput<Extract<S, Schema>> }
  : unknown;

/** What a caller hands in: `params`, `query` and `body` as the route's schema wants them; a key for writes that trade. */
export type RequestOf<M extends ApiMethod, W extends string> = Part<RouteOf<M, W>, 'params'> &
  Part<RouteOf<M, W>, 'query'> &
  Part<RouteOf<M, W>, 'body'> & { readonly idempotencyKey?: string };

/** What the route answers, as it is on the wire. */
export type AnswerOf<M extends ApiMethod, W extends string> = v.InferOutput<RouteOf<M, W>['answer']>;

/** Errors: an Error that carries a `Problem`. */
export type Call = <M extends ApiMethod, W extends PathOf<M>>(
  method: M,
  path: W,
  request: RequestOf<M, W>,
) => Promise<AnswerOf<M, W>>;

/** RFC 9457 problem details, as every refusal is answered (`application/problem+json`). */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ErrorCode;
  /** A sentence in the caller's language that says how to mend it. */
  readonly detail: string;
  /** The id of the request, to be told to support. */
  readonly instance: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
  /** What the sentence was made from: amounts left, seconds to wait. */
  readonly data?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}
