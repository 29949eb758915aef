import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3';
import { TranscribeClient } from '@aws-sdk/client-transcribe';
import type { Recording } from '@mandi/ports';
import { fails } from '@mandi/ports/contracts/expectations';
import { wav } from '@mandi/ports/contracts/media-samples';
import { speechToTextContract } from '@mandi/ports/contracts/speech-to-text';
import { startAwsWire, type WireAnswer, type WireRequest, wireClient } from '../../test/aws-wire.ts';
import { type S3Server, s3Missing, startS3 } from '../../test/s3-server.ts';
import { TranscribeBatch } from './speech-to-text-transcribe-batch.ts';

const skip = s3Missing();
let server: S3Server;

if (skip === false) {
  before(async () => {
    server = await startS3();
    console.log(server.version);
  });
  after(() => server.stop());
}

/** What a job writes, as "Data output" of the developer guide shows it. */
const output = {
  jobName: '1',
  accountId: '111122223333',
  status: 'COMPLETED',
  results: {
    transcripts: [{ transcript: 'पचास किलो टमाटर।' }],
    items: [
      { type: 'pronunciation', alternatives: [{ confidence: '0.9', content: 'पचास' }] },
      { type: 'pronunciation', alternatives: [{ confidence: '0.8', content: 'किलो' }] },
      { type: 'pronunciation', alternatives: [{ confidence: '1.0', content: 'टमाटर' }] },
      { type: 'punctuation', alternatives: [{ confidence: '0.0', content: '।' }] },
    ],
  },
};

const ok = (body: object): WireAnswer => ({ status: 200, body: JSON.stringify(body) });
const job = (TranscriptionJobStatus: string, FailureReason?: string): WireAnswer =>
  ok({ TranscriptionJob: { TranscriptionJobName: '1', TranscriptionJobStatus, FailureReason } });
const operationOf = ({ target }: WireRequest): string => target.replace('Transcribe.', '');

/**
 * Amazon Transcribe before a bucket on a real S3 server: it finishes each job some questions later, with its transcript in the bucket. `ends`
 * is what every job comes to instead.
 */
async function open(ends?: WireAnswer) {
  const { voice: bucket } = await server.buckets();
  let questions = 0;
  let written = Promise.resolve();
  const start = ({ body }: WireRequest): WireAnswer => {
    const { OutputBucketName: Bucket, OutputKey: Key } = JSON.parse(`${body}`);
    questions = 0;
    written = server.client
      .send(new PutObjectCommand({ Bucket, Key, Body: JSON.stringify(output) }))
      .then(() => void (questions = 10));
    return job('IN_PROGRESS');
  };
  const answer = (request: WireRequest): WireAnswer => {
    if (operationOf(request) === 'StartTranscriptionJob') return start(request);
    questions += 1;
    return questions > 10 ? (ends ?? job('COMPLETED')) : job('IN_PROGRESS');
  };
  const wire = await startAwsWire('transcribe', answer, 1);
  const client = new TranscribeClient(wireClient(wire.endpoint));
  let ids = 0;
  const hearing = new TranscribeBatch({
    client,
    files: server.client,
    bucket,
    ids: { next: () => `01J3K5X8Z0ABCDEFGHJKMNPQR${(ids += 1)}` },
    vocabularies: { hi: 'ek-bharath-hi' },
    every: 10,
  });
  const left = async (): Promise<readonly (string | undefined)[]> => {
    const { Contents = [] } = await server.client.send(new ListObjectsV2Command({ Bucket: bucket }));
    return Contents.map(({ Key }) => Key);
  };
  const close = async () => {
    await written;
    client.destroy();
    await wire.stop();
  };
  return { wire, hearing, bucket, left, close };
}

const recording: Recording = { bytes: wav, contentType: 'audio/wav' };
const patient = { deadline: 10_000 };

speechToTextContract(
  "Transcribe's jobs, by their wire form, on a real S3 server",
  async () => {
    const { hearing, close } = await open();
    return { hearing, close, sample: { recording, language: 'hi', word: /टमाटर/ }, hurry: 1 };
  },
  { skip },
);

describe('a job of Transcribe', { skip }, () => {
  test('is told where the recording is, where to write, and of our vocabulary', async (t) => {
    const { wire, hearing, bucket, close } = await open();
    t.after(close);
    await hearing.transcribe(recording, 'hi', patient);
    const [started] = wire.requests;
    assert.equal(operationOf(started as WireRequest), 'StartTranscriptionJob');
    assert.deepEqual(JSON.parse(`${started?.body}`), {
      TranscriptionJobName: '01J3K5X8Z0ABCDEFGHJKMNPQR1',
      LanguageCode: 'hi-IN',
      MediaFormat: 'wav',
      Media: { MediaFileUri: `s3://${bucket}/transcribe/01J3K5X8Z0ABCDEFGHJKMNPQR1.wav` },
      OutputBucketName: bucket,
      OutputKey: 'transcribe/01J3K5X8Z0ABCDEFGHJKMNPQR1.json',
      Settings: { VocabularyName: 'ek-bharath-hi' },
    });
  });

  test('gives the words with the mean confidence of those that were spoken, and leaves nothing in the bucket', async (t) => {
    const { hearing, left, close } = await open();
    t.after(close);
    const { text, confidence } = await hearing.transcribe(recording, 'hi', patient);
    assert.equal(text, 'पचास किलो टमाटर।');
    assert.ok(Math.abs(confidence - 0.9) < 1e-9, `${confidence}`);
    assert.deepEqual(await left(), []);
  });

  for (const [reason, failure] of [
    ['The media format provided does not match the detected media format.', 'refused'],
    ['Invalid file size: file size too large.', 'too-large'],
    ['Internal error', 'unavailable'],
  ] as const) {
    test(`that fails by "${reason}" is ${failure}, and leaves no recording behind`, async (t) => {
      const { hearing, left, close } = await open(job('FAILED', reason));
      t.after(close);
      await fails(hearing.transcribe(recording, 'hi', patient), failure);
      assert.deepEqual(await left(), []);
    });
  }

  test('that is throttled is unavailable, so that the next engine is asked', async (t) => {
    const throttled: WireAnswer = { status: 400, body: JSON.stringify({ __type: 'LimitExceededException' }) };
    const { hearing, close } = await open(throttled);
    t.after(close);
    await fails(hearing.transcribe(recording, 'hi', patient), 'unavailable');
  });

  test('for which there is no bucket is unavailable, not the fault of the recording', async (t) => {
    const { wire, close } = await open();
    t.after(close);
    const client = new TranscribeClient(wireClient(wire.endpoint));
    const files = server.client;
    const hearing = new TranscribeBatch({ client, files, bucket: 'there-is-none', ids: { next: () => '1' } });
    await fails(hearing.transcribe(recording, 'hi', patient), 'unavailable');
  });

  test('is not begun for what is no sound of the type it is said to be', async (t) => {
    const { wire, hearing, close } = await open();
    t.after(close);
    await fails(hearing.transcribe({ ...recording, contentType: 'audio/webm' }, 'hi', patient), 'refused');
    assert.deepEqual(wire.requests, []);
  });
});
