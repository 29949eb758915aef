import { setTimeout as wait } from 'node:timers/promises';
import type { SpeechToText } from '@mandi/ports';
import { PortError } from '@mandi/ports';
import { wav } from '@mandi/ports/contracts/media-samples';
import { speechToTextContract } from '@mandi/ports/contracts/speech-to-text';
import type { BrokenDriver } from './broken-driver.ts';

const thinking = 30;

/** A recogniser that takes every sound for the same word, and is right in all else that the contract asks. */
export function smallHearing(): SpeechToText {
  return {
    name: 'one word',
    capabilities: { languages: ['hi'], contentTypes: ['audio/wav'], streaming: false, maximumSeconds: 30 },
    async transcribe({ bytes, contentType }, language, { deadline }) {
      if (language !== 'hi' || contentType !== 'audio/wav') throw new PortError('unsupported', 'Hindi in WAV only');
      if (bytes.length < 44 || Buffer.from(bytes.subarray(0, 4)).toString() !== 'RIFF')
        throw new PortError('refused', 'no audio');
      await wait(Math.min(deadline, thinking));
      if (deadline < thinking) throw new PortError('timeout', 'too slow');
      return { text: 'टमाटर', confidence: 0.5, engine: 'one word' };
    },
  };
}

function broken(
  fault: string,
  over: (right: SpeechToText) => Partial<SpeechToText>,
  caughtBy: readonly string[],
): BrokenDriver {
  const register = (name: string) =>
    speechToTextContract(name, async () => {
      const right = smallHearing();
      const sample = { recording: { bytes: wav, contentType: 'audio/wav' }, language: 'hi' as const, word: /टमाटर/ };
      return { hearing: { ...right, ...over(right) }, sample, hurry: 2, close: async () => {} };
    });
  return { fault, register, caughtBy };
}

export const brokenDrivers: readonly BrokenDriver[] = [
  broken(
    'hears every language',
    (right) => ({ transcribe: (recording, _language, options) => right.transcribe(recording, 'hi', options) }),
    ['a language or content type that is not declared is not supported'],
  ),
  broken(
    'hears words in noise',
    (right) => ({
      transcribe: (_recording, language, options) =>
        right.transcribe({ bytes: wav, contentType: 'audio/wav' }, language, options),
    }),
    ['what is no audio is refused', 'a language or content type that is not declared is not supported'],
  ),
  broken(
    'takes its time',
    (right) => ({ transcribe: (recording, language) => right.transcribe(recording, language, { deadline: 60_000 }) }),
    ['a deadline that cannot be kept is a timeout, soon after it, and the next call is answered'],
  ),
  broken(
    'is always sure',
    (right) => ({ transcribe: async (...call) => ({ ...(await right.transcribe(...call)), confidence: 1 }) }),
    ['speech becomes a transcript with its confidence and the engine that heard it'],
  ),
  broken(
    'does not say who heard',
    (right) => ({ transcribe: async (...call) => ({ ...(await right.transcribe(...call)), engine: '' }) }),
    ['speech becomes a transcript with its confidence and the engine that heard it'],
  ),
  broken('declares nothing', (right) => ({ capabilities: { ...right.capabilities, languages: [] } }), [
    'it has a name and says what it can do',
  ]),
];
