import { PortError } from '@mandi/ports/error';

/** Errors of AWS services that mean "the same call may work later", by name. */
const passing: ReadonlySet<string> = new Set([
  'ThrottlingException',
  'TooManyRequestsException',
  'LimitExceededException',
  'ServiceQuotaExceededException',
  'ServiceUnavailableException',
  'ServiceFailureException',
  'InternalServerException',
  'InternalServerError',
  'InternalFailureException',
  'ModelNotReadyException',
]);

/** Errors that mean "this text, language or sound is not for this service". */
const cannot: ReadonlySet<string> = new Set([
  'UnsupportedLanguagePairException',
  'DetectedLanguageLowConfidenceException',
  'LanguageNotSupportedException',
  'EngineNotSupportedException',
]);

const tooLarge: ReadonlySet<string> = new Set(['TextSizeLimitExceededException', 'TextLengthExceededException']);

/** What a caller of a port is told when an AWS service or the way to it failed. `service` is the name shown in logs. */
export function serviceFailure(service: string, error: unknown): PortError {
  if (error instanceof PortError) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'AbortError' || name === 'TimeoutError' || name === 'ModelTimeoutException')
    return new PortError('timeout', `${service} did not answer in time`, error);
  if (cannot.has(name)) return new PortError('unsupported', `${service} cannot do this`, error);
  if (tooLarge.has(name)) return new PortError('too-large', `the text is too long for ${service}`, error);
  if (passing.has(name)) return new PortError('unavailable', `${service} is busy`, error);
  return new PortError('unavailable', `${service} failed`, error);
}

/** Calls with a deadline in milliseconds from now; the request is given up when it passes. */
export async function withDeadline<T>(
  service: string,
  deadline: number,
  call: (options: { readonly abortSignal: AbortSignal }) => Promise<T>,
): Promise<T> {
  try {
    return await call({ abortSignal: AbortSignal.timeout(deadline) });
  } catch (error) {
    throw serviceFailure(service, error);
  }
}
