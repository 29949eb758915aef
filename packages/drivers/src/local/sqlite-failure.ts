import type { PortFailure } from '@mandi/ports';
import { PortError } from '@mandi/ports';

/** SQLite's primary result codes (sqlite.org/rescode.html) and what they mean to a caller. */
const meanings: Readonly<Record<number, readonly [PortFailure, string]>> = {
  3: ['unavailable', 'may not be used (no permission)'],
  5: ['unavailable', 'is in use by another process: stop that one first'],
  6: ['unavailable', 'is in use by another process: stop that one first'],
  8: ['unavailable', 'cannot be written (read-only)'],
  10: ['unavailable', 'cannot be read or written (the disk failed or is full)'],
  11: ['corrupt', 'is damaged: restore it from a backup'],
  13: ['unavailable', 'cannot grow: the disk is full'],
  14: ['unavailable', 'cannot be opened or made in this folder'],
  26: ['corrupt', 'is no database: restore it from a backup'],
};

/** Whether an error came from SQLite itself. */
export const isSqliteError = (error: unknown): error is Error & { readonly errcode: number } =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number';

/** What a caller of a port is told when SQLite failed on the file at `path`; what is no such failure but a mistake of ours is given back unchanged. */
export function portErrorOf(error: unknown, path: string): unknown {
  if (!isSqliteError(error)) return error;
  const meaning = meanings[error.errcode & 0xff];
  if (meaning === undefined) return error;
  const [failure, sentence] = meaning;
  return new PortError(failure, `the database ${path} ${sentence}`, error);
}

/** Does something with the file at `path`, and tells its failures as a port's. */
export function onFile<Outcome>(path: string, work: () => Outcome): Outcome {
  try {
    return work();
  } catch (error) {
    throw portErrorOf(error, path);
  }
}
