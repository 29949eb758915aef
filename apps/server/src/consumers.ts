import type { ChangeFeed } from '@mandi/ports';
import { lapsing } from '@mandi/services/bids/lapse-bids';
import type { Context } from '@mandi/services/context';
import { counting } from '@mandi/services/feed/counters';
import { liveUpdates } from '@mandi/services/feed/live-updates';
import { indexing } from '@mandi/services/products/indexing';

/** Grows when what is indexed of a listing changes: a new name is told everything again. */
const searchVersion = 1;

/** Starts telling what was committed to those who must learn of it. Gives back: stop, with each one's place kept. */
export function startConsumers(context: Context, feed: ChangeFeed): () => Promise<void> {
  const stops = [
    feed.subscribe(`search-${searchVersion}`, indexing(context)),
    feed.subscribe('live', liveUpdates(context)),
    feed.subscribe('lapse', lapsing(context)),
    feed.subscribe('counters', counting(context)),
  ];
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
}
