import { reached } from './stacks/network.ts';
import type { Stage } from './stages.ts';

/**
 * US dollars in Mumbai (ap-south-1), as the authors knew AWS's list prices in November 2026. No price page could be reached while building:
 * every figure is an estimate, to be checked against the page named beside it before money depends on it.
 */
const prices = {
  endpointHour: 0.013, // aws.amazon.com/privatelink/pricing
  cacheHour: { 'cache.t3.micro': 0.018, 'cache.t3.medium': 0.072, 'cache.m7g.large': 0.17 }, // …/elasticache/pricing
  searchHour: {
    't3.small.search': 0.038,
    'm6g.large.search': 0.135,
    'r6g.large.search': 0.177,
  }, // …/opensearch-service/pricing
  searchGigabyte: 0.14,
  streamHour: 0.046, // …/kinesis/data-streams/pricing, on demand
  secret: 0.4, // …/secrets-manager/pricing
  key: 1, // …/kms/pricing
  firewall: 7, // …/waf/pricing: one list, two rules
  alarm: 0.1, // …/cloudwatch/pricing
  warmGigabyteSecond: 0.0000033334, // …/lambda/pricing, provisioned, ARM
  gigabyteSecond: 0.0000133334,
  million: { calls: 0.2, requests: 3.5, writes: 0.7116, reads: 0.1423, firewall: 0.6, edge: 1.2 }, // …/api-gateway, /dynamodb, /cloudfront
  edgeGigabyte: 0.109,
  speechMinute: 0.024, // …/transcribe/pricing, streaming
  millionCharacters: { translate: 15, polly: 4 },
  textMessage: 0.0028, // …/sns/sms-pricing, India, registered sender (DLT)
  logGigabyte: 0.67,
} as const;

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
const round = (value: number): number => Math.round(value * 100) / 100;

function priceOf(table: Readonly<Record<string, number>>, type: string): number {
  const price = table[type];
  if (price === undefined) throw new RangeError(`There is no price for ${type}.`);
  return price;
}

/** What a stage costs a month before anybody uses it, in dollars, item by item. */
export function standing({ cache, search, functions, monitoring }: Stage): readonly (readonly [string, number])[] {
  const masters = search.masterType === undefined ? 0 : 3 * priceOf(prices.searchHour, search.masterType);
  const nodes = search.dataNodes * priceOf(prices.searchHour, search.instanceType);
  const warm = functions.warm === undefined ? 0 : functions.warm.least * 7 * (functions.memory / 1_024) * 3_600;
  const items: readonly (readonly [string, number])[] = [
    ['Endpoints of AWS services', Object.keys(reached).length * search.zones * prices.endpointHour * hours],
    ['Redis', cache.shards * (1 + cache.replicas) * priceOf(prices.cacheHour, cache.nodeType) * hours],
    ['OpenSearch', (nodes + masters) * hours + search.dataNodes * search.gigabytes * prices.searchGigabyte],
    ['Kinesis', prices.streamHour * hours],
    ['Firewall', prices.firewall],
    ['Secrets and key', 4 * prices.secret + prices.key],
    ['Alarms, dashboard, health check', 17 * prices.alarm + 3 + (monitoring.detailed ? 2 : 0)],
    ['Functions kept warm', warm * prices.warmGigabyteSecond * hours],
  ];
  return items.map(([name, dollars]) => [name, round(dollars)]);
}

/** What 1,000 trades cost on top, in dollars, item by item. `copies` is the number of regions that hold the tables. */
export function thousandTrades({ functions, tables }: Stage): readonly (readonly [string, number])[] {
  const million = 1_000 / 1_000_000;
  const copies = tables.replica === undefined ? 1 : 2;
  const seconds = trade.requests * 1_000 * trade.secondsARequest * (functions.memory / 1_024);
  const items: readonly (readonly [string, number])[] = [
    [
      'API, firewall, edge requests',
      trade.requests * million * (prices.million.requests + prices.million.firewall + prices.million.edge),
    ],
    ['Functions', trade.requests * million * prices.million.calls + seconds * prices.gigabyteSecond],
    ['DynamoDB', million * (trade.writes * copies * prices.million.writes + trade.reads * prices.million.reads)],
    ['Speech to text', ((trade.speechSeconds * 1_000) / 60) * prices.speechMinute],
    ['Translation', trade.charactersTranslated * million * prices.millionCharacters.translate],
    ['Text to speech', trade.charactersSpoken * million * prices.millionCharacters.polly],
    ['Text messages', trade.textMessages * 1_000 * prices.textMessage],
    ['Transfer', ((trade.megabytes * 1_000) / 1_024) * prices.edgeGigabyte],
    ['Logs', ((trade.logKilobytes * 1_000) / 1_048_576) * prices.logGigabyte],
  ];
  return items.map(([name, dollars]) => [name, round(dollars)]);
}

export const sum = (items: readonly (readonly [string, number])[]): number =>
  round(items.reduce((total, [, dollars]) => total + dollars, 0));
