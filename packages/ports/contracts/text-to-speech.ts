import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { LanguageCode } from '@mandi/language/meaning';
import { languageCodes } from '@mandi/language/meaning';
import type { TextToSpeech } from '../src/index.ts';
import type { ContractOptions } from './expectations.ts';
import { fails, opened } from './expectations.ts';

export interface VoiceUnderTest {
  readonly voice: TextToSpeech;
  /** A sentence in a declared language. */
  readonly sample: { readonly text: string; readonly language: LanguageCode };
  /** Milliseconds in which this driver cannot possibly answer. */
  readonly hurry: number;
  close(): Promise<void>;
}

const patient = { deadline: 120_000 };

/** First bytes of each kind of audio that a browser plays. */
const beginnings: Readonly<Record<string, RegExp>> = {
  'audio/wav': /^RIFF....WAVE/s,
  'audio/ogg': /^OggS/,
  'audio/mpeg': /^(ID3|\xff[\xe2-\xfb])/,
  'audio/webm': /^\x1aE\xdf\xa3/,
};

/** What every synthetic voice must do. */
export function textToSpeechContract(
  name: string,
  open: () => Promise<VoiceUnderTest>,
  options: ContractOptions = {},
): void {
  describe(name, options, () => {
    test('it has a name and says what it can do', async (t) => {
      const { voice } = await opened(t, open);
      assert.notEqual(voice.name, '');
      assert.ok(voice.capabilities.languages.length > 0 && voice.capabilities.maximumCharacters > 0);
    });

    test('a sentence becomes audio of the type it says, with the engine that spoke it', async (t) => {
      const { voice, sample } = await opened(t, open);
      const speech = await voice.speak(sample.text, sample.language, patient);
      const beginning = beginnings[speech.contentType] ?? assert.fail(`no browser plays ${speech.contentType}`);
      assert.match(Buffer.from(speech.bytes.subarray(0, 16)).toString('latin1'), beginning);
      assert.ok(speech.bytes.length > 1_000, `${speech.bytes.length} bytes are no sentence`);
      assert.notEqual(speech.engine, '');
    });

    test('a language that is not declared is not supported', async (t) => {
      const { voice, sample } = await opened(t, open);
      const other = languageCodes.find((code) => !voice.capabilities.languages.includes(code));
      if (other !== undefined) await fails(voice.speak(sample.text, other, patient), 'unsupported');
    });

    test('a text past the declared length is too large', async (t) => {
      const { voice, sample } = await opened(t, open);
      const long = sample.text.repeat(Math.ceil((voice.capabilities.maximumCharacters + 1) / sample.text.length));
      await fails(voice.speak(long, sample.language, patient), 'too-large');
    });

    test('a deadline that cannot be kept is a timeout, soon after it, and the next call is answered', async (t) => {
      const { voice, sample, hurry } = await opened(t, open);
      const begun = Date.now();
      await fails(voice.speak(sample.text, sample.language, { deadline: hurry }), 'timeout');
      assert.ok(Date.now() - begun < hurry + 1_000, `answered after ${Date.now() - begun} ms`);
      assert.ok((await voice.speak(sample.text, sample.language, patient)).bytes.length > 0);
    });
  });
}
