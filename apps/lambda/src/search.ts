import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { OpenSearchIndex } from '@mandi/drivers/aws/search-index-opensearch';
import { type Caller, plainFetch, signedFetch } from '@mandi/drivers/aws/signed-fetch';
import { systemRandomness } from '@mandi/drivers/local/randomness';
import { callsUnderDeadline } from './deadline.ts';
import { type Environment, setting } from './settings.ts';

/** What the listings' index is called in the stage's domain. */
export const listingsAlias = 'listings';

/** The search index of the stage. `client` lends its region and credentials. */
export async function stageSearch(
  environment: Environment,
  client: DynamoDBClient,
  cursors: Uint8Array,
  {
    alias = listingsAlias,
    patience,
  }: { readonly alias?: string | undefined; readonly patience?: number | undefined } = {},
): Promise<OpenSearchIndex> {
  const endpoint = setting(environment, 'SEARCH_ENDPOINT');
  const call = callsUnderDeadline(await caller(endpoint, client));
  const deadline = patience === undefined ? {} : { deadline: patience };
  return new OpenSearchIndex({ endpoint, call, alias, secret: cursors, randomness: systemRandomness, ...deadline });
}

/** An engine of tests asks for no signature. */
async function caller(endpoint: string, { config }: DynamoDBClient): Promise<Caller> {
  if (endpoint.startsWith('http:')) return plainFetch;
  return signedFetch({ service: 'es', region: await config.region(), credentials: config.credentials });
}
