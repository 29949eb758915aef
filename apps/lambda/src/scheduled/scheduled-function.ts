import { systemClock } from '@mandi/drivers/local/clock';
import type { Clock, Telemetry } from '@mandi/ports';
import { withDeadline } from '../deadline.ts';
import { type Invocation, traced } from '../invocation.ts';
import type { Made } from '../made.ts';
import { once } from '../once.ts';
import type { Environment } from '../settings.ts';
import { dynamoClient } from '../store.ts';
import { stageTelemetry } from '../telemetry.ts';

/** What the scheduler's call gives back: how many things were done. */
export type ScheduledHandler = (event: unknown, lambda: Invocation) => Promise<{ readonly count: number }>;

/** What tests replace. */
export interface Outside {
  readonly clock?: Clock;
  readonly telemetry?: Telemetry;
}

/**
 * The handler of what is done by the clock. It may be called twice for one hour, and at any moment: each sweep changes nothing when it is done
 * already. A failure is told and thrown, so that Lambda calls again. The metric is "sweep.<name>", as on one machine.
 */
export function scheduledHandler(
  name: string,
  environment: Environment,
  sweep: (made: Made) => Promise<() => Promise<number>>,
  { clock = systemClock, telemetry: replaced }: Outside = {},
): ScheduledHandler {
  const container = once(async () => {
    const telemetry = replaced ?? stageTelemetry(environment, clock);
    return { telemetry, work: await sweep({ environment, client: dynamoClient(), clock, telemetry }) };
  });
  return (_, lambda) =>
    withDeadline(lambda.getRemainingTimeInMillis(), async () => {
      const { telemetry, work } = await container();
      return traced(telemetry, lambda, async () => {
        try {
          const count = await work();
          if (count > 0) telemetry.measure(`sweep.${name}`, count, 'count');
          return { count };
        } catch (error) {
          telemetry.log('error', 'sweep.failed', { name }, error);
          throw error;
        }
      });
    });
}
