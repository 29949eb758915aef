import { deploymentOf, stop } from './cdk.ts';
import { optionsOf } from './options.ts';
import { checksAfter } from './validate/after.ts';
import { checksBefore } from './validate/before.ts';
import { type Check, run } from './validate/check.ts';
import { checksFromOutside } from './validate/outside.ts';

const help = `usage: npm run infra:validate -- --stage NAME --before
       npm run infra:validate -- --stage NAME --after [--address https://… --phone +91… [--buyer +91…]]

Looks whether a stage can be deployed, or works. Prints a table of what was looked at. Uses the AWS command line ("aws") and its credentials.

  --before         credentials, bootstrap, quotas, services of the region, text messages, access to Claude
  --after          health, geo-restriction, sign-in, a listing, a bid, a translation, an upload, metrics; without a phone, as a pipeline runs it
                   outside India: what can be seen from there
  --address URL    where the stage is served: the output "Address" of its Edge stack
  --phone, --buyer own phones of a tester, to sell and to bid with: the codes that arrive are asked for
  --stage NAME     development, staging or production
  --help           this text

Exit code: 0 when everything works, 1 when something does not. Written from AWS's documentation; never run in an account while it was built.`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const asked = optionsOf(
  { stage: text, address: text, phone: text, buyer: text, before: flag, after: flag, help: flag } as const,
  help,
);
if (asked.before === asked.after) stop('Say --before or --after.');
const { stage } = deploymentOf({ stage: asked.stage });

function checks(): readonly Check[] {
  if (asked.before) return checksBefore(stage);
  const { address, phone, buyer } = asked;
  if (phone === undefined) return checksFromOutside(stage);
  if (address === undefined) return stop('--phone needs --address.');
  return checksAfter({ stage, address: address.replace(/\/$/, ''), phone, buyer });
}

process.exit((await run(checks())) ? 0 : 1);
