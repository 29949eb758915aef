import { priceRoutes } from '@mandi/services/prices/routes';
import { type Opening, serviceHandler } from './service.ts';
import { wire } from './wire.ts';

/** Mandi prices, asked by form or voice. */
export const service = (open: Opening) => serviceHandler(priceRoutes, open);

export const handler = service(() => wire(process.env, { speech: true }));
