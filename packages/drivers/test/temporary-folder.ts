import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TemporaryFolder {
  readonly path: string;
  remove(): void;
}

function folderIn(parent: string): TemporaryFolder {
  const path = mkdtempSync(join(parent, 'mandi-test-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** An empty folder of its own on the disk; remove it after. */
export const temporaryFolder = (): TemporaryFolder => folderIn(tmpdir());

/** The same in memory where the machine has such a place: for tests to which the disk does not matter. */
export const folderInMemory = (): TemporaryFolder => folderIn(existsSync('/dev/shm') ? '/dev/shm' : tmpdir());
