import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { interpreter, tables } from '../../test/interpreter.ts';
import { offersOf, settledPlaces } from '../../test/offers.ts';
import type { LanguageCode } from '../meaning.ts';
import { type Masked, mask } from './mask.ts';
import { restore } from './restore.ts';

const masked = (text: string, from: LanguageCode, to: LanguageCode): Masked =>
  mask(interpreter, interpreter.understand(text, from), to);
const restored = (translated: string, from: Masked, to: LanguageCode) => restore(interpreter, translated, from, to);

describe('a text on its way through a machine translator', () => {
  it('shows it no crop, amount, price, place or number', () => {
    const { text } = masked('I will bring 50 kg tomato to Kolar at ₹22.50 per kg, call 98765 43210', 'en', 'hi');
    assert.doesNotMatch(text.replaceAll(/<ID\d+>/g, ''), /\d|tomato|Kolar|₹/);
  });

  it('has its facts back as our tables call them, numbers unchanged, wherever the translator put them', () => {
    const back = restored('मैं <ID3> <ID1> लाऊँगा, <ID2>', masked('I bring 50 kg tomato, ₹22.5 per kg', 'en', 'hi'), 'hi');
    assert.ok(back.damage === undefined);
    for (const fact of [/50 किलो/, /टमाटर/, /₹22\.50 प्रति किलो/]) assert.match(back.screen, fact);
    assert.doesNotMatch(back.speech, /\d/);
    assert.equal(back.reordered, true);
  });

  it('takes spaces, capitals and the digits of another script in a mask for no damage', () => {
    const one = masked('50 kg', 'en', 'hi');
    for (const token of ['<ID1>', '< ID 1 >', '<id1>', '<ID१>']) {
      const back = restored(`लगभग ${token}`, one, 'hi');
      assert.ok(back.damage === undefined, token);
      assert.equal(back.screen, 'लगभग 50 किलो', token);
      assert.equal(back.reordered, false);
    }
  });

  for (const [what, translated, damage] of [
    ['drops a mask', '<ID1>', 'dropped'],
    ['says nothing', '', 'dropped'],
    ['repeats a mask', '<ID1> <ID2> <ID2>', 'repeated'],
    ['makes a mask up', '<ID1> <ID2> <ID3>', 'broken'],
    ['splits a mask', '<ID1> <ID 2', 'broken'],
    ['loses the brackets of a mask', '<ID1> ID2', 'broken'],
    ['translates a mask', '<ID1> <आईडी2>', 'broken'],
    ['adds a number', '<ID1> <ID2> 7', 'invented-number'],
    ['adds a number in words', '<ID1> <ID2> सात किलो', 'invented-number'],
    ['adds a number in its own digits', '<ID1> <ID2> ७', 'invented-number'],
  ] as const) {
    it(`gives the facts by themselves when the translator ${what}`, () => {
      const back = restored(translated, masked('50 kg tomato', 'en', 'hi'), 'hi');
      assert.ok(back.damage !== undefined);
      assert.equal(back.damage, damage);
      assert.deepEqual(
        back.facts.map(({ screen }) => screen),
        ['50 किलो', 'टमाटर'],
      );
    });
  }
});

/** Blows that a hostile translator deals to a masked text. */
type Blow = (text: string, at: number, digit: number) => string;
const blows: readonly Blow[] = [
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at) => text.slice(0, at) + text.slice(Math.max(0, at - 5)),
  (text, _, digit) => text.replace(/\d/, `${digit}`),
  (text, at, digit) => `${text.slice(0, at)}${digit}${text.slice(at)}`,
  (text, at) => text.slice(0, at),
  (text) => text.split(' ').reverse().join(' '),
  (text) => text.replace(/<ID1>/, '<ID2>'),
  (text) => text.replace(/ID/, 'आईडी'),
  (text) => text.replaceAll('<', '«').replaceAll('>', '»'),
];
const attack = fc.array(fc.record({ blow: fc.constantFrom(...blows), at: fc.nat(200), digit: fc.nat(9) }), {
  maxLength: 4,
});

describe('whatever a hostile translator does', () => {
  const full = tables.filter(({ level }) => level === 'full');
  const codes = fc.constantFrom(...full.map(({ code }) => code));
  const offers = offersOf(
    full,
    settledPlaces(
      interpreter,
      full.map(({ code }) => code),
    ).slice(0, 20),
  );
  const numbersOf = (text: string): string[] => (text.replaceAll(',', '').match(/\d+(?:\.\d+)?/g) ?? []).sort();

  it('no number is lost, changed or invented: it is put back whole, or the facts are given by themselves', () => {
    fc.assert(
      fc.property(offers, codes, codes, attack, (facts, from, to, dealt) => {
        const said = interpreter.say(facts, from, 'screen');
        const one = masked(said, from, to);
        const answer = dealt.reduce((text, { blow, at, digit }) => blow(text, at, digit), one.text);
        const back = restored(answer, one, to);
        const given = back.damage === undefined ? back.screen : back.facts.map(({ screen }) => screen).join(' ');
        const expected = one.facts.map(({ screen }) => screen).join(' ');
        assert.deepEqual(numbersOf(given), numbersOf(expected));
      }),
      { numRuns: 1000 },
    );
  });
});
