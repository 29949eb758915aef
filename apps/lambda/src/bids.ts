import { bidRoutes } from '@mandi/services/bids/routes';
import { type Opening, serviceHandler } from './service.ts';
import { wire } from './wire.ts';

/** Bids, counter-offers and deals. */
export const service = (open: Opening) => serviceHandler(bidRoutes, open);

export const handler = service(() => wire(process.env));
