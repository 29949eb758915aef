import { removeOldVoice } from '@mandi/services/spoken/voice-retention';
import type { Environment } from '../settings.ts';
import { type Outside, type ScheduledHandler, scheduledHandler } from './scheduled-function.ts';

/**
 * Removes recordings after 30 days. The bucket's lifecycle does so too, but counts whole days from midnight and acts when it comes to it; and
 * a sweep that finds much to do says that the lifecycle does not work.
 */
export const retainVoice = (environment: Environment, outside: Outside = {}): ScheduledHandler =>
  scheduledHandler(
    'voice',
    environment,
    async ({ clock }) => {
      const { stageBlobs } = await import('../blobs.ts');
      const blobs = stageBlobs(environment, clock);
      return () => removeOldVoice({ blobs, clock });
    },
    outside,
  );

export const handler = retainVoice(process.env);
