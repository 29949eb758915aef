import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { interpreter, tables } from '../../test/interpreter.ts';
import { heard, offersOf, settledPlaces } from '../../test/offers.ts';
import { factsText } from '../../test/summary.ts';
import { goods } from '../goods/goods.ts';
import { createInterpreter } from '../interpreter.ts';
import { english } from '../languages/en/index.ts';
import {
  type Act,
  acts,
  type Day,
  type Decimal,
  type Facts,
  type Form,
  type LanguageCode,
  type UnitId,
} from '../meaning.ts';
import { places } from '../places/places.ts';
import { unitFits, units } from '../units/units.ts';

const decimal = (value: string): Decimal => value as Decimal;
const settled = settledPlaces(interpreter, interpreter.languages);
const comesBack = (facts: Facts, language: LanguageCode, form: Form) => heard(interpreter, facts, language, form);

describe('what is said is understood', () => {
  for (const language of tables) {
    const { code, name } = language;
    for (const form of ['screen', 'speech'] as const) {
      it(`${name}, ${form}: every fact of an offer comes back as it was`, () => {
        fc.assert(
          fc.property(offersOf([language], settled), (facts) => {
            assert.equal(comesBack(facts, code, form), factsText(facts), interpreter.say(facts, code, form));
          }),
          { numRuns: 300 },
        );
      });
    }

    it(`${name}: every good, by its name alone`, () => {
      for (const { id } of goods.filter(({ id }) => language.crops[id] !== undefined))
        assert.equal(comesBack({ crop: id as never }, code, 'speech').replace(/^offer /, ''), id);
    });

    it(`${name}: every unit, in a quantity and in a price`, () => {
      for (const { id } of units) {
        const unit = id as string as UnitId;
        const facts: Facts = {
          quantity: { amount: decimal('12'), unit },
          price: { rupees: decimal('345'), per: unit },
        };
        for (const form of ['screen', 'speech'] as const) assert.equal(comesBack(facts, code, form), factsText(facts));
      }
    });

    it(`${name}: every act, with and without facts`, () => {
      const facts: Facts = {
        crop: 'tomato' as never,
        quantity: { amount: decimal('50'), unit: 'kg' as UnitId },
        price: { rupees: decimal('40'), per: 'kg' as UnitId },
      };
      for (const act of acts) {
        assert.equal(comesBack({ act }, code, 'screen'), act);
        if (act === 'greet' || act === 'thank') continue;
        assert.equal(
          comesBack({ ...facts, act }, code, 'speech'),
          factsText({ ...facts, act }),
          interpreter.say({ ...facts, act }, code, 'speech'),
        );
      }
    });
  }

  it('says each fact unchanged from language to language and back', () => {
    const full = tables.filter(({ level }) => level === 'full');
    const codes = full.map(({ code }) => code);
    fc.assert(
      fc.property(
        offersOf(full, settled),
        fc.constantFrom(...codes),
        fc.constantFrom(...codes),
        (facts, first, second) => {
          const there = interpreter.understand(interpreter.say(facts, first, 'speech'), first);
          const back = interpreter.understand(interpreter.say(there, second, 'screen'), second);
          assert.equal(factsText(back), factsText(facts));
          assert.equal(interpreter.say(back, first, 'speech'), interpreter.say(facts, first, 'speech'));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('how it is said', () => {
  it('begins an English sentence with one capital letter, also where a number comes first', () => {
    const facts: Facts = {
      act: 'offer',
      crop: 'onion' as never,
      quantity: { amount: decimal('2'), unit: 'kg' as UnitId },
    };
    assert.equal(interpreter.say(facts, 'en', 'screen'), 'For sale: 2 kg of onion.');
    assert.match(interpreter.say(facts, 'hi', 'screen', { script: 'latin' }), /^2 [a-z]/);
    assert.match(interpreter.say({ act: 'greet' }, 'ta', 'screen', { script: 'latin' }), /^[A-Z][a-z]/);
  });

  it('groups digits as India does on a screen, and speaks no digit and no sign', () => {
    const facts: Facts = {
      act: 'offer',
      crop: 'onion' as never,
      quantity: { amount: decimal('150000'), unit: 'kg' as UnitId },
      price: { rupees: decimal('22.5'), per: 'kg' as UnitId },
    };
    assert.match(interpreter.say(facts, 'hi', 'screen'), /1,50,000 किलो .*₹22\.50/);
    for (const { code } of tables) assert.doesNotMatch(interpreter.say(facts, code, 'speech'), /[\d₹%/]/);
  });

  it('asks for each missing slot and names the choices of an ambiguity', () => {
    assert.equal(interpreter.ask('crop', 'ta', 'speech'), 'எந்தப் பொருள்?');
    const [ambiguity] = interpreter.understand('मिर्च', 'hi').ambiguous;
    assert.ok(ambiguity);
    assert.equal(interpreter.ask(ambiguity, 'hi', 'speech'), 'आपका मतलब हरी मिर्च या सूखी मिर्च?');
  });

  it('refuses a language that is not loaded by its code', () => {
    assert.throws(() => createInterpreter([english]).say({}, 'bn', 'screen'), {
      name: 'RangeError',
      message: 'The language bn is not loaded.',
    });
  });
});
