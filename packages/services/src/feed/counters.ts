import type { Change, ChangeConsumer } from '@mandi/ports';
import { audit, bids, conversations } from '@mandi/records';
import { isMessage } from '@mandi/records/conversations';
import { readDeal } from '@mandi/records/deals';
import type { Context } from '../context.ts';

/**
 * A consumer of the change feed: counts what people did ("deal.made", "bid.placed", "user.registered", "message.sent") and what was sold
 * ("deal.paise"), the business metrics of the operator. Each audit entry, message and deal is written once, so each is counted once; after a crash the last ones may be
 * counted again.
 */
export function counting({ telemetry }: Pick<Context, 'telemetry'>): ChangeConsumer {
  return async (changes) => {
    for (const change of changes) {
      for (const [metric, value] of countsOf(change)) telemetry.measure(metric, value, 'count');
    }
  };
}

function countsOf({ table, key, after }: Change): readonly (readonly [metric: string, value: number])[] {
  if (!after) return [];
  if (table === audit.name) return typeof after['act'] === 'string' ? [[after['act'], 1]] : [];
  if (table === conversations.name) return isMessage(key) ? [['message.sent', 1]] : [];
  if (table === bids.name && key.SK.startsWith('DEAL#')) return [['deal.paise', readDeal(after).total]];
  return [];
}
