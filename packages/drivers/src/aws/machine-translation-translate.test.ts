import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TranslateClient } from '@aws-sdk/client-translate';
import { fails } from '@mandi/ports/contracts/expectations';
import { machineTranslationContract } from '@mandi/ports/contracts/machine-translation';
import { startAwsWire, type WireAnswer, wireClient } from '../../test/aws-wire.ts';
import { amazonTranslate } from './machine-translation-translate.ts';

const words: WireAnswer = {
  status: 200,
  body: JSON.stringify({ TranslatedText: 'தக்காளி <ID1>', SourceLanguageCode: 'hi', TargetLanguageCode: 'ta' }),
  after: 30,
};

async function open(answer: WireAnswer = words, terminologies: readonly string[] = []) {
  const wire = await startAwsWire('translate', () => answer);
  const client = new TranslateClient(wireClient(wire.endpoint));
  const close = async () => {
    client.destroy();
    await wire.stop();
  };
  return { wire, translation: amazonTranslate({ client, terminologies }), close };
}

machineTranslationContract("Translate's wire form", async () => ({ ...(await open()), text: 'টমেটো <ID1>', hurry: 5 }));

test('Translate is asked with the languages and our terminologies', async (t) => {
  const { wire, translation, close } = await open(words, ['ek-bharath-goods']);
  t.after(close);
  await translation.translate('टमाटर <ID1>', 'hi', 'ta', { deadline: 5_000 });
  assert.equal(wire.requests[0]?.target, 'AWSShineFrontendService_20170701.TranslateText');
  assert.deepEqual(JSON.parse(`${wire.requests[0]?.body}`), {
    SourceLanguageCode: 'hi',
    TargetLanguageCode: 'ta',
    TerminologyNames: ['ek-bharath-goods'],
    Text: 'टमाटर <ID1>',
  });
});

for (const [name, failure] of [
  ['TooManyRequestsException', 'unavailable'],
  ['UnsupportedLanguagePairException', 'unsupported'],
  ['TextSizeLimitExceededException', 'too-large'],
] as const) {
  test(`${name} is ${failure}`, async (t) => {
    const { translation, close } = await open({ status: 400, body: JSON.stringify({ __type: name }) });
    t.after(close);
    await fails(translation.translate('टमाटर', 'hi', 'ta', { deadline: 5_000 }), failure);
  });
}
