import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allLanguages, createInterpreter, sharedNames } from '@mandi/language';
import fc from 'fast-check';
import { lock, unlock } from './fact-lock.ts';

const interpreter = createInterpreter(allLanguages, sharedNames);
const locked = (text: string, from: 'en' | 'hi' | 'ta', to: 'en' | 'hi' | 'ta') =>
  lock(interpreter, interpreter.understand(text, from), to);

test('a translator sees no crop, amount, price, place or number', () => {
  const { masked } = locked('I will bring 50 kg tomato to Kolar at ₹22.50 per kg, call 98765 43210', 'en', 'hi');
  assert.doesNotMatch(masked.replaceAll(/<ID\d+>/g, ''), /\d|tomato|Kolar|₹/);
});

test('facts come back as our tables call them, numbers unchanged, wherever the translator put them', () => {
  const whole = unlock(
    interpreter,
    'मैं <ID3> <ID1> लाऊँगा, <ID2>',
    locked('I bring 50 kg tomato, ₹22.5 per kg', 'en', 'hi'),
    'hi',
  );
  assert.match(whole?.text ?? '', /50 किलो/);
  assert.match(whole?.text ?? '', /टमाटर/);
  assert.match(whole?.text ?? '', /₹22\.50 प्रति किलो/);
  assert.doesNotMatch(whole?.speech ?? '', /\d/);
});

test('spaces, capitals and the digits of another script in a mask are no damage', () => {
  const lock3 = locked('50 kg', 'en', 'hi');
  for (const mask of ['<ID1>', '< ID 1 >', '<id1>', '<ID१>']) {
    assert.equal(unlock(interpreter, `लगभग ${mask}`, lock3, 'hi')?.text, 'लगभग 50 किलो', mask);
  }
});

test('a mask that is missing, doubled, unknown or broken, and a number that nobody said, are damage', () => {
  const lock2 = locked('50 kg tomato', 'en', 'hi');
  const damaged = [
    '<ID1>',
    '<ID1> <ID2> <ID2>',
    '<ID1> <ID3>',
    '<ID1> <ID2',
    '<ID1> <ID2> 7',
    '<ID1> <ID2> सात किलो',
    '',
  ];
  for (const text of damaged) assert.equal(unlock(interpreter, text, lock2, 'hi'), undefined, text);
});

const amount = fc.integer({ min: 1, max: 99_999 }).map(String);
const sentence = fc
  .tuple(amount, amount, amount, fc.constantFrom('tomato', 'onion', 'wheat'))
  .map(
    ([quantity, rupees, lorries, crop]) =>
      `I will send ${quantity} kg ${crop} at ${rupees} rupees per kg in lorry number ${lorries}`,
  );
/** What engines do to a text: drop, double, cut, swap digits, add numbers. */
const damage = fc.array(fc.record({ at: fc.nat(), how: fc.constantFrom('drop', 'double', 'digit', 'insert', 'cut') }), {
  minLength: 0,
  maxLength: 4,
});

test('no number is lost, changed or invented, whatever an engine does to the masked text', () => {
  fc.assert(
    fc.property(sentence, damage, fc.nat(9), (text, blows, digit) => {
      const lock4 = locked(text, 'en', 'ta');
      let answer = lock4.masked;
      for (const { at, how } of blows) {
        const place = at % (answer.length + 1);
        if (how === 'drop') answer = answer.slice(0, place) + answer.slice(place + 1);
        if (how === 'double') answer = answer.slice(0, place) + answer.slice(place - 4);
        if (how === 'digit') answer = answer.replace(/\d/, `${digit}`);
        if (how === 'insert') answer = `${answer.slice(0, place)}${digit}${answer.slice(place)}`;
        if (how === 'cut') answer = answer.slice(0, place);
      }
      const whole = unlock(interpreter, answer, lock4, 'ta');
      if (whole === undefined) return;
      const numbers = (words: string) => (words.match(/\d+/g) ?? []).sort();
      assert.deepEqual(numbers(whole.text.replaceAll(',', '')), numbers(text));
    }),
  );
});
