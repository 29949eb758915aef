/** A finding on the templates of a tool other than cdk-nag that stands as it is, and why. */
export interface Explained {
  readonly tool: 'cfn-lint' | 'checkov';
  readonly rule: string;
  readonly because: string;
}

const awsKey =
  'Encrypted by AWS’s own key. A key of ours costs by the month and the call, and bars nobody whom IAM does not bar already';

/** Every rule of cfn-lint and checkov that meets something in a template. `infra:lint` fails for one that is missing here, and for one that meets nothing. */
export const explained: readonly Explained[] = [
  {
    tool: 'cfn-lint',
    rule: 'W3005',
    because:
      'CDK writes DependsOn for a role beside the reference to it, so that the role’s policies are there too: harmless, and not ours to leave out.',
  },
  { tool: 'checkov', rule: 'CKV_AWS_158', because: `${awsKey} (log groups).` },
  { tool: 'checkov', rule: 'CKV_AWS_149', because: `${awsKey} (secrets).` },
  { tool: 'checkov', rule: 'CKV_AWS_166', because: `${awsKey} (backups).` },
  { tool: 'checkov', rule: 'CKV_AWS_27', because: `${awsKey} (the queue: SqsManagedSseEnabled is set).` },
  {
    tool: 'checkov',
    rule: 'CKV_AWS_173',
    because: `${awsKey}; a function’s environment names resources and holds no secret.`,
  },
  {
    tool: 'checkov',
    rule: 'CKV_AWS_116',
    because:
      'Functions are called by API Gateway, by streams and by the scheduler: each of those has its own queue for what fails (DestinationConfig, DeadLetterConfig).',
  },
  {
    tool: 'checkov',
    rule: 'CKV_AWS_115',
    because:
      'A limit for each function would take its share from the account’s pool for good; the stage’s throttle bounds them together.',
  },
  {
    tool: 'checkov',
    rule: 'CKV_AWS_117',
    because: 'Only what needs the cache or search stands in the network (src/functions.ts): nothing else gains by it.',
  },
  {
    tool: 'checkov',
    rule: 'CKV_AWS_59',
    because: 'The routes that are open in the services’ own table: sign-in, prices, health. A test compares them.',
  },
  {
    tool: 'checkov',
    rule: 'CKV_AWS_111',
    because: 'Actions that know no resource; test/policies.test.ts names them all.',
  },
  {
    tool: 'checkov',
    rule: 'CKV_AWS_18',
    because: 'The access-log buckets themselves: a log of the log would never end.',
  },
  {
    tool: 'checkov',
    rule: 'CKV_AWS_317',
    because:
      'Audit logs of the domain need fine-grained access control; who calls is in CloudTrail and IAM, and only two functions may.',
  },
  {
    tool: 'checkov',
    rule: 'CKV_AWS_174',
    because: 'TLS 1.2 comes with the operator’s certificate: AWS fixes it at 1.0 for CloudFront’s own name.',
  },
  {
    tool: 'checkov',
    rule: 'CKV_AWS_120',
    because: 'Answers differ by who asks: they are kept by the services, whose keys hold that, never by the gateway.',
  },
];
