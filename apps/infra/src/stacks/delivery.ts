import { CfnOutput, Duration } from 'aws-cdk-lib';
import { OidcProviderNative, PolicyStatement, Role, WebIdentityPrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { allTables } from '../service-tables.ts';
import { placesOf } from '../stages.ts';
import { streamParameter } from './replica.ts';
import { StageStack, type StageStackProps } from './stage-stack.ts';

export interface DeliveryProps extends StageStackProps {
  /** The repository on GitHub that may deploy this stage: "owner/name". */
  readonly repository: string;
}

const issuer = 'token.actions.githubusercontent.com';
/** The qualifier that `cdk bootstrap` gives its roles unless told otherwise. */
const qualifier = 'hnb659fds';

/** What infra:validate looks at, and what has no resource to name (service authorization reference). It changes nothing and reads no person's data. */
const looks = [
  'lambda:GetAccountSettings',
  'es:ListInstanceTypeDetails',
  'elasticache:DescribeCacheEngineVersions',
  'sns:GetSMSSandboxAccountStatus',
  'sns:GetSMSAttributes',
  'bedrock:ListInferenceProfiles',
  'cloudwatch:ListMetrics',
  'cloudwatch:DescribeAlarms',
];

/**
 * Lets the repository's workflow deploy by a token of minutes instead of a key that somebody keeps. The workflow must run in the GitHub
 * environment called like the stage, where GitHub asks for the approval of people. An account has this issuer once: stages that share an account
 * cannot both have this stack.
 */
export class DeliveryStack extends StageStack {
  constructor(scope: Construct, { repository, ...props }: DeliveryProps) {
    super(scope, 'Delivery', props);
    const provider = new OidcProviderNative(this, 'GitHub', {
      url: `https://${issuer}`,
      clientIds: ['sts.amazonaws.com'],
    });
    const role = new Role(this, 'Deploys', {
      roleName: this.named('ek-bharath-deploys'),
      maxSessionDuration: Duration.hours(1),
      assumedBy: new WebIdentityPrincipal(provider.oidcProviderArn, {
        StringEquals: {
          [`${issuer}:aud`]: 'sts.amazonaws.com',
          [`${issuer}:sub`]: `repo:${repository}:environment:${this.stage.name}`,
        },
      }),
    });
    role.addToPolicy(new PolicyStatement({ actions: ['sts:AssumeRole'], resources: this.bootstrapRoles() }));
    role.addToPolicy(new PolicyStatement({ actions: looks, resources: ['*'] }));
    role.addToPolicy(
      new PolicyStatement({ actions: ['cloudformation:DescribeStacks'], resources: this.stacksToLookAt() }),
    );
    role.addToPolicy(
      new PolicyStatement({
        actions: ['apigateway:GET'],
        resources: this.regions().map((region) =>
          this.formatArn({ service: 'apigateway', region, account: '', resource: '/restapis' }),
        ),
      }),
    );
    for (const statement of this.streams()) role.addToPolicy(statement);
    new CfnOutput(this, 'DeployRole', { value: role.roleArn });
  }

  /** Those of the stage, and us-east-1, where AWS keeps what is for the whole world. */
  private regions(): readonly string[] {
    return [...placesOf(this.stage).map(({ region }) => region), 'us-east-1'];
  }

  /** CloudFormation ends a stack's ARN by an id that only it knows. */
  private stacksToLookAt(): string[] {
    return this.regions().flatMap((region) =>
      ['CDKToolkit/*', `EkBharath-${this.stage.name}-*`].map((resourceName) =>
        this.formatArn({ service: 'cloudformation', region, resource: 'stack', resourceName }),
      ),
    );
  }

  /** What `cdk deploy` works as, in each region. */
  private bootstrapRoles(): string[] {
    return this.regions().flatMap((region) =>
      ['deploy', 'file-publishing', 'lookup'].map((purpose) =>
        this.formatArn({
          service: 'iam',
          region: '',
          resource: 'role',
          resourceName: `cdk-${qualifier}-${purpose}-role-${this.account}-${region}`,
        }),
      ),
    );
  }

  /** To write down which stream each table has in the second region (tools/streams.ts). */
  private streams(): PolicyStatement[] {
    const [, there] = placesOf(this.stage);
    if (there === undefined) return [];
    const { region } = there;
    const tables = allTables.map(({ name }) =>
      this.formatArn({ service: 'dynamodb', region, resource: 'table', resourceName: this.named(name) }),
    );
    const parameters = allTables.map(({ name }) =>
      this.formatArn({
        service: 'ssm',
        region,
        resource: 'parameter',
        resourceName: streamParameter(this.stage, name).slice(1),
      }),
    );
    return [
      new PolicyStatement({ actions: ['dynamodb:DescribeTable'], resources: tables }),
      new PolicyStatement({ actions: ['ssm:PutParameter'], resources: parameters }),
    ];
  }
}
