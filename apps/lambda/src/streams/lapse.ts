import { ulids } from '@mandi/drivers/local/ids';
import { systemRandomness } from '@mandi/drivers/local/randomness';
import { lapsing } from '@mandi/services/bids/lapse-bids';
import type { Environment } from '../settings.ts';
import { stageStore } from '../store.ts';
import { type Outside, type StreamHandler, streamHandler } from './stream-function.ts';

/** Writes down that the live bids of a lot lapsed, once the lot no longer trades. */
export const followForLapse = (environment: Environment, outside: Outside = {}): StreamHandler =>
  streamHandler(
    'lapse',
    environment,
    async ({ client, clock }) => {
      const store = stageStore(environment, client, clock, systemRandomness.bytes(32));
      return lapsing({ store, clock, ids: ulids(clock, systemRandomness) });
    },
    outside,
  );

export const handler = followForLapse(process.env);
