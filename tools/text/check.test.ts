import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mixedWords, placesOfOneMachine } from './check.ts';

const devanagariTa = '\u0924';
const tamilKa = '\u0b95';

test('finds a letter of another script inside a word', () => {
  assert.equal(mixedWords(`ok\n${devanagariTa}${tamilKa}`)[0]?.line, 2);
  assert.equal(mixedWords(`a${devanagariTa}`).length, 1);
  assert.equal(mixedWords('p\u0430per').length, 1);
});

test('two words of two scripts side by side are no fault', () => {
  assert.deepEqual(mixedWords(`50 kg ${devanagariTa}, ${tamilKa}; ₹40/kg`), []);
});

test('an escape before a letter is not part of its word', () => {
  assert.deepEqual(mixedWords(`'\\n${devanagariTa}'`), []);
});

test('a line that gives its reason is passed over', () => {
  assert.deepEqual(mixedWords(`a${devanagariTa} // two-scripts: what a recogniser wrote`), []);
  assert.deepEqual(mixedWords(`// two-scripts throughout: letters and what they look like\na${devanagariTa}`), []);
});

test('finds a folder of one machine and a registry', () => {
  assert.equal(placesOfOneMachine(`cd ${['', 'home', 'me'].join('/')}`).length, 1);
  assert.equal(placesOfOneMachine(['https://registry', 'npmjs', 'org'].join('.')).length, 1);
  assert.deepEqual(placesOfOneMachine('packages/work/a.ts'), []);
});
