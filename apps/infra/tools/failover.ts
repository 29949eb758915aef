import { createInterface } from 'node:readline/promises';
import { placesOf, stageOf } from '../src/stages.ts';
import { cdk, deploymentHelp, deploymentOf, deploymentOptions, stop } from './cdk.ts';
import { optionsOf } from './options.ts';
import { aws } from './validate/check.ts';

const help = `usage: npm run infra:failover -- --stage production --to REGION [--dry-run]

Lets the other region of a stage serve: switches on what writes there, then turns CloudFront to it. Puts the region that served before to
rest where it can be reached. docs/runbook.md#failover-drill tells when and how. Never run in an account while it was built.

  --to REGION          the region that serves from now on
  --dry-run            only says what it would do
${deploymentHelp}`;

const {
  help: _,
  to,
  'dry-run': dryRun,
  ...asked
} = optionsOf(
  { ...deploymentOptions, to: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } } as const,
  help,
);
if (to === undefined) stop('Say --to and the region that shall serve.');
const deployment = deploymentOf({ ...asked, serving: to });
const places = placesOf(stageOf(deployment.stage), to);
const [here, there] = places;
if (there === undefined) stop(`The stage ${deployment.stage} has one region: nothing can take over.`);
const stackOf = (place: 'first' | 'second'): string =>
  `EkBharath-${deployment.stage}-${place === 'second' ? 'Standby' : ''}Live`;
const [taking, resting] = here.serves ? (['first', 'second'] as const) : (['second', 'first'] as const);

console.log(`1. deploys ${stackOf(taking)}: what writes by itself is switched on in ${to}`);
console.log(`2. writes "${taking}" into the key-value store at the edge: /api/* goes to ${to}`);
console.log(
  `3. deploys ${stackOf(resting)}: what writes by itself rests there; a region that is down is left for later`,
);
if (dryRun) process.exit(0);
if (!process.stdin.isTTY) stop('Nobody can be asked here: fail over from a terminal, or say --dry-run.');
const lines = createInterface({ input: process.stdin, output: process.stdout });
const answer = await lines.question(`Type "${to}" to do this: `);
lines.close();
if (answer.trim() !== to) stop('Nothing was changed.');

const deploy = (stack: string): number =>
  cdk(deployment, 'deploy', stack, '--exclusively', '--require-approval', 'never');
if (deploy(stackOf(taking)) !== 0) stop(`${to} could not be switched on: CloudFront still sends where it did.`);
turnEdge(`${stageOf(deployment.stage).prefix}ek-bharath-serving`, taking);
if (deploy(stackOf(resting)) !== 0)
  console.error(
    `${stackOf(resting)} could not be reached: deploy it with --serving ${to} before that region works again.`,
  );

/** Writes the value with the version that was read, as the store asks. */
function turnEdge(name: string, value: 'first' | 'second'): void {
  const { KeyValueStore: store } = aws('cloudfront', 'describe-key-value-store', '--name', name);
  const found = ['--kvs-arn', store.ARN];
  const { ETag: version } = aws('cloudfront-keyvaluestore', 'describe-key-value-store', ...found);
  aws('cloudfront-keyvaluestore', 'put-key', ...found, '--key', 'serving', '--value', value, '--if-match', version);
}
