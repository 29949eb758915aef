import { chatRoutes } from '@mandi/services/chat/routes';
import { type Opening, serviceHandler } from './service.ts';
import { wire } from './wire.ts';

/** Messages, each read in one’s own language. */
export const service = (open: Opening) => serviceHandler(chatRoutes, open);

export const handler = service(() => wire(process.env, { speech: true }));
