import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { LambdaDeploymentConfig, LambdaDeploymentGroup } from 'aws-cdk-lib/aws-codedeploy';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Alias,
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { retentionOf } from './retention.ts';
import type { NetworkStack } from './stacks/network.ts';
import type { Stage } from './stages.ts';

/** Where apps/lambda puts its bundles, one folder an entry. */
const bundles = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'lambda', 'dist');

export interface ServiceFunctionProps {
  readonly stage: Stage;
  /** The entry of apps/lambda, as its bundle is called: "auth", "streams-search". */
  readonly entry: string;
  readonly description: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly permissions: readonly PolicyStatement[];
  /** Only what needs the cache or search stands in the network. */
  readonly network?: NetworkStack;
  readonly timeout: Duration;
  /** Functions behind the API take over step by step; triggers at once, since half a trigger helps nobody. */
  readonly gradual: boolean;
}

/** A function with a role, a log group and an alias of its own; a new version that fails is rolled back by its alarm. */
export class ServiceFunction extends Construct {
  readonly function: LambdaFunction;
  /** What is called: the version that is in service. */
  readonly alias: Alias;
  readonly errors: IMetric;

  constructor(scope: Construct, id: string, props: ServiceFunctionProps) {
    super(scope, id);
    const { stage, entry, network, gradual } = props;
    const name = `${stage.prefix}ek-bharath-${entry}`;
    const logGroup = new LogGroup(this, 'Logs', {
      logGroupName: `/ek-bharath/${stage.name}/${entry}`,
      retention: retentionOf(stage),
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.function = new LambdaFunction(this, 'Function', {
      functionName: name,
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: codeOf(this, entry),
      handler: 'index.handler',
      memorySize: stage.functions.memory,
      timeout: props.timeout,
      environment: { NODE_OPTIONS: '--enable-source-maps', ...props.environment },
      role: this.role(name, logGroup, props),
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      tracing: stage.monitoring.tracing ? Tracing.ACTIVE : Tracing.DISABLED,
      ...(network === undefined
        ? {}
        : {
            vpc: network.vpc,
            vpcSubnets: { subnets: network.vpc.isolatedSubnets },
            securityGroups: [network.functions],
          }),
    });
    this.alias = new Alias(this, 'Live', { aliasName: 'live', version: this.function.currentVersion });
    this.errors = this.alias.metricErrors({ period: Duration.minutes(1) });
    if (stage.functions.warm !== undefined && gradual) this.keepWarm(stage.functions.warm);
    if (gradual) this.deployGradually(stage);
  }

  private role(name: string, logGroup: LogGroup, { stage, permissions, network }: ServiceFunctionProps): Role {
    const role = new Role(this, 'Role', {
      roleName: `${name}-${stage.region}`,
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    });
    logGroup.grantWrite(role);
    for (const statement of permissions) role.addToPolicy(statement);
    if (stage.monitoring.tracing) role.addToPolicy(tracingStatement());
    if (network !== undefined) role.addToPolicy(networkStatement());
    return role;
  }

  private keepWarm({ least, most }: { readonly least: number; readonly most: number }): void {
    this.alias.addAutoScaling({ minCapacity: least, maxCapacity: most }).scaleOnUtilization({ utilizationTarget: 0.7 });
  }

  private deployGradually(stage: Stage): void {
    const alarm = new Alarm(this, 'Failing', {
      alarmName: `${this.function.functionName}-failing`,
      alarmDescription:
        'A new version fails: the deployment is rolled back by itself. Run-book: docs/runbook.md#failing-function',
      metric: this.errors,
      threshold: 5,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    new LambdaDeploymentGroup(this, 'Rollout', {
      alias: this.alias,
      deploymentConfig:
        stage.functions.rollout === 'at once'
          ? LambdaDeploymentConfig.ALL_AT_ONCE
          : LambdaDeploymentConfig.CANARY_10PERCENT_5MINUTES,
      alarms: [alarm],
      autoRollback: { failedDeployment: true, deploymentInAlarm: true, stoppedDeployment: true },
    });
  }
}

/** The context's `bundles` says where else they stand: tests of the templates hand over a folder of their own. */
function codeOf(scope: Construct, entry: string): Code {
  const elsewhere: unknown = scope.node.tryGetContext('bundles');
  const folder = join(typeof elsewhere === 'string' ? elsewhere : bundles, entry);
  if (!existsSync(folder))
    throw new Error(`The bundle of ${entry} is missing in ${folder}: run "npm run bundle" first.`);
  return Code.fromAsset(folder);
}

/** X-Ray takes segments for no resource of its own: its actions know no resource (service authorization reference). */
export const tracingStatement = (): PolicyStatement =>
  new PolicyStatement({ actions: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'], resources: ['*'] });

/** Lambda makes a network interface before it has a name; describing interfaces knows no resource (service authorization reference). */
export const networkStatement = (): PolicyStatement =>
  new PolicyStatement({
    actions: [
      'ec2:CreateNetworkInterface',
      'ec2:DescribeNetworkInterfaces',
      'ec2:DeleteNetworkInterface',
      'ec2:AssignPrivateIpAddresses',
      'ec2:UnassignPrivateIpAddresses',
    ],
    resources: ['*'],
  });
