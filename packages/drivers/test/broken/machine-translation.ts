import { setTimeout as wait } from 'node:timers/promises';
import type { MachineTranslation } from '@mandi/ports';
import { PortError } from '@mandi/ports';
import { machineTranslationContract } from '@mandi/ports/contracts/machine-translation';
import type { BrokenDriver } from './broken-driver.ts';

const words: Readonly<Record<string, string>> = { fresh: 'ताज़ा', cheap: 'सस्ता' };
const thinking = 30;

/** A translator of two words, right in all that the contract asks. */
export function smallTranslation(): MachineTranslation {
  return {
    name: 'two words',
    capabilities: { pairs: [['en', 'hi']] },
    async translate(text, from, to, { deadline }) {
      if (from !== 'en' || to !== 'hi') throw new PortError('unsupported', 'English to Hindi only');
      await wait(Math.min(deadline, thinking));
      if (deadline < thinking) throw new PortError('timeout', 'too slow');
      return words[text] ?? 'अज्ञात';
    },
  };
}

function broken(
  fault: string,
  over: (right: MachineTranslation) => Partial<MachineTranslation>,
  caughtBy: readonly string[],
): BrokenDriver {
  const register = (name: string) =>
    machineTranslationContract(name, async () => {
      const right = smallTranslation();
      return { translation: { ...right, ...over(right) }, text: 'fresh', hurry: 2, close: async () => {} };
    });
  return { fault, register, caughtBy };
}

export const brokenDrivers: readonly BrokenDriver[] = [
  broken(
    'translates whatever is asked',
    (right) => ({ translate: (text, _from, _to, options) => right.translate(text, 'en', 'hi', options) }),
    ['a pair that is not declared is not supported'],
  ),
  broken(
    'takes its time',
    (right) => ({ translate: (text, from, to) => right.translate(text, from, to, { deadline: 60_000 }) }),
    ['a deadline that cannot be kept is a timeout, soon after it'],
  ),
  broken('says nothing', () => ({ translate: async () => '' }), ['a declared pair is translated to words']),
  broken('declares a language to itself', () => ({ capabilities: { pairs: [['en', 'en']] } }), [
    'it has a name and declares pairs of two different languages, each once',
  ]),
  broken(
    'does not recover from a timeout',
    (right) => {
      let stuck = false;
      return {
        async translate(text, from, to, options) {
          if (stuck) throw new PortError('unavailable', 'stuck');
          stuck = options.deadline < thinking;
          return right.translate(text, from, to, options);
        },
      };
    },
    ['after a timeout the next call is answered'],
  ),
];
