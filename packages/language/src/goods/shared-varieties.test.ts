import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { interpreter } from '../../test/interpreter.ts';
import { geographicalIndications } from './gi.ts';
import { findGood } from './goods.ts';
import { sharedVarieties } from './shared-varieties.ts';
import { reportedVarieties } from './varieties.ts';

const ofGood = (id: string) => geographicalIndications.find((kind) => kind.id === id)?.crops;

describe('kinds with one name in every language', () => {
  it('are each a kind of goods that exist', () => {
    for (const { id, crops } of [...geographicalIndications, ...reportedVarieties])
      assert.ok(crops !== undefined && crops.length > 0 && crops.every((good) => findGood(good) !== undefined), id);
  });

  it('have one id each, and no id of a good', () => {
    for (const all of [geographicalIndications, reportedVarieties]) {
      const ids = all.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      assert.deepEqual(
        ids.filter((id) => findGood(id) !== undefined),
        [],
      );
    }
  });

  it('know of which good a geographical indication is a kind', () => {
    assert.deepEqual(ofGood('gi:darjeeling-tea'), ['tea']);
    assert.deepEqual(ofGood('gi:nilgiri-orthodox-tea'), ['tea']);
    assert.deepEqual(ofGood('gi:bangalore-rose-onion'), ['onion']);
    assert.deepEqual(ofGood('gi:kancheepuram-silk'), ['silk-sari']);
    assert.deepEqual(ofGood('gi:erode-manjal'), ['turmeric']);
  });

  it('never are the plain good: no name is the English name of a good', () => {
    const plain = new Set(['tea', 'mango', 'rice', 'assam', 'nilgiri']);
    for (const { words } of geographicalIndications)
      for (const word of words) assert.ok(!plain.has(word.toLowerCase()), word);
  });

  it('share one id where one name is a kind of several goods', () => {
    assert.deepEqual(sharedVarieties('', { paddy: ['Sona'], rice: ['Sona'] }), [
      { id: 'sona', english: 'Sona', words: ['Sona'], crops: ['paddy', 'rice'] },
    ]);
  });

  it('keep every name of a kind and take its id from the first', () => {
    assert.deepEqual(sharedVarieties('gi:', { turmeric: [['Erode Manjal', 'Erode Turmeric']] }), [
      {
        id: 'gi:erode-manjal',
        english: 'Erode Manjal',
        words: ['Erode Manjal', 'Erode Turmeric'],
        crops: ['turmeric'],
      },
    ]);
  });

  for (const [said, crop, variety, amount] of [
    ['Darjeeling tea 5 kg', 'tea', 'gi:darjeeling-tea', '5'],
    ['tea 5 kg', 'tea', undefined, '5'],
    ['50 kg Nashik grapes', 'grapes', 'gi:nashik-grapes', '50'],
    ['MTU-1010 paddy 50 quintal', 'paddy', 'mtu-1010', '50'],
    ['paddy mtu 1010 50 quintal', 'paddy', 'mtu-1010', '50'],
    ['50 quintal wheat pbw 343', 'wheat', 'pbw-343', '50'],
    ['wheat 343 quintal', 'wheat', undefined, '343'],
  ] as const) {
    it(`${said}: ${variety ?? 'no kind'}, and its number is no amount`, () => {
      const meaning = interpreter.understand(said, 'en');
      assert.deepEqual([meaning.crop, meaning.variety, meaning.quantity?.amount], [crop, variety, amount]);
      assert.equal(meaning.price, undefined);
    });
  }
});
