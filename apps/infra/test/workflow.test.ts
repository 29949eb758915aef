import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { all, type Properties, stageNames } from './fixture.ts';

const folder = join(import.meta.dirname, '..', '..', '..', '.github', 'workflows');
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');
const workflows: Readonly<Record<string, Properties>> = Object.fromEntries(
  readdirSync(folder).map((name) => [name, parse(textOf(name), { strict: true })]),
);
const deploy = workflows['deploy.yml'] ?? {};
const stage = workflows['deploy-stage.yml'] ?? {};
const jobs = (workflow: Properties): readonly (readonly [string, Properties])[] => Object.entries(workflow['jobs']);
const steps = (workflow: Properties): readonly Properties[] => jobs(workflow).flatMap(([, job]) => job['steps'] ?? []);

test('development, then staging, then production, each after the one before, and all after every check', () => {
  assert.deepEqual(
    jobs(deploy).map(([name, job]) => [name, job['needs'] ?? null, job['with']?.stage ?? null]),
    [
      ['check', null, null],
      ['development', 'check', 'development'],
      ['staging', 'development', 'staging'],
      ['production', 'staging', 'production'],
    ],
  );
  for (const name of stageNames) assert.equal(deploy['jobs'][name].uses, './.github/workflows/deploy-stage.yml');
  assert.ok(steps(deploy).some(({ run }) => run === '.ci/run'));
});

test('a stage is deployed in the environment of its name, where people approve, and one at a time', () => {
  assert.equal(stage['jobs'].deploy.environment, '$' + '{{ inputs.stage }}');
  assert.deepEqual(deploy['concurrency'], { group: 'deploy', 'cancel-in-progress': false });
});

test('only what people of the repository push or start is deployed: no pull request, no other repository', () => {
  assert.deepEqual(Object.keys(deploy['on']).sort(), ['push', 'workflow_dispatch']);
  assert.deepEqual(deploy['on'].push.branches, ['main']);
  assert.deepEqual(Object.keys(stage['on']), ['workflow_call']);
});

test('a job may read the code and, where it deploys, prove who it is: nothing else', () => {
  for (const workflow of Object.values(workflows)) {
    assert.deepEqual(workflow['permissions'], {});
    for (const [name, { permissions }] of jobs(workflow))
      assert.deepEqual(
        permissions,
        name === 'check' ? { contents: 'read' } : { contents: 'read', 'id-token': 'write' },
        name,
      );
  }
});

test('OIDC: the role is assumed by token; no secret and no key is named in any workflow', () => {
  const credentials = steps(stage).filter(({ uses }) => uses?.startsWith('aws-actions/configure-aws-credentials@'));
  assert.deepEqual(
    credentials.map((one) => one['with']['role-to-assume']),
    ['$' + '{{ vars.DEPLOY_ROLE }}'],
  );
  for (const name of Object.keys(workflows))
    assert.doesNotMatch(
      textOf(name),
      /secrets\s*[.[:]|aws[-_](access[-_]key|secret|session[-_]token)|AKIA|inherit/i,
      name,
    );
});

test('every action is pinned by commit, its version beside it; the checked-out code keeps no token', () => {
  for (const name of Object.keys(workflows)) {
    const uses = [...textOf(name).matchAll(/uses: (?<action>\S+)(?<rest>.*)$/gm)].map(({ groups }) => groups ?? {});
    assert.ok(uses.length >= 3, name);
    for (const { action = '', rest = '' } of uses)
      if (!action.startsWith('./')) {
        assert.match(action, /^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
        assert.match(rest, /^ # v\d+\.\d+\.\d+$/);
      }
  }
  for (const step of Object.values(workflows).flatMap(steps))
    if (step['uses']?.startsWith('actions/checkout@')) assert.equal(step['with']['persist-credentials'], false);
});

test('what a job runs takes nothing from outside into a shell but by its environment', () => {
  for (const { run } of Object.values(workflows).flatMap(steps)) assert.doesNotMatch(run ?? '', /\$\{\{/);
});

test('before a deployment it is looked whether all is there, after it whether all works', () => {
  const runs = steps(stage).flatMap(({ run }) => run ?? []);
  const at = (part: string): number => runs.findIndex((run: string) => run.includes(part));
  assert.ok(at('apps/lambda/bundle.ts') >= 0 && at('apps/lambda/bundle.ts') < at('infra:deploy'));
  assert.ok(at('--before') >= 0 && at('--before') < at('infra:deploy'));
  assert.ok(at('infra:deploy') < at('--after'));
});

test('the role is for the stage’s environment alone, works through the bootstrap’s roles, and may otherwise only look', () => {
  for (const name of stageNames) {
    const role = all(name, 'AWS::IAM::Role').find(({ RoleName }) => /ek-bharath-deploys"?$/.test(String(RoleName)));
    assert.deepEqual(
      role?.['AssumeRolePolicyDocument'].Statement.map((one: Properties) => one['Condition']),
      [
        {
          StringEquals: {
            'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
            'token.actions.githubusercontent.com:sub': `repo:owner/name:environment:${name}`,
          },
        },
      ],
    );
    assert.equal(role?.['MaxSessionDuration'], 3_600);
    const policy = all(name, 'AWS::IAM::Policy').find(({ PolicyName }) => String(PolicyName).startsWith('Deploys'));
    const statements: readonly Properties[] = policy?.['PolicyDocument'].Statement;
    assert.deepEqual(
      statements.flatMap((one) => one['Action']).filter((action: string) => !/:(Get|List|Describe|GET$)/.test(action)),
      name === 'production' ? ['sts:AssumeRole', 'ssm:PutParameter'] : ['sts:AssumeRole'],
    );
    const [assume] = statements.filter((one) => one['Action'] === 'sts:AssumeRole');
    for (const arn of assume?.['Resource'])
      assert.match(JSON.stringify(arn), /cdk-hnb659fds-(deploy|file-publishing|lookup)-role-/);
  }
});
