import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spellOut } from './spell-out-rules.ts';

describe("CLDR's spell-out rules", () => {
  for (const [language, value, words] of [
    ['en', 0, 'zero'],
    ['en', 2425, 'two thousand four hundred twenty-five'],
    ['hi', 150_000, 'एक लाख पचास हज़ार'],
    ['gu', 12_345_678, 'એક કરોડ઼ તેવીસ લાખ પિસ્તાલીસ હજાર છ સો ઇઠ્યોતેર'],
    ['ta', 21, 'இருபது ஒன்று'],
  ] as const) {
    it(`${language}: ${value} is ${words}`, () => assert.equal(spellOut(language)?.(value), words));
  }

  it('has nothing for a language without rules', () => assert.equal(spellOut('sat'), undefined));
});
