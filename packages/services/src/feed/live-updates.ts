import type { Change, LiveMessage, Topic } from '@mandi/ports';
import { bids, conversations, products } from '@mandi/records';
import { readBid } from '@mandi/records/bids';
import { isMessage, readMessage } from '@mandi/records/conversations';
import { readDeal } from '@mandi/records/deals';
import type { Context } from '../context.ts';
import { wireBidId } from '../trade/bid-id.ts';

/**
 * What is told live, as JSON in the message's payload: only that something happened and its id, so that nobody is told more than they may
 * read. A listener fetches the rest, and after a break all that lies behind the last it has.
 */
export type LiveUpdate =
  | { readonly what: 'message'; readonly chatId: string; readonly sequence: number; readonly previous: number }
  | { readonly what: 'bid'; readonly bidId: string; readonly version: number }
  | { readonly what: 'deal'; readonly bidId: string }
  | { readonly what: 'lot'; readonly lotId: string };

/** A consumer of the change feed: tells listeners of chats, lots and people what was committed. */
export function liveUpdates({ live }: Pick<Context, 'live'>): (changes: readonly Change[]) => Promise<void> {
  return async (changes) => {
    for (const change of changes) for (const message of messagesOf(change)) await live.publish(message);
  };
}

function messagesOf(change: Change): readonly LiveMessage[] {
  if (!change.after) return [];
  if (change.table === conversations.name) return isMessage(change.key) ? chatMessages(change, change.after) : [];
  if (change.table === bids.name) return bidMessages(change, change.after);
  if (change.table !== products.name || change.after['phase'] === undefined) return [];
  const lotId = String(change.after['productId']);
  return [told(`lot/${lotId}`, change.sequence, { what: 'lot', lotId })];
}

type After = NonNullable<Change['after']>;

function chatMessages({ sequence: place }: Change, after: After): LiveMessage[] {
  const { chatId, sequence, previous, from, to } = readMessage(after);
  const update = { what: 'message', chatId, sequence, previous } as const;
  return [
    told(`chat/${chatId}`, sequence, update),
    told(`user/${from}`, place, update),
    told(`user/${to}`, place, update),
  ];
}

/** Those who watch the lot learn that its bids changed, and only the two sides which bid. */
function bidMessages({ key, sequence }: Change, after: After): LiveMessage[] {
  if (key.SK.startsWith('DEAL#')) {
    const deal = readDeal(after);
    const update = { what: 'deal', bidId: wireBidId(deal) } as const;
    return [deal.vendor, deal.buyer].map(({ userId }) => told(`user/${userId}`, sequence, update));
  }
  const bid = readBid(after);
  const update = { what: 'bid', bidId: wireBidId(bid), version: bid.version } as const;
  return [
    told(`lot/${bid.lotId}`, sequence, { what: 'lot', lotId: bid.lotId }),
    told(`user/${bid.vendorId}`, sequence, update),
    told(`user/${bid.buyerId}`, sequence, update),
  ];
}

function told(topic: Topic, sequence: number, update: LiveUpdate): LiveMessage {
  return { topic, sequence, payload: JSON.stringify(update) };
}
