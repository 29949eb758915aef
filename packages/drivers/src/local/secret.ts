import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Randomness } from '@mandi/ports';
import { PortError } from '@mandi/ports';

const secretBytes = 32;

/**
 * The 32-byte secret of that name in the data folder, made at first use and readable by its owner only (mode 0600).
 * Errors: PortError 'unavailable' when the folder cannot be written, 'corrupt' when the file has another length.
 */
export function openSecret(directory: string, name: string, randomness: Randomness): Uint8Array {
  const path = join(directory, `${name}.key`);
  const stored = readSecret(path) ?? makeSecret(directory, path, randomness);
  if (stored.length !== secretBytes) throw new PortError('corrupt', `the key file ${path} is damaged`);
  return new Uint8Array(stored);
}

function readSecret(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new PortError('unavailable', `the key file ${path} cannot be read`, cause);
  }
}

function makeSecret(directory: string, path: string, randomness: Randomness): Buffer {
  const secret = Buffer.from(randomness.bytes(secretBytes));
  const half = `${path}.new`;
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    rmSync(half, { force: true });
    const file = openSync(half, 'wx', 0o600);
    writeSync(file, secret);
    fsyncSync(file);
    closeSync(file);
    renameSync(half, path);
    return secret;
  } catch (cause) {
    throw new PortError('unavailable', `the data folder ${directory} cannot be written`, cause);
  }
}
