import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { interpreter, tables } from '../../test/interpreter.ts';
import { summary } from '../../test/summary.ts';
import type { Meaning } from '../meaning.ts';

const words = tables.flatMap(({ crops, units, acts, numbers, words: small, days }) => [
  ...Object.values(crops).flatMap(([said, also, romanised]) => [said, ...also, ...romanised]),
  ...Object.values(units).flatMap(({ words: names }) => names),
  ...acts.flatMap((act) => act.words),
  ...numbers.upToNinetyNine.flat(),
  ...numbers.fractions.flatMap(([, names]) => names),
  ...numbers.scales.flatMap(({ words: names }) => names),
  ...Object.values(small).flat(),
  ...days.relative.flatMap((day) => day.words),
  ...days.months.flat(),
]);
const signs = ['₹', ',', '.', '-', '/', '?', '40', '1,50,000', '2.5', '1/2', '½', '/-', '@', '15/07/2026', '|', ':'];

/** Nonsense made of the market's own words and signs. */
const babble = fc.array(fc.constantFrom(...words, ...signs), { maxLength: 14 }).map((pieces) => pieces.join(' '));
const anything = fc.oneof(
  { weight: 3, arbitrary: babble },
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const language = fc.constantFrom(...interpreter.languages, undefined);

function checkSpans(meaning: Meaning): void {
  const spans = [
    ...meaning.numbers.map(({ span }) => span),
    ...meaning.crops.map(({ span }) => span),
    ...meaning.ambiguous.map(({ span }) => span),
    ...meaning.problems.map(({ span }) => span),
    ...Object.values(meaning.spans),
  ];
  for (const { start, end } of spans) assert.ok(start >= 0 && start <= end && end <= meaning.text.length);
}

describe('understanding', () => {
  it('never fails on any text, and every span lies in the text', () => {
    fc.assert(
      fc.property(anything, language, (text, code) => checkSpans(interpreter.understand(text, code))),
      { numRuns: 6000 },
    );
  });

  it('gives numbers as plain decimals, and each fact a number that was said and not taken back', () => {
    fc.assert(
      fc.property(babble, language, (text, code) => {
        const { numbers, quantity, price, spans } = interpreter.understand(text, code);
        for (const { value } of numbers) assert.match(value, /^(0|[1-9]\d*)(\.\d*[1-9])?$/);
        for (const span of [quantity && spans.quantity, price && spans.price]) {
          if (span === undefined) continue;
          assert.ok(
            numbers.some((number) => !number.denied && number.span.start >= span.start && number.span.end <= span.end),
          );
        }
      }),
      { numRuns: 4000 },
    );
  });

  it('never gives a number to a price and to a quantity at once', () => {
    fc.assert(
      fc.property(babble, language, (text, code) => {
        const { numbers, quantity, price, spans, ambiguous } = interpreter.understand(text, code);
        if (quantity === undefined || price === undefined || ambiguous.length > 0) return;
        const inside = (slot: 'quantity' | 'price') =>
          numbers.filter(
            ({ span }) => spans[slot] && span.start >= spans[slot].start && span.end <= spans[slot].end && !spans.per,
          );
        for (const number of inside('quantity')) assert.ok(!inside('price').includes(number));
      }),
      { numRuns: 4000 },
    );
  });

  it('reads the spans of the original text, whatever was folded away', () => {
    const text = 'प्या\u200dज़ ४०  किलो';
    const { crops, numbers } = interpreter.understand(text, 'hi');
    assert.deepEqual(
      crops.map(({ span }) => text.slice(span.start, span.end)),
      ['प्या\u200dज़'],
    );
    assert.deepEqual(
      numbers.map(({ span }) => text.slice(span.start, span.end)),
      ['४०'],
    );
  });

  it('is linear: twice the text takes no more than about twice the time', () => {
    const time = (text: string) => {
      const started = process.cpuUsage().user;
      for (let round = 0; round < 20; round += 1) interpreter.understand(text, 'hi');
      return process.cpuUsage().user - started;
    };
    const text = 'पचास किलो टमाटर चालीस रुपये किलो, ';
    // The least of some rounds: what is compiled or collected in one of them is no growth.
    const ratios = Array.from({ length: 5 }, () => time(text.repeat(200)) / time(text.repeat(100)));
    assert.ok(Math.min(...ratios) < 4, `ratios ${ratios}`);
  });

  it('refuses a number of a million digits at once, and says so', () => {
    const started = process.cpuUsage().user;
    assert.equal(summary(interpreter.understand('9'.repeat(1_000_000), 'en')), '!price:too-large');
    assert.ok(process.cpuUsage().user - started < 500_000);
  });
});
