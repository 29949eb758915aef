import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { formatted, registries } from './language-registry.ts';

describe('the registries of the languages', () => {
  for (const [name, text] of registries()) {
    it(`languages/${name} is what the folders say (renew with node tools/language-registry.ts)`, () => {
      const kept = readFileSync(new URL(`../packages/language/src/languages/${name}`, import.meta.url), 'utf8');
      assert.equal(kept, formatted(name, text));
    });
  }
});
