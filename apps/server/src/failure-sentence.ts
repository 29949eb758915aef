import { PortError } from '@mandi/ports';
import { WrongSetting } from './settings.ts';

const byCode: Readonly<Record<string, (error: NodeJS.ErrnoException & { port?: number; address?: string }) => string>> =
  {
    EADDRINUSE: ({ port }) => `Port ${port} is taken by another program: stop it, or start with another PORT.`,
    EACCES: ({ port }) => `Port ${port} may not be opened by this user: start with a PORT above 1023.`,
    EADDRNOTAVAIL: ({ address }) => `This machine has no address ${address}: start with another HOST.`,
    ENOTFOUND: () => 'The HOST is not known on this machine: start with another one.',
    ENOSPC: () => 'The disk is full: make room and start again.',
    EROFS: () => 'The data folder is on a read-only disk: start with another DATA_DIR.',
  };

/** Why the server could not start, in one plain sentence. */
export function failureSentence(error: unknown): string {
  if (error instanceof WrongSetting) return error.message;
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    const known = byCode[(cause as NodeJS.ErrnoException).code ?? ''];
    if (known && !(cause instanceof PortError)) return known(cause as NodeJS.ErrnoException);
  }
  if (error instanceof PortError) return `The server cannot use its data folder: ${error.message}.`;
  return `The server could not start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
