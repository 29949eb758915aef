import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { interpreter } from '../../test/interpreter.ts';
import { summary } from '../../test/summary.ts';
import { createInterpreter } from '../interpreter.ts';
import { hindi } from '../languages/hi/index.ts';
import { tamil } from '../languages/ta/index.ts';
import type { Decimal, LanguageCode } from '../meaning.ts';
import type { LanguageTables, NumberTable } from '../tables.ts';

const heard = (said: string, language: LanguageCode): string => summary(interpreter.understand(said, language));
const ordinals = (said: string, language: LanguageCode): string[] =>
  interpreter
    .understand(said, language)
    .numbers.filter(({ ordinal }) => ordinal === true)
    .map(({ value }) => value);

/** Hindi as it would be read with other properties of its numbers. */
const hindiWith = (numbers: Partial<NumberTable>, more: Partial<LanguageTables> = {}) =>
  createInterpreter([{ ...hindi, ...more, numbers: { ...hindi.numbers, ...numbers } } as LanguageTables]);

describe('ordinals', () => {
  it('are read as ordinals and are never an amount', () => {
    assert.deepEqual(ordinals('तीसरा टमाटर 40 रुपये किलो', 'hi'), ['3']);
    assert.equal(heard('तीसरा टमाटर 40 रुपये किलो', 'hi'), 'offer tomato P=40/kg -quantity');
    assert.deepEqual(ordinals('third lot, fifty kilo onion', 'en'), ['3']);
  });

  it('are the grade beside a word of grade, and the day in a date', () => {
    assert.equal(heard('first grade onion 50 kg', 'en'), 'onion grade:A Q=50 kg ?act');
    assert.equal(heard('send 50 kg onion on first July', 'en').includes('1/7'), true);
    assert.deepEqual(ordinals('15th July', 'en'), ['15']);
  });

  it('are made by an ending, of words and of digits', () => {
    const own = hindiWith({}, { endings: [{ ending: 'वाँ', instead: [''], marks: 'ordinal' }] });
    for (const said of ['दसवाँ', '10वाँ'])
      assert.deepEqual(
        own.understand(said, 'hi').numbers.map(({ value, ordinal }) => [value, ordinal]),
        [['10', true]],
      );
  });
});

describe('a common word that is also a number', () => {
  it('denies straight after a number where it also means "not" (নয় is nine and "not")', () => {
    const upToNinetyNine = hindi.numbers.upToNinetyNine.map((words, value) => (value === 9 ? ['नौ', 'नहीं'] : words));
    const own = hindiWith({ upToNinetyNine, onlyBeforeUnit: ['नहीं'] });
    assert.equal(summary(own.understand('पचास नहीं पंद्रह किलो टमाटर चाहिए', 'hi')), 'want tomato Q=15 kg');
    assert.equal(summary(own.understand('नहीं किलो टमाटर चाहिए', 'hi')), 'want tomato Q=9 kg');
    assert.equal(summary(own.understand('टमाटर बीस रुपये नहीं अठारह रुपये किलो', 'hi')), 'offer tomato P=18/kg -quantity');
  });

  it('begins a range that is written with a hyphen', () => {
    assert.equal(heard('दो-तीन किलो टमाटर चाहिए', 'hi'), 'want tomato ?quantity');
    assert.equal(heard('do-teen kilo tamatar chahiye', 'hi'), 'want tomato ?quantity');
  });
});

describe('money by which a price is to change', () => {
  it('is no price, but the price it is to come to is', () => {
    const own = hindiWith(
      {},
      { acts: [...hindi.acts, { act: 'counter', weight: 9, difference: true, words: ['घटाओ'] }] },
    );
    assert.equal(summary(own.understand('पाँच रुपये घटाओ', 'hi')), 'counter -price -per');
    assert.equal(summary(own.understand('बीस रुपये, पाँच रुपये घटाओ', 'hi')), 'counter P=20 -per');
  });
});

describe('how a language counts', () => {
  it('says more than one of a scale by its own word, and before a smaller part by another', () => {
    const own = hindiWith({
      scales: [{ power: 3, words: ['हज़ार'], silentOne: true, many: { alone: 'हज़ारां', joining: 'हज़ारे' } }],
      joiningBeforeNoun: true,
    });
    const say = (value: string) => own.sayNumber(value as Decimal, 'hi', 'speech');
    assert.deepEqual(['1000', '2000', '2005'].map(say), ['हज़ार', 'दो हज़ारां', 'दो हज़ारे पाँच']);
    const price = own.say({ price: { rupees: '2000' as Decimal } }, 'hi', 'speech');
    assert.match(price, /दो हज़ारे रुपये/);
    assert.equal(own.understand('दो हज़ारे पाँच', 'hi').numbers[0]?.value, '2005');
  });

  it('writes "one" together with a unit in a form of its own', () => {
    const own = hindiWith({ oneGrownOn: ['इ'] });
    assert.equal(summary(own.understand('इबोरी चावल चाहिए', 'hi')), 'want rice Q=1 bag');
  });

  it('counts a scale by one word of its own', () => {
    const own = hindiWith({ scales: [{ power: 3, words: ['हज़ार'], own: [[10, 'दसहज़ार', 'दसहज़ारे']] }] });
    assert.equal(own.sayNumber('10500' as Decimal, 'hi', 'speech'), 'दसहज़ारे पाँच सौ');
    assert.equal(own.understand('दसहज़ारे पाँच सौ', 'hi').numbers[0]?.value, '10500');
  });

  it('reads a unit with quarters grown on, and a number with its unit or money grown on', () => {
    const own = hindiWith({ unitQuarters: [[2, ['न्नर']]] });
    assert.equal(summary(own.understand('टमाटर किलोन्नर', 'hi')), 'tomato Q=1.5 kg ?act');
    assert.equal(heard('தக்காளி பத்துகிலோ', 'ta'), 'tomato Q=10 kg ?act');
    assert.equal(heard('தக்காளி அரைக்கிலோ', 'ta'), 'tomato Q=0.5 kg ?act');
    const { numbers, spans, text } = interpreter.understand('தக்காளி பத்துகிலோ', 'ta');
    assert.equal(text.slice(numbers[0]?.span.start, numbers[0]?.span.end), 'பத்து');
    assert.equal(text.slice(spans.unit?.start, spans.unit?.end), 'கிலோ');
  });

  it('says quarters by words that it reads by their parts', () => {
    const own = createInterpreter([
      { ...tamil, numbers: { ...tamil.numbers, saysQuarters: true, spokenQuarters: [[18, 'நாலரை']] } },
    ]);
    const amount = { amount: '4.5' as Decimal, unit: 'kg' as never };
    assert.match(own.say({ quantity: amount }, 'ta', 'speech'), /நாலரை/);
  });

  it('counts pieces by an ending where no unit follows', () => {
    const own = hindiWith({}, { endings: [{ ending: 'ठो', instead: [''], marks: 'pieces' }] });
    assert.equal(summary(own.understand('दसठो नारियल', 'hi')), 'coconut Q=10 piece ?act');
    assert.equal(summary(own.understand('10ठो नारियल', 'hi')), 'coconut Q=10 piece ?act');
    assert.equal(summary(own.understand('दसठो बोरी प्याज', 'hi')), 'onion Q=10 bag ?act');
  });
});

describe('ranges', () => {
  it('are read in digits, in words and mixed, and left open', () => {
    for (const said of ['टमाटर 40-45 रुपये किलो', 'टमाटर 40 से 45 रुपये किलो', 'टमाटर चालीस-पैंतालीस रुपये किलो']) {
      const { numbers, ambiguous } = interpreter.understand(said, 'hi');
      assert.deepEqual(
        numbers.map(({ value }) => value),
        ['40', '45'],
        said,
      );
      assert.deepEqual(
        ambiguous.find(({ slot }) => slot === 'price')?.choices.map(({ price }) => price?.rupees),
        ['40', '45'],
        said,
      );
    }
  });
});
