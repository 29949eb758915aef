import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { summary } from '../../../test/summary.ts';
import type { Utterance } from '../../../test/utterances.ts';
import { createInterpreter } from '../../interpreter.ts';
import type { LanguageCode } from '../../meaning.ts';
import { assamese } from '../as/index.ts';
import { english } from '../en/index.ts';
import { hindi } from '../hi/index.ts';
import { sharedNames } from '../names.ts';
import { bodo } from './index.ts';

const interpreter = createInterpreter([bodo, assamese, hindi, english], sharedNames);

/** As `understands` of test/utterances.ts, for a language that is not in all.ts yet. */
export function understands(title: string, language: LanguageCode, utterances: readonly Utterance[]): void {
  describe(title, () => {
    for (const [said, understood, asked] of utterances) {
      it(`${said} → ${understood}`, () => {
        assert.equal(summary(interpreter.understand(said, language, asked)), understood);
      });
    }
  });
}
