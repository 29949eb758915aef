/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number & { readonly __brand: 'Instant' };

/** The time, handed in so that rules about closing and expiry can be tested at any moment. */
export interface Clock {
  now(): Instant;
}

/** New ids: unguessable, unique, and sorting by the time of making (26 characters of Crockford base 32, as in the ULID spec). */
export interface Ids {
  next(): string;
}

/** Cryptographic randomness. */
export interface Randomness {
  bytes(count: number): Uint8Array;
  /** A whole number from 0 up to and without `limit`, each as likely as the other. */
  below(limit: number): number;
}
