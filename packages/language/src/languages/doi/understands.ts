import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { summary } from '../../../test/summary.ts';
import type { Utterance } from '../../../test/utterances.ts';
import { createInterpreter } from '../../interpreter.ts';
import type { LanguageCode } from '../../meaning.ts';
import { english } from '../en/index.ts';
import { hindi } from '../hi/index.ts';
import { sharedNames } from '../names.ts';
import { dogri } from './index.ts';

const interpreter = createInterpreter([dogri, hindi, english], sharedNames);

/** As `understands` of test/utterances.ts, for as long as Dogri is not among all languages; the test then imports that one. */
export function understands(title: string, language: LanguageCode, utterances: readonly Utterance[]): void {
  describe(title, () => {
    for (const [said, understood, asked] of utterances) {
      it(`${said} → ${understood}`, () => {
        assert.equal(summary(interpreter.understand(said, language, asked)), understood);
      });
    }
  });
}
