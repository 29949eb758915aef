import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { folder, stop } from '../cdk.ts';
import { inTime, output } from './process.ts';

/** Both under licences that allow use: MIT No Attribution and Apache-2.0. */
const versions = ['cfn-lint==1.58.0', 'checkov==3.3.30'] as const;

/** As the command lines of both start: cfn-lint has no module that Python could run. */
const starts = {
  'cfnlint.runner': 'from cfnlint.runner import main; main()',
  'checkov.main': 'import sys; from checkov.main import Checkov; sys.exit(Checkov(sys.argv[1:]).run())',
} as const;

export interface Linters {
  readonly versions: readonly string[];
  /** Runs the `main` of a module of Python with the linters in its path; gives what it printed. Findings end it with an exit code that is no failure. */
  run(module: 'cfnlint.runner' | 'checkov.main', words: readonly string[]): Promise<string>;
}

/** The linters, installed under node_modules/.cache when they are not there yet. Stops with a sentence where Python or pip are missing. */
export async function installLinters(): Promise<Linters> {
  const cache = join(folder, '..', '..', 'node_modules', '.cache', 'infra-lint');
  const installed = join(cache, versions.join('-').replaceAll('=', ''));
  if (!existsSync(installed)) await install(cache, installed);
  const env = { ...process.env, PYTHONPATH: installed, PYTHONDONTWRITEBYTECODE: '1' };
  return { versions, run: (module, words) => output('python3', ['-c', starts[module], ...words], env) };
}

/** Into a folder of its own first, so that an install that was cut off is not taken for a whole one. */
async function install(cache: string, installed: string): Promise<void> {
  const half = `${installed}.${process.pid}`;
  mkdirSync(cache, { recursive: true });
  const words = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--target', half, ...versions];
  const { status, errors } = await inTime('python3', words, process.env);
  if (status !== 0) {
    rmSync(half, { recursive: true, force: true });
    stop(`cfn-lint and checkov could not be installed by "python3 ${words.join(' ')}": ${errors.trim()}`);
  }
  renameSync(half, installed);
}
