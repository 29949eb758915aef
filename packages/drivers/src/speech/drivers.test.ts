import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, test } from 'node:test';
import { PortError } from '@mandi/ports/error';
import { readWav, writeWav } from '../sound/wav.ts';
import { packFolder, packInstalled } from './pack.ts';
import { whisperSpeechToText } from './speech-to-text-whisper.ts';
import { SpeechWorker } from './speech-worker.ts';
import { espeakInstalled, espeakTextToSpeech } from './text-to-speech-espeak.ts';
import { kokoroTextToSpeech } from './text-to-speech-kokoro.ts';

const deadline = 300_000;
const root = resolve(import.meta.dirname, '../../../..');
const pack = packFolder(resolve(root, process.env['DATA_DIR'] ?? '.data'));
const installed = packInstalled(pack);
const skip = installed ? false : 'the speech pack is not installed: npm run voice:install brings it';
const worker = new SpeechWorker({ folder: pack });
after(() => worker.close());

const failsWith =
  (failure: PortError['failure']) =>
  (error: unknown): boolean =>
    error instanceof PortError && error.failure === failure;

const silence = writeWav({ samples: new Float32Array(16_000), rate: 16_000 });
const recording = { bytes: silence, contentType: 'audio/wav' };

test('without the pack the drivers declare no language and say what is missing', async () => {
  const [hearing, speaking] = [whisperSpeechToText(undefined), kokoroTextToSpeech(undefined)];
  assert.deepEqual([hearing.capabilities.languages, speaking.capabilities.languages], [[], []]);
  await assert.rejects(hearing.transcribe(recording, 'hi', { deadline }), failsWith('unsupported'));
  await assert.rejects(speaking.speak('नमस्ते', 'hi', { deadline }), failsWith('unsupported'));
});

test('a pack without its stamp is not there: the installer writes it last', () => {
  assert.equal(packInstalled(resolve(root, 'packages')), false);
});

test('languages, formats and lengths beyond a driver go to the next one in the chain', async () => {
  const hearing = whisperSpeechToText(worker);
  const webm = { bytes: silence, contentType: 'audio/webm;codecs=opus' };
  await assert.rejects(hearing.transcribe(recording, 'sat', { deadline }), failsWith('unsupported'));
  await assert.rejects(hearing.transcribe(webm, 'hi', { deadline }), failsWith('unsupported'));
  const speaking = kokoroTextToSpeech(worker);
  await assert.rejects(speaking.speak('नमस्ते', 'gu', { deadline }), failsWith('unsupported'));
  await assert.rejects(speaking.speak('न '.repeat(600), 'hi', { deadline }), failsWith('too-large'));
});

test('Kokoro speaks and Whisper hears what was said, in Hindi and in Tamil', { skip }, async () => {
  const said = { hi: 'पचास किलो टमाटर', ta: 'ஐம்பது கிலோ தக்காளி' } as const;
  const kilo = { hi: 'किलो', ta: 'கிலோ' } as const;
  for (const language of ['hi', 'ta'] as const) {
    const spoken = await kokoroTextToSpeech(worker).speak(said[language], language, { deadline });
    const prompt = said[language];
    const heard = await whisperSpeechToText(worker).transcribe(spoken, language, { deadline, prompt });
    assert.ok(heard.text.includes(kilo[language]), heard.text);
    assert.ok(heard.confidence > 0 && heard.confidence <= 1);
  }
});

test('silence is heard as nothing, and what is no WAV is refused', { skip }, async () => {
  const hearing = whisperSpeechToText(worker);
  assert.equal((await hearing.transcribe(recording, 'hi', { deadline })).text, '');
  const junk = { bytes: new TextEncoder().encode('this is no recording'), contentType: 'audio/wav' };
  await assert.rejects(hearing.transcribe(junk, 'hi', { deadline }), failsWith('refused'));
  const long = { bytes: writeWav({ samples: new Float32Array(8000 * 26), rate: 8000 }), contentType: 'audio/wav' };
  await assert.rejects(hearing.transcribe(long, 'hi', { deadline }), failsWith('too-large'));
});

test('a text with a digit is refused rather than spoken without it', { skip }, async () => {
  await assert.rejects(kokoroTextToSpeech(worker).speak('40 किलो', 'hi', { deadline }), failsWith('unsupported'));
});

test('without espeak-ng its driver declares no language', async () => {
  const speaking = espeakTextToSpeech(false);
  assert.deepEqual(speaking.capabilities.languages, []);
  await assert.rejects(speaking.speak('hello', 'en', { deadline }), failsWith('unsupported'));
});

const noEspeak = espeakInstalled() ? false : 'espeak-ng is not on this machine (apt-get install espeak-ng)';
test('espeak-ng, where it is, speaks a WAV, and a text that looks like an option is only text', {
  skip: noEspeak,
}, async () => {
  const { bytes, contentType } = await espeakTextToSpeech(true).speak('--version', 'en', { deadline });
  assert.equal(contentType, 'audio/wav');
  assert.ok((readWav(bytes)?.samples.length ?? 0) > 4000);
});
