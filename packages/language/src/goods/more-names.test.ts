import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tables } from '../../test/interpreter.ts';
import { createInterpreter } from '../interpreter.ts';
import type { CropId, Decimal, UnitId } from '../meaning.ts';
import type { LanguageTables, Names } from '../tables.ts';
import { type MoreNames, withMoreNames } from './more-names.ts';

const hindi = tables.find(({ code }) => code === 'hi') as LanguageTables;
const names = (said: string, ...romanised: string[]): Names => [said, [], romanised, 'unreviewed'];
const hearing = (moreNames: MoreNames) => createInterpreter([hindi], { moreNames: { hi: moreNames } });

describe('names from data sets', () => {
  const { understand, say } = hearing({ named: { olive: names('जैतून', 'jaitun') }, romanised: { oyster: ['kalmuru'] } });

  it('are understood in their own script and romanised', () => {
    assert.equal(understand('पचास किलो जैतून', 'hi').crop, 'olive');
    assert.equal(understand('50 kilo jaitun', 'hi').crop, 'olive');
    assert.equal(understand('50 kilo kalmuru', 'hi').crop, 'oyster');
  });

  it('are said in the own script where there is a name, and in English where there is only a romanised one', () => {
    const facts = { quantity: { amount: '5' as Decimal, unit: 'kg' as string as UnitId } };
    assert.match(say({ ...facts, crop: 'olive' as string as CropId }, 'hi', 'screen'), /जैतून/);
    assert.match(say({ ...facts, crop: 'oyster' as string as CropId }, 'hi', 'screen'), /Oyster/);
  });

  it('never take a spelling that the tables give to another good, in capitals or not', () => {
    const more: MoreNames = { named: { 'mustard-leaf': names('सरसों') }, romanised: { oyster: ['Sarson', 'kalmuru'] } };
    const heard = hearing(more);
    assert.equal(heard.understand('50 kilo sarson', 'hi').crop, 'mustard');
    assert.equal(heard.understand('50 किलो सरसों', 'hi').crop, 'mustard');
    assert.equal(withMoreNames(hindi, more).crops['mustard-leaf'], hindi.crops['mustard-leaf']);
  });

  it('never take a word that several goods share', () => {
    const heard = hearing({ named: {}, romanised: { 'snap-peas': ['matar'] } });
    assert.deepEqual(
      heard
        .understand('50 kilo matar', 'hi')
        .ambiguous.filter(({ slot }) => slot === 'crop')
        .flatMap(({ choices }) => choices.map(({ crop }) => crop)),
      ['green-peas', 'dry-peas'],
    );
  });

  it('leave tables alone for which there are none', () => assert.equal(withMoreNames(hindi, undefined), hindi));
});
