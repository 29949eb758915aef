import type { UserType } from './people.ts';

/** Who sees a listing: wholesale buyers, households, or both. */
export const audiences = ['B2B', 'B2C', 'both'] as const;
export type Audience = (typeof audiences)[number];

/** A lot is open until it is sold out, its time is over, or its vendor takes it back. */
export const listingStatuses = ['open', 'sold-out', 'closed', 'withdrawn'] as const;
export type ListingStatus = (typeof listingStatuses)[number];

/** What happens to a listing. */
export type ListingEvent = 'sell-last' | 'restock' | 'close' | 'withdraw';

/** The life of a listing as data: read by the server to allow and by the screens to offer. */
export const listingTransitions: readonly {
  readonly from: ListingStatus;
  readonly by: 'vendor' | 'buyer' | 'clock';
  readonly event: ListingEvent;
  readonly to: ListingStatus;
}[] = [
  { from: 'open', by: 'buyer', event: 'sell-last', to: 'sold-out' },
  { from: 'sold-out', by: 'vendor', event: 'restock', to: 'open' },
  { from: 'open', by: 'clock', event: 'close', to: 'closed' },
  { from: 'sold-out', by: 'clock', event: 'close', to: 'closed' },
  { from: 'open', by: 'vendor', event: 'withdraw', to: 'withdrawn' },
  { from: 'sold-out', by: 'vendor', event: 'withdraw', to: 'withdrawn' },
];

/** Whether someone of this type sees listings for this audience. A vendor buys as a trader does; a visitor not signed in looks as a household does. */
export function sees(audience: Audience, viewer: UserType | undefined): boolean {
  return audience === 'both' || audience === buysAs(viewer);
}

/** The market in which someone buys. */
export function buysAs(viewer: UserType | undefined): 'B2B' | 'B2C' {
  return viewer === 'B2B' || viewer === 'vendor' ? 'B2B' : 'B2C';
}
