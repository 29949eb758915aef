import { sees } from '@mandi/market';
import type { Permit, Topic } from '@mandi/ports';
import { listing, person } from '@mandi/records';
import { chat } from '@mandi/records/conversations';
import type { Context } from '../context.ts';

/** Who may listen to what: a person to what concerns them, members to their chat, and to a lot whoever may see it. */
export function livePermit(context: Pick<Context, 'store' | 'clock'>): Permit {
  return async (subscriber, topic) => {
    const [kind, id] = split(topic);
    if (kind === 'user') return id === subscriber;
    if (kind === 'chat') {
      const found = await chat(context.store, id);
      return found !== undefined && (found.vendorId === subscriber || found.buyerId === subscriber);
    }
    const lot = await listing(context.store, id, context.clock.now());
    if (!lot) return false;
    return lot.vendorId === subscriber || sees(lot.audience, (await person(context.store, subscriber))?.userType);
  };
}

function split(topic: Topic): [kind: string, id: string] {
  const slash = topic.indexOf('/');
  return [topic.slice(0, slash), topic.slice(slash + 1)];
}
