import { productRoutes } from '@mandi/services/products/routes';
import { statusRoutes } from '@mandi/services/status/routes';
import { documentOf } from './document.ts';
import { type Opening, serviceHandler } from './service.ts';
import { wire } from './wire.ts';

/** Listings, photos and search; and of the API as a whole its health and its document. */
export const service = (open: Opening) => serviceHandler([...productRoutes, ...statusRoutes], open, documentOf);

export const handler = service(() => wire(process.env));
