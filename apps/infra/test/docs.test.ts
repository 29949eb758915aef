import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { costTables } from '../tools/cost.ts';
import { all, stageNames } from './fixture.ts';

const page = (name: string): string => readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', name), 'utf8');

test('docs/cost.md says what the calculator says', () => {
  for (const table of costTables())
    assert.ok(page('cost.md').includes(table), 'run "npm run infra:cost" and put its tables into docs/cost.md');
});

test('every alarm leads to a part of the run-book', () => {
  const headings = new Set(
    [...page('runbook.md').matchAll(/^## (.+)$/gm)].map(([, title = '']) => title.toLowerCase().replaceAll(' ', '-')),
  );
  const led = new Set(
    stageNames.flatMap((stage) =>
      all(stage, 'AWS::CloudWatch::Alarm').flatMap(({ AlarmDescription }) => {
        const anchor = /runbook\.md#([a-z-]+)/.exec(AlarmDescription ?? '')?.[1];
        return anchor === undefined ? [] : [anchor];
      }),
    ),
  );
  assert.ok(led.size >= 10);
  for (const anchor of led) assert.ok(headings.has(anchor), anchor);
});

/** The lines of the owner's description that say something: not its headings, blank lines and fences. */
const described = readFileSync(join(import.meta.dirname, 'description.md'), 'utf8')
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '' && !/^(#|```)/.test(line));

test('docs/aws.md has every line of the description, word for word and in its order, with where it is and how it was verified', () => {
  const [, section = ''] = page('aws.md').split('## Every line, word for word\n');
  const rows = (section.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .map((line) => line.slice(2, -2).split(' | '));
  assert.ok(described.length > 180, String(described.length));
  assert.deepEqual(
    rows.map(([, line]) => line),
    described,
  );
  for (const cells of rows) {
    assert.equal(cells.length, 5, cells.join());
    for (const cell of cells) assert.ok(cell.trim() !== '', cells.join());
  }
});
