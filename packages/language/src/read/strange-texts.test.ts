import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { interpreter, tables } from '../../test/interpreter.ts';
import { strangeTexts } from '../../test/strange-texts.ts';

describe('texts that no person says', () => {
  const codes = fc.constantFrom(undefined, ...interpreter.languages);

  it('are read without an exception, with every span inside the text', () => {
    fc.assert(
      fc.property(strangeTexts(tables), codes, (text, language) => {
        const meaning = interpreter.understand(text, language);
        const spans = [...Object.values(meaning.spans), ...meaning.numbers.map(({ span }) => span)];
        for (const { start, end } of spans) assert.ok(start >= 0 && start <= end && end <= text.length);
      }),
      { numRuns: 10_000 },
    );
  });

  it('say the same again when they are read again', () => {
    fc.assert(
      fc.property(strangeTexts(tables), codes, (text, language) => {
        assert.deepEqual(interpreter.understand(text, language), interpreter.understand(text, language));
      }),
      { numRuns: 1_000 },
    );
  });
});
