import assert from 'node:assert/strict';
import { test } from 'node:test';
import { awsSpeech } from './speech.ts';

const environment = {
  AWS_REGION: 'ap-south-1',
  VOICE_BUCKET: 'ek-bharath-voice',
  BEDROCK_MODEL_ID: 'global.model',
  CONSENT_REQUIRED: 'true',
};

/** How many engines hear, speak and translate. */
function engines(more: Readonly<Record<string, string>>): readonly number[] {
  const { hearing, speaking, translation } = awsSpeech({ ...environment, ...more }, ['hi', 'en']);
  return [hearing.length, speaking.length, translation.length];
}

test('a region with Transcribe, Polly and Translate has an engine of each before Bedrock', () => {
  assert.deepEqual(engines({}), [2, 1, 2]);
  assert.deepEqual(engines({ LANGUAGE_SERVICES: 'true' }), [2, 1, 2]);
});

test('a region without them is asked for none of them: only Bedrock translates', () => {
  assert.deepEqual(engines({ LANGUAGE_SERVICES: 'false' }), [0, 0, 1]);
});
