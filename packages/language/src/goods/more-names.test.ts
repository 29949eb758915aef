import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tables } from '../../test/interpreter.ts';
import { createInterpreter } from '../interpreter.ts';
import { sharedNames } from '../languages/names.ts';
import type { CropId, Decimal, UnitId } from '../meaning.ts';
import type { LanguageTables, Names } from '../tables.ts';
import { unitFits, units } from '../units/units.ts';
import { type MoreNames, withMoreNames } from './more-names.ts';
import { otherGoods } from './others.ts';

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
    assert.match(say({ ...facts, crop: 'oyster' as string as CropId }, 'hi', 'screen'), /oyster/);
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

describe('goods that few markets trade', () => {
  const spoken = createInterpreter(tables, sharedNames);
  /** A commodity of Agmarknet that nobody can tell what it is, and whose name is no word. */
  const unspoken = new Set(['menetc-3']);

  for (const { code } of tables) {
    it(`${code}: are understood by the name they are said by, and are no other good`, () => {
      for (const { id, measures } of otherGoods.filter((good) => !unspoken.has(good.id))) {
        const unit = units.find((each) => unitFits(each, measures))?.id as string as UnitId;
        const facts = { crop: id as string as CropId, quantity: { amount: '5' as Decimal, unit } };
        const said = spoken.say(facts, code, 'screen');
        const { crop, ambiguous } = spoken.understand(said, code);
        const choices = ambiguous.flatMap(({ slot, choices: all }) =>
          slot === 'crop' ? all.map((each) => each.crop) : [],
        );
        assert.ok(crop === id || choices.includes(id as string as CropId), `${said}: ${crop ?? choices.join(' or ')}`);
      }
    });
  }
});
