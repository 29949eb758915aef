import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Stage } from './stages.ts';

const days: Readonly<Record<number, RetentionDays>> = {
  7: RetentionDays.ONE_WEEK,
  30: RetentionDays.ONE_MONTH,
  365: RetentionDays.ONE_YEAR,
};

/** How long CloudWatch keeps a log group of the stage. Errors: RangeError for a number of days that CloudWatch does not know. */
export function retentionOf({ logDays }: Stage): RetentionDays {
  const retention = days[logDays];
  if (retention === undefined) throw new RangeError(`CloudWatch keeps logs 7, 30 or 365 days here, not ${logDays}.`);
  return retention;
}
