import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { interpreter, tables } from '../../test/interpreter.ts';
import type { Decimal, Facts } from '../meaning.ts';
import { scripts } from '../tables.ts';
import { withOwnDigits } from './digits.ts';
import { transliterate, transliterateName } from './transliterate.ts';

/** Syllables of letters that every script of the north or every script of the south has. */
const consonants = [
  0x15, 0x17, 0x1a, 0x1c, 0x1f, 0x21, 0x23, 0x24, 0x26, 0x28, 0x2a, 0x2c, 0x2e, 0x30, 0x32, 0x38, 0x39,
];
const vowelSigns = ['', '\u093e', '\u093f', '\u0940', '\u0941', '\u0942', '\u0947', '\u094b'];
const syllable = fc
  .tuple(fc.constantFrom(...consonants), fc.constantFrom(...vowelSigns))
  .map(([place, sign]) => String.fromCharCode(0x0900 + place) + sign);
const word = fc.array(syllable, { minLength: 1, maxLength: 5 }).map((syllables) => syllables.join(''));
/** Scripts that have all of these letters and write a word as it sounds, Devanagari apart. */
const others = ['bengali', 'gujarati', 'gurmukhi', 'telugu', 'kannada', 'malayalam', 'oriya'] as const;

describe('a word in another script', () => {
  it('comes back as it was where both scripts have its letters', () => {
    fc.assert(
      fc.property(word, fc.constantFrom(...others), fc.constantFrom(...others), (original, first, second) => {
        const there = transliterate(original, first);
        const further = transliterate(there, second);
        assert.equal(transliterate(there, 'devanagari'), original, there);
        assert.equal(transliterate(further, 'devanagari'), original, further);
      }),
      { numRuns: 3000 },
    );
  });

  it('never fails and leaves no letter of the first script, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom(...scripts), (text, script) => {
        transliterate(text, script);
      }),
      { numRuns: 5000 },
    );
    for (const script of scripts)
      assert.equal(transliterate('40 किलो, ₹5!', script).replace(/[^\d₹,!]/gu, ''), '40,₹5!');
  });

  it('is spelled as its readers spell names', () => {
    const names: readonly (readonly [from: string, to: (typeof scripts)[number], spelled: string])[] = [
      ['रमेश कुमार', 'latin', 'Ramesh Kumar'],
      ['लोकसभा', 'latin', 'Loksabha'],
      ['காவேரி', 'latin', 'Kaveri'],
      ['முருகன்', 'latin', 'Murugan'],
      ['செல்வம்', 'latin', 'Selvam'],
      ['ಕೋಲಾರ', 'latin', 'Kolara'],
      ['ਪੱਕਾ', 'latin', 'Pakka'],
      ['Ramesh', 'tamil', 'ரமேஷ்'],
      ['Kaveri', 'devanagari', 'कावेरी'],
      ['रमेश', 'telugu', 'రమేశ్'],
      ['முருகன்', 'devanagari', 'मुरुगन'],
      ['கோலார்', 'malayalam', 'കോലാർ'],
      ['കൃഷ്ണൻ', 'gurmukhi', 'ਕ੍ਰਿਸ਼ਣਨ'],
      ['रमेश', 'arabic', 'رمیش'],
      ['सिंह', 'gurmukhi', 'ਸਿਂਹ'],
      ['रमेश', 'ol-chiki', 'ᱨᱚᱢᱮᱥ'],
      ['रमेश', 'meetei-mayek', 'ꯔꯃꯦꯁ'],
    ];
    for (const [from, to, spelled] of names) assert.equal(transliterateName(from, to), spelled.normalize('NFC'), from);
  });
});

describe('what is said, written as the reader likes', () => {
  const facts: Facts = {
    act: 'offer',
    crop: 'onion' as never,
    quantity: { amount: '150000' as Decimal, unit: 'kg' as never },
  };

  it('has the digits of its own script where these are chosen', () => {
    assert.match(interpreter.say(facts, 'hi', 'screen', { digits: 'own' }), /१,५०,०००/);
    assert.match(interpreter.say(facts, 'ta', 'screen', { digits: 'own' }), /௧,௫௦,௦௦௦/);
    assert.match(interpreter.say(facts, 'en', 'screen', { digits: 'own' }), /1,50,000/);
    for (const script of scripts) {
      const digits = [...withOwnDigits('0123456789', script)];
      assert.ok(digits.every((digit) => /\p{Nd}/u.test(digit)));
      assert.deepEqual(
        digits.map((digit) => digit.charCodeAt(0) - (digits[0] ?? '').charCodeAt(0)),
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
      );
    }
  });

  it('is in Latin letters where these are chosen, and its numbers stay', () => {
    for (const { code } of tables) {
      const said = interpreter.say(facts, code, 'screen', { script: 'latin' });
      assert.match(said, /1,50,000/);
      assert.doesNotMatch(said, /(?!\p{Script=Latin})\p{L}/u, said);
    }
  });

  it('gives names in the script of the reader', () => {
    assert.equal(interpreter.transliterate('Ramesh', 'ta'), 'ரமேஷ்');
    assert.equal(interpreter.transliterate('காவேரி', 'hi'), 'कावेरि');
    assert.equal(interpreter.transliterate('रमेश', 'hi'), 'रमेश');
  });
});
