import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { folder, stop } from './cdk.ts';

const bundler = join(dirname(folder), 'lambda', 'bundle.ts');

/** Bundles the functions as their sources are now (apps/lambda/bundle.ts). Stops with a sentence where one cannot be, or is past its limit. */
export function bundleFunctions(): void {
  const { status } = spawnSync(process.execPath, [bundler], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) stop('The functions could not be bundled: "npm run bundle" says which and why.');
}
