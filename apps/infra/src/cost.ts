import { nodeHour, prices } from './prices.ts';
import { reachedIn } from './stacks/network.ts';
import { placesOf, type Stage } from './stages.ts';

/** What one trade, from the first word to the deal, is assumed to use. Assumptions, not measurements. */
export const trade = {
  requests: 40,
  secondsARequest: 0.15,
  writes: 60, // each write also goes to its indexes
  reads: 120,
  speechSeconds: 24,
  charactersTranslated: 400,
  charactersSpoken: 300,
  textMessages: 0.2,
  megabytes: 2,
  logKilobytes: 40,
} as const;

const hours = 730;
const serviceFunctions = 7;
/** Own metrics by docs/aws.md, each once with its stage and once without. */
const ownMetrics = 40;
const round = (value: number): number => Math.round(value * 100) / 100;
type Items = readonly (readonly [string, number])[];

/** What one region of a stage costs a month before anybody uses it. */
function standingOf(stage: Stage): Items {
  const { cache, search, functions } = stage;
  const masters = search.masterType === undefined ? 0 : 3 * nodeHour(search.masterType);
  const nodes = search.dataNodes * nodeHour(search.instanceType);
  const warm = (functions.warm?.least ?? 0) * serviceFunctions * (functions.memory / 1_024) * 3_600;
  return [
    ['Endpoints of AWS services', reachedIn(stage).length * search.zones * prices.endpointHour.dollars * hours],
    ['Redis', cache.shards * (1 + cache.replicas) * nodeHour(cache.nodeType) * hours],
    ['OpenSearch', (nodes + masters) * hours + search.dataNodes * search.gigabytes * prices.searchGigabyte.dollars],
    ['Kinesis', prices.streamHour.dollars * hours],
    ['Firewall of the API', prices.firewall.dollars + 3 * prices.firewallRule.dollars],
    ['Secrets and key', 4 * prices.secret.dollars + prices.key.dollars],
    [
      'Alarms, dashboard, metrics',
      16 * prices.alarm.dollars + prices.dashboard.dollars + ownMetrics * prices.metric.dollars,
    ],
    ['Functions kept warm', warm * prices.warmGigabyteSecond.dollars * hours],
  ];
}

/** What a stage costs a month before anybody uses it, in dollars, item by item. */
export function standing(stage: Stage): Items {
  const [here, there] = placesOf(stage);
  const places = there === undefined ? 1 : 2;
  const checks = stage.monitoring.detailed ? places * (prices.healthCheck.dollars + prices.alarm.dollars) : 0;
  const items: Items = [
    ...standingOf(here),
    ['Firewall at the edge, health checks', prices.firewall.dollars + 3 * prices.firewallRule.dollars + checks],
    ['Second region', there === undefined ? 0 : sum(standingOf(there))],
  ];
  return items.map(([name, dollars]) => [name, round(dollars)]);
}

/** What 1,000 trades cost on top, in dollars, item by item. A table in two regions is written twice. */
export function thousandTrades({ functions, tables }: Stage): Items {
  const million = 1_000 / 1_000_000;
  const copies = tables.replica === undefined ? 1 : 2;
  const seconds = trade.requests * 1_000 * trade.secondsARequest * (functions.memory / 1_024);
  const { millionCalls, millionRequests, millionChecked, millionEdge, millionWrites, millionReads } = prices;
  // Two firewalls look at each request: CloudFront's and the API's.
  const request = millionRequests.dollars + 2 * millionChecked.dollars + millionEdge.dollars;
  const items: Items = [
    ['API, firewalls, edge requests', trade.requests * million * request],
    ['Functions', trade.requests * million * millionCalls.dollars + seconds * prices.gigabyteSecond.dollars],
    ['DynamoDB', million * (trade.writes * copies * millionWrites.dollars + trade.reads * millionReads.dollars)],
    ['Speech to text', ((trade.speechSeconds * 1_000) / 60) * prices.speechMinute.dollars],
    ['Translation', trade.charactersTranslated * million * prices.millionTranslated.dollars],
    ['Text to speech', trade.charactersSpoken * million * prices.millionSpoken.dollars],
    ['Text messages', trade.textMessages * 1_000 * prices.textMessage.dollars],
    ['Transfer', ((trade.megabytes * 1_000) / 1_024) * prices.edgeGigabyte.dollars],
    ['Logs', ((trade.logKilobytes * 1_000) / 1_048_576) * prices.logGigabyte.dollars],
  ];
  return items.map(([name, dollars]) => [name, round(dollars)]);
}

export const sum = (items: Items): number => round(items.reduce((total, [, dollars]) => total + dollars, 0));
