import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { interpreter } from '../../test/interpreter.ts';
import type { LanguageCode } from '../meaning.ts';

interface Row {
  readonly language: LanguageCode;
  readonly table: string;
  readonly key: number;
  readonly word: string;
}

const fixture = new URL('../../test/fixtures/number-words.csv', import.meta.url);

const rows: readonly Row[] = readFileSync(fixture, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [language, table, key, word] = line.split(',') as [LanguageCode, string, string, string];
    return { language, table, key: Number(key), word: word.trim() };
  });

function expected({ table, key }: Row): number {
  if (table === 'higher') return 10 ** key;
  return table === 'hundreds' ? key * 100 : key;
}

/** Where the data and we disagree, and why. */
const disagreements: Readonly<Record<string, string>> = {
  'ta hundreds 3 முனனூத்தி': 'the pulli of the first ன is missing in the data; முன்னூத்தி is read',
};

describe("AI4Bharat's number words, as an oracle that is not ours", () => {
  it('has a row for every number up to 99 in each language', () => {
    for (const language of ['hi', 'ta', 'en']) {
      const values = new Set(
        rows.filter((row) => row.language === language && row.table === 'direct').map((row) => row.key),
      );
      for (let value = 0; value < 100; value += 1) assert.ok(values.has(value), `${language} ${value}`);
    }
  });

  it('are read with the value the data gives, but for the listed disagreements', () => {
    const found: Record<string, string> = {};
    for (const row of rows) {
      const { numbers } = interpreter.understand(row.word, row.language);
      const heard = numbers.map((number) => number.value).join(' ');
      if (heard !== String(expected(row))) found[`${row.language} ${row.table} ${row.key} ${row.word}`] = heard;
    }
    assert.deepEqual(Object.keys(found).sort(), Object.keys(disagreements).sort(), JSON.stringify(found, null, 1));
  });
});
