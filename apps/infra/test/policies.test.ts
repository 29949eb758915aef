import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accepted } from '../src/findings.ts';
import { stageNames, synthesised } from './fixture.ts';

interface Statement {
  readonly Effect: string;
  readonly Action?: string | readonly string[];
  readonly Resource?: unknown;
  readonly NotResource?: unknown;
  readonly Principal?: unknown;
  readonly Condition?: unknown;
}

/** Actions for which the service authorization reference knows no resource. */
const withoutResource: ReadonlySet<string> = new Set([
  'xray:PutTraceSegments',
  'xray:PutTelemetryRecords',
  'ec2:CreateNetworkInterface',
  'ec2:DescribeNetworkInterfaces',
  'ec2:DeleteNetworkInterface',
  'ec2:AssignPrivateIpAddresses',
  'ec2:UnassignPrivateIpAddresses',
  'translate:TranslateText',
  'polly:SynthesizeSpeech',
  'transcribe:StartStreamTranscription',
  'transcribe:StartTranscriptionJob',
  'transcribe:GetTranscriptionJob',
  // What infra:validate looks at, of the role that deploys.
  'lambda:GetAccountSettings',
  'es:ListInstanceTypeDetails',
  'elasticache:DescribeCacheEngineVersions',
  'sns:GetSMSSandboxAccountStatus',
  'sns:GetSMSAttributes',
  'bedrock:ListInferenceProfiles',
  'cloudwatch:ListMetrics',
  'cloudwatch:DescribeAlarms',
]);

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** Every policy statement wherever it stands in a template: roles, resource policies, keys, buckets. */
function statementsIn(value: unknown, found: Statement[] = []): readonly Statement[] {
  if (Array.isArray(value)) for (const one of value) statementsIn(one, found);
  else if (typeof value === 'object' && value !== null) {
    const { Statement: inner, 'Fn::Join': joined } = value as { Statement?: unknown; 'Fn::Join'?: [string, unknown[]] };
    // The resource policy of a log group is a text, put together from parts.
    if (joined !== undefined && String(joined[1][0]).startsWith('{"Statement"')) {
      const whole = joined[1].map((part) => (typeof part === 'string' ? part : '<reference>')).join(joined[0]);
      statementsIn(JSON.parse(whole), found);
    }
    // A firewall's rule has a "Statement" too, which is no policy's.
    if (inner !== undefined && list(inner).every((one) => (one as Statement).Effect !== undefined))
      found.push(...(list(inner) as Statement[]));
    for (const one of Object.values(value)) statementsIn(one, found);
  }
  return found;
}

interface Placed {
  readonly type: string;
  readonly id: string;
  readonly statement: Statement;
}

const allowed = (stage: (typeof stageNames)[number]): readonly Placed[] =>
  synthesised(stage).stacks.flatMap(({ resources }) =>
    Object.entries(resources).flatMap(([id, { Type, Properties }]) =>
      statementsIn(Properties)
        .filter(({ Effect }) => Effect === 'Allow')
        .map((statement) => ({ type: Type, id, statement })),
    ),
  );

for (const stage of stageNames) {
  test(`${stage}: no policy allows an action with a star, but a key's to its own account`, () => {
    const walked = allowed(stage);
    assert.ok(walked.length > 60, `only ${walked.length} statements were found`);
    for (const { type, id, statement } of walked) {
      const stars = list(statement.Action).filter((action) => String(action).includes('*'));
      // A KMS key's policy names actions as AWS documents; without kms:* for the account's root nobody could change it again.
      const ofKey =
        type === 'AWS::KMS::Key' &&
        stars.every((action) => /^kms:(\*|ReEncrypt\*|GenerateDataKey\*)$/.test(String(action)));
      assert.ok(stars.length === 0 || ofKey, `${id}: ${stars.join(', ')}`);
    }
  });

  test(`${stage}: "*" as resource only for actions that know no resource`, () => {
    for (const { type, id, statement } of allowed(stage)) {
      if (type === 'AWS::KMS::Key' || !list(statement.Resource).includes('*')) continue;
      for (const action of list(statement.Action))
        assert.ok(withoutResource.has(String(action)), `${id}: ${String(action)}`);
    }
  });

  test(`${stage}: nobody in the world is allowed anything without a condition`, () => {
    for (const { id, statement } of allowed(stage)) {
      const { Principal: principal, Condition: condition } = statement;
      const anybody = principal === '*' || JSON.stringify(principal) === '{"AWS":"*"}';
      assert.ok(!anybody || condition !== undefined, id);
    }
  });

  test(`${stage}: a text message is the only thing that may be published without a topic, and all that is allowed by what it is not`, () => {
    for (const { id, statement } of allowed(stage)) {
      const { Action: action, Resource: resource, NotResource: notResource, Condition: condition } = statement;
      if (notResource === undefined && !(list(action).includes('sns:Publish') && list(resource).includes('*')))
        continue;
      // A condition on a key that Publish does not know (sns:Protocol) would never hold.
      assert.deepEqual([action, notResource, condition], ['sns:Publish', 'arn:aws:sns:*:*:*', undefined], id);
    }
  });

  test(`${stage}: cdk-nag and CloudFormation's validation find nothing that is not explained`, () => {
    assert.deepEqual(synthesised(stage).findings, []);
  });
}

test('every reason written down explains something, and says more than a word', () => {
  const used = new Set(stageNames.flatMap((stage) => [...synthesised(stage).reasons]));
  assert.deepEqual(
    accepted.filter((one) => !used.has(one)).map(({ finding, at }) => `${finding} ${at}`),
    [],
  );
  for (const { because } of accepted) assert.ok(because.split(' ').length >= 5, because);
});

test('a template stays under what CloudFormation takes: 1 MB and 500 resources', () => {
  for (const stage of stageNames)
    for (const { name, bytes, resources } of synthesised(stage).stacks) {
      assert.ok(bytes < 1_000_000, `${name}: ${bytes} bytes`);
      assert.ok(Object.keys(resources).length < 500, `${name}: ${Object.keys(resources).length} resources`);
    }
});

test('all stages together are synthesised in under a minute of one processor, checks included', (t) => {
  const seconds = stageNames.map((stage) => synthesised(stage).seconds);
  t.diagnostic(seconds.map((one, at) => `${stageNames[at]} ${one.toFixed(1)} s`).join(', '));
  assert.ok(seconds.reduce((sum, one) => sum + one, 0) < 60);
});
