import fc from 'fast-check';
import { goods } from '../src/goods/goods.ts';
import type { Interpreter } from '../src/interpreter.ts';
import type { Act, Day, Decimal, Facts, Form, LanguageCode, PlaceId, UnitId } from '../src/meaning.ts';
import { places } from '../src/places/places.ts';
import type { LanguageTables } from '../src/tables.ts';
import { unitFits, units } from '../src/units/units.ts';
import { factsText } from './summary.ts';

const decimal = (value: number): Decimal => String(value) as Decimal;

const amount = fc
  .oneof(
    fc.integer({ min: 1, max: 500 }),
    fc.integer({ min: 1, max: 10_000_000 }),
    fc.integer({ min: 1, max: 400 }).map((quarters) => quarters / 4),
  )
  .map(decimal);
const rupees = fc
  .oneof(
    fc.integer({ min: 1, max: 300 }),
    fc.integer({ min: 1, max: 10_000_000 }),
    fc.integer({ min: 1, max: 99_999 }).map((paise) => paise / 100),
  )
  .map(decimal);
const day: fc.Arbitrary<Day> = fc.oneof(
  fc.integer({ min: -9, max: 9 }).map((days): Day => ({ kind: 'relative', days })),
  fc.integer({ min: 1, max: 7 }).map((weekday): Day => ({ kind: 'weekday', weekday: weekday as 1 })),
  fc
    .record({ day: fc.integer({ min: 1, max: 28 }), month: fc.integer({ min: 1, max: 12 }) })
    .map((date): Day => ({ kind: 'date', ...date })),
);

/** Of every tenth place, those that their own name settles in each of the languages. */
export function settledPlaces(interpreter: Interpreter, languages: readonly LanguageCode[]): readonly PlaceId[] {
  return places
    .filter((_, at) => at % 10 === 0)
    .map(({ id }) => id)
    .filter((id) =>
      languages.every(
        (code) => interpreter.understand(interpreter.say({ place: id }, code, 'screen'), code).place === id,
      ),
    );
}

/** Offers of all kinds that are said in each of the languages: of goods that all of them name, or where they name none, by the English name. */
export function offersOf(tables: readonly LanguageTables[], settled: readonly PlaceId[]): fc.Arbitrary<Facts> {
  const named = goods.filter(({ id }) => tables.every(({ crops }) => crops[id] !== undefined));
  return fc.constantFrom(...(named.length > 0 ? named : goods)).chain((good) => {
    const fitting = units.filter((unit) => unitFits(unit, good.measures)).map(({ id }) => id as string as UnitId);
    return fc.record(
      {
        act: fc.constantFrom<Act>('offer', 'want', 'bid', 'raise', 'counter', 'accept'),
        crop: fc.constant(good.id as never),
        quantity: fc.record({ amount, unit: fc.constantFrom(...fitting) }),
        price: fc.record({ rupees, per: fc.constantFrom(...fitting) }),
        place: fc.constantFrom(...settled),
        day,
      },
      { requiredKeys: ['act', 'crop', 'quantity', 'price'] },
    ) as fc.Arbitrary<Facts>;
  });
}

/** What comes back of facts that were said: the facts, and what stayed open. */
export function heard(interpreter: Interpreter, facts: Facts, language: LanguageCode, form: Form): string {
  const meaning = interpreter.understand(interpreter.say(facts, language, form), language);
  return factsText(meaning) + meaning.ambiguous.map(({ slot }) => ` ?${slot}`).join('');
}

/** What comes back of a number that was said. */
export function heardNumber(
  interpreter: Interpreter,
  value: number | string,
  language: LanguageCode,
  form: Form,
): string {
  const said = interpreter.sayNumber(String(value) as Decimal, language, form);
  return interpreter
    .understand(said, language)
    .numbers.map((number) => number.value)
    .join(' ');
}
