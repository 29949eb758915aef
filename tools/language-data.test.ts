import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { generatedFiles } from './names/files.ts';
import { geographicalIndications } from './names/gi.ts';
import { pinCodesByDistrict } from './names/pin-codes.ts';

/** What the formatter may change: space, line ends, the kind of quotes and commas at an end. */
const withoutForm = (text: string): string => text.replaceAll(/[\s'",]/g, '');

describe('the tables made from data', () => {
  it('are what node tools/language-data.ts writes from the files in data/', () => {
    let checked = 0;
    for (const [path, content] of generatedFiles()) {
      const committed = readFileSync(new URL(`../packages/language/src/${path}`, import.meta.url), 'utf8');
      assert.equal(withoutForm(committed), withoutForm(content), path);
      checked += 1;
    }
    assert.equal(checked, 12 + 11 + 3);
  });

  it('find the good of 554 of the 633 Indian products with a geographical indication, and name those left', () => {
    const { byGood, left } = geographicalIndications();
    assert.equal([...byGood.values()].flat().length, 554);
    assert.equal(left.length, 79);
    assert.ok(left.includes('Naga Tree Tomato'), 'a tree tomato is no tomato');
  });

  it('find the district of all PIN codes but seven, whose districts are two that are no more', () => {
    const { byDistrict, unknown } = pinCodesByDistrict();
    assert.deepEqual(unknown, ['Madhya Pradesh/Sainkheda', 'Meghalaya/Jaintia Hills']);
    assert.equal([...byDistrict.values()].flat().length, 19_231);
  });
});
