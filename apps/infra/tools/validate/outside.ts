import { healthPath } from '../../src/firewall.ts';
import { placesOf, type Stage, stageOf } from '../../src/stages.ts';
import { aws, type Check } from './check.ts';

/** What can be seen of a stage from outside India and without a phone: what a pipeline looks at after it has deployed. */
export function checksFromOutside(name: Stage['name']): readonly Check[] {
  const stage = stageOf(name);
  const regions = placesOf(stage).map(({ region }) => region);
  return [
    ...regions.flatMap((region): readonly Check[] => [
      { what: `health in ${region}`, look: () => healthOf(stage, region) },
      { what: `${region} past CloudFront is refused`, look: () => refusedDirectly(stage, region) },
      { what: `alarms in ${region}`, look: () => quiet(stage, region) },
    ]),
    { what: 'CloudFront refuses who is not in India', look: () => refusedOutside(stage) },
    { what: 'metrics', look: () => metricsOf(stage.region) },
  ];
}

function apiAddress({ prefix }: Stage, region: string): string {
  const { items } = aws('apigateway', 'get-rest-apis', '--region', region);
  const api = items.find(({ name }: any) => name === `${prefix}ek-bharath`);
  if (api === undefined) throw new Error('the API is not there');
  return `https://${api.id}.execute-api.${region}.amazonaws.com`;
}

async function statusOf(address: string): Promise<number> {
  const { status } = await fetch(address, { signal: AbortSignal.timeout(30_000) });
  return status;
}

async function healthOf(stage: Stage, region: string): Promise<string> {
  const status = await statusOf(`${apiAddress(stage, region)}${healthPath}`);
  if (status !== 200) throw new Error(`it answers ${status}`);
  return '200';
}

/** Errors: Error where the API's own address answers without CloudFront, so that the geo-restriction can be gone around. */
export async function refusedDirectly(stage: Stage, region: string): Promise<string> {
  const status = await statusOf(`${apiAddress(stage, region)}/live/v1/prices/query`);
  if (status !== 403)
    throw new Error(`it answers ${status} without CloudFront: the geo-restriction can be gone around`);
  return '403';
}

async function refusedOutside({ name, region }: Stage): Promise<string> {
  const stack = ['--stack-name', `EkBharath-${name}-Edge`, '--region', region];
  const { Stacks: stacks } = aws('cloudformation', 'describe-stacks', ...stack);
  const { OutputValue: address } = stacks[0].Outputs.find(({ OutputKey }: any) => OutputKey === 'Address');
  const status = await statusOf(`${address}/api/v1/health`);
  if (status !== 403)
    throw new Error(`it answers ${status}: either this machine is in India, or the restriction fails`);
  return '403';
}

function quiet({ prefix }: Stage, region: string): string {
  const words = ['--state-value', 'ALARM', '--alarm-name-prefix', `${prefix}ek-bharath`, '--region', region];
  const { MetricAlarms: ringing } = aws('cloudwatch', 'describe-alarms', ...words);
  if (ringing.length > 0) throw new Error(ringing.map(({ AlarmName }: any) => AlarmName).join(', '));
  return 'quiet';
}

/** The kinds of metrics that the functions have sent. Errors: Error where there are none yet. */
export function metricsOf(region: string): string {
  const { Metrics: found } = aws('cloudwatch', 'list-metrics', '--namespace', 'EkBharathEkMandi', '--region', region);
  if (found.length === 0) throw new Error('none yet: they appear some minutes after the first requests');
  return `${new Set(found.map(({ MetricName }: any) => MetricName)).size} kinds`;
}
