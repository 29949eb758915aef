import { OpenSearchIndex } from '@mandi/drivers/aws/search-index-opensearch';
import { type Caller, plainFetch } from '@mandi/drivers/aws/signed-fetch';
import { ProcessLiveChannel } from '@mandi/drivers/local/live-channel-process';
import { systemRandomness } from '@mandi/drivers/local/randomness';
import type { Change } from '@mandi/ports';
import { silent } from '@mandi/services/contracts/market';
import { readRecord } from '../../../packages/drivers/src/aws/change-feed-streams-record.ts';
import { follow, type Mapping, type StreamHandler } from '../../../packages/drivers/test/event-source-mapping.ts';
import type { Environment } from '../src/settings.ts';
import { followForCounters } from '../src/streams/counters.ts';
import { followForLapse } from '../src/streams/lapse.ts';
import { followForLive } from '../src/streams/live.ts';
import { followForSearch } from '../src/streams/search.ts';
import type { Outside } from '../src/streams/stream-function.ts';
import { invocation } from './invocation.ts';

/** The streams that each function follows, as apps/infra/src/triggers.ts maps them. */
const followed = [
  [followForSearch, ['ek-bharath-products']],
  [followForLive, ['ek-bharath-products', 'ek-bharath-bids', 'ek-bharath-conversations']],
  [followForLapse, ['ek-bharath-products']],
  [followForCounters, ['ek-bharath-audit']],
] as const;

const allTables = ['users', 'products', 'bids', 'conversations', 'idempotency', 'audit'].map(
  (name) => `ek-bharath-${name}`,
);

export interface Followers {
  /** Resolves when the index is there, as after a deployment. */
  readonly prepared: () => Promise<void>;
  readonly settled: () => Promise<void>;
  readonly changes: () => Promise<readonly Change[]>;
  readonly stop: () => Promise<void>;
}

/**
 * The functions that follow the streams of a market, called as Lambda's event source mapping calls them. They begin when a test first waits
 * for them: the streams hold everything from the start.
 */
export function followers(environment: Environment, outside: Outside, endpoint: string, prefix: string): Followers {
  let mappings: readonly Mapping[] | undefined;
  let searched = false;
  const search = `${environment['SEARCH_ENDPOINT']}/${searchAlias}`;
  const prepared = () => {
    searched = true;
    index ??= indexAt(environment['SEARCH_ENDPOINT'] ?? '').prepare();
    return index;
  };
  const start = () => {
    const live = new ProcessLiveChannel(async () => true, silent);
    return followed.map(([make, tables]) => {
      const handle = make(environment, { ...outside, live });
      const handler: StreamHandler = (event) => handle(event as never, invocation(60_000));
      return follow({ endpoint, tables: tables.map((name) => prefix + name), handler });
    });
  };
  return {
    prepared,
    settled: async () => {
      await prepared();
      mappings ??= start();
      await Promise.all(mappings.map((mapping) => mapping.settled()));
      // What was written is found after half a second at the latest; a test does not wait for that.
      await fetch(`${search}/_refresh`, { method: 'POST' });
    },
    changes: async () => {
      const changes: Change[] = [];
      const handler: StreamHandler = async ({ Records }) => {
        for (const record of Records) {
          const { table, key, after, place } = readRecord(record, prefix);
          changes.push({ table, key, sequence: Number(place), ...(after && { after }) });
        }
        return { batchItemFailures: [] };
      };
      const mapping = follow({ endpoint, tables: allTables.map((name) => prefix + name), handler });
      await mapping.settled();
      await mapping.stop();
      return changes;
    },
    stop: async () => {
      await Promise.all((mappings ?? []).map((mapping) => mapping.stop()));
      if (searched) await emptied(search);
    },
  };
}

/** One index a process, made once and emptied after each market: to make one takes longer than most tests. */
export const searchAlias = `listings-${process.pid}`;
let index: Promise<void> | undefined;

function indexAt(endpoint: string): OpenSearchIndex {
  const secret = systemRandomness.bytes(32);
  // A deployment may take longer than a search.
  const call: Caller = (asked) => plainFetch({ ...asked, deadline: 60_000 });
  return new OpenSearchIndex({ endpoint, call, alias: searchAlias, secret, randomness: systemRandomness });
}

async function emptied(search: string): Promise<void> {
  const response = await fetch(`${search}/_delete_by_query?refresh=true&conflicts=proceed`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":{"match_all":{}}}',
  });
  if (!response.ok) throw new Error(`the index could not be emptied: ${await response.text()}`);
}
