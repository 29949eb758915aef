import { ulids } from '@mandi/drivers/local/ids';
import { systemRandomness } from '@mandi/drivers/local/randomness';
import { closeDueListings } from '@mandi/services/products/closing';
import type { Environment } from '../settings.ts';
import { stageStore } from '../store.ts';
import { type Outside, type ScheduledHandler, scheduledHandler } from './scheduled-function.ts';

/** Closes lots whose time is over. */
export const closeLots = (environment: Environment, outside: Outside = {}): ScheduledHandler =>
  scheduledHandler(
    'lots',
    environment,
    async ({ client, clock }) => {
      const store = stageStore(environment, client, clock, systemRandomness.bytes(32));
      const ids = ulids(clock, systemRandomness);
      return () => closeDueListings({ store, clock, ids });
    },
    outside,
  );

export const handler = closeLots(process.env);
