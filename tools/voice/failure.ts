/** Something that the person at the keyboard can act on, in one plain sentence. */
export class Failure extends Error {}

const sentences: Readonly<Record<string, string>> = {
  ENOSPC:
    'The disk is full: free some space (the pack needs about 2 GB while it is installed) and run this again; it goes on where it stopped.',
  EDQUOT: 'The disk quota is used up: free some space and run this again; it goes on where it stopped.',
  EACCES: 'The data folder may not be written to: choose another with --data-dir, or change its permissions.',
  EPERM: 'The data folder may not be written to: choose another with --data-dir, or change its permissions.',
  EROFS: 'The data folder is on a read-only disk: choose another with --data-dir.',
};

const network =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENETUNREACH|EHOSTUNREACH|FETCH_ERROR|network/i;

/** One sentence for any error: what went wrong and what to do. */
export function sentence(error: unknown): string {
  if (error instanceof Failure) return error.message;
  const code = (error as { code?: string } | undefined)?.code ?? '';
  return sentences[code] ?? `This was not expected: ${error instanceof Error ? error.message : String(error)}`;
}

/** What npm's own words mean for the person. */
export function npmFailure(output: string): Failure {
  const disk = /ENOSPC|EDQUOT|EACCES|EROFS/.exec(output)?.[0];
  if (disk) return new Failure(sentences[disk] ?? disk);
  if (network.test(output)) {
    return new Failure(
      'The package registry cannot be reached: check the network and run this again; it goes on where it stopped.',
    );
  }
  const said = output.split('\n').find((line) => /npm (error|ERR!)/.test(line)) ?? output.trim().split('\n').at(-1);
  return new Failure(
    `npm could not bring the package: ${said || 'it gave no reason'}. Run this again; it goes on where it stopped.`,
  );
}
