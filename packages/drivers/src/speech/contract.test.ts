import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after } from 'node:test';
import { speechToTextContract } from '@mandi/ports/contracts/speech-to-text';
import { textToSpeechContract } from '@mandi/ports/contracts/text-to-speech';
import { packFolder, packInstalled } from './pack.ts';
import { whisperSpeechToText } from './speech-to-text-whisper.ts';
import { SpeechWorker } from './speech-worker.ts';
import { espeakInstalled, espeakTextToSpeech } from './text-to-speech-espeak.ts';
import { kokoroTextToSpeech } from './text-to-speech-kokoro.ts';

const root = resolve(import.meta.dirname, '../../../..');
const pack = packFolder(resolve(root, process.env['DATA_DIR'] ?? '.data'));
const noPack = packInstalled(pack) ? false : 'the speech pack is not installed: npm run voice:install brings it';
const noEspeak = espeakInstalled() ? false : 'espeak-ng is not on this machine (apt-get install espeak-ng)';

// One process for both engines: loading the weights takes longer than a sentence.
const worker = new SpeechWorker({ folder: pack });
after(() => worker.close());
const close = async () => {};

/** "उसके लिए डेढ़ घंटे तक रोने के बाद सोया था", read by a person; see data/speech/README.md. */
const clip = () => readFileSync(resolve(root, 'data/speech/human/mucs_hi_11.wav'));

speechToTextContract(
  'Whisper small',
  async () => ({
    hearing: whisperSpeechToText(worker),
    sample: { recording: { bytes: clip(), contentType: 'audio/wav' }, language: 'hi', word: /घंट|के बाद|रोने/ },
    hurry: 1,
    close,
  }),
  { skip: noPack },
);

const sample = { text: 'पचास किलो टमाटर', language: 'hi' } as const;

textToSpeechContract('Kokoro', async () => ({ voice: kokoroTextToSpeech(worker), sample, hurry: 1, close }), {
  skip: noPack,
});

textToSpeechContract('espeak-ng', async () => ({ voice: espeakTextToSpeech(true), sample, hurry: 1, close }), {
  skip: noEspeak,
});
