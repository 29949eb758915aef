import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { all, only } from './fixture.ts';

interface Passed {
  readonly uri: string;
  readonly headers: Readonly<Record<string, { readonly value: string }>>;
  /** The origin that the function chose; undefined where it left the behaviour's own. */
  readonly origin: string | undefined;
}

/** CloudFront's helper module as AWS documents it: a key-value store to read, and an origin to choose. */
function edgeHelpers(stored: string | Error | undefined) {
  const chosen: string[] = [];
  const get = async (key: string): Promise<string> => {
    assert.equal(key, 'serving');
    if (stored instanceof Error) throw stored;
    return stored ?? 'first';
  };
  return { chosen, cf: { kvs: () => ({ get }), selectRequestOriginById: (id: string) => chosen.push(id) } };
}

/** The function as CloudFront gets it, run on an event of the documented shape. */
async function passed(
  stage: 'development' | 'production',
  uri: string,
  headers: Readonly<Record<string, { readonly value: string }>> = {},
  stored?: string | Error,
): Promise<Passed> {
  const code: string = only(stage, 'AWS::CloudFront::Function')['FunctionCode'];
  const event = { viewer: { ip: '203.0.113.7' }, request: { method: 'GET', uri, headers: { ...headers } } };
  const { cf, chosen } = edgeHelpers(stored);
  const script = code.replace("import cf from 'cloudfront';", '');
  const request = await runInNewContext(`${script}; handler(event)`, { event, cf });
  return { ...request, origin: chosen[0] };
}

for (const stage of ['development', 'production'] as const) {
  test(`${stage}: /api/* arrives at the API without its prefix, once`, async () => {
    assert.equal((await passed(stage, '/api/v1/prices/query')).uri, '/v1/prices/query');
    assert.equal((await passed(stage, '/api/api/x')).uri, '/api/x');
    assert.equal((await passed(stage, '/apiary')).uri, '/apiary');
  });

  test(`${stage}: what the web app asks of its own origin arrives as it is`, async () => {
    for (const uri of ['/v1', '/v1/prices/query', '/v1/api/x']) assert.equal((await passed(stage, uri)).uri, uri);
  });

  test(`${stage}: who asks is written over, whatever the caller wrote there`, async () => {
    const { headers } = await passed(stage, '/api/v1/health', { 'x-ek-bharath-viewer': { value: '198.51.100.1' } });
    assert.equal(headers['x-ek-bharath-viewer']?.value, '203.0.113.7');
  });
}

test('Multi-region failover capability: the second region is chosen when the store says so, and only then', async () => {
  for (const uri of ['/api/v1/health', '/v1', '/v1/products'])
    assert.equal((await passed('production', uri, {}, 'second')).origin, 'second', uri);
  assert.equal((await passed('production', '/api/v1/health', {}, 'first')).origin, undefined);
  assert.equal((await passed('production', '/api/v1/health', {}, new Error('no such key'))).origin, undefined);
});

test('Health checks: the waiting region is asked through CloudFront before it serves', async () => {
  assert.equal((await passed('production', '/standby/v1/health', {}, 'first')).uri, '/v1/health');
  const [{ DistributionConfig: config } = { DistributionConfig: undefined }] = all(
    'production',
    'AWS::CloudFront::Distribution',
  );
  const behaviour = config.CacheBehaviors.find(
    ({ PathPattern }: { PathPattern: string }) => PathPattern === '/standby/v1/health',
  );
  assert.equal(behaviour.TargetOriginId, 'second');
});
