import { createInterface } from 'node:readline/promises';
import { cdk, deploymentHelp, deploymentOf, deploymentOptions, stop } from './cdk.ts';
import { optionsOf } from './options.ts';

const help = `usage: npm run infra:deploy [-- --stage NAME] [--dry-run]

Shows what would change in the account, asks, and deploys every stack of the stage. Asks for the stage when it is not given.

  --dry-run            only shows what would change
${deploymentHelp}

Before the first deployment of an account and region: npx cdk bootstrap (docs/aws.md). Never run in an account while it was built.`;

const {
  help: _,
  'dry-run': dryRun,
  ...asked
} = optionsOf({ ...deploymentOptions, 'dry-run': { type: 'boolean', default: false } } as const, help);

async function ask(question: string): Promise<string> {
  if (!process.stdin.isTTY)
    stop('Nobody can be asked here: give --stage, and deploy from a terminal or by the pipeline.');
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await lines.question(question)).trim();
  } finally {
    lines.close();
  }
}

const stage = asked.stage ?? (await ask('Stage (development, staging, production): '));
const deployment = deploymentOf({ ...asked, stage });
const shown = cdk(deployment, 'diff', '--all');
if (shown !== 0) stop('What would change could not be shown: nothing was deployed.');
if (dryRun) process.exit(0);
if ((await ask(`Type "${stage}" to deploy this: `)) !== stage) stop('Nothing was deployed.');
process.exit(cdk(deployment, 'deploy', '--all', '--require-approval', 'never'));
