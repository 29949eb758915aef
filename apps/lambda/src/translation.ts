import { statusRoutes } from '@mandi/services/status/routes';
import { translateRoutes } from '@mandi/services/translate/routes';
import { type Opening, serviceHandler } from './service.ts';
import { wire } from './wire.ts';

/** Voice and text from one language to another, and which languages are heard and spoken at all. */
export const service = (open: Opening) => serviceHandler([...translateRoutes, ...statusRoutes], open);

export const handler = service(() => wire(process.env, { speech: true }));
