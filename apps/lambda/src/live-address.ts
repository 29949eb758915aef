import type { Context } from '@mandi/services/context';
import { type Environment, setting } from './settings.ts';

/**
 * Where phones listen: the same API's other host name, by its place in the name (AppSync Events developer guide, "Understanding the Event
 * API WebSocket protocol"). Nothing for a function that is not told of the API.
 */
export function listenedAt(environment: Environment): Pick<Context['settings'], 'listenAt'> {
  if (environment['LIVE_HTTP_ENDPOINT'] === undefined) return {};
  const { host } = new URL(setting(environment, 'LIVE_HTTP_ENDPOINT'));
  return {
    listenAt: { realtime: `wss://${host.replace('.appsync-api.', '.appsync-realtime-api.')}/event/realtime`, host },
  };
}
