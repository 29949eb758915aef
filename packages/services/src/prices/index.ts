export { priceRoutes } from './routes.ts';
export type * from './wire.ts';
