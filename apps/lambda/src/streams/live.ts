import { AppSyncLiveChannel } from '@mandi/drivers/aws/live-channel-appsync';
import { signedFetch } from '@mandi/drivers/aws/signed-fetch';
import { liveUpdates } from '@mandi/services/feed/live-updates';
import { callsUnderDeadline } from '../deadline.ts';
import type { Made } from '../made.ts';
import { type Environment, setting } from '../settings.ts';
import { type Outside, type StreamHandler, streamHandler } from './stream-function.ts';

/** Tells those who listen to chats, lots and people that something happened. */
export const followForLive = (environment: Environment, outside: Outside = {}): StreamHandler =>
  streamHandler(
    'live',
    environment,
    async (made) => liveUpdates({ live: outside.live ?? (await stageLive(environment, made)) }),
    outside,
  );

async function stageLive(environment: Environment, { client: { config } }: Made): Promise<AppSyncLiveChannel> {
  const region = await config.region();
  const call = callsUnderDeadline(signedFetch({ service: 'appsync', region, credentials: config.credentials }));
  return new AppSyncLiveChannel({ endpoint: setting(environment, 'LIVE_HTTP_ENDPOINT'), call });
}

export const handler = followForLive(process.env);
