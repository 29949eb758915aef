import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Expectation, LanguageCode } from '../src/meaning.ts';
import { interpreter } from './interpreter.ts';
import { summary } from './summary.ts';

/** What is said, what must be understood (see `summary`), and what the listener had asked. */
export type Utterance = readonly [said: string, understood: string, asked?: Expectation];

/** One test for each utterance. */
export function understands(title: string, language: LanguageCode | undefined, utterances: readonly Utterance[]): void {
  describe(title, () => {
    for (const [said, understood, asked] of utterances) {
      it(`${said} → ${understood}`, () => {
        assert.equal(summary(interpreter.understand(said, language, asked)), understood);
      });
    }
  });
}
