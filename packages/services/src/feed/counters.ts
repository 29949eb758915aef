import type { ChangeConsumer } from '@mandi/ports';
import { audit } from '@mandi/records';
import type { Context } from '../context.ts';

/**
 * A consumer of the change feed: counts what people did ("deal.made", "bid.placed", "user.registered"), the business metrics of the
 * operator. Each audit entry is written once, so each is counted once; after a crash the last ones may be counted again.
 */
export function counting({ telemetry }: Context): ChangeConsumer {
  return async (changes) => {
    for (const { table, after } of changes) {
      const act = table === audit.name ? after?.['act'] : undefined;
      if (typeof act === 'string') telemetry.measure(act, 1, 'count');
    }
  };
}
