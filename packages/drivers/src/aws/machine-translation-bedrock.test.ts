import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { fails } from '@mandi/ports/contracts/expectations';
import { machineTranslationContract } from '@mandi/ports/contracts/machine-translation';
import { startAwsWire, type WireAnswer, wireClient } from '../../test/aws-wire.ts';
import { bedrockTranslate } from './machine-translation-bedrock.ts';

const modelId = 'global.anthropic.claude-haiku-4-5-20251001-v1:0';

const answered = (text: string, stopReason = 'end_turn'): WireAnswer => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({
    output: { message: { role: 'assistant', content: [{ text }] } },
    stopReason,
    usage: { inputTokens: 9, outputTokens: 9, totalTokens: 18 },
    metrics: { latencyMs: 20 },
  }),
  after: 30,
});

async function open(answer: WireAnswer, mayLeaveIndia = true) {
  const wire = await startAwsWire('bedrock', () => answer);
  const client = new BedrockRuntimeClient(wireClient(wire.endpoint));
  const close = async () => {
    client.destroy();
    await wire.stop();
  };
  return {
    wire,
    translation: bedrockTranslate({ client, modelId, mayLeaveIndia, languages: ['hi', 'ta', 'en'] }),
    close,
  };
}

machineTranslationContract("Bedrock's wire form", async () => ({
  ...(await open(answered('தக்காளி <ID1>'))),
  text: 'टमाटर <ID1>',
  hurry: 5,
}));

test('the model sees the masked text between marks, and no fact', async (t) => {
  const { wire, translation, close } = await open(answered('தக்காளி <ID1> வேண்டும்'));
  t.after(close);
  assert.equal(await translation.translate('टमाटर <ID1> चाहिए', 'hi', 'ta', { deadline: 5_000 }), 'தக்காளி <ID1> வேண்டும்');
  const [request] = wire.requests;
  assert.equal(decodeURIComponent(request?.path ?? ''), `/model/${modelId}/converse`);
  const { messages, inferenceConfig } = JSON.parse(`${request?.body}`);
  assert.deepEqual(messages, [{ role: 'user', content: [{ text: '<message>टमाटर <ID1> चाहिए</message>' }] }]);
  assert.equal(inferenceConfig.temperature, 0);
});

test('without consent no word leaves India: the model is not asked and the next engine is', async (t) => {
  const { wire, translation, close } = await open(answered('தக்காளி'), false);
  t.after(close);
  assert.deepEqual(translation.capabilities.pairs, []);
  await fails(translation.translate('टमाटर', 'hi', 'ta', { deadline: 5_000 }), 'unsupported');
  assert.equal(wire.requests.length, 0);
});

test('an answer that was cut off is no answer', async (t) => {
  const { translation, close } = await open(answered('தக்கா', 'max_tokens'));
  t.after(close);
  await fails(translation.translate('टमाटर', 'hi', 'ta', { deadline: 5_000 }), 'unavailable');
});
