import { resolve } from 'node:path';
import { bundleFunctions } from './bundled.ts';
import { cdk, deploymentHelp, deploymentOf, deploymentOptions } from './cdk.ts';
import { optionsOf } from './options.ts';

const help = `usage: npm run infra:synth -- --stage NAME [--output DIR]

Bundles the functions and writes the CloudFormation templates of a stage, checked by cdk-nag. Needs no network and no AWS account.

  --output DIR         where the templates go (apps/infra/cdk.out)
${deploymentHelp}

Exit code: 0 when the templates stand and nothing unexplained was found.`;

const { output, help: _, ...asked } = optionsOf({ ...deploymentOptions, output: { type: 'string' } } as const, help);
const words = output === undefined ? [] : ['--output', resolve(output)];
const deployment = deploymentOf(asked);
if (asked.bundles === undefined) bundleFunctions();
process.exit(cdk(deployment, 'synth', '--quiet', '--no-lookups', ...words));
