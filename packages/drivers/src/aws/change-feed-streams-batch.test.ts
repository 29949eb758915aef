import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { Change, ChangeConsumer, TableDefinition } from '@mandi/ports';
import { PortError } from '@mandi/ports';
import { clockByHand } from '@mandi/ports/contracts/clock-by-hand';
import { fails } from '@mandi/ports/contracts/expectations';
import fc from 'fast-check';
import { startAwsWire, wireClient } from '../../test/aws-wire.ts';
import type { Dynamo } from '../../test/dynamodb-local.ts';
import { dynamoMissing, startDynamo } from '../../test/dynamodb-local.ts';
import { silentTelemetry } from '../../test/silent-telemetry.ts';
import { streamRecord } from '../../test/stream-records.ts';
import { StreamChanges, type StreamRecord } from './change-feed-streams.ts';
import { type DeadLetter, sqsDeadLetters } from './change-feed-streams-dead-letters.ts';
import { SeenChanges } from './change-feed-streams-seen.ts';

const skip = dynamoMissing();
const marks: TableDefinition = { name: 'marks', indexes: {}, timeToLive: 'expires' };
const lots = 'dev-ek-bharath-products';
let engine: Dynamo;
let readers = 0;

before(async () => {
  if (!skip) engine = await startDynamo([marks]);
});
after(() => engine?.stop());

/** A consumer of its own, which fails as `fault` says; what it took, and the dead letters. */
function follower(fault: (change: Change) => unknown = () => undefined) {
  readers += 1;
  const reader = `reader-${readers}`;
  const told: Change[] = [];
  const letters: DeadLetter[] = [];
  const clock = clockByHand();
  const consumer: ChangeConsumer = async (changes) => {
    const error = changes.map(fault).find((one) => one !== undefined);
    if (error !== undefined) throw error;
    told.push(...changes);
  };
  /** The function as another container has it: nothing is shared but the table. */
  const container = () => {
    const seen = new SeenChanges({ client: engine.client(), table: marks.name, reader, clock });
    const deadLetters = async (letter: DeadLetter) => void letters.push(letter);
    const settings = { reader, consumer, seen, deadLetters, telemetry: silentTelemetry, clock, tablePrefix: 'dev-' };
    return new StreamChanges(settings);
  };
  const take = async (records: readonly StreamRecord[], remaining?: () => number) => {
    const { batchItemFailures } = await container().take({ Records: records }, remaining);
    return batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
  };
  return { told, letters, clock, take, views: () => told.map(({ key, after }) => `${key.PK} ${after?.views}`) };
}

const number = (record: StreamRecord) => record.dynamodb?.SequenceNumber;
const lot = (PK: string, sequence: number, views?: number) => streamRecord(lots, PK, sequence, views);

describe('a batch of a stream', { skip }, () => {
  test('is told under the table’s own name, without the stage’s prefix, with the item after the change', async () => {
    const { take, told } = follower();
    assert.deepEqual(await take([lot('a', 1, 7), lot('a', 2)]), []);
    const [put, removed] = told;
    assert.deepEqual([put?.table, put?.key], ['ek-bharath-products', { PK: 'a', SK: 'LOT' }]);
    assert.deepEqual([put?.after, removed?.after], [{ PK: 'a', SK: 'LOT', views: 7 }, undefined]);
  });

  test('that comes again, whole or in part, in another container, changes nothing', async () => {
    const { take, views } = follower();
    const records = [lot('a', 1, 1), lot('b', 2, 1), lot('a', 3, 2)];
    await take(records);
    assert.deepEqual(await take(records), []);
    assert.deepEqual(await take([lot('a', 1, 1), lot('a', 3, 2), lot('a', 3, 2), lot('b', 4, 2)]), []);
    assert.deepEqual(views(), ['a 1', 'b 1', 'a 2', 'b 2']);
  });

  test('is put in order within, and what comes after a newer change of its item is dropped', async () => {
    const { take, views } = follower();
    await take([lot('a', 3, 3), lot('a', 1, 1), lot('a', 2, 2)]);
    await take([lot('a', 6, 6)]);
    await take([lot('a', 5, 5), lot('b', 4, 4)]);
    assert.deepEqual(views(), ['a 1', 'a 2', 'a 3', 'a 6', 'b 4']);
  });

  test('gives back the record that failed and what comes after it of the same item; others go on', async () => {
    let broken = true;
    const { take, views } = follower(({ after }) => (broken && after?.views === 2 ? new Error('refused') : undefined));
    const records = [lot('a', 1, 1), lot('a', 2, 2), lot('b', 3, 1), lot('a', 4, 4)];
    assert.deepEqual(
      await take(records),
      [records[1], records[3]].map((one) => number(one as StreamRecord)),
    );
    assert.deepEqual(views(), ['a 1', 'b 1']);
    broken = false;
    assert.deepEqual(await take(records.slice(1)), []);
    assert.deepEqual(views(), ['a 1', 'b 1', 'a 2', 'a 4']);
  });

  test('loses a record that is refused five times to the dead letters, with its reason, and goes on', async () => {
    const { take, views, letters } = follower(({ after }) =>
      after?.views === 2 ? new PortError('corrupt', 'this lot cannot be read') : undefined,
    );
    const records = [lot('a', 1, 1), lot('a', 2, 2), lot('a', 3, 3)];
    for (let tries = 1; tries <= 4; tries += 1) assert.equal((await take(records)).length, 2);
    assert.deepEqual([letters.length, views()], [0, ['a 1']]);
    assert.deepEqual(await take(records), []);
    assert.deepEqual(views(), ['a 1', 'a 3']);
    const [letter] = letters;
    assert.deepEqual([letter?.reason, letter?.tries, letter?.record], ['this lot cannot be read', 5, records[1]]);
    assert.deepEqual([await take(records), letters.length], [[], 1]);
  });

  test('waits an hour for what is down, then is lost to the dead letters', async () => {
    const { take, letters, clock } = follower(() => new PortError('unavailable', 'the index is down'));
    const record = lot('a', 1, 1);
    for (let tries = 1; tries <= 8; tries += 1) assert.deepEqual(await take([record]), [number(record)]);
    assert.equal(letters.length, 0);
    clock.advance(3_600);
    assert.deepEqual(await take([record]), []);
    assert.deepEqual([letters[0]?.reason, letters[0]?.tries], ['the index is down', 9]);
  });

  test('asks no more of a consumer that is down after two records failed', async () => {
    let asked = 0;
    const { take } = follower(() => {
      asked += 1;
      return new PortError('timeout', 'no answer');
    });
    const records = Array.from({ length: 50 }, (_, at) => lot(`lot-${at}`, at, at));
    assert.equal((await take(records)).length, 50);
    assert.equal(asked, 52);
  });

  test('begins no new try when the function’s time is nearly over', async () => {
    const { take, told } = follower(({ after }) => (after?.views === 1 ? new Error('refused') : undefined));
    const records = [lot('a', 1, 1), lot('b', 2, 2)];
    assert.deepEqual(await take(records, () => 1_000), records.map(number));
    assert.equal(told.length, 0);
  });

  test('loses at once what can never be read', async () => {
    const { take, letters, views } = follower();
    const foreign = streamRecord('another-table', 'x', 1, 1);
    const binary = { ...lot('y', 2, 2), dynamodb: { ...lot('y', 2, 2).dynamodb, NewImage: { B: { B: 'AA==' } } } };
    assert.deepEqual(await take([foreign, binary as StreamRecord, lot('z', 3, 3)]), []);
    assert.deepEqual(
      letters.map(({ reason }) => reason),
      ['the stream of no table of this stage', 'no key of text'],
    );
    assert.deepEqual(views(), ['z 3']);
  });

  test('stays in the stream when the marks or the dead letters cannot be written', async () => {
    const lost = new StreamChanges({
      reader: 'lost',
      consumer: async () => {},
      seen: new SeenChanges({ client: engine.client(), table: 'no-such-table', reader: 'lost', clock: clockByHand() }),
      deadLetters: async () => {
        throw new PortError('unavailable', 'the queue is down');
      },
      telemetry: silentTelemetry,
      clock: clockByHand(),
    });
    const records = [streamRecord('lots', 'a', 1, 1), streamRecord('lots', 'a', 2, 2)];
    const { batchItemFailures } = await lost.take({ Records: records });
    assert.deepEqual(batchItemFailures, [{ itemIdentifier: number(records[0] as StreamRecord) }]);
    const unreadable = { ...records[0], eventSourceARN: 'arn:of:nothing' };
    assert.equal((await lost.take({ Records: [unreadable] })).batchItemFailures.length, 1);
  });

  test('of two that count in one second, the later has the higher number, in whichever container', async () => {
    const { take, told } = follower();
    for (let sequence = 1; sequence <= 5; sequence += 1) await take([lot('a', sequence, sequence)]);
    const [first = 0, ...rest] = told.map(({ sequence }) => sequence);
    assert.equal(first, 1_764_000_000_000_000);
    assert.deepEqual(
      rest,
      [1, 2, 3, 4].map((more) => first + more),
    );
  });

  test('in any order, cut and repeated in any way, an item never goes back and ends at its newest', async () => {
    const records = fc.array(fc.record({ item: fc.constantFrom('a', 'b', 'c'), gone: fc.boolean() }), {
      maxLength: 12,
    });
    const property = fc.asyncProperty(records, fc.infiniteStream(fc.nat()), async (changes, chance) => {
      const { take, told } = follower();
      const pick = (below: number) => Number(chance.next().value) % below;
      const all = changes.map(({ item, gone }, at) => lot(item, at + 1, gone ? undefined : at));
      for (let batches = 0; batches < 4; batches += 1)
        await take(Array.from({ length: all.length }, () => all[pick(all.length)] as StreamRecord));
      await take(all);
      for (const item of ['a', 'b', 'c']) {
        const sequences = told.filter(({ key }) => key.PK === item).map(({ sequence }) => sequence);
        assert.deepEqual(
          sequences,
          [...new Set(sequences)].sort((one, other) => one - other),
        );
        const newest = changes.findLastIndex((change) => change.item === item);
        const last = told.findLast(({ key }) => key.PK === item);
        assert.equal(last?.after?.views, changes[newest]?.gone ? undefined : newest < 0 ? undefined : newest);
      }
    });
    await fc.assert(property, { numRuns: 25 });
  });
});

test('a dead letter is one message with its reason; without the images where it would be too long', async (t) => {
  const wire = await startAwsWire('sqs', () => ({ status: 200, body: JSON.stringify({ MessageId: 'm' }) }));
  t.after(() => wire.stop());
  const client = new SQSClient({ ...wireClient(wire.endpoint), md5: false });
  const send = sqsDeadLetters(client, `${wire.endpoint}/111122223333/dead-letters`);
  const record = streamRecord('lots', 'a', 1, 1);
  const long = { ...record, dynamodb: { ...record.dynamodb, NewImage: { note: { S: 'x'.repeat(300_000) } } } };
  await send({ reader: 'search', reason: 'corrupt', tries: 5, record });
  await send({ reader: 'search', reason: 'corrupt', tries: 5, record: long });
  const [whole, cut] = wire.requests.map(({ body }) => JSON.parse(JSON.parse(`${body}`).MessageBody));
  assert.equal(wire.requests[0]?.target, 'AmazonSQS.SendMessage');
  assert.deepEqual(whole, { reader: 'search', reason: 'corrupt', tries: 5, record });
  assert.deepEqual([cut.imagesLeftOut, cut.record.dynamodb.Keys.PK], [true, { S: 'a' }]);
});

test('a queue that does not take the letter is unavailable', async (t) => {
  const wire = await startAwsWire('sqs', () => ({ status: 500, body: '{"__type":"InternalFailure"}' }));
  t.after(() => wire.stop());
  const send = sqsDeadLetters(new SQSClient(wireClient(wire.endpoint)), `${wire.endpoint}/1/dead`);
  await fails(send({ reader: 'live', reason: 'r', tries: 1, record: streamRecord('lots', 'a', 1, 1) }), 'unavailable');
});
