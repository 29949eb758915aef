/** Why the outside world could not do what a port asked. */
export type PortFailure =
  | 'unavailable' // down, full, or unreachable; the same call may work later
  | 'timeout' // took longer than the deadline; the same call may work later
  | 'conflict' // a condition did not hold: read again, then decide again
  | 'not-found'
  | 'too-large' // past a limit of the port: make it smaller
  | 'unsupported' // this driver cannot do it: ask the next one in the chain
  | 'refused' // forged, expired, or not permitted
  | 'corrupt'; // stored data cannot be read

const retryable: ReadonlySet<PortFailure> = new Set(['unavailable', 'timeout', 'conflict']);

/** What every port throws. `message` never holds personal data: it may be logged. */
export class PortError extends Error {
  readonly failure: PortFailure;
  /** Whether the same call may succeed if it is made again (after reading again, for a conflict). */
  readonly retryable: boolean;

  constructor(failure: PortFailure, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'PortError';
    this.failure = failure;
    this.retryable = retryable.has(failure);
  }
}
