import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { TranslateClient } from '@aws-sdk/client-translate';
import { MarketError } from '@mandi/market';
import { eventually } from '@mandi/ports/contracts/expectations';
import { startSession } from '@mandi/records';
import { countRequest } from '@mandi/services/auth/limits';
import { newSession } from '@mandi/services/auth/sessions';
import { isOpen } from '@mandi/services/http/open-session';
import { searchListings } from '@mandi/services/products/search-listings';
import { translateText } from '@mandi/services/translate/translate-text';
import { asked, type TradingFloor, tradingFloor } from '../../../services/test/trading-floor.ts';
import { type AwsWire, startAwsWire, type WireRequest, wireClient } from '../../test/aws-wire.ts';
import { type SlowLine, startSlowLine } from '../../test/fault-proxy.ts';
import { type RedisServer, redisMissing, startRedis } from '../../test/redis-server.ts';
import { RedisCache } from './cache-redis.ts';
import { amazonTranslate } from './machine-translation-translate.ts';

const skip = redisMissing();
let server: RedisServer;
let wire: AwsWire;

before(async () => {
  if (skip) return;
  server = await startRedis();
  wire = await startAwsWire('translate', echo);
});
after(async () => {
  await server?.stop();
  await wire?.stop();
});

function echo({ body }: WireRequest) {
  const { Text: TranslatedText, SourceLanguageCode, TargetLanguageCode } = JSON.parse(`${body}`);
  return { status: 200, body: JSON.stringify({ TranslatedText, SourceLanguageCode, TargetLanguageCode }) };
}

interface Behind extends AsyncDisposable {
  readonly floor: TradingFloor;
  readonly cache: RedisCache;
  readonly line: SlowLine;
  /** The four things that use the cache, asked once more: what was said, who is signed in, what is on sale, how often one asked. */
  readonly use: (sentence: string) => Promise<void>;
}

let made = 0;

async function market(redis: RedisServer = server): Promise<Behind> {
  const line = await startSlowLine(redis.settings.port);
  const cache = new RedisCache({ ...redis.settings, port: line.port, prefix: `market-${++made}-` });
  await cache.connected(5_000);
  const client = new TranslateClient(wireClient(wire.endpoint));
  const floor = tradingFloor({ cache, translation: [amazonTranslate({ client, terminologies: [] })] });
  const { context } = floor;
  const kaveri = await floor.person('Kaveri', 'vendor', 'ta');
  await floor.lot(kaveri);
  const { started } = newSession(context, kaveri);
  await context.store.commit([startSession(started)]);
  const use = async (sentence: string) => {
    const body = { text: `${sentence} 50 kg tomato`, from: 'en', to: 'ta', speak: false };
    const { extent, text } = await translateText(context, asked(kaveri, { body }));
    assert.equal(extent, 'whole');
    assert.match(text ?? '', /50 கிலோ/);
    assert.equal(await isOpen(context, { ...kaveri, sessionId: started.sessionId }, true), true);
    assert.equal(await isOpen(context, { ...kaveri, sessionId: context.ids.next() }, true), false);
    await searchListings(context, asked(kaveri, { query: { q: 'tomato', limit: 5 } }));
  };
  return {
    floor,
    cache,
    line,
    use,
    async [Symbol.asyncDispose]() {
      client.destroy();
      await cache.close();
      await floor.close();
      await line.stop();
    },
  };
}

test('a cache that answers after more than 50 ms is a miss, never an error: the engine is asked again and all is answered', {
  skip,
}, async () => {
  await using open = await market();
  const { use, line, cache } = open;
  const kept = async () => {
    const before = wire.requests.length;
    await use('send');
    assert.equal(wire.requests.length, before);
  };
  await eventually(kept);
  line.delay = 80;
  const begun = performance.now();
  assert.equal(await cache.get('anything'), undefined);
  assert.ok(performance.now() - begun < 150);
  const before = wire.requests.length;
  await use('send');
  assert.equal(wire.requests.length, before + 1, 'a miss');
  line.delay = 0;
  await eventually(kept);
});

test('connections that are cut while requests run are misses, and are made again', { skip }, async () => {
  await using open = await market();
  const { use, line, cache } = open;
  const running = Array.from({ length: 20 }, (_, at) => use(`send ${'x'.repeat(at)}`));
  line.cut();
  await Promise.all(running);
  await eventually(async () => assert.equal(typeof (await cache.count('tries', 60)), 'number'));
});

test('Redis killed in the middle of a run: every request is answered, and a limit still holds, counted in the store', {
  skip,
}, async () => {
  const mortal = await startRedis();
  await using open = await market(mortal);
  const { use, floor } = open;
  const limit = { name: 'tries', most: 10, seconds: 900 };
  let counted = 0;
  let refused = 0;
  const tryOnce = async () => {
    try {
      await countRequest(floor.context, limit, 'a phone');
      counted += 1;
    } catch (error) {
      assert.ok(error instanceof MarketError && error.code === 'too-many-requests', String(error));
      refused += 1;
    }
  };
  const work = async (at: number) => {
    await use(`send ${at % 7}`);
    await tryOnce();
  };
  await Promise.all(Array.from({ length: 8 }, (_, at) => work(at)));
  const before = counted;
  const running = Array.from({ length: 40 }, (_, at) => work(at));
  await mortal.stop();
  await Promise.all(running);
  assert.equal(counted + refused, 48);
  assert.equal(before, 8);
  // What was counted in the cache is lost with it: at most as many again are let through.
  assert.ok(counted <= 2 * limit.most, `${counted} of ${2 * limit.most}`);
  assert.ok(refused > 0);
});
