import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, type TestContext, test } from 'node:test';
import { S3Blobs } from '@mandi/drivers/aws/blobs-s3';
import { DynamoPriceBook } from '@mandi/drivers/aws/price-book-dynamodb';
import { DynamoStore } from '@mandi/drivers/aws/store-dynamodb';
import { systemRandomness } from '@mandi/drivers/local/randomness';
import { shippedPrices } from '@mandi/drivers/local/shipped-prices';
import { seriesHeader } from '@mandi/market/prices';
import type { Instant, IsoDate } from '@mandi/ports';
import { clockByHand } from '@mandi/ports/contracts/clock-by-hand';
import { startAwsWire } from '../../../packages/drivers/test/aws-wire.ts';
import { type Dynamo, dynamoMissing, startDynamo } from '../../../packages/drivers/test/dynamodb-local.ts';
import { type S3Server, s3Missing, startS3 } from '../../../packages/drivers/test/s3-server.ts';
import { measured } from '../../../packages/services/test/measured.ts';
import { tradingFloor } from '../../../packages/services/test/trading-floor.ts';
import { closeLots } from '../src/scheduled/close-lots.ts';
import { importPrices } from '../src/scheduled/import-prices.ts';
import { retainVoice } from '../src/scheduled/voice-retention.ts';
import { environment, invocation, pointSdkAt, prefix, stageTables } from './stage-engines.ts';

const skip = dynamoMissing() || s3Missing();
const projectRoot = `${import.meta.dirname}/../../..`;
let dynamo: Dynamo;
let s3: S3Server;

before(async () => {
  if (skip) return;
  [dynamo, s3] = await Promise.all([startDynamo(stageTables), startS3()]);
  pointSdkAt({ AWS_ENDPOINT_URL_DYNAMODB: dynamo.endpoint, AWS_ENDPOINT_URL_S3: s3.endpoint });
});
after(async () => {
  await dynamo?.stop();
  await s3?.stop();
});

describe('by the clock', { skip }, () => {
  test('a lot whose time is over is closed, once however often the function is called', async () => {
    const clock = clockByHand();
    const store = new DynamoStore(dynamo.client(), clock, systemRandomness, systemRandomness.bytes(32), prefix);
    const floor = tradingFloor({ store, clock });
    const lotId = await floor.lot(await floor.person('Kaveri', 'vendor', 'ta'), {
      closesAt: (clock.now() + 60_000) as Instant,
    });
    const { telemetry, of } = measured();
    const sweep = () => closeLots(environment(), { clock, telemetry })({}, invocation);
    assert.deepEqual(await sweep(), { count: 0 });
    clock.advance(61);
    assert.deepEqual([await sweep(), await sweep()], [{ count: 1 }, { count: 0 }]);
    assert.equal((await floor.lotNow(lotId)).status, 'closed');
    assert.deepEqual(of('sweep.lots'), [[1, 'count', undefined]]);
    await floor.close();
  });

  test('a recording is gone after 30 days, and a younger one stays', async () => {
    const clock = clockByHand(new Date());
    const buckets = await s3.buckets();
    const blobs = new S3Blobs({ client: s3.client, buckets, clock, randomness: systemRandomness });
    const wav = new TextEncoder().encode('RIFF\0\0\0\0WAVEfmt ');
    const [old, young] = ['01ARZ3NDEKTSV4RRFFQ69G5FAV', '01ARZ3NDEKTSV4RRFFQ69G5FAW'].map(
      (name) => ({ bucket: 'voice', name: `01ARZ3NDEKTSV4RRFFQ69G5FAV/${name}` }) as const,
    );
    await blobs.write(old as NonNullable<typeof old>, 'audio/wav', wav);
    clock.advance(24 * 60 * 60);
    await blobs.write(young as NonNullable<typeof young>, 'audio/wav', wav);
    clock.advance(29 * 24 * 60 * 60 + 60);
    const settings = environment({ MEDIA_BUCKET: buckets.media, VOICE_BUCKET: buckets.voice });
    const sweep = retainVoice(settings, { clock, telemetry: measured().telemetry });
    assert.deepEqual([await sweep({}, invocation), await sweep({}, invocation)], [{ count: 1 }, { count: 0 }]);
    assert.equal(await blobs.facts(old as NonNullable<typeof old>), undefined);
    assert.ok(await blobs.facts(young as NonNullable<typeof young>));
  });
});

const SecretString = 'a key of data.gov.in, as it stands in the secret';
/** The markets as the product ships them, and no prices. */
const shipped = {
  ...shippedPrices(projectRoot),
  version: 'a test',
  series: () => `${seriesHeader}\n`,
};
const sample = { state: 'Karnataka', district: 'Kolar', market: 'Kolar APMC', commodity: 'Tomato', variety: 'Tomato' };
const record = (at: number) => ({
  ...sample,
  grade: `Grade ${at}`,
  arrival_date: '24/11/2026',
  min_price: '1000',
  max_price: '2000',
  modal_price: '1500',
});

/** A resource as data.gov.in gives it, page by page, to whoever has the key. */
async function dataGov(t: TestContext, rows: number) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://host');
    asked.push(`${searchParams.get('offset')} ${searchParams.get('limit')} ${searchParams.get('api-key')}`);
    const offset = Number(searchParams.get('offset'));
    const records = Array.from({ length: Math.min(1_000, rows - offset) }, (_, at) => record(offset + at));
    response.end(JSON.stringify({ status: 'ok', total: rows, count: records.length, records }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => new Promise((resolve) => server.close(resolve)));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/resource/9ef84268`, asked };
}

describe('the import of prices', { skip }, () => {
  const range = { crop: 'tomato', from: '2026-11-24' as IsoDate, to: '2026-11-24' as IsoDate, limit: 5_000 };

  test('reads the report page by page, and when it comes again changes no price', async (t) => {
    const { address, asked } = await dataGov(t, 2_300);
    const book = new DynamoPriceBook(dynamo.client(), `${prefix}ek-bharath-prices`);
    const secrets = await startAwsWire('secretsmanager', () => ({
      status: 200,
      body: JSON.stringify({ SecretString }),
    }));
    t.after(() => secrets.stop());
    pointSdkAt({ AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets.endpoint });
    const PRICES_SECRET_ARN = 'arn:aws:secretsmanager:ap-south-1:111122223333:secret:prices';
    const run = importPrices(environment({ PRICES_URL: address, PRICES_SECRET_ARN }), {
      shipped,
      telemetry: measured().telemetry,
    });
    assert.deepEqual(await run({}, invocation), { count: 2_300 });
    assert.deepEqual(
      asked,
      [0, 1_000, 2_000].map((offset) => `${offset} 1000 ${SecretString}`),
    );
    const [market] = await book.marketsFor('tomato', range.from, range.to);
    const before = await book.pricesAt(market?.id ?? '', range);
    assert.equal(before.length, 2_300);
    await run({}, invocation);
    assert.deepEqual(await book.pricesAt(market?.id ?? '', range), before);
  });

  test('says that it has no source where none is set', async () => {
    const told: string[] = [];
    const telemetry = { log: (_: string, event: string) => void told.push(event), measure() {} };
    assert.deepEqual(await importPrices(environment(), { shipped, telemetry })({}, invocation), { count: 0 });
    assert.deepEqual(told, ['prices.no-source']);
  });
});
