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
import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { alarmTopic } from '../alarm-topic.ts';
import type { ServiceFunction } from '../functions.ts';
import type { Triggers } from '../triggers.ts';
import type { ApiStack } from './api.ts';
import type { SearchStack } from './search.ts';
import { StageStack, type StageStackProps } from './stage-stack.ts';

export interface ObservabilityProps extends StageStackProps {
  readonly api: ApiStack;
  readonly search: SearchStack;
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

/** Whether people are served, and what it costs: dashboards, alarms with a line of the run-book each, a budget. */
export class ObservabilityStack extends StageStack {
  constructor(scope: Construct, { api, search, triggers, ...props }: ObservabilityProps) {
    super(scope, 'Observability', props);
    const topic = alarmTopic(this, this.named('ek-bharath-alarms'));
    const watches = this.watches(api, search, triggers);
    if (this.stage.monitoring.alarms) for (const watch of watches) this.alarm(watch, topic);
    this.dashboard(api, Object.values(api.services));
    if (this.stage.place === 'first') this.budget(topic);
  }

  /** What the functions measure of themselves: names as packages/drivers/src/aws/telemetry-powertools.ts writes them, by stage. */
  private own(metricName: string, statistic: string): Metric {
    const dimensionsMap = { stage: this.stage.name };
    return new Metric({
      namespace: 'EkBharathEkMandi',
      metricName,
      statistic,
      dimensionsMap,
      period: Duration.minutes(5),
    });
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
        id: 'SearchFallback',
        metric: this.own('search.fallback', 'Sum'),
        above: 20,
        minutes: 5,
        means: 'Search does not answer; people get lists by category: #search-falls-back',
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
        metric: this.own('translation.fact-damaged', 'Sum'),
        above: 20,
        minutes: 15,
        means: 'A translator changes facts often; the facts win, but words are lost: #facts-changed',
      },
      {
        id: 'RefusedConfirmations',
        metric: this.own('confirmation.refused', 'Sum'),
        above: 200,
        minutes: 60,
        means: 'People refuse many read-backs: something is misheard: #refused-confirmations',
      },
      {
        id: 'TranslationSlow',
        metric: this.own('translate.latency', 'p95'),
        above: 2_000,
        minutes: 15,
        means: 'Translation is slow: #translation-slow',
      },
      {
        id: 'CacheDown',
        metric: this.own('cache.unavailable', 'Sum'),
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
      usingMetrics: { all: this.own('translation.done', 'Sum'), damaged: this.own('translation.fact-damaged', 'Sum') },
    });
    const graph = (title: string, ...left: IMetric[]) => new GraphWidget({ title, left, width: 12 });
    const dashboard = new Dashboard(this, 'Dashboard', {
      dashboardName: `${this.named('ek-bharath')}${this.stage.place === 'second' ? '-standby' : ''}`,
    });
    dashboard.addWidgets(
      new TextWidget({ markdown: '# Ek Bharath Ek Mandi: trade, language, system', width: 24, height: 1 }),
    );
    dashboard.addWidgets(
      graph('Translation: accuracy', kept, this.own('confirmation.refused', 'Sum')),
      graph('Translation: milliseconds', this.own('translate.latency', 'p50'), this.own('translate.latency', 'p95')),
      graph(
        'Engagement',
        this.own('user.active', 'Sum'),
        this.own('utterance.heard', 'Sum'),
        this.own('message.sent', 'Sum'),
      ),
      graph(
        'Business',
        this.own('listing.created', 'Sum'),
        this.own('bid.placed', 'Sum'),
        this.own('deal.made', 'Sum'),
        this.own('deal.paise', 'Sum'),
        this.own('user.registered', 'Sum'),
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
}
