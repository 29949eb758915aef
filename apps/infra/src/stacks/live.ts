import { ArnFormat, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { CfnApi, CfnChannelNamespace } from 'aws-cdk-lib/aws-appsync';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnPermission } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { ServiceFunction } from '../functions.ts';
import { tablePermissions } from '../permissions.ts';
import { retentionOf } from '../retention.ts';
import type { Surroundings } from '../services.ts';
import { StageStack, type StageStackProps } from './stage-stack.ts';

export interface LiveProps extends StageStackProps {
  readonly surroundings: Surroundings;
}

/**
 * The live channel on AppSync Events: it fans one published event out to every subscriber by itself, holds the connections, and takes 240 KB
 * an event. API Gateway's WebSockets would leave us a table of connections and a loop that posts to each: distributing of our own.
 * Each subscription is allowed by a function that asks the same rule as the local server (`livePermit`); only functions publish, by IAM.
 */
export class LiveStack extends StageStack {
  readonly api: CfnApi;

  constructor(scope: Construct, { surroundings, ...props }: LiveProps) {
    super(scope, 'Live', props);
    const authorizer = new ServiceFunction(this, 'Authorizer', {
      stage: this.stage,
      entry: 'live-authorizer',
      description: 'Who may listen to which chat, lot or person',
      environment: { ...surroundings.environment, POWERTOOLS_SERVICE_NAME: 'live-authorizer' },
      permissions: tablePermissions(surroundings.data, {
        writes: [],
        reads: ['ek-bharath-users', 'ek-bharath-products', 'ek-bharath-bids', 'ek-bharath-conversations'],
      }),
      timeout: Duration.seconds(5),
      gradual: false,
    });
    this.api = new CfnApi(this, 'Events', {
      name: this.named('ek-bharath-live'),
      eventConfig: {
        authProviders: [
          {
            authType: 'AWS_LAMBDA',
            lambdaAuthorizerConfig: { authorizerUri: authorizer.alias.functionArn, authorizerResultTtlInSeconds: 0 },
          },
          { authType: 'AWS_IAM' },
        ],
        connectionAuthModes: [{ authType: 'AWS_LAMBDA' }],
        defaultSubscribeAuthModes: [{ authType: 'AWS_LAMBDA' }],
        defaultPublishAuthModes: [{ authType: 'AWS_IAM' }],
        logConfig: { logLevel: 'ERROR', cloudWatchLogsRoleArn: this.logRole().roleArn },
      },
    });
    // AppSync would make this group itself, to be kept for ever.
    new LogGroup(this, 'Logs', {
      logGroupName: `/aws/appsync/apis/${this.api.attrApiId}`,
      retention: retentionOf(this.stage),
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new CfnPermission(this, 'MayAsk', {
      action: 'lambda:InvokeFunction',
      functionName: authorizer.alias.functionArn,
      principal: 'appsync.amazonaws.com',
      sourceArn: this.api.attrApiArn,
    });
    for (const name of ['chat', 'lot', 'user']) {
      new CfnChannelNamespace(this, `Channel-${name}`, { apiId: this.api.attrApiId, name });
    }
  }

  private logRole(): Role {
    const role = new Role(this, 'LogRole', { assumedBy: new ServicePrincipal('appsync.amazonaws.com') });
    const group = this.formatArn({
      service: 'logs',
      resource: 'log-group',
      resourceName: '/aws/appsync/*',
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
    role.addToPolicy(
      new PolicyStatement({
        actions: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [group],
      }),
    );
    return role;
  }
}
