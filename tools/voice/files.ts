import { createHash } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** The SHA-256 of bytes, in hexadecimal. */
export const sha256 = (parts: readonly Uint8Array[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};

/** Whether a file is there and is the pinned one. */
export async function isPinned(file: string, pin: string): Promise<boolean> {
  if (!existsSync(file)) return false;
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex') === pin;
}

/** Writes a file so that it is there whole or not at all, whenever the process is killed. */
export function writeWhole(file: string, parts: readonly Uint8Array[]): void {
  mkdirSync(dirname(file), { recursive: true });
  const partial = `${file}.partial`;
  const open = openSync(partial, 'w');
  try {
    for (const part of parts) {
      for (let written = 0; written < part.length; ) written += writeSync(open, part, written);
    }
    fsyncSync(open);
  } catch (error) {
    closeSync(open);
    rmSync(partial, { force: true });
    throw error;
  }
  closeSync(open);
  renameSync(partial, file);
}
