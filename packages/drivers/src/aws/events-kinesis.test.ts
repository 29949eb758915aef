import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KinesisClient } from '@aws-sdk/client-kinesis';
import type { Instant } from '@mandi/ports';
import { fails } from '@mandi/ports/contracts/expectations';
import { startAwsWire, type WireAnswer, type WireRequest, wireClient } from '../../test/aws-wire.ts';
import { KinesisEvents } from './events-kinesis.ts';

const deal = {
  event: 'deal.made',
  at: Date.UTC(2026, 10, 24) as Instant,
  userType: 'B2B',
  crop: 'tomato',
  paise: 200_000,
} as const;

async function open(answer: (request: WireRequest) => WireAnswer) {
  const wire = await startAwsWire('kinesis', answer);
  const client = new KinesisClient({ ...wireClient(wire.endpoint), requestHandler: { requestTimeout: 5_000 } });
  const close = async () => {
    client.destroy();
    await wire.stop();
  };
  return { wire, events: new KinesisEvents(client, 'ek-bharath-events', 'staging'), close };
}

const recordsOf = (request: WireRequest): { Data: string; PartitionKey: string }[] =>
  JSON.parse(`${request.body}`).Records;
const taken = (request: WireRequest): WireAnswer => ({
  status: 200,
  body: JSON.stringify({
    FailedRecordCount: 0,
    Records: recordsOf(request).map(() => ({ SequenceNumber: '1', ShardId: 's' })),
  }),
});

test('an event is one line of JSON in the columns of the table', async (t) => {
  const { wire, events, close } = await open(taken);
  t.after(close);
  await events.send([deal]);
  const [record] = recordsOf(wire.requests[0] as WireRequest);
  assert.equal(
    Buffer.from(record?.Data ?? '', 'base64').toString(),
    '{"event":"deal.made","crop":"tomato","paise":200000,"at":"2026-11-24 00:00:00.000","stage":"staging","usertype":"B2B"}\n',
  );
});

test('what the stream did not take is sent again, and only that', async (t) => {
  let requests = 0;
  const { wire, events, close } = await open((request) => {
    requests += 1;
    if (requests > 1) return taken(request);
    const rest = recordsOf(request).slice(1);
    return {
      status: 200,
      body: JSON.stringify({
        FailedRecordCount: 1,
        Records: [
          { ErrorCode: 'ProvisionedThroughputExceededException' },
          ...rest.map(() => ({ SequenceNumber: '1', ShardId: 's' })),
        ],
      }),
    };
  });
  t.after(close);
  await events.send([deal, { ...deal, crop: 'onion' }]);
  assert.deepEqual(
    wire.requests.map((request) => recordsOf(request).length),
    [2, 1],
  );
});

test('a stream that takes nothing is unavailable', async (t) => {
  const { events, close } = await open((request) => ({
    status: 200,
    body: JSON.stringify({
      FailedRecordCount: 1,
      Records: recordsOf(request).map(() => ({ ErrorCode: 'InternalFailure' })),
    }),
  }));
  t.after(close);
  await fails(events.send([deal]), 'unavailable');
});
