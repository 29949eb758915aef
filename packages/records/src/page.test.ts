import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { families } from './families.ts';
import { recordsPage } from './page.ts';

test('docs/records.md is what the definitions say (node packages/records/page.ts writes it)', () => {
  const page = readFileSync(new URL('../../../docs/records.md', import.meta.url), 'utf8');
  assert.equal(page, recordsPage());
});

test('every index of a family is one of its table', () => {
  for (const { table, name, indexes = {} } of families) {
    for (const index of Object.keys(indexes)) assert.ok(index in table.indexes, `${name}: ${index}`);
  }
});
