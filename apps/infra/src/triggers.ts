import { Duration, RemovalPolicy, type Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnEventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { ServiceFunction } from './functions.ts';
import { priceSource, variablesOf } from './operator-settings.ts';
import { searchPermission, secretPermission, sweepPermissions, tablePermissions } from './permissions.ts';
import { pricesTable } from './service-tables.ts';
import type { Surroundings } from './services.ts';

/** Streams that a function follows, by the seed's tables. */
const followed = {
  'streams-search': ['ek-bharath-products'],
  'streams-live': ['ek-bharath-products', 'ek-bharath-bids', 'ek-bharath-conversations'],
  'streams-lapse': ['ek-bharath-products'],
  // Each act is one entry of the audit; deals and messages are counted as they are written: packages/services/src/feed/counters.ts.
  'streams-counters': ['ek-bharath-audit', 'ek-bharath-bids', 'ek-bharath-conversations'],
} as const;

/** A region that waits keeps its own search index up to date; whatever writes, counts or tells people is done once, where the stage is served. */
const followsWhileWaiting: ReadonlySet<string> = new Set(['streams-search']);

const swept = {
  'scheduled-close-lots': { every: 'rate(1 minute)', description: 'Closes lots whose time is over' },
  'scheduled-voice-retention': {
    every: 'rate(1 day)',
    description: 'Removes recordings past 30 days, should the lifecycle not',
  },
  'scheduled-import-prices': { every: 'cron(30 13 * * ? *)', description: 'Brings the day’s mandi prices' },
} as const;

export interface Triggers {
  readonly deadLetters: Queue;
  readonly functions: readonly ServiceFunction[];
}

/** What happens after a commit, and by the clock. What cannot be handled goes to a queue with its reason, never lost. */
export function makeTriggers(
  scope: Stack,
  surroundings: Surroundings & { readonly eventsArn: string; readonly liveApiArn: string },
): Triggers {
  const { stage } = surroundings;
  const deadLetters = new Queue(scope, 'DeadLetters', {
    queueName: `${stage.prefix}ek-bharath-dead-letters`,
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
    removalPolicy: RemovalPolicy.RETAIN,
  });
  const streams = Object.entries(followed).map(([entry, tables]) =>
    streamFunction(scope, entry as keyof typeof followed, tables, deadLetters, surroundings),
  );
  const sweeps = Object.entries(swept).map(([entry, { every, description }]) =>
    scheduledFunction(scope, entry as keyof typeof swept, every, description, deadLetters, surroundings),
  );
  return { deadLetters, functions: [...streams, ...sweeps] };
}

function streamFunction(
  scope: Stack,
  entry: keyof typeof followed,
  tables: readonly string[],
  deadLetters: Queue,
  surroundings: Surroundings & { readonly eventsArn: string; readonly liveApiArn: string },
): ServiceFunction {
  const { stage, data, search, network, environment } = surroundings;
  const arns = tables.map((name) => data.streamOf(scope, name));
  const permissions = [
    new PolicyStatement({
      actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:ListStreams'],
      resources: arns,
    }),
    new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [deadLetters.queueArn] }),
    // How far it has come with each item: packages/drivers/src/aws/change-feed-streams-seen.ts.
    new PolicyStatement({
      actions: ['dynamodb:BatchGetItem', 'dynamodb:UpdateItem'],
      resources: [data.tables.get('ek-bharath-idempotency')?.tableArn ?? ''],
    }),
    ...(entry === 'streams-search'
      ? [searchPermission(search.domain.domainArn), secretPermission(search.cacheSecret.secretArn)]
      : []),
    ...(entry === 'streams-live'
      ? [
          new PolicyStatement({
            actions: ['appsync:EventPublish'],
            resources: [`${surroundings.liveApiArn}/channelNamespace/*`],
          }),
        ]
      : []),
    ...(entry === 'streams-lapse'
      ? tablePermissions(data, { writes: ['ek-bharath-bids', 'ek-bharath-audit'], reads: ['ek-bharath-products'] })
      : []),
    ...(entry === 'streams-counters'
      ? [new PolicyStatement({ actions: ['kinesis:PutRecords'], resources: [surroundings.eventsArn] })]
      : []),
  ];
  const made = new ServiceFunction(scope, `Trigger-${entry}`, {
    stage,
    entry,
    description: `Follows ${tables.join(', ')}`,
    environment: { ...environment, DEAD_LETTER_QUEUE_URL: deadLetters.queueUrl, POWERTOOLS_SERVICE_NAME: entry },
    permissions,
    ...(entry === 'streams-search' ? { network } : {}),
    timeout: Duration.seconds(60),
    gradual: false,
  });
  arns.forEach((eventSourceArn, at) => {
    new CfnEventSourceMapping(made, `Stream-${tables[at]}`, {
      enabled: stage.serves || followsWhileWaiting.has(entry),
      functionName: made.alias.functionArn,
      eventSourceArn,
      startingPosition: 'TRIM_HORIZON',
      batchSize: 100,
      maximumBatchingWindowInSeconds: 1,
      bisectBatchOnFunctionError: true,
      functionResponseTypes: ['ReportBatchItemFailures'],
      // The function counts the tries itself and sends the whole record to the queue: packages/drivers/src/aws/change-feed-streams.ts.
      maximumRetryAttempts: -1,
      maximumRecordAgeInSeconds: 86_400,
      parallelizationFactor: 2,
      destinationConfig: { onFailure: { destination: deadLetters.queueArn } },
    });
  });
  return made;
}

function scheduledFunction(
  scope: Stack,
  entry: keyof typeof swept,
  every: string,
  description: string,
  deadLetters: Queue,
  { stage, data, environment }: Surroundings,
): ServiceFunction {
  const source = entry === 'scheduled-import-prices' ? variablesOf(scope.node, priceSource) : {};
  const made = new ServiceFunction(scope, `Trigger-${entry}`, {
    stage,
    entry,
    description,
    environment: {
      ...environment,
      ...source,
      DEAD_LETTER_QUEUE_URL: deadLetters.queueUrl,
      POWERTOOLS_SERVICE_NAME: entry,
    },
    permissions: [
      ...(entry === 'scheduled-close-lots'
        ? tablePermissions(data, { writes: ['ek-bharath-products', 'ek-bharath-audit'], reads: [] })
        : []),
      ...(entry === 'scheduled-voice-retention' ? sweepPermissions(data.voice) : []),
      ...(entry === 'scheduled-import-prices' ? tablePermissions(data, { writes: [pricesTable.name], reads: [] }) : []),
      ...(source['PRICES_SECRET_ARN'] === undefined ? [] : [secretPermission(source['PRICES_SECRET_ARN'])]),
    ],
    // The import begins, once, with the 225,800 rows that come with the product.
    timeout: Duration.minutes(entry === 'scheduled-import-prices' ? 15 : 5),
    gradual: false,
  });
  const caller = new Role(made, 'Caller', { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') });
  caller.addToPolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [made.alias.functionArn] }));
  caller.addToPolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [deadLetters.queueArn] }));
  new CfnSchedule(made, 'Schedule', {
    name: `${stage.prefix}${entry}`,
    state: stage.serves ? 'ENABLED' : 'DISABLED',
    flexibleTimeWindow: { mode: 'OFF' },
    scheduleExpression: every,
    scheduleExpressionTimezone: 'Asia/Kolkata',
    target: {
      arn: made.alias.functionArn,
      roleArn: caller.roleArn,
      deadLetterConfig: { arn: deadLetters.queueArn },
      retryPolicy: { maximumRetryAttempts: 3, maximumEventAgeInSeconds: 3_600 },
    },
  });
  return made;
}
