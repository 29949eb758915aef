import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import type { Stage } from './stages.ts';

/** The header by which the API knows CloudFront. */
export const originHeader = 'x-ek-bharath-origin';

/**
 * The header in which CloudFront tells who asks. Not X-Forwarded-For: the firewall reads its first address, and that one the caller can write
 * himself; this one is written over at the edge.
 */
export const viewerHeader = 'x-ek-bharath-viewer';

/** The one path that answers without CloudFront, as API Gateway's own address has it: Route 53 asks it. */
export const healthPath = '/live/v1/health';

const visible = (metricName: string) => ({
  cloudWatchMetricsEnabled: true,
  sampledRequestsEnabled: true,
  metricName,
});

/** In front of the API: refuses who did not come through CloudFront, and who asks too often from one address. */
export function regionalFirewall(scope: Construct, stage: Stage, originSecret: string): CfnWebACL {
  return new CfnWebACL(scope, 'Acl', {
    name: `${stage.prefix}ek-bharath-api`,
    scope: 'REGIONAL',
    defaultAction: { allow: {} },
    visibilityConfig: visible('api'),
    rules: [
      {
        name: 'only-through-cloudfront',
        priority: 0,
        action: { block: {} },
        visibilityConfig: visible('not-through-cloudfront'),
        statement: {
          notStatement: { statement: { orStatement: { statements: [carries(originSecret), asksHealth] } } },
        },
      },
      // To the API every request comes from CloudFront: it counts by the address that CloudFront saw.
      rateRule(1, stage.firewallRequestsInFiveMinutes, {
        aggregateKeyType: 'FORWARDED_IP',
        forwardedIpConfig: { headerName: viewerHeader, fallbackBehavior: 'MATCH' },
      }),
      managedRule(2, 'AWSManagedRulesKnownBadInputsRuleSet'),
    ],
  });
}

/** In front of everything that CloudFront serves, static files too. Addresses that AWS knows as bad are refused here already. */
export function edgeFirewall(scope: Construct, stage: Stage): CfnWebACL {
  return new CfnWebACL(scope, 'EdgeAcl', {
    name: `${stage.prefix}ek-bharath-edge`,
    scope: 'CLOUDFRONT',
    defaultAction: { allow: {} },
    visibilityConfig: visible('edge'),
    rules: [
      rateRule(0, stage.firewallRequestsInFiveMinutes, { aggregateKeyType: 'IP' }),
      managedRule(1, 'AWSManagedRulesAmazonIpReputationList'),
      managedRule(2, 'AWSManagedRulesKnownBadInputsRuleSet'),
    ],
  });
}

const carries = (originSecret: string): CfnWebACL.StatementProperty => ({
  byteMatchStatement: {
    fieldToMatch: { singleHeader: { Name: originHeader } },
    positionalConstraint: 'EXACTLY',
    searchString: originSecret,
    textTransformations: [{ priority: 0, type: 'NONE' }],
  },
});

const asksHealth: CfnWebACL.StatementProperty = {
  byteMatchStatement: {
    fieldToMatch: { uriPath: {} },
    positionalConstraint: 'EXACTLY',
    searchString: healthPath,
    textTransformations: [{ priority: 0, type: 'NONE' }],
  },
};

function rateRule(
  priority: number,
  limit: number,
  counted: Pick<CfnWebACL.RateBasedStatementProperty, 'aggregateKeyType' | 'forwardedIpConfig'>,
): CfnWebACL.RuleProperty {
  return {
    name: 'rate',
    priority,
    action: { block: { customResponse: { responseCode: 429 } } },
    visibilityConfig: visible('rate'),
    statement: { rateBasedStatement: { limit, ...counted } },
  };
}

/** Rules that AWS keeps up to date. Not its common set: that one refuses bodies over 8 KB, and a recording is one. */
const managedRule = (priority: number, name: string): CfnWebACL.RuleProperty => ({
  name,
  priority,
  overrideAction: { none: {} },
  visibilityConfig: visible(name),
  statement: { managedRuleGroupStatement: { vendorName: 'AWS', name } },
});
