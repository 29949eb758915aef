import { spawnSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

/** A reason to skip tests of an engine whose program is not on this machine; false when it is. */
export function missing(program: string, versionOption: string, what: string): string | false {
  const { error, status } = spawnSync(program, [versionOption], { stdio: 'ignore' });
  return error === undefined && status === 0 ? false : `${program} is missing: install ${what}`;
}

/** Resolves when `healthy` does. Errors: after `seconds`, the last reason why it was not. */
export async function untilHealthy(seconds: number, healthy: () => Promise<unknown>): Promise<void> {
  for (const deadline = Date.now() + seconds * 1000; ; ) {
    try {
      await healthy();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await wait(50);
    }
  }
}
