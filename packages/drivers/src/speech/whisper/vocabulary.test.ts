import assert from 'node:assert/strict';
import { test } from 'node:test';
import { special, Vocabulary } from './vocabulary.ts';
import { allowedTokens, writings } from './writing.ts';

/** Each text as the byte letters GPT-2 writes it in: Devanagari अ is the bytes E0 A4 85. */
const pieces = { 'Ġà¤': 0, ħ: 1, 'à¤ħ': 2, 'à®ħ': 3, 'Ø§': 4, Ġrice: 5, '50': 6, '.': 7, à: 8, '¤ħ': 9 };
const vocabulary = new Vocabulary(pieces, '#version: 0.2\nà ¤\nà¤ ħ\n');

test('bytes split over two tokens make one letter again', () => {
  assert.equal(vocabulary.text([0, 1]), ' अ');
  assert.equal(vocabulary.text([5, special.endOfText]), ' rice');
});

test('text is cut into tokens by the most frequent pairs', () => {
  assert.deepEqual(vocabulary.tokens('अ'), [2]);
  assert.equal(vocabulary.text(vocabulary.tokens('अ')), 'अ');
});

test('Hindi is written in Devanagari alone: no digit and no Urdu, Tamil or Latin letter is allowed', () => {
  assert.deepEqual([...allowedTokens(vocabulary, writings.hi)], [0, 1, 2, 7, 8, 9, special.endOfText]);
});

test('Tamil and English are each written in their own letters', () => {
  assert.deepEqual([...allowedTokens(vocabulary, writings.ta)], [1, 3, 7, 8, special.endOfText]);
  assert.deepEqual([...allowedTokens(vocabulary, writings.en)], [5, 6, 7, special.endOfText]);
});
