import { globSync } from 'node:fs';
import { projectRoot } from './rooms/check.ts';
import { runTests } from './test/run.ts';

const help = `usage: npm test [-- PATH …]

Runs every *.test.ts file, or those below the paths given. What is for AWS is left out unless a path names it: its drivers and functions are tested by
npm run test:aws, which brings their engines, and apps/infra has packages of its own. A test that needs a part this machine lacks is skipped and says which;
with CI set, a skip fails the run.`;

async function main(paths: readonly string[]): Promise<number> {
  if (paths.includes('--help')) {
    console.log(help);
    return 0;
  }
  const within = paths.map((path) => path.replace(/^\.\//, '').replace(/\/$/, ''));
  const files = globSync('{packages,apps,tools,bench}/**/*.test.ts', {
    cwd: projectRoot,
    exclude: (name) => name === 'node_modules',
  })
    .filter((file) => !file.startsWith('apps/infra/'))
    .filter((file) => (within.length === 0 ? !isForAws(file) : within.some((path) => isBelow(file, path))))
    .sort();
  if (files.length > 0) return runTests(files);
  console.error(`No test file below ${within.join(', ')}. Give a file or a folder of the project.`);
  return 2;
}

function isForAws(file: string): boolean {
  return ['packages/drivers/src/aws', 'apps/lambda'].some((path) => isBelow(file, path));
}

function isBelow(file: string, path: string): boolean {
  return file === path || file.startsWith(`${path}/`);
}

process.exitCode = await main(process.argv.slice(2));
