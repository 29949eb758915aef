import { units } from '@mandi/market/units';
import type { Change, ChangeConsumer, Instant, Telemetry } from '@mandi/ports';
import type { Events, MarketEvent } from '@mandi/ports/events';
import { audit, bids } from '@mandi/records';
import { readDeal } from '@mandi/records/deals';

/**
 * A consumer of the change feed: hands on for analysis what people did, and what was sold where for how much; never who. Events that cannot be
 * handed on are lost and told to telemetry, since the trade does not wait for its statistics.
 */
export function analysing({ events, telemetry }: { events: Events; telemetry: Telemetry }): ChangeConsumer {
  return async (changes) => {
    const happened = changes.flatMap(marketEvents);
    try {
      if (happened.length > 0) await events.send(happened);
    } catch (error) {
      telemetry.log('warning', 'events.lost', { count: happened.length }, error);
    }
  };
}

/** What a change tells of the market. */
export function marketEvents({ table, key, after }: Change): readonly MarketEvent[] {
  if (!after) return [];
  if (table === bids.name && key.SK.startsWith('DEAL#')) return [sold(after)];
  if (table !== audit.name || typeof after['act'] !== 'string') return [];
  return [{ event: after['act'], at: Number(after['at']) as Instant }];
}

function sold(item: NonNullable<Change['after']>): MarketEvent {
  const { facts, total, agreedAt } = readDeal(item);
  const { base, unit } = facts.quantity;
  return {
    event: 'deal.sold',
    at: agreedAt as Instant,
    crop: facts.crop,
    paise: total,
    ...(units[unit].measure === 'mass' && { grams: base }),
    ...placeOf(facts.place),
  };
}

/** "district:karnataka/kolar" and "state:karnataka" by their parts. */
function placeOf(place = ''): Pick<MarketEvent, 'state' | 'district'> {
  const [, state, district] = /^(?:state|district):([^/]+)(?:\/(.+))?$/.exec(place) ?? [];
  return { ...(state !== undefined && { state }), ...(district !== undefined && { district }) };
}
