import { Duration } from 'aws-cdk-lib';
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import {
  Alarm,
  ComparisonOperator,
  Dashboard,
  GraphWidget,
  type IMetric,
  MathExpression,
  Metric,
  TextWidget,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { CfnHealthCheck } from 'aws-cdk-lib/aws-route53';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { ServiceFunction } from '../functions.ts';
import type { Triggers } from '../triggers.ts';
import type { ApiStack } from './api.ts';
import type { EdgeStack } from './edge.ts';
import type { SearchStack } from './search.ts';
import { StageStack, type StageStackProps } from './stage-stack.ts';

export interface ObservabilityProps extends StageStackProps {
  readonly api: ApiStack;
  readonly search: SearchStack;
  readonly edge: EdgeStack;
  readonly triggers: Triggers;
}

interface Watch {
  readonly id: string;
  readonly metric: IMetric;
  readonly above: number;
  readonly minutes: number;
  /** What it means and which part of docs/runbook.md says what to do. */
  readonly means: string;
}

/** What the functions measure of themselves: names as packages/drivers/src/aws/telemetry-powertools.ts writes them. */
const own = (metricName: string, statistic: string): Metric =>
  new Metric({ namespace: 'EkBharathEkMandi', metricName, statistic, period: Duration.minutes(5) });

/** Whether people are served, and what it costs: dashboards, alarms with a line of the run-book each, a budget. */
export class ObservabilityStack extends StageStack {
  constructor(scope: Construct, { api, search, edge, triggers, ...props }: ObservabilityProps) {
    super(scope, 'Observability', props);
    const topic = this.alarmTopic();
    const watches = this.watches(api, search, triggers);
    if (this.stage.monitoring.alarms) for (const watch of watches) this.alarm(watch, topic);
    this.dashboard(api, Object.values(api.services));
    this.budget(topic);
    if (this.stage.monitoring.detailed) this.healthCheck(edge);
  }

  private alarmTopic(): Topic {
    const key = new Key(this, 'AlarmKey', { enableKeyRotation: true, description: 'Alarms on their way to people' });
    for (const service of ['cloudwatch.amazonaws.com', 'budgets.amazonaws.com']) {
      key.grantEncryptDecrypt(new ServicePrincipal(service));
    }
    const topic = new Topic(this, 'Alarms', {
      topicName: this.named('ek-bharath-alarms'),
      masterKey: key,
      enforceSSL: true,
    });
    topic.grantPublish(new ServicePrincipal('cloudwatch.amazonaws.com'));
    topic.grantPublish(new ServicePrincipal('budgets.amazonaws.com'));
    return topic;
  }

  private watches({ api }: ApiStack, { domain }: SearchStack, { deadLetters }: Triggers): Watch[] {
    const five = Duration.minutes(5);
    return [
      {
        id: 'ServerErrors',
        metric: api.metricServerError({ period: five, statistic: 'Sum' }),
        above: 10,
        minutes: 5,
        means: 'Requests fail for a fault of ours: #server-errors',
      },
      {
        id: 'Slow',
        metric: api.metricLatency({ period: five, statistic: 'p95' }),
        above: 3_000,
        minutes: 15,
        means: 'One request in twenty takes over three seconds: #slow',
      },
      {
        id: 'DeadLetters',
        metric: deadLetters.metricApproximateNumberOfMessagesVisible({ period: five }),
        above: 0,
        minutes: 5,
        means: 'A change could not be told to others: #dead-letters',
      },
      {
        id: 'SearchRed',
        metric: domain.metricClusterStatusRed({ period: five }),
        above: 0,
        minutes: 5,
        means: 'Search has lost a shard and falls back to categories: #search-red',
      },
      {
        id: 'SearchFull',
        metric: domain.metricJVMMemoryPressure({ period: five }),
        above: 85,
        minutes: 15,
        means: 'Search is short of memory: #search-full',
      },
      {
        id: 'FactsChanged',
        metric: own('translation.fact-damaged', 'Sum'),
        above: 20,
        minutes: 15,
        means: 'A translator changes facts often; the facts win, but words are lost: #facts-changed',
      },
      {
        id: 'RefusedConfirmations',
        metric: own('confirmation.refused', 'Sum'),
        above: 200,
        minutes: 60,
        means: 'People refuse many read-backs: something is misheard: #refused-confirmations',
      },
      {
        id: 'TranslationSlow',
        metric: own('translate.latency', 'p95'),
        above: 2_000,
        minutes: 15,
        means: 'Translation is slow: #translation-slow',
      },
      {
        id: 'CacheDown',
        metric: own('cache.unavailable', 'Sum'),
        above: 100,
        minutes: 5,
        means: 'The cache does not answer; everything is slower but right: #cache-down',
      },
    ];
  }

  private alarm({ id, metric, above, minutes, means }: Watch, topic: Topic): void {
    const alarm = new Alarm(this, id, {
      alarmName: `${this.named('ek-bharath')}-${id}`,
      alarmDescription: means.replace('#', 'docs/runbook.md#'),
      metric,
      threshold: above,
      evaluationPeriods: Math.max(1, minutes / 5),
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(topic));
    alarm.addOkAction(new SnsAction(topic));
  }

  private dashboard({ api }: ApiStack, functions: readonly ServiceFunction[]): void {
    const kept = new MathExpression({
      expression: '100 * (all - damaged) / all',
      label: 'facts kept, %',
      usingMetrics: { all: own('translation.done', 'Sum'), damaged: own('translation.fact-damaged', 'Sum') },
    });
    const graph = (title: string, ...left: IMetric[]) => new GraphWidget({ title, left, width: 12 });
    const dashboard = new Dashboard(this, 'Dashboard', { dashboardName: this.named('ek-bharath') });
    dashboard.addWidgets(
      new TextWidget({ markdown: '# Ek Bharath Ek Mandi: trade, language, system', width: 24, height: 1 }),
    );
    dashboard.addWidgets(
      graph('Translation: accuracy', kept, own('confirmation.refused', 'Sum')),
      graph('Translation: milliseconds', own('translate.latency', 'p50'), own('translate.latency', 'p95')),
      graph('Engagement', own('user.active', 'Sum'), own('utterance.heard', 'Sum'), own('message.sent', 'Sum')),
      graph(
        'Business',
        own('listing.created', 'Sum'),
        own('bid.placed', 'Sum'),
        own('deal.made', 'Sum'),
        own('deal.paise', 'Sum'),
        own('user.registered', 'Sum'),
      ),
      graph('API', api.metricCount(), api.metricClientError(), api.metricServerError()),
      graph('Milliseconds', api.metricLatency({ statistic: 'p50' }), api.metricLatency({ statistic: 'p95' })),
      graph('Functions: errors', ...functions.map(({ errors }) => errors)),
      graph(
        'Functions: at once',
        ...functions.map(({ function: one }) => one.metric('ConcurrentExecutions', { statistic: 'Maximum' })),
      ),
    );
  }

  private budget(topic: Topic): void {
    const subscribers = [{ address: topic.topicArn, subscriptionType: 'SNS' }];
    new CfnBudget(this, 'Budget', {
      budget: {
        budgetName: this.named('ek-bharath'),
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: this.stage.monthlyBudgetDollars, unit: 'USD' },
        costFilters: { TagKeyValue: [`user:stage$${this.stage.name}`] },
      },
      notificationsWithSubscribers: [80, 100].map((threshold) => ({
        notification: {
          notificationType: 'ACTUAL',
          comparisonOperator: 'GREATER_THAN',
          threshold,
          thresholdType: 'PERCENTAGE',
        },
        subscribers,
      })),
    });
  }

  /** Asked from outside AWS's region: what the failover drill of docs/scale.md watches. */
  private healthCheck({ distribution }: EdgeStack): void {
    new CfnHealthCheck(this, 'Health', {
      healthCheckConfig: {
        type: 'HTTPS',
        fullyQualifiedDomainName: distribution.distributionDomainName,
        port: 443,
        resourcePath: '/api/v1/health',
        requestInterval: 30,
        failureThreshold: 3,
        regions: ['ap-southeast-1', 'ap-northeast-1', 'ap-southeast-2'],
      },
    });
  }
}
