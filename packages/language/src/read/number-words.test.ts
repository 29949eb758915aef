import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { interpreter, tables } from '../../test/interpreter.ts';
import type { LanguageCode } from '../meaning.ts';

interface Row {
  readonly language: LanguageCode;
  readonly value: string;
  readonly word: string;
}

const linesOf = (file: string): string[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

const rows: readonly Row[] = linesOf('../../test/fixtures/number-words.csv')
  .slice(1)
  .map((line) => {
    const [language, , value, word] = line.split(',') as [LanguageCode, string, string, string];
    return { language, value, word };
  });

/** What was decided against this source, with the reason: words of a language, or a pattern between slashes. */
const decided = linesOf('../../evaluation/decisions.tsv')
  .map((line) => line.normalize().split('\t') as [LanguageCode, string, string, string])
  .filter(([, source]) => source.startsWith('AI4Bharat'))
  .map(([language, , said]) => ({ language, said, pattern: /^\/(.*)\/$/u.exec(said)?.[1] }));

const decides = ({ language, said, pattern }: (typeof decided)[number], row: Row): boolean => {
  const word = row.word.normalize();
  return language === row.language && (pattern === undefined ? said === word : new RegExp(pattern, 'u').test(word));
};

function isRead({ language, value, word }: Row): boolean {
  const { numbers } = interpreter.understand(word, language);
  return numbers.map((number) => number.value).join(' ') === value;
}

describe("AI4Bharat's number words, as an oracle that is not ours", () => {
  for (const { code } of tables) {
    const own = rows.filter(({ language }) => language === code);

    it(`has a word for every number up to 99 in ${code}`, () => {
      const values = new Set(own.map(({ value }) => value));
      const missing = Array.from({ length: 100 }, (_, value) => String(value)).filter((value) => !values.has(value));
      assert.deepEqual(missing, []);
    });

    it(`are read in ${code} with the value the data gives, or decided against with a reason`, () => {
      const unread = own.filter((row) => !isRead(row) && !decided.some((decision) => decides(decision, row)));
      assert.deepEqual(unread, []);
    });

    it(`has no decision in ${code} that settles nothing`, () => {
      const disputed = own.filter((row) => !isRead(row));
      const idle = decided.filter(
        (decision) => decision.language === code && !disputed.some((row) => decides(decision, row)),
      );
      assert.deepEqual(idle, []);
    });
  }
});
