import { createInterface } from 'node:readline/promises';
import { placesOf, stageOf } from '../src/stages.ts';
import { cdk, deploymentHelp, deploymentOf, deploymentOptions, stop } from './cdk.ts';
import { optionsOf } from './options.ts';
import { writeStreams } from './streams.ts';

const help = `usage: npm run infra:deploy [-- --stage NAME] [--dry-run]

Shows what would change in the account, asks, and deploys every stack of the stage. Asks for the stage when it is not given.

  --dry-run            only shows what would change
  --approved           does not ask: the pipeline's environment has its own approval (.github/workflows/deploy.yml)
${deploymentHelp}

Before the first deployment of an account and region: npx cdk bootstrap (docs/aws.md). Never run in an account while it was built.`;

const flag = { type: 'boolean', default: false } as const;
const {
  help: _,
  'dry-run': dryRun,
  approved,
  ...asked
} = optionsOf({ ...deploymentOptions, 'dry-run': flag, approved: flag } as const, help);

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
if (!approved && (await ask(`Type "${stage}" to deploy this: `)) !== stage) stop('Nothing was deployed.');
const words = ['--require-approval', 'never'];
const [here, there] = placesOf(stageOf(deployment.stage), deployment.serving);
if (there !== undefined) {
  // What follows the tables in the second region must be told their streams, which are there once the tables are.
  const tables = cdk(deployment, 'deploy', `EkBharath-${deployment.stage}-Data`, ...words);
  if (tables !== 0) process.exit(tables);
  writeStreams(here, there.region);
}
process.exit(cdk(deployment, 'deploy', '--all', ...words));
