import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PollyClient } from '@aws-sdk/client-polly';
import { fails } from '@mandi/ports/contracts/expectations';
import { textToSpeechContract } from '@mandi/ports/contracts/text-to-speech';
import { startAwsWire, type WireAnswer, wireClient } from '../../test/aws-wire.ts';
import { pollyTextToSpeech } from './text-to-speech-polly.ts';

/** The first frames of an MP3, long enough for a sentence. */
const mp3 = Buffer.concat([Buffer.from('ID3\u0004'), Buffer.alloc(4_000, 0x55)]);
const sound: WireAnswer = { status: 200, headers: { 'content-type': 'audio/mpeg' }, body: mp3, after: 30 };

async function open(answer: WireAnswer = sound) {
  const wire = await startAwsWire('polly', () => answer);
  const client = new PollyClient(wireClient(wire.endpoint));
  const close = async () => {
    client.destroy();
    await wire.stop();
  };
  return { wire, voice: pollyTextToSpeech(client), close };
}

textToSpeechContract("Polly's wire form", async () => {
  const { voice, close } = await open();
  return { voice, close, sample: { text: 'नमस्ते, टमाटर का भाव चालीस रुपये किलो है।', language: 'hi' }, hurry: 5 };
});

test('Polly is asked for the neural Indian voice in the language of the text', async (t) => {
  const { wire, voice, close } = await open();
  t.after(close);
  await voice.speak('Forty rupees a kilo.', 'en', { deadline: 5_000 });
  const [request] = wire.requests;
  assert.equal(request?.path, '/v1/speech');
  assert.deepEqual(JSON.parse(`${request?.body}`), {
    Engine: 'neural',
    LanguageCode: 'en-IN',
    OutputFormat: 'mp3',
    Text: 'Forty rupees a kilo.',
    VoiceId: 'Kajal',
  });
});

test('a throttled Polly is unavailable, so that the next voice in the chain is asked', async (t) => {
  const { voice, close } = await open({
    status: 400,
    headers: { 'x-amzn-errortype': 'ThrottlingException' },
    body: '{"message":"Rate exceeded"}',
  });
  t.after(close);
  await fails(voice.speak('नमस्ते', 'hi', { deadline: 5_000 }), 'unavailable');
});
