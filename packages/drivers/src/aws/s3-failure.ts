import { PortError } from '@mandi/ports';

const absent: ReadonlySet<string> = new Set(['NotFound', 'NoSuchKey']);
const passing: ReadonlySet<string> = new Set([
  'SlowDown',
  'ServiceUnavailable',
  'InternalError',
  'RequestTimeout',
  'ECONNREFUSED',
  'ECONNRESET',
]);

/** What a caller of blobs is told when S3 or the way to it failed. */
export function s3Failure(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof PortError) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  if (absent.has(error.name)) return new PortError('not-found', 'there is no such file', error);
  if (error.name === 'TimeoutError' || error.name === 'AbortError')
    return new PortError('timeout', 'the files did not answer in time', error);
  if (error.name === 'AccessDenied' || error.name === 'Forbidden')
    // Our own role is at fault: nothing that who asked did.
    return new PortError('unavailable', 'the bucket does not let us', error);
  if (passing.has(code) || passing.has(error.name))
    return new PortError('unavailable', 'the files cannot be reached', error);
  return new PortError('unavailable', 'the files failed', error);
}
