import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import type { Accepted } from '../src/findings.ts';
import { makeApp } from '../src/make-app.ts';
import type { Stage } from '../src/stages.ts';
import { standIns } from '../tools/stand-ins.ts';

type StageName = Stage['name'];
export type Properties = Readonly<Record<string, any>>;

export interface Resource {
  readonly Type: string;
  readonly Properties: Properties;
  readonly DeletionPolicy?: string;
}

export interface Stack {
  readonly name: string;
  readonly bytes: number;
  readonly resources: Readonly<Record<string, Resource>>;
}

export interface Synthesised {
  readonly stacks: readonly Stack[];
  /** Of one processor: on a machine that others use too, the clock on the wall says little. */
  readonly seconds: number;
  /** What cdk-nag and CloudFormation's validation still report. */
  readonly findings: readonly string[];
  readonly reasons: ReadonlySet<Accepted>;
}

const folder = mkdtempSync(join(tmpdir(), 'ek-bharath-infra-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const bundles = standIns(join(folder, 'bundles'));

export const stageNames: readonly StageName[] = ['development', 'staging', 'production'];
/** What an operator has registered: here of staging alone. */
export const registered = {
  SMS_SENDER_ID: 'EKMNDI',
  SMS_ENTITY_ID: '1101000000000000001',
  SMS_TEMPLATE_ID: '1107000000000000001',
  PRICES_URL: 'https://api.data.gov.in/resource/1',
  PRICES_SECRET_ARN: 'arn:aws:secretsmanager:ap-south-1:123456789012:secret:prices-a1B2c3',
};
const made = new Map<StageName, Synthesised>();
const failed = new Map<StageName, unknown>();

/** The templates of a stage, synthesised once in a process, without a network and without an account. */
export function synthesised(stage: StageName): Synthesised {
  const before = made.get(stage);
  if (before !== undefined) return before;
  if (failed.has(stage)) throw failed.get(stage);
  const began = process.cpuUsage();
  const outdir = join(folder, stage);
  const { app, stacks, reasons } = makeApp({
    outdir,
    context: { stage, repository: 'owner/name', bundles, ...(stage === 'staging' ? registered : {}) },
  });
  try {
    app.synth();
  } catch (error) {
    // Not synthesised again for each test: the whole file would fail for minutes.
    failed.set(stage, error);
    throw error;
  }
  const result: Synthesised = {
    seconds: secondsSince(began),
    stacks: stacks.map(({ stackName }) => {
      const file = join(outdir, `${stackName}.template.json`);
      const template = JSON.parse(readFileSync(file, 'utf8')) as { Resources: Record<string, Resource> };
      return { name: stackName, bytes: statSync(file).size, resources: template.Resources };
    }),
    findings: findingsIn(join(outdir, 'validation-report.json')),
    reasons: reasons.used,
  };
  made.set(stage, result);
  return result;
}

function secondsSince(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1_000_000;
}

function findingsIn(file: string): string[] {
  const report = JSON.parse(readFileSync(file, 'utf8')) as {
    pluginReports: { violations: { ruleName: string; violatingConstructs: { constructPath: string }[] }[] }[];
  };
  return report.pluginReports.flatMap(({ violations }) =>
    violations.flatMap(({ ruleName, violatingConstructs }) =>
      violatingConstructs.map(({ constructPath }) => `${ruleName} at ${constructPath}`),
    ),
  );
}

/** The region that serves, the one that waits, and us-east-1, where AWS keeps what is for the whole world. */
export type Place = 'first' | 'second' | 'world';

export const placesOf = (stage: StageName): readonly ('first' | 'second')[] =>
  stage === 'production' ? ['first', 'second'] : ['first'];

function placeOf(stackName: string): Place {
  const [, , purpose = ''] = stackName.split('-');
  if (purpose === 'Global') return 'world';
  return /^(Standby|Replica)/.test(purpose) ? 'second' : 'first';
}

/** The properties of every resource of that type in a place of a stage. */
export const all = (stage: StageName, type: string, place: Place = 'first'): readonly Properties[] =>
  synthesised(stage)
    .stacks.filter(({ name }) => placeOf(name) === place)
    .flatMap(({ resources }) =>
      Object.values(resources)
        .filter(({ Type }) => Type === type)
        .map(({ Properties }) => Properties ?? {}),
    );

/** The firewall of an API or, of the scope CLOUDFRONT, of the distribution. */
export function acl(stage: StageName, scope: 'REGIONAL' | 'CLOUDFRONT', place: Place = 'first'): Properties {
  const found = all(stage, 'AWS::WAFv2::WebACL', scope === 'CLOUDFRONT' ? 'world' : place);
  const [first, second] = found.filter(({ Scope }) => Scope === scope);
  if (first === undefined || second !== undefined) throw new Error(`${stage} has not one firewall of ${scope}`);
  return first;
}

/** The one resource of that type. Errors: when there is none or another. */
export function only(stage: StageName, type: string): Properties {
  const [first, second] = all(stage, type);
  if (first === undefined || second !== undefined) throw new Error(`${stage} has ${first ? 'several' : 'no'} ${type}`);
  return first;
}

/** A bucket by its name, without the account's number. */
export function bucket(stage: StageName, name: string): Properties {
  const found = [...all(stage, 'AWS::S3::Bucket'), ...all(stage, 'AWS::S3::Bucket', 'second')].find(({ BucketName }) =>
    JSON.stringify(BucketName).includes(`${name}-"`),
  );
  if (found === undefined) throw new Error(`${stage} has no bucket ${name}`);
  return found;
}

export function table(stage: StageName, name: string): Properties {
  const found = all(stage, 'AWS::DynamoDB::GlobalTable').find(({ TableName }) => TableName.endsWith(name));
  if (found === undefined) throw new Error(`${stage} has no table ${name}`);
  return found;
}
