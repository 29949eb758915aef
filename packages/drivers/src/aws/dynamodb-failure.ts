import {
  TransactionCanceledException,
  TransactionConflictException,
  TransactionInProgressException,
} from '@aws-sdk/client-dynamodb';
import { PortError } from '@mandi/ports';

/** DynamoDB's error codes that mean "the same call may work later". */
const passing: ReadonlySet<string> = new Set([
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'InternalServerError',
  'ServiceUnavailable',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EPIPE',
]);

/** Our own role or keys are at fault: nothing that a caller did, and nothing that they may be told to mend. */
const notLetIn: ReadonlySet<string> = new Set([
  'AccessDeniedException',
  'ExpiredTokenException',
  'InvalidSignatureException',
  'UnrecognizedClientException',
]);

/** What a caller of the store is told when DynamoDB or the way to it failed; what is a mistake of ours is given back unchanged. */
export function portErrorOf(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  if (error.name === 'TimeoutError' || error.name === 'AbortError' || code === 'ETIMEDOUT')
    return new PortError('timeout', 'the tables did not answer in time', error);
  if (passing.has(error.name) || passing.has(code))
    return new PortError('unavailable', 'the tables cannot be reached', error);
  if (notLetIn.has(error.name)) return new PortError('unavailable', 'the tables do not let us', error);
  if (error.name === 'ValidationException') return refusal(error.message, error);
  if (error.name === 'IdempotentParameterMismatchException')
    return new PortError('refused', 'the commit token was used for other writes', error);
  return error;
}

/** Why a commit was not written: conditions that failed, by position; or `later`, what its caller is told when trying again did not help. */
export type Refused = { readonly failed: readonly number[] } | { readonly later: PortError };

/** Errors: all that is neither, as a caller of the store is told. */
export function refusedOf(error: unknown): Refused {
  if (error instanceof TransactionInProgressException || error instanceof TransactionConflictException)
    return metAnother(error);
  if (!(error instanceof TransactionCanceledException)) throw portErrorOf(error);
  const reasons = error.CancellationReasons ?? [];
  const invalid = reasons.find((reason) => reason.Code === 'ValidationError');
  if (invalid !== undefined) throw refusal(invalid.Message ?? '', error);
  if (reasons.some((reason) => reason.Code === 'TransactionConflict')) return metAnother(error);
  const failed = reasons.flatMap((reason, at) => (reason.Code === 'ConditionalCheckFailed' ? [at] : []));
  if (failed.length > 0) return { failed };
  return { later: new PortError('unavailable', 'the tables cannot take so much now', error) };
}

const metAnother = (error: Error): Refused => ({
  later: new PortError('conflict', 'other commits kept changing the same items', error),
});

/** What a refused value means: too large, or not to be stored. */
const refusal = (message: string, cause: unknown): PortError =>
  /size has exceeded|exceeded the maximum allowed size/i.test(message)
    ? new PortError('too-large', 'an item has at most 400 KB', cause)
    : new PortError('refused', 'the tables refused a value or an expression', cause);
