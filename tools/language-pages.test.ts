import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { languagePages } from './language-pages.ts';

describe('the review pages of the languages', () => {
  for (const [name, text] of languagePages()) {
    it(`docs/languages/${name} is what the tables say (renew with node tools/language-pages.ts)`, () => {
      assert.equal(readFileSync(new URL(`../docs/languages/${name}`, import.meta.url), 'utf8'), text);
    });
  }
});
