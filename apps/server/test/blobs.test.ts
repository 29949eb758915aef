import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Person, TestMarket } from '@mandi/services/contracts/market';
import { openMarket } from './market.ts';

const png = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82]);

async function ticket(market: TestMarket, { token }: Person) {
  const body = { contentType: 'image/png', bytes: 1_000 };
  const { url, photo, fields } = (await market.ask('POST', '/products/photos', { token, body })).body;
  const send = (content: BodyInit, headers: Record<string, string> = {}, to: string = url) =>
    market.fetch(to, { method: 'PUT', body: content, headers: { ...fields, ...headers } });
  return { url: url as string, photo: photo as string, send };
}

async function told(response: Response): Promise<string> {
  const { status, code, type, detail, instance } = (await response.json()) as Record<string, string>;
  assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json/);
  assert.match(response.headers.get('content-security-policy') ?? '', /sandbox/);
  assert.equal(type, `/v1/problems/${code}`);
  assert.ok(detail && instance);
  assert.equal(status, response.status as unknown as string);
  return `${status} ${code}`;
}

test('a refused upload is told like any refusal: with a code, and in the language of the caller', async () => {
  await using market = await openMarket();
  const { send, url } = await ticket(market, await market.person('vendor'));
  assert.equal(await told(await send('no picture')), '415 wrong-content');
  assert.equal(await told(await send(png, { 'content-type': 'image/jpeg' })), '415 wrong-content');
  assert.equal(await told(await send(png, { 'content-type': 'text/html' })), '415 wrong-content');
  assert.equal(await told(await send(new Uint8Array(2_000))), '413 too-large');
  assert.equal(await told(await send(png, {}, url.replace(/signature=.{4}/, 'signature=AAAA'))), '403 not-yours');
  assert.equal((await send(png)).status, 201);
  assert.equal(await told(await send(png)), '403 not-yours');
  const forged = await send(png, { 'accept-language': 'hi' }, url.replace(/signature=.{4}/, 'signature=AAAA'));
  assert.match(((await forged.json()) as { detail: string }).detail, /[ऀ-ॿ]/);
});

test('who has the signed link of a picture may see it, and nobody without one', async () => {
  await using market = await openMarket();
  const { send, photo } = await ticket(market, await market.person('vendor'));
  await send(png);
  const link = await market.context.blobs.downloadUrl({ bucket: 'media', name: photo }, 60);
  const shown = await market.fetch(link);
  assert.deepEqual([shown.status, (await shown.arrayBuffer()).byteLength], [200, png.length]);
  const head = await market.fetch(link, { method: 'HEAD' });
  assert.deepEqual([head.status, head.headers.get('content-length'), await head.text()], [200, `${png.length}`, '']);
  assert.equal(await told(await market.fetch(link.split('?')[0] ?? '')), '403 not-yours');
  market.clock.advance(61_000);
  assert.equal(await told(await market.fetch(link)), '403 not-yours');
});
