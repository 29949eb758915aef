import { spawn } from 'node:child_process';
import { stop } from '../cdk.ts';

export interface Ended {
  readonly status: number | null;
  readonly printed: string;
  readonly errors: string;
}

/** Fifteen minutes: each takes about one on a machine that does nothing else. */
const mostMilliseconds = 900_000;

/** Runs a program to its end. Stops with a sentence where it is not there; it is killed after fifteen minutes. */
export function inTime(program: string, words: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(program, words, { env, stdio: ['ignore', 'pipe', 'pipe'], timeout: mostMilliseconds });
    const parts: { readonly printed: string[]; readonly errors: string[] } = { printed: [], errors: [] };
    child.stdout.setEncoding('utf8').on('data', (part: string) => parts.printed.push(part));
    child.stderr.setEncoding('utf8').on('data', (part: string) => parts.errors.push(part));
    child.on('error', ({ message }) => stop(`${program} could not be started: ${message}`));
    child.on('close', (status) => resolve({ status, printed: parts.printed.join(''), errors: parts.errors.join('') }));
  });
}

/** What a program printed. Stops with its errors where it printed nothing. */
export async function output(program: string, words: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  const { printed, errors, status } = await inTime(program, words, env);
  if (printed.trim() === '') stop(`${program} ${words.slice(0, 2).join(' ')} ended with ${status}: ${errors.trim()}`);
  return printed;
}
