import { users } from '@mandi/records';
import * as v from 'valibot';
import type { Context } from '../context.ts';
import { route } from '../http/route.ts';

/** What the server says of itself. */
export const statusRoutes = [
  route({
    id: 'abilities',
    method: 'GET',
    path: '/',
    summary: 'Which languages this server hears and speaks by itself, and where its live messages are heard',
    who: { may: 'anyone' },
    status: 200,
    answer: v.object({
      name: v.string(),
      hears: v.array(v.string()),
      speaks: v.array(v.string()),
      live: v.optional(
        v.pipe(
          v.object({ realtime: v.string(), host: v.string() }),
          v.description('The WebSocket of AppSync Events where phones listen; left out where GET /v1/live tells'),
        ),
      ),
    }),
    handle: async ({ hearing, speaking, settings: { listenAt } }) => ({
      name: 'Ek Bharath Ek Mandi',
      hears: languagesOf(hearing),
      speaks: languagesOf(speaking),
      ...(listenAt && { live: listenAt }),
    }),
  }),
  route({
    id: 'health',
    method: 'GET',
    path: '/health',
    summary: 'Whether the server can read its store',
    who: { may: 'anyone' },
    status: 200,
    answer: v.object({ status: v.literal('ok') }),
    handle: async ({ store }) => {
      await store.get(users, { PK: 'HEALTH', SK: 'HEALTH' });
      return { status: 'ok' as const };
    },
  }),
] as const;

function languagesOf(engines: Context['hearing'] | Context['speaking']): string[] {
  return [...new Set(engines.flatMap((engine) => engine.capabilities.languages))];
}
