import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { DynamoStore } from '@mandi/drivers/aws/store-dynamodb';
import { systemRandomness } from '@mandi/drivers/local/randomness';
import type { Cache, LiveMessage } from '@mandi/ports';
import { clockByHand } from '@mandi/ports/contracts/clock-by-hand';
import { auditOf } from '@mandi/records';
import { bid } from '@mandi/records/bids';
import { placeBid } from '@mandi/services/bids/place-bid';
import { withdrawListing } from '@mandi/services/products/withdraw-listing';
import type { DynamoDBRecord } from 'aws-lambda';
import { type AwsWire, startAwsWire } from '../../../packages/drivers/test/aws-wire.ts';
import { type Dynamo, dynamoMissing, startDynamo } from '../../../packages/drivers/test/dynamodb-local.ts';
import { follow } from '../../../packages/drivers/test/event-source-mapping.ts';
import { type OpenSearch, openSearchMissing, startOpenSearch } from '../../../packages/drivers/test/opensearch.ts';
import { measured } from '../../../packages/services/test/measured.ts';
import { asked, tradingFloor } from '../../../packages/services/test/trading-floor.ts';
import { followForCounters } from '../src/streams/counters.ts';
import { followForLapse } from '../src/streams/lapse.ts';
import { followForLive } from '../src/streams/live.ts';
import { followForSearch } from '../src/streams/search.ts';
import type { StreamHandler } from '../src/streams/stream-function.ts';
import { environment, invocation, pointSdkAt, prefix, stageTables } from './stage-engines.ts';

const skip = dynamoMissing() || openSearchMissing();
let dynamo: Dynamo;
let search: OpenSearch;
let kinesis: AwsWire;
let recorded: readonly DynamoDBRecord[];
let story: Awaited<ReturnType<typeof trade>>;

before(async () => {
  if (skip) return;
  [dynamo, search] = await Promise.all([startDynamo(stageTables), startOpenSearch()]);
  kinesis = await startAwsWire('kinesis', () => ({ status: 200, body: '{"FailedRecordCount":0,"Records":[{}]}' }));
  pointSdkAt({ AWS_ENDPOINT_URL_DYNAMODB: dynamo.endpoint, AWS_ENDPOINT_URL_KINESIS: kinesis.endpoint });
  story = await trade();
  recorded = await recording();
});
after(async () => {
  await story?.floor.close();
  await kinesis?.stop();
  await dynamo?.stop();
  await search?.stop();
});

/** Two lots, a bid on each; one lot is taken off the market, and its bid is left to lapse. */
async function trade() {
  const clock = clockByHand();
  const secret = systemRandomness.bytes(32);
  const store = new DynamoStore(dynamo.client(), clock, systemRandomness, secret, prefix);
  const floor = tradingFloor({ store, clock });
  const kaveri = await floor.person('Kaveri', 'vendor', 'ta');
  const ramesh = await floor.person('Ramesh', 'B2B', 'hi');
  const [kept, withdrawn] = [await floor.lot(kaveri), await floor.lot(kaveri)];
  const offer = async (lotId: string) => {
    const terms = { price: { rupees: '22', per: 'kg' }, quantity: { amount: '50', unit: 'kg' } };
    const { bid } = await placeBid(
      floor.context,
      asked(ramesh, { body: { kind: 'bid', lotId, ...terms }, key: lotId }),
    );
    return bid.bidId;
  };
  const bids = [await offer(kept), await offer(withdrawn)] as const;
  await withdrawListing(floor.context, asked(kaveri, { params: { productId: withdrawn }, key: 'withdraw' }));
  return { floor, store, clock, kept, withdrawn, bids, ramesh };
}

/** What the streams of the stage say of it, as Lambda hands it over. */
async function recording(): Promise<readonly DynamoDBRecord[]> {
  const records: DynamoDBRecord[] = [];
  const mapping = follow({
    endpoint: dynamo.endpoint,
    tables: ['products', 'bids', 'audit'].map((name) => `${prefix}ek-bharath-${name}`),
    handler: async ({ Records }) => {
      records.push(...(Records as readonly DynamoDBRecord[]));
      return { batchItemFailures: [] };
    },
  });
  await mapping.settled();
  await mapping.stop();
  return records;
}

const of = (...tables: readonly string[]) =>
  recorded.filter(({ eventSourceARN }) => tables.some((name) => eventSourceARN?.includes(`ek-bharath-${name}/`)));

/** Hands the events over in order; then again by another container, twice over and backwards. Nothing may fail. */
async function replayed(make: () => StreamHandler, records: readonly DynamoDBRecord[], between = async () => {}) {
  assert.deepEqual(await make()({ Records: [...records] }, invocation), { batchItemFailures: [] });
  await between();
  const again = make();
  for (const record of [...records, ...records].reverse())
    assert.deepEqual(await again({ Records: [record] }, invocation), { batchItemFailures: [] });
}

describe('events of a trade, replayed twice and backwards', { skip }, () => {
  test('leave the index as it is: the lot that is on the market, at the version of its last change; the cache is told of each batch', async () => {
    const settings = environment({ SEARCH_ENDPOINT: search.endpoint });
    const all = async () => {
      await fetch(`${search.endpoint}/replayed/_refresh`, { method: 'POST' });
      const body = JSON.stringify({ version: true, _source: ['removed'] });
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${search.endpoint}/replayed/_search`, { method: 'POST', headers, body });
      const { hits } = (await answer.json()) as {
        hits: { hits: { _id: string; _version: number; _source: object }[] };
      };
      return Object.fromEntries(hits.hits.map(({ _id, _version, _source }) => [_id, { _version, ..._source }]));
    };
    let first = {};
    const told: string[] = [];
    const cache = { set: async (key: string) => void told.push(key) } as unknown as Cache;
    const follower = () => followForSearch(settings, { searchAlias: 'replayed', clock: story.clock, cache });
    await replayed(follower, of('products'), async () => void (first = await all()));
    const after = await all();
    assert.deepEqual(after, first);
    // What was found before counts no more; what came a second time changes nothing.
    assert.deepEqual(told, ['search/seen']);
    assert.deepEqual(Object.keys(after).sort(), [story.kept, story.withdrawn].sort());
    assert.deepEqual(
      [after[story.kept], after[story.withdrawn]].map((one) => 'removed' in (one ?? {})),
      [false, true],
    );
  });

  test('lapse the bid of the lot that was withdrawn once, and no other', async () => {
    const { store, bids, kept, withdrawn } = story;
    const lapses = async () => {
      const entries = await store.query(auditOf(`bid/${bids[1]}`, 100));
      return entries.items.filter(({ act }) => act === 'bid.lapse').length;
    };
    await replayed(() => followForLapse(environment(), { clock: story.clock }), of('products'));
    const own = (id: string) => id.slice(id.indexOf('.') + 1);
    assert.equal((await bid(store, kept, own(bids[0])))?.status, 'open');
    assert.equal((await bid(store, withdrawn, own(bids[1])))?.status, 'lapsed');
    assert.equal(await lapses(), 1);
  });

  test('count each act and hand it on for analysis once', async () => {
    const { telemetry, of: told } = measured();
    await replayed(() => followForCounters(environment(), { telemetry, clock: story.clock }), of('audit', 'bids'));
    assert.equal(told('bid.placed').length, 2);
    assert.equal(told('listing.withdrawn').length, 1);
    const events = kinesis.requests
      .flatMap(({ body }) => JSON.parse(`${body}`).Records as { Data: string }[])
      .map(({ Data }) => JSON.parse(Buffer.from(Data, 'base64').toString()).event);
    assert.deepEqual(events.sort(), ['bid.placed', 'bid.placed', 'listing.withdrawn']);
  });

  test('tell those who listen once of each change', async () => {
    const told: LiveMessage[] = [];
    const live = { publish: async (message: LiveMessage) => void told.push(message), subscribe: async () => () => {} };
    let first = 0;
    const follower = () => followForLive(environment(), { live, clock: story.clock });
    await replayed(follower, of('products', 'bids'), async () => void (first = told.length));
    assert.deepEqual([first, told.length], [9, 9]);
    assert.equal(told.filter(({ topic }) => topic === `user/${story.ramesh.userId}`).length, 2);
  });
});

test('what search does not take while it is down comes again, and is then taken', { skip }, async () => {
  const records = of('products');
  const down = environment({ SEARCH_ENDPOINT: 'http://127.0.0.1:9' });
  await assert.rejects(followForSearch(down, { searchAlias: 'later' })({ Records: [...records] }, invocation));
  const up = environment({ SEARCH_ENDPOINT: search.endpoint });
  const answer = await followForSearch(up, { searchAlias: 'later' })({ Records: [...records] }, invocation);
  assert.deepEqual(answer, { batchItemFailures: [] });
});

test('a setting that is missing stops the function with its name', async () => {
  const { TABLE_PREFIX: _, ...without } = environment();
  await assert.rejects(followForLapse(without)({ Records: [] }, invocation), /TABLE_PREFIX/);
});
