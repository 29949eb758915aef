import { userRoutes } from '@mandi/services/users/routes';
import { type Opening, serviceHandler } from './service.ts';
import { wire } from './wire.ts';

/** Profiles. */
export const service = (open: Opening) => serviceHandler(userRoutes, open);

export const handler = service(() => wire(process.env));
