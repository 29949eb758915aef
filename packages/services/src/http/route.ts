import type { LanguageCode } from '@mandi/language/meaning';
import type { UserType } from '@mandi/market';
import type { AccessClaims } from '@mandi/ports';
import type * as v from 'valibot';
import type { Context } from '../context.ts';

/**
 * Who may call a route. `owns` names what the caller must have a part in; the use case checks it, the matrix test proves it.
 */
export type Who =
  | { readonly may: 'anyone' }
  | {
      readonly may: 'signed-in';
      readonly as?: readonly UserType[];
      readonly owns?: 'self' | 'product' | 'bid' | 'chat' | 'draft';
    };

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type Schema = v.GenericSchema;
type Output<S> = S extends Schema ? v.InferOutput<S> : undefined;

/** A request whose every part was checked against the route's schema. */
export interface RouteRequest<P, Q, B> {
  readonly params: Output<P>;
  readonly query: Output<Q>;
  readonly body: Output<B>;
  /** Undefined only on routes that anyone may call. */
  readonly caller: AccessClaims | undefined;
  /** The language in which the answer's sentences are written. */
  readonly language: LanguageCode;
  readonly idempotencyKey: string | undefined;
  /** The network address of the caller, for rate limits only. */
  readonly address: string;
}

/** One operation of the API: the one place from which validation, the client's types, OpenAPI and the access matrix come. */
export interface Route<
  P extends Schema | undefined = Schema | undefined,
  Q extends Schema | undefined = Schema | undefined,
  B extends Schema | undefined = Schema | undefined,
  R extends Schema = Schema,
  M extends Method = Method,
  W extends `/${string}` = `/${string}`,
> {
  readonly id: string;
  readonly method: M;
  /** As the seed writes it, under /v1: "/products/{productId}". */
  readonly path: W;
  readonly summary: string;
  readonly who: Who;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  /** A write that trades: without an Idempotency-Key header it is refused, with a known one it gives the first answer again. */
  readonly idempotent?: true;
  /** How long the route may take before it answers 'temporarily-unavailable'; 10 where nothing is said. */
  readonly seconds?: number;
  readonly status: 200 | 201 | 202;
  readonly answer: R;
  /** A method, so that a list may hold routes of differing schemas. */
  handle(context: Context, request: RouteRequest<P, Q, B>): Promise<v.InferOutput<R>>;
}

/** Keeps the types of the schemas, the method and the path while the route is written down as data. */
export function route<
  const M extends Method,
  const W extends `/${string}`,
  P extends Schema | undefined = undefined,
  Q extends Schema | undefined = undefined,
  B extends Schema | undefined = undefined,
  R extends Schema = Schema,
>(definition: Route<P, Q, B, R, M, W>): Route<P, Q, B, R, M, W> {
  return definition;
}

/** A route of which only the shape is known: what the app, the document and the access matrix work on. */
export type AnyRoute = Route<any, any, any, any, any, any>;
