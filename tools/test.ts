import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { projectRoot } from './rooms/check.ts';

const help = `usage: npm test [-- PATH …]

Runs every *.test.ts file, or those below the paths given. A test that needs a part this machine lacks is skipped and says which;
with CI set, a skip fails the run.`;

if (process.argv.includes('--help')) {
  console.log(help);
  process.exit(0);
}

const within = process.argv.slice(2).map((path) => path.replace(/^\.\//, '').replace(/\/$/, ''));
const files = globSync('{packages,apps,tools,bench}/**/*.test.ts', {
  cwd: projectRoot,
  exclude: (name) => name === 'node_modules',
})
  .filter((file) => within.length === 0 || within.some((path) => file === path || file.startsWith(`${path}/`)))
  .sort();
if (files.length === 0) {
  console.error(`No test file below ${within.join(', ')}. Give a file or a folder of the project.`);
  process.exit(2);
}

const skipped: string[] = [];
const counts = { passed: 0, failed: 0 };
const stream = run({ files, cwd: projectRoot, concurrency: Math.max(1, Math.min(2, availableParallelism())) });

stream.on('test:pass', (event) => {
  if (event.details.type === 'suite') return;
  if (event.skip !== undefined) skipped.push(`${event.name}: ${event.skip === true ? 'no reason given' : event.skip}`);
  else counts.passed++;
});
stream.on('test:fail', () => {
  counts.failed++;
});
stream.on('end', () => {
  for (const line of skipped) console.log(`skipped: ${line}`);
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${skipped.length} skipped`);
  const unexpected = process.env['CI'] && skipped.length > 0;
  if (unexpected) console.error('A skip fails the run where CI is set: install what the lines above name.');
  process.exitCode = counts.failed > 0 || counts.passed === 0 || unexpected ? 1 : 0;
});
stream.compose(new spec()).pipe(process.stdout);
