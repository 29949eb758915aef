import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { operatorContext } from '../src/operator-settings.ts';
import { placesOf, type Stage, stageOf } from '../src/stages.ts';

/** apps/infra. */
export const folder = dirname(dirname(fileURLToPath(import.meta.url)));

/** What an operator says of a deployment besides its stage; each is context of the CDK app (../src/make-app.ts). */
export interface Deployment {
  readonly stage: Stage['name'];
  readonly origins?: string | undefined;
  readonly domain?: string | undefined;
  readonly certificate?: string | undefined;
  readonly repository?: string | undefined;
  readonly serving?: string | undefined;
  readonly bundles?: string | undefined;
}

export const deploymentOptions = {
  stage: { type: 'string' },
  origins: { type: 'string' },
  domain: { type: 'string' },
  certificate: { type: 'string' },
  repository: { type: 'string' },
  serving: { type: 'string' },
  bundles: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

export const deploymentHelp = `  --stage NAME         development, staging or production
  --origins A,B        web origins that may call and upload (the domain, or https://localhost:8080)
  --domain NAME        the operator's domain for CloudFront …
  --certificate ARN    … and its certificate, in us-east-1; give both or neither
  --repository NAME    owner/name on GitHub whose workflow may deploy, by OpenID Connect
  --serving REGION     the region that serves, where it is not the first (docs/runbook.md#failover-drill)
  --bundles DIR        the functions' bundles, one folder an entry (apps/lambda/dist)
  --help               this text

What only the operator knows is read from variables of the same name as the functions': SMS_SENDER_ID, SMS_ENTITY_ID, SMS_TEMPLATE_ID and SMS_TEMPLATES
(the registration for text messages in India), PRICES_URL and PRICES_SECRET_ARN (where mandi prices are had). One that is not set is left out.`;

/** The command stops with one sentence: exit code 2 for what was asked wrongly or is missing. */
export function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

/** The deployment that the options name. Stops with a sentence where they cannot be right. */
export function deploymentOf({ stage, bundles, ...rest }: Readonly<Record<string, string | undefined>>): Deployment {
  if ((rest['domain'] === undefined) !== (rest['certificate'] === undefined))
    stop('Give --domain and --certificate together: CloudFront takes a domain only with its certificate.');
  try {
    placesOf(stageOf(stage), rest['serving']);
    const context = bundles === undefined ? rest : { ...rest, bundles: resolve(bundles) };
    return { ...context, stage: stageOf(stage).name };
  } catch (error) {
    return stop(error instanceof RangeError ? error.message : String(error));
  }
}

/** Runs the repository's own CDK, on the stacks of a deployment; gives its exit code. */
export function cdk(deployment: Deployment, ...words: readonly string[]): number {
  const program = join(folder, 'node_modules', 'aws-cdk', 'bin', 'cdk');
  if (!existsSync(program)) stop('The CDK is not installed: run "npm run infra:install" first.');
  const context = Object.entries({ ...deployment, ...operatorContext(process.env) }).flatMap(([name, value]) =>
    value === undefined ? [] : ['--context', `${name}=${value}`],
  );
  const app = `"${process.execPath}" src/main.ts`;
  const { status, error } = spawnSync(
    process.execPath,
    [program, ...words, '--app', app, ...context, '--no-notices', '--no-version-reporting'],
    { cwd: folder, stdio: 'inherit' },
  );
  if (error !== undefined) stop(`The CDK could not be started: ${error.message}`);
  return status ?? 1;
}
