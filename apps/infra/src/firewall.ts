import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import type { Stage } from './stages.ts';

/** The header by which the API knows CloudFront. */
export const originHeader = 'x-ek-bharath-origin';

const visible = (metricName: string) => ({
  cloudWatchMetricsEnabled: true,
  sampledRequestsEnabled: true,
  metricName,
});

/**
 * The header in which CloudFront tells who asks. Not X-Forwarded-For: the firewall reads its first address, and that one the caller can write
 * himself; this one is written over at the edge.
 */
export const viewerHeader = 'x-ek-bharath-viewer';

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
          notStatement: {
            statement: {
              byteMatchStatement: {
                fieldToMatch: { singleHeader: { Name: originHeader } },
                positionalConstraint: 'EXACTLY',
                searchString: originSecret,
                textTransformations: [{ priority: 0, type: 'NONE' }],
              },
            },
          },
        },
      },
      rateRule(1, 'rate', stage.firewallRequestsInFiveMinutes),
    ],
  });
}

/** Counts by the address that CloudFront saw, since to the API every request comes from CloudFront. */
function rateRule(priority: number, name: string, limit: number): CfnWebACL.RuleProperty {
  return {
    name,
    priority,
    action: { block: { customResponse: { responseCode: 429 } } },
    visibilityConfig: visible(name),
    statement: {
      rateBasedStatement: {
        limit,
        aggregateKeyType: 'FORWARDED_IP',
        forwardedIpConfig: { headerName: viewerHeader, fallbackBehavior: 'MATCH' },
      },
    },
  };
}
