import { createInterface } from 'node:readline/promises';
import { cdk, deploymentOf, stop } from './cdk.ts';
import { optionsOf } from './options.ts';

const help = `usage: npm run infra:destroy -- --stage development|staging

Takes away the stacks of a stage. Tables, buckets and the user pool stay behind (they are retained): delete them by hand when they may go.
Production is never destroyed by this command: each stack is protected against it, and docs/runbook.md#end-of-production tells the steps.

  --stage NAME   development or staging
  --help         this text`;

const { stage } = optionsOf({ stage: { type: 'string' }, help: { type: 'boolean', default: false } } as const, help);
const deployment = deploymentOf({ stage });
if (deployment.stage === 'production')
  stop('Production is not destroyed by a command: see docs/runbook.md#end-of-production.');
if (!process.stdin.isTTY) stop('Nobody can be asked here: destroy a stage from a terminal.');
const lines = createInterface({ input: process.stdin, output: process.stdout });
const answer = await lines.question(`Type "destroy ${deployment.stage}" to take away all its stacks: `);
lines.close();
if (answer.trim() !== `destroy ${deployment.stage}`) stop('Nothing was destroyed.');
process.exit(cdk(deployment, 'destroy', '--all', '--force'));
