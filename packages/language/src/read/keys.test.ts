import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fold } from '../fold/fold.ts';
import { isVowel, sounds, wordKey } from './keys.ts';
import { tokenize } from './tokens.ts';

const key = (word: string): string => wordKey(fold(word).text);
const words = (text: string): string[] => tokenize(fold(text).text).map((token) => token.text);

describe('words and their keys', () => {
  it('keeps a word of any script in one piece', () => {
    for (const word of ['বাৰ', 'ਪੰਜਾਹ', 'پچاس', '۾', 'ᱪᱟᱞᱤᱥ', 'ꯇꯔꯥ', 'ଚାଳିଶ', 'പത്ത്']) {
      assert.equal(words(word).length, 1, word);
    }
    assert.deepEqual(words('کلو۴۰روپے'), ['کلو', '40', 'روپے']);
  });

  it('gives one key to spellings that people do not keep apart', () => {
    assert.equal(key('گهڻو'), key('گھنو'));
    assert.equal(key('پانچ'), key('پاںچ'));
    assert.equal(key('ᱦᱟᱹᱴ'), key('ᱦᱟᱴ'));
    assert.equal(key('ꯁꯛ'), key('ꯁꯀ꯭'));
    assert.equal(key('ପିୟାଜ'), key('ପିଯାଜ'));
  });

  it('spells a vowel of Meetei Mayek alike at the start of a word and inside it', () => {
    assert.equal(sounds(key('ꯑꯣ')), sounds(key('ꯣ')));
    for (const vowel of ['ا', 'و', 'ᱟ', 'ꯥ', 'a', 'आ']) assert.ok(isVowel(vowel), vowel);
    for (const consonant of ['ب', 'ᱠ', 'ꯀ', 'k', 'क']) assert.ok(!isVowel(consonant), consonant);
  });
});
