import { Duration, ReferenceStrength, Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { CfnHealthCheck } from 'aws-cdk-lib/aws-route53';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import { alarmTopic } from '../alarm-topic.ts';
import { edgeFirewall, healthPath } from '../firewall.ts';
import type { ApiStack } from './api.ts';
import { StageStack, type StageStackProps } from './stage-stack.ts';

export interface GlobalProps extends StageStackProps {
  /** The API of each region of the stage. */
  readonly apis: readonly ApiStack[];
}

/**
 * What AWS keeps in us-east-1 for the whole world: CloudFront's firewall, and the health checks with their alarms. It works on when Mumbai does
 * not, which is when it is needed.
 */
export class GlobalStack extends StageStack {
  readonly firewall: CfnWebACL;

  constructor(scope: Construct, { apis, ...props }: GlobalProps) {
    super(scope, 'Global', props);
    this.firewall = edgeFirewall(this, this.stage);
    if (!this.stage.monitoring.detailed) return;
    const topic = alarmTopic(this, this.named('ek-bharath-alarms'));
    for (const api of apis) this.watch(api, topic);
  }

  /**
   * Asked at the API itself: Route 53 asks from outside India, where CloudFront refuses by the geo-restriction. The API's firewall lets this one
   * path through, which tells no more than that somebody is there.
   */
  private watch({ api, region }: ApiStack, topic: Topic): void {
    const id = Stack.consumeReference(api.restApiId, ReferenceStrength.WEAK);
    const check = new CfnHealthCheck(this, `Health-${region}`, {
      healthCheckConfig: {
        type: 'HTTPS',
        fullyQualifiedDomainName: `${id}.execute-api.${region}.${this.urlSuffix}`,
        port: 443,
        resourcePath: healthPath,
        requestInterval: 30,
        failureThreshold: 3,
        regions: ['ap-southeast-1', 'ap-northeast-1', 'ap-southeast-2'],
      },
      healthCheckTags: [{ key: 'Name', value: `${this.named('ek-bharath')} ${region}` }],
    });
    const alarm = new Alarm(this, `Unhealthy-${region}`, {
      alarmName: `${this.named('ek-bharath')}-unhealthy-${region}`,
      alarmDescription: `The API of ${region} does not answer from outside: docs/runbook.md#region-down`,
      metric: new Metric({
        namespace: 'AWS/Route53',
        metricName: 'HealthCheckStatus',
        dimensionsMap: { HealthCheckId: check.attrHealthCheckId },
        statistic: 'Minimum',
        period: Duration.minutes(1),
      }),
      threshold: 1,
      evaluationPeriods: 3,
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(topic));
    alarm.addOkAction(new SnsAction(topic));
  }
}
