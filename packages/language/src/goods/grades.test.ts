import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { interpreter } from '../../test/interpreter.ts';
import { findGood } from './goods.ts';
import { gradeReported, grades } from './grades.ts';

const data = (path: string) => readFileSync(new URL(`../../../../data/${path}`, import.meta.url));

describe('grades', () => {
  it("are Agmarknet's 17 and AGMARK's three, as the collection of terms has them", () => {
    const collected = data('units/units-grades-terms.csv')
      .toString('utf8')
      .split('\n')
      .filter((line) => line.startsWith('grade,'))
      .map((line) => line.split(','))
      .map(([, term = '', , , source = '']) => ({ term, source }));
    assert.equal(collected.length, 20);
    for (const { term, source } of collected) {
      const known =
        source === 'AGMARK'
          ? grades.find(({ words, agmarknet }) => agmarknet === undefined && words.includes(term.toLowerCase()))
          : gradeReported(term);
      assert.ok(known, `${term} (${source})`);
    }
    assert.equal(grades.length, 20);
  });

  it('are known for every row of the shipped reports that names one', () => {
    const lines = gunzipSync(data('prices/mandi-prices.txt.gz')).toString('utf8').trimEnd().split('\n').slice(1);
    const named = new Set(lines.map((line) => line.split('|')[5] ?? '').filter((grade) => grade !== ''));
    assert.ok(named.size > 10);
    assert.deepEqual(
      [...named].filter((grade) => gradeReported(grade) === undefined),
      [],
    );
  });

  it('have no word twice, and no common word that is a grade without "grade" beside it', () => {
    const words = grades.flatMap((grade) => grade.words);
    assert.equal(new Set(words).size, words.length);
    for (const common of ['large', 'medium', 'small', 'local'])
      assert.equal(grades.find((grade) => grade.words.includes(common))?.alone, false);
  });

  for (const [language, said, grade] of [
    ['en', 'onion 50 kg faq', 'FAQ'],
    ['hi', 'प्याज़ 50 किलो FAQ', 'FAQ'],
    ['ta', 'வெங்காயம் 50 கிலோ faq', 'FAQ'],
    ['en', '50 kg onion fair average quality', 'FAQ'],
    ['en', 'onion 50 kg non-faq', 'Non-FAQ'],
    ['en', 'medium grade tomato 50 kg', 'Medium'],
    ['en', 'tomato 50 kg grade a', 'A'],
    ['en', 'onion 50 kg non faq', 'Non-FAQ'],
    ['en', '20 quintal jute td5', 'TD-5'],
    ['hi', '20 क्विंटल जूट TD-5', 'TD-5'],
    ['en', 'onion class 1 20 kg', 'Class I'],
    ['en', 'medium tomato 50 kg', undefined],
    ['en', 'local market tomato 50 kg', undefined],
  ] as const) {
    it(`${said}: ${grade ?? 'no grade'}`, () => assert.equal(interpreter.understand(said, language).grade, grade));
  }

  it('are of goods that exist', () => {
    for (const { id, crops = [] } of grades)
      assert.ok(
        crops.every((good) => findGood(good) !== undefined),
        id,
      );
  });
});
