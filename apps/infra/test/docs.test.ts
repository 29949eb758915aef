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
