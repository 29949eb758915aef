import { PortError } from '@mandi/ports/error';
import type { TextToSpeech } from '@mandi/ports/text-to-speech';
import type { SpokenLanguage } from './kokoro/phonemes.ts';
import type { SpeechWorker } from './speech-worker.ts';

const languages: readonly SpokenLanguage[] = ['hi', 'ta'];
const maximumCharacters = 1000;

const isSpoken = (language: string): language is SpokenLanguage => languages.some((known) => known === language);

/**
 * Text to speech by Kokoro in the worker process, as a WAV of 24 kHz: Hindi by its own voice, Tamil by the Hindi voice. Text must be in the
 * form for speech: digits are refused, so that no number is ever left out. Without the pack (`worker` undefined) it can do nothing and says so.
 */
export function kokoroTextToSpeech(worker: SpeechWorker | undefined): TextToSpeech {
  return {
    name: 'kokoro',
    capabilities: { languages: worker === undefined ? [] : languages, maximumCharacters },
    async speak(text, language, { deadline }) {
      if (worker === undefined) throw new PortError('unsupported', 'the speech pack is not installed');
      if (!isSpoken(language)) throw new PortError('unsupported', `Kokoro does not speak ${language} here`);
      if (text.length > maximumCharacters)
        throw new PortError('too-large', 'the text is too long to be spoken at once');
      const result = await worker.run({ kind: 'speak', text, language }, deadline);
      if (result.kind !== 'speak') throw new PortError('corrupt', 'the speech worker answered something else');
      const engine = language === 'hi' ? 'Kokoro on this server' : 'Kokoro on this server (a Hindi voice)';
      return { bytes: result.wav, contentType: 'audio/wav', engine };
    },
  };
}
