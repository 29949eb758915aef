import { type IPolicyValidationContext, type IPolicyValidationPlugin, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { IConstruct } from 'constructs';

/** A finding of cdk-nag that stands as it is, and why. */
export interface Accepted {
  /** The finding as cdk-nag names it: "AwsSolutions-IAM5[Resource::*]". */
  readonly finding: RegExp;
  /** Where: the path of the construct after "EkBharath-<stage>-". */
  readonly at: RegExp;
  readonly because: string;
}

/** Every finding that is not mended. A row that meets nothing in any stage fails a test, as does a finding without a row. */
export const accepted: readonly Accepted[] = [
  {
    finding: /^AwsSolutions-(APIG4|COG4)$/,
    at: /^Api\/Rest\/Default\/v1\//,
    because:
      'The route is open by the services’ own table (who: anyone): signing in cannot ask for a signed-in caller, and mandi prices, health and the description of the API are public. A test compares each method with that table.',
  },
  {
    finding: /^AwsSolutions-CFR4$/,
    at: /^Edge\/Distribution/,
    because:
      'Until the operator gives a domain and its certificate, CloudFront serves its own name, whose viewer policy AWS fixes at TLSv1. With --context domain and certificate it is TLSv1.2_2021 and the finding is gone.',
  },
  {
    finding: /^AwsSolutions-COG1$/,
    at: /^Identity\/Users/,
    because: 'Nobody has a password: sign-in is a one-time code to the phone (seed: flexible password policy).',
  },
  {
    finding: /^AwsSolutions-COG2$/,
    at: /^Identity\/Users/,
    because: 'MFA is optional in the seed; the one factor there is already proves the phone.',
  },
  {
    finding: /^AwsSolutions-COG8$/,
    at: /^Identity\/Users/,
    because:
      'The Plus tier judges passwords and their leaks: there are none, and its price per user would be the largest item of the bill.',
  },
  {
    finding: /^AwsSolutions-IAM4\[.*AWSCodeDeployRoleForLambdaLimited\]$/,
    at: /^Api\/Service-[a-z]+\/Rollout/,
    because: 'The narrower of AWS’s two policies for deploying functions; AWS keeps it in step with CodeDeploy.',
  },
  {
    finding: /^AwsSolutions-IAM4\[.*AmazonAPIGatewayPushToCloudWatchLogs\]$/,
    at: /^Api\/LogRole/,
    because: 'API Gateway checks for these rights when the account’s role is set; AWS documents this policy for it.',
  },
  {
    finding: /^AwsSolutions-IAM4\[.*AWSBackupServiceRolePolicyForBackup\]$/,
    at: /^Data\/Daily/,
    because: 'AWS Backup’s own policy, as it documents; it grows with the service, and a copy would fall behind.',
  },
  {
    finding: /^AwsSolutions-IAM5\[Resource::\*\]$/,
    at: /^(Api|Live|Identity)\/.*\/Role\//,
    because:
      'Only actions that know no resource in the service authorization reference: X-Ray segments, network interfaces of a function, Translate, Polly, Transcribe. A test allows "*" for these actions alone.',
  },
  {
    finding: /^AwsSolutions-IAM5\[Resource::.*(Media|Voice)[^/]*\/\*\]$/,
    at: /^Api\/Service-(products|bids|chat|translation|prices)\//,
    because: 'Photos and recordings lie in one folder a person, named when they come; the buckets hold nothing else.',
  },
  {
    finding: /^AwsSolutions-IAM5\[Resource::.*Voice[^/]*\/\*\]$/,
    at: /^Live\/Trigger-scheduled-voice-retention\//,
    because:
      'Any recording may be past its 30 days: the sweep looks at each and removes what is old, whoever spoke it.',
  },
  {
    finding: /^AwsSolutions-IAM5\[Resource::.*\/listings\*\]$/,
    at: /^(Api\/Service-products|Live\/Trigger-streams-search)\//,
    because: 'A rebuild writes listings-2 beside listings-1 and swaps the alias: the number is not known before.',
  },
  {
    finding: /^AwsSolutions-IAM5\[Resource::.*:bedrock:\*::foundation-model\/.*\]$/,
    at: /^Api\/Service-(chat|translation|prices)\//,
    because: 'The inference profile chooses the region; the model is named. Consent comes first for that very reason.',
  },
  {
    finding: /^AwsSolutions-IAM5\[Resource::.*\/channelNamespace\/\*\]$/,
    at: /^Live\/Trigger-streams-live\//,
    because: 'One channel for each chat, lot and person: they are made by being named.',
  },
  {
    finding: /^AwsSolutions-IAM5\[Resource::.*log-group:\/aws\/appsync\/\*\]$/,
    at: /^Live\/LogRole/,
    because: 'AppSync names its log group by the id it gives the API, which needs this role to be made.',
  },
  {
    finding: /^AwsSolutions-IAM5\[Resource::.*\/(events|failed)\/\*\]$/,
    at: /^Pipeline\/Delivery/,
    because: 'Delivery names each file itself, under these two folders.',
  },
  {
    finding: /^AwsSolutions-IAM5\[Resource::.*\/\*\]$/,
    at: /^Data\/(Media|Voice)Replication/,
    because: 'Every object of the bucket is copied: that is the purpose of the role.',
  },
  {
    finding: /^AwsSolutions-IAM5\[Resource::\*\]$/,
    at: /^Delivery\/Deploys/,
    because:
      'Looking at quotas, offers of the region, metrics and alarms before and after a deployment: actions that know no resource and change nothing. A test names them.',
  },
  {
    finding: /^AwsSolutions-IAM5\[Resource::.*:stack\/(CDKToolkit\/|EkBharath-[a-z]+-)\*\]$/,
    at: /^Delivery\/Deploys/,
    because: 'CloudFormation ends the ARN of a stack by an id that only it knows; the names before it are ours.',
  },
  {
    finding: /^AwsSolutions-KDF1$/,
    at: /^Pipeline\/ToFiles/,
    because: 'With a Kinesis stream as source, what is buffered is encrypted by the stream’s key, which is set.',
  },
  {
    finding: /^AwsSolutions-OS3$/,
    at: /^Search\/Domain/,
    because: 'A domain inside a network takes no IP rule; its security group admits the functions alone.',
  },
  {
    finding: /^AwsSolutions-OS4$/,
    at: /^Search\/Domain/,
    because: 'Dedicated masters are for production only: the stage table says where.',
  },
  {
    finding: /^AwsSolutions-OS7$/,
    at: /^Search\/Domain/,
    because: 'The seed’s development domain is a single node; staging and production have zones.',
  },
  {
    finding: /^AwsSolutions-AEC4$/,
    at: /^Search\/Cache/,
    because: 'One micro node without a second to move to in development: what is lost is made again from the tables.',
  },
  {
    finding: /^AwsSolutions-SMG4$/,
    at: /^(Search|Identity)\/[A-Za-z]+(Secret|Password)/,
    because:
      'These sign tickets and open the cache: they are changed in two steps, old and new side by side, by docs/runbook.md#secrets; a rotation in one step would refuse those on their way.',
  },
  {
    finding: /^AwsSolutions-SQS3$/,
    at: /^Live\/DeadLetters/,
    because: 'It is the dead-letter queue.',
  },
];

const pathOf = (path: string): string => path.replace(/^EkBharath-[a-z]+-(Standby)?/, '');

/** The rows of the table that explain a finding at a construct of that path. */
export const reasonsFor = (finding: string, path: string): readonly Accepted[] =>
  accepted.filter((one) => one.finding.test(finding) && one.at.test(pathOf(path)));

/**
 * Acknowledges, one by one, those findings that the table explains. It must be registered before cdk-nag's own checks: a finding's exact name
 * is known only once references between stacks are resolved, which is when plugins run.
 */
export class WrittenReasons implements IPolicyValidationPlugin {
  readonly name = 'WrittenReasons';
  /** What has been explained, by finding and path: tests compare it with the table. */
  readonly used = new Set<Accepted>();

  validate(context: IPolicyValidationContext) {
    const { appConstruct } = context as IPolicyValidationContext & { readonly appConstruct: IConstruct };
    const { violations } = new AwsSolutionsChecks().validateScope(appConstruct);
    for (const { ruleName, violatingResources } of violations)
      for (const { constructPath } of violatingResources) this.explain(appConstruct, ruleName, constructPath ?? '');
    return { success: true, violations: [] };
  }

  private explain(root: IConstruct, id: string, path: string): void {
    const [reason] = reasonsFor(id, path);
    if (reason === undefined) return;
    this.used.add(reason);
    const construct = path.split('/').reduce((at, name) => at.node.findChild(name), root);
    Validations.of(construct).acknowledge({ id, reason: reason.because });
  }
}
