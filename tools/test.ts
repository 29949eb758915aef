import { globSync } from 'node:fs';
import { projectRoot } from './rooms/check.ts';
import { runTests } from './test/run.ts';

const help = `usage: npm test [-- PATH …]

Runs every *.test.ts file but those of apps/infra, which has packages of its own, or those below the paths given. A test that needs a part this machine lacks is skipped and says which;
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
    .filter((file) => within.length === 0 || within.some((path) => file === path || file.startsWith(`${path}/`)))
    .sort();
  if (files.length > 0) return runTests(files);
  console.error(`No test file below ${within.join(', ')}. Give a file or a folder of the project.`);
  return 2;
}

process.exitCode = await main(process.argv.slice(2));
