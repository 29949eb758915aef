import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { SearchDocument } from '@mandi/ports';
import { eventually, fails } from '@mandi/ports/contracts/expectations';
import { searchIndexContract } from '@mandi/ports/contracts/search-index';
import { type Fault, startFaultProxy } from '../../test/fault-proxy.ts';
import { type OpenSearch, openSearchMissing, startOpenSearch } from '../../test/opensearch.ts';
import { systemRandomness } from '../local/randomness.ts';
import { OpenSearchIndex } from './search-index-opensearch.ts';
import { plainFetch } from './signed-fetch.ts';

const skip = openSearchMissing();
let server: OpenSearch;

if (skip === false) {
  before(async () => {
    server = await startOpenSearch();
    console.log(`OpenSearch ${server.version}`);
  });
  after(() => server.stop());
}

let made = 0;

async function open(endpoint = server.endpoint, through = endpoint): Promise<OpenSearchIndex> {
  made += 1;
  const index = new OpenSearchIndex({
    endpoint: through,
    call: plainFetch,
    alias: `listings${made}`,
    secret: new Uint8Array(32).fill(7),
    randomness: systemRandomness,
  });
  if (endpoint === server.endpoint) await index.prepare();
  return index;
}

searchIndexContract('search in OpenSearch', async () => ({ index: await open(), close: async () => {} }), { skip });

const lot = (id: string, term: string): SearchDocument => ({ id, version: 1, terms: [term], filters: {}, rank: 0 });
const found = { terms: ['tomato'], filters: {}, limit: 10 };

test('a rebuild turns the alias in one step: before, the old is found; after, the new alone', { skip }, async () => {
  const index = await open();
  await index.put([lot('old', 'tomato')]);
  await eventually(async () => assert.deepEqual((await index.search(found)).ids, ['old']));
  await index.rebuild(async (fresh) => {
    await fresh.put([lot('new', 'tomato')]);
    assert.deepEqual((await index.search(found)).ids, ['old']);
  });
  await eventually(async () => assert.deepEqual((await index.search(found)).ids, ['new']));
});

test('preparing twice keeps what is there', { skip }, async () => {
  const index = await open();
  await index.put([lot('a', 'tomato')]);
  await index.prepare();
  await eventually(async () => assert.deepEqual((await index.search(found)).ids, ['a']));
});

test('search that is gone is unavailable, and one that hangs is a timeout', { skip }, async () => {
  await fails((await open('http://127.0.0.1:9')).search(found), 'unavailable');
  const index = await open();
  server.pause();
  try {
    // The process stops a moment after the signal.
    await eventually(() => fails(index.search(found), 'timeout'));
  } finally {
    server.resume();
  }
  await eventually(async () => assert.deepEqual((await index.search(found)).ids, []));
});

const said = (status: number): Fault => ({ kind: 'answer', status, type: 'application/json', body: '{"error":"no"}' });
const cutShort: Fault = { kind: 'cut', when: 'half-said' };

for (const [what, fault, failure] of [
  ['is cut in the middle', cutShort, 'unavailable'],
  ['is cut before it began', { kind: 'cut', when: 'done' }, 'unavailable'],
  ['says that it is busy', said(429), 'unavailable'],
  ['says that it is down', said(503), 'unavailable'],
  ['does not let us', said(403), 'unavailable'],
  ['comes too late', { kind: 'delay', milliseconds: 2_500 }, 'timeout'],
] as const) {
  test(`an answer of search that ${what} is ${failure}, so that the lists by category answer`, { skip }, async (t) => {
    const proxy = await startFaultProxy(server.endpoint);
    t.after(() => proxy.stop());
    const index = await open(server.endpoint, proxy.endpoint);
    proxy.plan = () => fault;
    await fails(index.search(found), failure);
    await fails(index.put([lot('a', 'tomato')]), failure);
    proxy.plan = undefined;
    // A connection that was cut may still be in the pool; the feed tells a change again, too.
    await eventually(() => index.put([lot('a', 'tomato')]));
    await eventually(async () => assert.deepEqual((await index.search(found)).ids, ['a']));
  });
}
