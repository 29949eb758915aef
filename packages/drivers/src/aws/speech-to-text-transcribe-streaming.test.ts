import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TranscribeStreamingClient } from '@aws-sdk/client-transcribe-streaming';
import type { Recording } from '@mandi/ports';
import { fails } from '@mandi/ports/contracts/expectations';
import { wav } from '@mandi/ports/contracts/media-samples';
import { speechToTextContract } from '@mandi/ports/contracts/speech-to-text';
import { startAwsWire, type WireAnswer, type WireRequest, wireClient } from '../../test/aws-wire.ts';
import { decodeEvents, encodeEvent } from '../../test/event-stream.ts';
import { writeWav } from '../sound/wav.ts';
import { TranscribeStreaming } from './speech-to-text-transcribe-streaming.ts';

/** One event of the answer, as "Streaming response" of the developer guide shows it. */
function told(text: string, confidence: number | undefined, IsPartial = false): Buffer {
  const spoken = text.split(' ').map((Content) => ({ Content, Confidence: confidence, Type: 'pronunciation' }));
  const Items = [...spoken, { Content: '।', Type: 'punctuation' }];
  const Results = [{ Alternatives: [{ Items, Transcript: text }], IsPartial, ResultId: 'a0' }];
  const headers = {
    ':message-type': 'event',
    ':event-type': 'TranscriptEvent',
    ':content-type': 'application/json',
  };
  return encodeEvent({ headers, payload: Buffer.from(JSON.stringify({ Transcript: { Results } })) });
}

const stream = (...events: readonly Buffer[]): WireAnswer => ({
  status: 200,
  headers: { 'content-type': 'application/vnd.amazon.eventstream' },
  body: Buffer.concat(events),
  after: 30,
});
const heard = stream(told('पचास', 0.4, true), told('पचास किलो', 0.8), told('टमाटर', 0.95));

async function open(answer: WireAnswer = heard, vocabularies = {}) {
  const wire = await startAwsWire('transcribe', () => answer);
  const client = new TranscribeStreamingClient(wireClient(wire.endpoint));
  const close = async () => {
    client.destroy();
    await wire.stop();
  };
  return { wire, hearing: new TranscribeStreaming({ client, vocabularies }), close };
}

const recording: Recording = { bytes: wav, contentType: 'audio/wav' };

speechToTextContract("Transcribe's stream, by its wire form", async () => {
  const { hearing, close } = await open();
  return { hearing, close, sample: { recording, language: 'hi', word: /टमाटर/ }, hurry: 5 };
});

/** The sound within the signed events of a request, and how many events it came in. */
function sentSound({ body }: WireRequest): { readonly sound: Buffer; readonly events: number } {
  const signed = decodeEvents(body);
  assert.ok(signed.every(({ headers }) => /^[0-9a-f]{64}$/.test(headers[':chunk-signature'] ?? '')));
  assert.equal(signed.at(-1)?.payload.length, 0, 'the last event is signed and empty');
  const events = signed.slice(0, -1).flatMap(({ payload }) => decodeEvents(payload));
  for (const { headers } of events) {
    const { ':message-type': message, ':event-type': event, ':content-type': content } = headers;
    assert.deepEqual([message, event, content], ['event', 'AudioEvent', 'application/octet-stream']);
  }
  return { sound: Buffer.concat(events.map(({ payload }) => payload)), events: events.length };
}

test('what will not change any more is the transcript, with the mean confidence of its words', async (t) => {
  const { hearing, close } = await open();
  t.after(close);
  const { text, confidence, engine } = await hearing.transcribe(recording, 'hi', { deadline: 5_000 });
  assert.deepEqual([text, engine], ['पचास किलो टमाटर', 'Amazon Transcribe']);
  assert.ok(Math.abs(confidence - (0.8 + 0.8 + 0.95) / 3) < 1e-9, `${confidence}`);
});

test('a WAV is sent as 16,000 samples a second of PCM without its header, a tenth of a second an event', async (t) => {
  const { wire, hearing, close } = await open(heard, { hi: 'ek-bharath-hi' });
  t.after(close);
  const samples = Float32Array.from({ length: 48_000 }, (_, at) => Math.sin(at / 50) / 2);
  const bytes = writeWav({ samples, rate: 48_000 });
  await hearing.transcribe({ bytes, contentType: 'audio/wav; codecs=1' }, 'hi', { deadline: 5_000 });
  const [request] = wire.requests;
  assert.equal(request?.path, '/stream-transcription');
  const names = ['language-code', 'media-encoding', 'sample-rate', 'vocabulary-name'];
  const said = names.map((name) => request?.headers[`x-amzn-transcribe-${name}`]);
  assert.deepEqual(said, ['hi-IN', 'pcm', '16000', 'ek-bharath-hi']);
  const { sound, events } = sentSound(request as WireRequest);
  assert.deepEqual([sound.length, events], [32_000, 10]);
});

/** The head of an Ogg Opus file of 24,000 samples a second. */
const opus = Buffer.alloc(64);
opus.write('OggS');
opus.writeUInt8(1, 26);
opus.write('OpusHead', 28);
opus.writeUInt32LE(24_000, 40);
/** The head of a FLAC file of 44,100 samples a second. */
const flac = Buffer.alloc(64);
flac.write('fLaC');
flac.writeUIntBE(44_100 << 4, 18, 3);

for (const [contentType, bytes, encoding, rate] of [
  ['audio/ogg; codecs=opus', opus, 'ogg-opus', '24000'],
  ['audio/flac', flac, 'flac', '44100'],
] as const) {
  test(`${contentType} is sent as it is, with the rate that it says`, async (t) => {
    const { wire, hearing, close } = await open();
    t.after(close);
    await hearing.transcribe({ bytes, contentType }, 'ta', { deadline: 5_000 });
    const { headers } = wire.requests[0] as WireRequest;
    assert.deepEqual(
      [headers['x-amzn-transcribe-media-encoding'], headers['x-amzn-transcribe-sample-rate']],
      [encoding, rate],
    );
    assert.deepEqual(sentSound(wire.requests[0] as WireRequest).sound, bytes);
  });
}

test('Ogg that holds no Opus is not supported, so that an engine which takes files may be asked', async (t) => {
  const { hearing, close } = await open();
  t.after(close);
  const vorbis = Buffer.from(opus);
  vorbis.write('\u0001vorbis', 28);
  await fails(
    hearing.transcribe({ bytes: vorbis, contentType: 'audio/ogg' }, 'ta', { deadline: 5_000 }),
    'unsupported',
  );
});

test('words without a confidence are to be asked about, and no words are nothing', async (t) => {
  const unsure = await open(stream(told('पचास किलो', undefined)));
  t.after(unsure.close);
  assert.equal((await unsure.hearing.transcribe(recording, 'hi', { deadline: 5_000 })).confidence, 0.5);
  const silent = await open(stream());
  t.after(silent.close);
  const { text, confidence } = await silent.hearing.transcribe(recording, 'hi', { deadline: 5_000 });
  assert.deepEqual([text, confidence], ['', 0]);
});

test('a stream that begins and then says nothing is a timeout at the deadline', async (t) => {
  const { hearing, close } = await open({ ...heard, unfinished: true });
  t.after(close);
  const begun = performance.now();
  await fails(hearing.transcribe(recording, 'hi', { deadline: 300 }), 'timeout');
  assert.ok(performance.now() - begun < 1_300);
});

const refusal = (name: string): Buffer =>
  encodeEvent({
    headers: { ':message-type': 'exception', ':exception-type': name, ':content-type': 'application/json' },
    payload: Buffer.from('{"Message":"no"}'),
  });

for (const [what, answer] of [
  ['a throttled stream', { status: 429, headers: { 'x-amzn-errortype': 'LimitExceededException' }, body: '{}' }],
  ['a stream that is throttled after it began', stream(told('पचास', 0.9), refusal('LimitExceededException'))],
  ['a language that the region does not stream', stream(refusal('BadRequestException'))],
  ['a stream that breaks', { ...heard, body: (heard.body as Buffer).subarray(0, 100) }],
] as const) {
  test(`${what} is unavailable, so that the next engine is asked`, async (t) => {
    const { hearing, close } = await open(answer);
    t.after(close);
    await fails(hearing.transcribe(recording, 'hi', { deadline: 5_000 }), 'unavailable');
  });
}
