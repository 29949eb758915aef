import { authRoutes } from './auth/routes.ts';
import { bidRoutes } from './bids/routes.ts';
import { chatRoutes } from './chat/routes.ts';
import { priceRoutes } from './prices/routes.ts';
import { productRoutes } from './products/routes.ts';
import { statusRoutes } from './status/routes.ts';
import { translateRoutes } from './translate/routes.ts';
import { userRoutes } from './users/routes.ts';

/** The whole API under /v1: what is served, documented, tested for access and typed for the client. */
export const apiRoutes = [
  ...authRoutes,
  ...userRoutes,
  ...productRoutes,
  ...bidRoutes,
  ...chatRoutes,
  ...translateRoutes,
  ...priceRoutes,
  ...statusRoutes,
] as const;
