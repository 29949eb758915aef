import type { Telemetry } from '@mandi/ports';
import type { Context } from 'aws-lambda';
import type { stageTelemetry } from './telemetry.ts';

/** As much as a handler needs of what Lambda tells of an invocation. */
export type Invocation = Pick<Context, 'getRemainingTimeInMillis'> & Partial<Context>;

/** Does the work so that its records bear the invocation's id and its trace a segment; telemetry of tests knows neither. */
export function traced<Answer>(
  telemetry: Telemetry,
  invocation: Invocation,
  work: () => Promise<Answer>,
): Promise<Answer> {
  if (!('invocation' in telemetry)) return work();
  return (telemetry as ReturnType<typeof stageTelemetry>).invocation(invocation as Context, work);
}
