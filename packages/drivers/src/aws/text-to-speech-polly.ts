import { type PollyClient, SynthesizeSpeechCommand, type VoiceId } from '@aws-sdk/client-polly';
import { PortError } from '@mandi/ports/error';
import type { TextToSpeech } from '@mandi/ports/text-to-speech';
import { withDeadline } from './service-failure.ts';

/** Polly's Indian voice speaks two of our languages (Polly's list of voices, November 2026); neural in Mumbai. */
const languages = { en: 'en-IN', hi: 'hi-IN' } as const;
const voice: VoiceId = 'Kajal';
/** Of billed characters, per request (Polly quotas). */
const maximumCharacters = 3_000;

const isSpoken = (language: string): language is keyof typeof languages => Object.hasOwn(languages, language);

/** Text to speech by Amazon Polly, as MP3. */
export function pollyTextToSpeech(client: PollyClient): TextToSpeech {
  return {
    name: 'Amazon Polly',
    capabilities: { languages: Object.keys(languages) as (keyof typeof languages)[], maximumCharacters },
    async speak(text, language, { deadline }) {
      if (!isSpoken(language)) throw new PortError('unsupported', `Polly does not speak ${language}`);
      if (text.length > maximumCharacters)
        throw new PortError('too-large', 'the text is too long to be spoken at once');
      const command = new SynthesizeSpeechCommand({
        Text: text,
        OutputFormat: 'mp3',
        VoiceId: voice,
        Engine: 'neural',
        LanguageCode: languages[language],
      });
      const bytes = await withDeadline('Polly', deadline, async (options) => {
        const { AudioStream } = await client.send(command, options);
        return AudioStream?.transformToByteArray();
      });
      if (bytes === undefined || bytes.length === 0) throw new PortError('unavailable', 'Polly gave no sound');
      return { bytes, contentType: 'audio/mpeg', engine: `Amazon Polly, ${voice}` };
    },
  };
}
