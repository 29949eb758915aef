import { placesOf, type Stage, stageOf } from '../../src/stages.ts';
import { aws, type Check } from './check.ts';

/** What must be there before a stage can be deployed. */
export function checksBefore(name: Stage['name']): readonly Check[] {
  const places = placesOf(stageOf(name));
  return [
    { what: 'credentials', look: () => `account ${aws('sts', 'get-caller-identity').Account}` },
    ...[...places.map(({ region }) => region), 'us-east-1'].map(bootstrapped),
    ...places.flatMap(offeredIn),
  ];
}

/** us-east-1 too: CloudFront's firewall and the health checks live there. */
function bootstrapped(region: string): Check {
  const words = ['--stack-name', 'CDKToolkit', '--region', region];
  return {
    what: `CDK bootstrap in ${region}`,
    look: () => aws('cloudformation', 'describe-stacks', ...words).Stacks[0].StackStatus,
  };
}

/** Quotas and services of one region. */
function offeredIn({ region, search, cache }: Stage): readonly Check[] {
  const here = ['--region', region];
  return [
    {
      what: `${region}: Lambda, executions at once`,
      look: () => {
        const most: number = aws('lambda', 'get-account-settings', ...here).AccountLimit.ConcurrentExecutions;
        if (most < 1_000) throw new Error(`${most}: ask for at least 1,000 in Service Quotas (L-B99A9384)`);
        return String(most);
      },
    },
    {
      what: `${region}: OpenSearch 2.11 on ${search.instanceType}`,
      look: () => {
        const words = ['--engine-version', 'OpenSearch_2.11', '--instance-type', search.instanceType, ...here];
        const { InstanceTypeDetails: found } = aws('opensearch', 'list-instance-type-details', ...words);
        if (found.length === 0) throw new Error('not offered in this region: choose another in src/stages.ts');
        return 'offered';
      },
    },
    {
      what: `${region}: ElastiCache Redis 7.1 (${cache.nodeType})`,
      look: () => {
        const words = ['--engine', 'redis', '--engine-version', '7.1', ...here];
        const { CacheEngineVersions: found } = aws('elasticache', 'describe-cache-engine-versions', ...words);
        if (found.length === 0) throw new Error('not offered in this region');
        return 'offered';
      },
    },
    {
      what: `${region}: text messages out of the sandbox`,
      look: () => {
        if (aws('sns', 'get-sms-sandbox-account-status', ...here).IsInSandbox)
          throw new Error('only verified phones get a code: ask AWS Support to leave the SMS sandbox');
        return 'any phone';
      },
    },
    {
      what: `${region}: text messages, monthly limit`,
      look: () => {
        const { attributes } = aws('sns', 'get-sms-attributes', ...here);
        const limit = Number(attributes?.MonthlySpendLimit ?? 1);
        if (limit <= 1) throw new Error('1 $ a month: raise it; India also needs DLT entity and template ids');
        return `${limit} $`;
      },
    },
    {
      what: `${region}: Bedrock, Claude`,
      look: () => {
        const { inferenceProfileSummaries: found } = aws('bedrock', 'list-inference-profiles', ...here);
        const profile = found.find(({ inferenceProfileId }: any) => inferenceProfileId.includes('claude-haiku-4-5'));
        if (profile === undefined) throw new Error('no access: ask for the model in the Bedrock console');
        return profile.inferenceProfileId;
      },
    },
  ];
}
