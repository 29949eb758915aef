import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { commoditiesOf, reportedNames } from './commodities.ts';
import { allGoods, findGood, goods } from './goods.ts';
import { otherGoods } from './others.ts';

interface Listed {
  readonly id: number;
  readonly name: string;
  readonly rows: number;
}

/** Agmarknet's own list; a name that holds a comma is quoted. */
function catalogue(): readonly Listed[] {
  const text = readFileSync(new URL('../../../../data/goods/agmarknet-commodities.csv', import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [, id, quoted, plain, rows] = /^(\d+),(?:"([^"]*)"|([^,]*)),.*?(\d*)$/.exec(line) ?? [];
      return { id: Number(id), name: quoted ?? plain ?? '', rows: Number(rows) };
    });
}

const mapped = allGoods.flatMap((good) => commoditiesOf(good).map((commodity) => ({ ...commodity, good: good.id })));

describe('goods', () => {
  it("holds each of Agmarknet's 560 commodities once, by its number and its name", () => {
    const listed = catalogue().map(({ id, name }) => `${id} ${name}`);
    assert.equal(listed.length, 560);
    assert.deepEqual(mapped.map(({ id, name }) => `${id} ${name}`).toSorted(), listed.toSorted());
  });

  it('has the 150 commodities with most rows in July 2026 among the goods that every language names', () => {
    const core = new Set<string>(goods.map(({ id }) => id));
    const most = catalogue()
      .toSorted((one, other) => other.rows - one.rows)
      .slice(0, 150);
    const goodOf = new Map(mapped.map(({ id, good }) => [id, good]));
    assert.deepEqual(
      most.filter(({ id }) => !core.has(goodOf.get(id) ?? '')),
      [],
    );
  });

  it('knows the 22 names that only the reports of July 2026 have, and says of each a good that exists', () => {
    const listed = new Set(catalogue().map(({ name }) => name));
    const reported = Object.entries(reportedNames);
    assert.deepEqual(
      reported.filter(([name, good]) => listed.has(name) || findGood(good) === undefined),
      [],
    );
    assert.equal(reported.length, 22 + 5);
  });

  it('gives no id and no English name twice', () => {
    for (const names of [allGoods.map(({ id }) => id), allGoods.map(({ english }) => english.toLowerCase())]) {
      assert.deepEqual(
        names.filter((name, at) => names.indexOf(name) !== at),
        [],
      );
    }
    assert.equal(allGoods.length, goods.length + otherGoods.length);
  });

  it('counts in pieces only what can be counted', () => {
    assert.deepEqual(
      allGoods.filter(({ countedInPieces, measures }) => countedInPieces && !measures.includes('count')),
      [],
    );
  });

  it('has goods of every sector', () => {
    assert.deepEqual([...new Set(allGoods.map(({ sector }) => sector))].toSorted(), [
      'agriculture',
      'fisheries',
      'handicrafts',
      'sericulture',
      'spices',
    ]);
  });
});
