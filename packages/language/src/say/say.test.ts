import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { interpreter, tables } from '../../test/interpreter.ts';
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

const amount = fc.oneof(
  fc.integer({ min: 1, max: 500 }).map(String),
  fc.integer({ min: 1, max: 10_000_000 }).map(String),
  fc.integer({ min: 1, max: 400 }).map((quarters) => String(quarters / 4)),
);
const rupees = fc.oneof(
  fc.integer({ min: 1, max: 300 }).map(String),
  fc.integer({ min: 1, max: 10_000_000 }).map(String),
  fc.integer({ min: 1, max: 99_999 }).map((paise) => String(paise / 100)),
);
const day: fc.Arbitrary<Day> = fc.oneof(
  fc.integer({ min: -9, max: 9 }).map((days): Day => ({ kind: 'relative', days })),
  fc.integer({ min: 1, max: 7 }).map((weekday): Day => ({ kind: 'weekday', weekday: weekday as 1 })),
  fc
    .record({ day: fc.integer({ min: 1, max: 28 }), month: fc.integer({ min: 1, max: 12 }) })
    .map((date): Day => ({ kind: 'date', ...date })),
);

/** A place that its own name settles in every language. */
const settled = places.filter(({ id }) =>
  tables.every(({ code }) => {
    const said = interpreter.say({ place: id }, code, 'screen');
    return interpreter.understand(said, code).place === id;
  }),
);

const offer: fc.Arbitrary<Facts> = fc.constantFrom(...goods).chain((good) => {
  const fitting = units.filter((unit) => unitFits(unit, good.measures)).map(({ id }) => id as string as UnitId);
  return fc.record(
    {
      act: fc.constantFrom<Act>('offer', 'want', 'bid', 'counter', 'accept'),
      crop: fc.constant(good.id as never),
      quantity: fc.record({ amount: amount.map(decimal), unit: fc.constantFrom(...fitting) }),
      price: fc.record({ rupees: rupees.map(decimal), per: fc.constantFrom(...fitting) }),
      place: fc.constantFrom(...settled).map(({ id }) => id),
      day,
    },
    { requiredKeys: ['act', 'crop', 'quantity', 'price'] },
  ) as fc.Arbitrary<Facts>;
});

function heard(facts: Facts, language: LanguageCode, form: Form): string {
  const said = interpreter.say(facts, language, form);
  const meaning = interpreter.understand(said, language);
  const open = meaning.ambiguous.map(({ slot }) => ` ?${slot}`).join('');
  return `${factsText(meaning)}${open}`;
}

describe('what is said is understood', () => {
  for (const { code, name } of tables) {
    for (const form of ['screen', 'speech'] as const) {
      it(`${name}, ${form}: every fact of an offer comes back as it was`, () => {
        fc.assert(
          fc.property(offer, (facts) => {
            assert.equal(heard(facts, code, form), factsText(facts), interpreter.say(facts, code, form));
          }),
          { numRuns: 2000 },
        );
      });
    }

    it(`${name}: every good, by its name alone`, () => {
      for (const { id } of goods) assert.equal(heard({ crop: id as never }, code, 'speech').replace(/^offer /, ''), id);
    });

    it(`${name}: every unit, in a quantity and in a price`, () => {
      for (const { id } of units) {
        const unit = id as string as UnitId;
        const facts: Facts = {
          quantity: { amount: decimal('12'), unit },
          price: { rupees: decimal('345'), per: unit },
        };
        for (const form of ['screen', 'speech'] as const) assert.equal(heard(facts, code, form), factsText(facts));
      }
    });

    it(`${name}: every act, with and without facts`, () => {
      const facts: Facts = {
        crop: 'tomato' as never,
        quantity: { amount: decimal('50'), unit: 'kg' as UnitId },
        price: { rupees: decimal('40'), per: 'kg' as UnitId },
      };
      for (const act of acts) {
        assert.equal(heard({ act }, code, 'screen'), act);
        if (act === 'greet' || act === 'thank') continue;
        assert.equal(
          heard({ ...facts, act }, code, 'speech'),
          factsText({ ...facts, act }),
          interpreter.say({ ...facts, act }, code, 'speech'),
        );
      }
    });
  }

  it('says each fact unchanged from language to language and back', () => {
    const codes = tables.map(({ code }) => code);
    fc.assert(
      fc.property(offer, fc.constantFrom(...codes), fc.constantFrom(...codes), (facts, first, second) => {
        const there = interpreter.understand(interpreter.say(facts, first, 'speech'), first);
        const back = interpreter.understand(interpreter.say(there, second, 'screen'), second);
        assert.equal(factsText(back), factsText(facts));
        assert.equal(interpreter.say(back, first, 'speech'), interpreter.say(facts, first, 'speech'));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('how it is said', () => {
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
