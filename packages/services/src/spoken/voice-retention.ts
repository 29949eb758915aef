import type { Instant } from '@mandi/ports';
import type { Context } from '../context.ts';

const keptMilliseconds = 30 * 24 * 60 * 60 * 1000;

/** Removes recordings older than 30 days (the seed's rule); gives how many. */
export async function removeOldVoice({ blobs, clock }: Pick<Context, 'blobs' | 'clock'>): Promise<number> {
  const before = (clock.now() - keptMilliseconds) as Instant;
  let removed = 0;
  for (let last = -1; last !== 0; removed += last) last = await blobs.sweep('voice', before, 1_000);
  return removed;
}
