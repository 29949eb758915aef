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

/** What a caller of the store is told when DynamoDB or the way to it failed; what is a mistake of ours is given back unchanged. */
export function portErrorOf(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  if (error.name === 'TimeoutError' || error.name === 'AbortError' || code === 'ETIMEDOUT')
    return new PortError('timeout', 'the tables did not answer in time', error);
  if (passing.has(error.name) || passing.has(code))
    return new PortError('unavailable', 'the tables cannot be reached', error);
  if (error.name === 'ValidationException') return refusal(error.message, error);
  if (error.name === 'IdempotentParameterMismatchException')
    return new PortError('refused', 'the commit token was used for other writes', error);
  return error;
}

/** What a refused value means: too large, or not to be stored. */
export const refusal = (message: string, cause: unknown): PortError =>
  /size has exceeded|exceeded the maximum allowed size/i.test(message)
    ? new PortError('too-large', 'an item has at most 400 KB', cause)
    : new PortError('refused', 'the tables refused a value or an expression', cause);
