import type { Context } from '@mandi/services/context';
import { closeDueListings } from '@mandi/services/products/closing';
import { removeOldVoice } from '@mandi/services/spoken/voice-retention';

const closingMilliseconds = 15_000;
const voiceMilliseconds = 60 * 60 * 1000;

/** Closes lots whose time is over, and removes recordings after 30 days. Gives back: stop, when the sweep at work is done. */
export function startSweeps(context: Context): () => Promise<void> {
  const closing = every(context, closingMilliseconds, 'lots', () => closeDueListings(context));
  const voice = every(context, voiceMilliseconds, 'voice', () => removeOldVoice(context));
  return async () => {
    await Promise.all([closing(), voice()]);
  };
}

/** Runs `work` at once and then again and again, never twice at the same time; a failure is told and tried again at the next turn. */
function every(context: Context, milliseconds: number, name: string, work: () => Promise<number>): () => Promise<void> {
  let running = Promise.resolve();
  const run = async () => {
    try {
      const count = await work();
      if (count > 0) context.telemetry.measure(`sweep.${name}`, count, 'count');
    } catch (error) {
      context.telemetry.log('error', 'sweep.failed', { name }, error);
    }
  };
  const turn = () => {
    running = running.then(run);
  };
  turn();
  const timer = setInterval(turn, milliseconds);
  return () => {
    clearInterval(timer);
    return running;
  };
}
