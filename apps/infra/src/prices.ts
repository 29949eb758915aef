/** Where a price was read. AWS's own pages and its Price List could not be reached while building: others had read them, and said so in public. */
const sources = {
  'list 17 Sep': {
    read: '17 September 2026',
    from: 'AWS Price List API for ap-south-1, as a public cost script quotes it by usage type (APS3-…)',
  },
  'list Oct': {
    read: '4 October 2026',
    from: 'AWS Price List files (pricing.us-east-1.amazonaws.com/offers/v1.0/aws/…/ap-south-1), as a public hosting study quotes them with their dates of publication',
  },
  'list, other': {
    read: '2026, day not told',
    from: 'AWS Price List API or pricing page for Mumbai, as public design notes quote it (APS3-VpcEndpoint-Hours; REST API in the 3.50 $ tier)',
  },
  estimate: {
    read: '25 November 2026',
    from: 'no figure for Mumbai was found: the authors’ knowledge of the price in Mumbai or next to it',
  },
} as const;

export type PriceSource = keyof typeof sources;

/** One unit price in US dollars, in Mumbai where AWS prices by region, before tax, discounts and free tiers. */
export interface UnitPrice {
  readonly dollars: number;
  readonly unit: string;
  readonly source: PriceSource;
  /** AWS's page to check it against. */
  readonly page: string;
}

/** When and from where the prices of that source were taken. */
export const sourceOf = (source: PriceSource): { readonly read: string; readonly from: string } => sources[source];

const at = (dollars: number, unit: string, source: PriceSource, page: string): UnitPrice => ({
  dollars,
  unit,
  source,
  page: `aws.amazon.com/${page}/pricing`,
});

export const prices = {
  endpointHour: at(0.013, 'interface endpoint, zone and hour', 'list, other', 'privatelink'),
  'cache.t3.micro': at(0.018, 'node and hour', 'estimate', 'elasticache'),
  'cache.t3.medium': at(0.072, 'node and hour', 'estimate', 'elasticache'),
  'cache.m7g.large': at(0.17, 'node and hour', 'estimate', 'elasticache'),
  't3.small.search': at(0.038, 'node and hour', 'estimate', 'opensearch-service'),
  'm6g.large.search': at(0.135, 'node and hour', 'estimate', 'opensearch-service'),
  'r6g.large.search': at(0.177, 'node and hour', 'estimate', 'opensearch-service'),
  searchGigabyte: at(0.14, 'GB and month, gp3', 'estimate', 'opensearch-service'),
  streamHour: at(0.046, 'stream on demand and hour', 'estimate', 'kinesis/data-streams'),
  secret: at(0.4, 'secret and month', 'list Oct', 'secrets-manager'),
  key: at(1, 'key and month', 'list 17 Sep', 'kms'),
  firewall: at(5, 'web ACL and month', 'list Oct', 'waf'),
  firewallRule: at(1, 'rule and month', 'list Oct', 'waf'),
  alarm: at(0.1, 'alarm and month', 'list Oct', 'cloudwatch'),
  metric: at(0.3, 'own metric and month', 'list Oct', 'cloudwatch'),
  dashboard: at(3, 'dashboard and month', 'estimate', 'cloudwatch'),
  healthCheck: at(2, 'HTTPS health check and month', 'estimate', 'route53'),
  warmGigabyteSecond: at(0.0000033334, 'GB-second kept warm, ARM', 'estimate', 'lambda'),
  gigabyteSecond: at(0.0000133334, 'GB-second, ARM', 'list 17 Sep', 'lambda'),
  millionCalls: at(0.2, 'million calls of functions', 'list 17 Sep', 'lambda'),
  millionRequests: at(3.5, 'million requests, REST API', 'list, other', 'api-gateway'),
  millionWrites: at(0.71, 'million write units, on demand', 'list 17 Sep', 'dynamodb'),
  millionReads: at(0.1425, 'million read units, on demand', 'list 17 Sep', 'dynamodb'),
  millionChecked: at(0.6, 'million requests through a firewall', 'list Oct', 'waf'),
  millionEdge: at(1.2, 'million HTTPS requests, India', 'list Oct', 'cloudfront'),
  edgeGigabyte: at(0.109, 'GB out, India, first 10 TB', 'list Oct', 'cloudfront'),
  speechMinute: at(0.024, 'minute of streaming, first tier', 'estimate', 'transcribe'),
  millionTranslated: at(15, 'million characters', 'estimate', 'translate'),
  millionSpoken: at(4, 'million characters, standard voice', 'estimate', 'polly'),
  textMessage: at(0.0028, 'message to India, registered sender', 'estimate', 'sns/sms'),
  logGigabyte: at(0.67, 'GB of logs taken in', 'list 17 Sep', 'cloudwatch'),
} as const satisfies Readonly<Record<string, UnitPrice>>;

/** The price of a type of node. Errors: RangeError where there is none. */
export function nodeHour(type: string): number {
  const price = (prices as Readonly<Record<string, UnitPrice>>)[type];
  if (price === undefined) throw new RangeError(`There is no price for ${type}.`);
  return price.dollars;
}
