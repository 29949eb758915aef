/**
 * Every way a person's request can be refused, with a stable code. HTTP statuses and sentences are given at the edge;
 * `data` holds what the sentence needs (never personal data of another person).
 */
export const errorCodes = [
  // the request itself
  'malformed-json',
  'invalid-input',
  'invalid-utf8',
  'too-large',
  'wrong-content',
  'unknown-language',
  'not-found',
  'method-not-allowed',
  // who calls
  'sign-in-needed',
  'session-ended',
  'not-allowed',
  'not-yours',
  // signing in
  'invalid-phone',
  'wrong-code',
  'code-expired',
  'too-many-tries',
  'too-many-requests',
  'not-registered',
  // trading
  'idempotency-key-needed',
  'idempotency-key-reused',
  'amount-not-positive',
  'amount-too-large',
  'finer-than-paise',
  'unit-does-not-fit',
  'unit-unknown',
  'crop-unknown',
  'lot-closed',
  'lot-withdrawn',
  'not-enough-left',
  'raise-too-low',
  'not-in-this-state',
  'own-lot',
  'not-for-you',
  'no-fixed-price',
  'changed-meanwhile',
  'not-confirmed',
  // voice and language
  'nothing-heard',
  'not-audio',
  'cannot-hear-language',
  'cannot-speak-language',
  'cannot-translate',
  // prices
  'no-price-found',
  'place-ambiguous',
  'crop-needed',
  // faults of ours
  'temporarily-unavailable',
  'internal',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

export function isErrorCode(text: string): text is ErrorCode {
  return (errorCodes as readonly string[]).includes(text);
}

export type ErrorData = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** A refusal with its reason. */
export class MarketError extends Error {
  readonly code: ErrorCode;
  readonly data: ErrorData;
  constructor(code: ErrorCode, data: ErrorData = {}, cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause });
    this.name = 'MarketError';
    this.code = code;
    this.data = data;
  }
}
