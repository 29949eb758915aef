import { spawnSync } from 'node:child_process';

/** One thing that is looked at. It resolves to what was seen, and throws with what is missing and what to do. */
export interface Check {
  readonly what: string;
  readonly look: () => string | Promise<string>;
}

/** Looks at all of them in order and prints one line each; whether everything was well. */
export async function run(checks: readonly Check[]): Promise<boolean> {
  let well = true;
  for (const { what, look } of checks) {
    try {
      console.log(`works    ${what.padEnd(48)} ${await look()}`);
    } catch (error) {
      well = false;
      console.log(`MISSING  ${what.padEnd(48)} ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return well;
}

/** What the AWS command line answers. Errors: Error with its own words, or that it is not installed. */
export function aws(...words: readonly string[]): any {
  const { status, stdout, stderr, error } = spawnSync('aws', [...words, '--output', 'json'], { encoding: 'utf8' });
  if (error !== undefined) throw new Error('The AWS command line is not installed.');
  if (status !== 0) throw new Error(stderr.trim().split('\n').at(-1) ?? 'aws failed');
  return stdout.trim() === '' ? {} : JSON.parse(stdout);
}
