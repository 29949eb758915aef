import { authRoutes } from '@mandi/services/auth/routes';
import { type Opening, serviceHandler } from './service.ts';
import { wire } from './wire.ts';

/** Registration, sign-in by one-time code, sessions. */
export const service = (open: Opening) => serviceHandler(authRoutes, open);

export const handler = service(() => wire(process.env));
