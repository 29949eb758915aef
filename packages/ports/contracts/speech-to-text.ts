import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { LanguageCode } from '@mandi/language/meaning';
import { languageCodes } from '@mandi/language/meaning';
import type { Recording, SpeechToText } from '../src/index.ts';
import type { ContractOptions } from './expectations.ts';
import { fails, opened } from './expectations.ts';

export interface HearingUnderTest {
  readonly hearing: SpeechToText;
  /** Speech in a declared language, and a word that a right transcript has in it. */
  readonly sample: { readonly recording: Recording; readonly language: LanguageCode; readonly word: RegExp };
  /** Milliseconds in which this driver cannot possibly answer. */
  readonly hurry: number;
  close(): Promise<void>;
}

const patient = { deadline: 120_000 };

/** What every recogniser must do. */
export function speechToTextContract(
  name: string,
  open: () => Promise<HearingUnderTest>,
  options: ContractOptions = {},
): void {
  describe(name, options, () => {
    test('it has a name and says what it can do', async (t) => {
      const { hearing } = await opened(t, open);
      const { languages, contentTypes, maximumSeconds } = hearing.capabilities;
      assert.notEqual(hearing.name, '');
      assert.ok(languages.length > 0 && contentTypes.length > 0 && maximumSeconds > 0);
      assert.equal(new Set(languages).size, languages.length);
    });

    test('speech becomes a transcript with its confidence and the engine that heard it', async (t) => {
      const { hearing, sample } = await opened(t, open);
      const transcript = await hearing.transcribe(sample.recording, sample.language, patient);
      assert.match(transcript.text, sample.word);
      assert.ok(transcript.confidence > 0 && transcript.confidence < 1, `confidence ${transcript.confidence}`);
      assert.notEqual(transcript.engine, '');
    });

    test('a language or content type that is not declared is not supported', async (t) => {
      const { hearing, sample } = await opened(t, open);
      const other = languageCodes.find((code) => !hearing.capabilities.languages.includes(code));
      if (other !== undefined) await fails(hearing.transcribe(sample.recording, other, patient), 'unsupported');
      const text = { ...sample.recording, contentType: 'text/plain' };
      await fails(hearing.transcribe(text, sample.language, patient), 'unsupported');
    });

    test('what is no audio is refused', async (t) => {
      const { hearing, sample } = await opened(t, open);
      const noise = Uint8Array.from({ length: 2_000 }, (_, at) => (at * 7_919) & 255);
      for (const bytes of [new Uint8Array(), noise, sample.recording.bytes.subarray(0, 10)])
        await fails(hearing.transcribe({ ...sample.recording, bytes }, sample.language, patient), 'refused');
    });

    test('a deadline that cannot be kept is a timeout, soon after it, and the next call is answered', async (t) => {
      const { hearing, sample, hurry } = await opened(t, open);
      const begun = Date.now();
      await fails(hearing.transcribe(sample.recording, sample.language, { deadline: hurry }), 'timeout');
      assert.ok(Date.now() - begun < hurry + 1_000, `answered after ${Date.now() - begun} ms`);
      assert.match((await hearing.transcribe(sample.recording, sample.language, patient)).text, sample.word);
    });
  });
}
