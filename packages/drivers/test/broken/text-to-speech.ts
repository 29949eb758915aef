import { setTimeout as wait } from 'node:timers/promises';
import type { TextToSpeech } from '@mandi/ports';
import { PortError } from '@mandi/ports';
import { wav } from '@mandi/ports/contracts/media-samples';
import { textToSpeechContract } from '@mandi/ports/contracts/text-to-speech';
import type { BrokenDriver } from './broken-driver.ts';

const thinking = 30;

/** A voice that is silent for a tenth of a second, and is right in all else that the contract asks. */
export function smallVoice(): TextToSpeech {
  return {
    name: 'silence',
    capabilities: { languages: ['hi'], maximumCharacters: 500 },
    async speak(text, language, { deadline }) {
      if (language !== 'hi') throw new PortError('unsupported', 'Hindi only');
      if (text.length > 500) throw new PortError('too-large', 'at most 500 characters');
      await wait(Math.min(deadline, thinking));
      if (deadline < thinking) throw new PortError('timeout', 'too slow');
      return { bytes: wav, contentType: 'audio/wav', engine: 'silence' };
    },
  };
}

function broken(
  fault: string,
  over: (right: TextToSpeech) => Partial<TextToSpeech>,
  caughtBy: readonly string[],
): BrokenDriver {
  const register = (name: string) =>
    textToSpeechContract(name, async () => {
      const right = smallVoice();
      const sample = { text: 'टमाटर चालीस रुपये किलो', language: 'hi' as const };
      return { voice: { ...right, ...over(right) }, sample, hurry: 2, close: async () => {} };
    });
  return { fault, register, caughtBy };
}

export const brokenDrivers: readonly BrokenDriver[] = [
  broken(
    'speaks every language',
    (right) => ({ speak: (text, _language, options) => right.speak(text, 'hi', options) }),
    ['a language that is not declared is not supported'],
  ),
  broken(
    'cuts long texts',
    (right) => ({ speak: (text, language, options) => right.speak(text.slice(0, 500), language, options) }),
    ['a text past the declared length is too large'],
  ),
  broken(
    'gives another type than it says',
    (right) => ({ speak: async (...call) => ({ ...(await right.speak(...call)), contentType: 'audio/ogg' }) }),
    ['a sentence becomes audio of the type it says, with the engine that spoke it'],
  ),
  broken(
    'gives no sound',
    (right) => ({ speak: async (...call) => ({ ...(await right.speak(...call)), bytes: wav.subarray(0, 44) }) }),
    ['a sentence becomes audio of the type it says, with the engine that spoke it'],
  ),
  broken(
    'takes its time',
    (right) => ({ speak: (text, language) => right.speak(text, language, { deadline: 60_000 }) }),
    ['a deadline that cannot be kept is a timeout, soon after it, and the next call is answered'],
  ),
];
