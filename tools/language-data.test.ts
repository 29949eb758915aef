import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { findGood, type LanguageCode } from '@mandi/language';
import { sharedNames } from '@mandi/language/languages/names';
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
    assert.equal(checked, 12 + 12 + 3);
  });

  it('name goods that exist, and goods and places in the script of the language alone', () => {
    const scripts: Readonly<Record<string, RegExp>> = {
      as: /^[\p{Script=Bengali}\p{P}\p{Cf} ]+$/u,
      bn: /^[\p{Script=Bengali}\p{P}\p{Cf} ]+$/u,
      gu: /^[\p{Script=Gujarati}\p{P}\p{Cf} ]+$/u,
      hi: /^[\p{Script=Devanagari}\p{P}\p{Cf} ]+$/u,
      kn: /^[\p{Script=Kannada}\p{P}\p{Cf} ]+$/u,
      ml: /^[\p{Script=Malayalam}\p{P}\p{Cf} ]+$/u,
      mr: /^[\p{Script=Devanagari}\p{P}\p{Cf} ]+$/u,
      or: /^[\p{Script=Oriya}\p{P}\p{Cf} ]+$/u,
      pa: /^[\p{Script=Gurmukhi}\p{P}\p{Cf} ]+$/u,
      ta: /^[\p{Script=Tamil}\p{P}\p{Cf} ]+$/u,
      te: /^[\p{Script=Telugu}\p{P}\p{Cf} ]+$/u,
      ur: /^[\p{Script=Arabic}\p{P}\p{Cf} ]+$/u,
    };
    for (const [code, script] of Object.entries(scripts) as [LanguageCode, RegExp][]) {
      const { named = {}, romanised = {} } = sharedNames.moreNames?.[code] ?? {};
      assert.ok(Object.keys(named).length > 5, code);
      for (const [good, [said, also]] of Object.entries(named))
        for (const name of [said, ...also]) assert.match(name, script, `${code} ${good}`);
      for (const good of [...Object.keys(named), ...Object.keys(romanised)]) assert.ok(findGood(good), good);
      for (const [place, name] of Object.entries(sharedNames.placeNames?.[code] ?? {}))
        assert.match(name, script, `${code} ${place}`);
    }
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
