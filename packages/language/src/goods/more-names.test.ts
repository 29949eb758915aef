import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Names } from '../tables.ts';
import { type MoreNames, moreSpellings } from './more-names.ts';

const names = (said: string, ...romanised: string[]): Names => [said, [], romanised, 'unreviewed'];
const lower = (word: string): string => word.toLowerCase();

describe('names from data sets', () => {
  it('are added with their good', () => {
    const more: MoreNames = { named: { butter: names('मक्खन', 'makkhan') }, romanised: { oyster: ['muru'] } };
    assert.deepEqual(moreSpellings({}, [], more, lower), [
      ['butter', 'मक्खन'],
      ['butter', 'makkhan'],
      ['oyster', 'muru'],
    ]);
  });

  it('give way to a spelling that the table has by hand, in whatever form it folds to', () => {
    const more: MoreNames = { named: {}, romanised: { 'mustard-leaf': ['Sarson', 'sarson ka saag'] } };
    assert.deepEqual(moreSpellings({ mustard: names('सरसों', 'sarson') }, [], more, lower), [
      ['mustard-leaf', 'sarson ka saag'],
    ]);
  });

  it('give way to a word that several goods share', () => {
    const more: MoreNames = { named: {}, romanised: { 'snap-peas': ['matar'] } };
    const shared = [{ words: ['matar'], crops: ['green-peas', 'dry-peas'] as const }];
    assert.deepEqual(moreSpellings({}, shared, more, lower), []);
  });
});
