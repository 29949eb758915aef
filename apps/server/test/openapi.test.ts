import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openapiSuite } from '@mandi/services/contracts/openapi';
import { openMarket } from './market.ts';

openapiSuite(openMarket);

test('what the server has beside its routes is in the document: live events, for who is signed in', async () => {
  await using market = await openMarket();
  const { paths } = (await market.ask('GET', '/openapi.json')).body;
  assert.deepEqual(paths['/live'].get.security, [{ accessToken: [] }]);
  assert.ok(paths['/live'].get.responses[200].content['text/event-stream']);
});

test('the API has a page of its own, served from this origin under a strict policy', async () => {
  await using market = await openMarket();
  const page = await market.ask('GET', '/docs');
  const sources = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, source]) => source);
  assert.equal(sources.length, 3);
  assert.match(page.headers.get('content-security-policy') ?? '', /script-src 'self'/);
  for (const source of sources) {
    const { status, body } = await market.ask('GET', source.replace('/v1', ''));
    assert.equal(status, 200, source);
    assert.ok(body.length > 50);
  }
});
