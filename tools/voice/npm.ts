import { spawn } from 'node:child_process';
import { npmFailure } from './failure.ts';

/** Runs npm in a folder, outside the product's own packages. Throws a Failure in one sentence where it fails. */
export function npm(folder: string, words: readonly string[]): Promise<string> {
  const script = process.env['npm_execpath'];
  const windows = process.platform === 'win32';
  const [command, first] = script ? [process.execPath, [script]] : [windows ? 'npm.cmd' : 'npm', []];
  const child = spawn(command, [...first, ...words, '--no-fund', '--no-audit', '--ignore-scripts'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: !script && windows,
    env: ownEnvironment(),
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(npmFailure(error.message)));
    child.on('close', (code) => (code === 0 ? resolve(output) : reject(npmFailure(errors))));
  });
}

/** npm tells its scripts where its own project is by these variables; left in, they would turn the product's folder into the target. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const keep = (name: string): boolean =>
    !/^npm_(package|lifecycle)_|^npm_config_(local_prefix|prefix)$|^INIT_CWD$/.test(name);
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => keep(name)));
}
