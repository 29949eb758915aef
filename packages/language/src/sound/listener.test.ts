import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold } from '../fold/fold.ts';
import { createInterpreter, english, hindi, type LanguageTables, tamil } from '../index.ts';
import { sharedNames } from '../languages/names.ts';
import { unlikeness, weight } from './distance.ts';
import { createListener } from './listener.ts';
import { segments } from './segments.ts';
import { tradeWordsOf } from './trade-words.ts';

const tables: readonly LanguageTables[] = [hindi, tamil, english];
const listener = createListener(tables, sharedNames);
const interpreter = createInterpreter(tables, sharedNames);
const sure = 0.9;

const heard = (text: string, language: 'hi' | 'ta' | 'en'): string => listener.hear(text, language, sure).text;

test('what recognisers really wrote is matched by sound to the words of the trade', () => {
  assert.equal(heard('तमातर', 'hi'), 'टमाटर');
  assert.equal(heard('चालीस्रुपये', 'hi'), 'चालीस रुपये');
  assert.equal(interpreter.understand(heard('पचास किलो तमातर है, चालीस रूपी किलो', 'hi'), 'hi').price?.rupees, '40');
  const onions = interpreter.understand(heard('2 क्विन्तल प्यास बेचना है, बहाव 25 रूप्ये किलो', 'hi'), 'hi');
  assert.deepEqual([onions.crop, onions.quantity?.amount, onions.price?.rupees], ['onion', '2', '25']);
  const brinjal = interpreter.understand(heard('நூறு கிலோ கத்தறிக்காய்', 'ta'), 'ta');
  assert.deepEqual([brinjal.crop, brinjal.quantity?.amount], ['brinjal', '100']);
});

test('a word of the trade that fell into two pieces is joined again', () => {
  assert.equal(heard('शक रकंद का भाव', 'hi'), 'शकरकंद का भाव');
});

test('a known word is never replaced: each phrase of the tables passes unchanged, whatever surrounds it', () => {
  const phrases = tables.flatMap((language) =>
    tradeWordsOf(language)
      .filter(({ latin }) => latin === (language.script === 'latin'))
      .map(({ said, role }) => ({ said, role, language: language.code as 'hi' | 'ta' | 'en' })),
  );
  fc.assert(
    fc.property(
      fc.constantFrom('hi', 'ta', 'en'),
      fc.infiniteStream(fc.nat()),
      fc.integer({ min: 1, max: 6 }),
      (language, stream, count) => {
        const own = phrases.filter((phrase) => phrase.language === language);
        const chosen = Array.from({ length: count }, () => own[(stream.next().value as number) % own.length]);
        const sentence = chosen.map((phrase) => phrase?.said).join(' ');
        const result = listener.hear(sentence, language as 'hi', sure);
        assert.equal(result.text, sentence);
        // Beside a number even a known word is asked about where it sounds like one; see below.
        if (!chosen.some((phrase) => phrase?.role === 'number')) assert.deepEqual(result.doubts, []);
      },
    ),
    { numRuns: 200 },
  );
});

test('number words that sound like two numbers are left as they are and asked about', () => {
  for (const [text, language] of [
    ['पचासन किलो', 'hi'],
    ['साठी रुपये', 'hi'],
    ['sixtin kg', 'en'],
  ] as const) {
    const result = listener.hear(text, language, sure);
    const numbers = interpreter.understand(result.text, language).numbers;
    assert.ok(result.decision === 'ask' || numbers.length === 0, `${text} became ${result.text}`);
  }
});

test('a damaged word is taken for a number, or a good, only where every other one sounds clearly less like it', () => {
  const margins = { number: 0.1, crop: 0.05 } as const;
  for (const role of ['number', 'crop'] as const) {
    for (const language of [hindi, tamil]) {
      const own = tradeWordsOf(language).filter((word) => word.role === role && !word.latin);
      fc.assert(
        fc.property(fc.constantFrom(...own), fc.nat(), ({ said }, at) => {
          const letters = Array.from(said);
          const damaged = letters.filter((_, i) => i !== at % letters.length).join('');
          const sounds = segments(fold(damaged).text.replaceAll(' ', ''));
          const unlike = (word: (typeof own)[number]): number =>
            unlikeness(sounds, word.sounds, weight(sounds), word.weight, 1);
          for (const { heard: original, words } of listener.hear(damaged, language.code, sure).replacements) {
            const taken = own.find((word) => word.said === words);
            if (taken === undefined || original !== damaged) continue;
            const others = own.filter(({ meaning }) => meaning !== taken.meaning);
            const nearest = Math.min(...others.map(unlike));
            assert.ok(nearest - unlike(taken) >= margins[role], `${damaged} became ${words}`);
          }
        }),
        { numRuns: 150 },
      );
    }
  }
});

test('a word between two numbers, or before one, that may have been a number is asked about', () => {
  for (const text of [
    'लहसुन एक सा बीस रुपये किलो',
    'सोयाबीन चार हज़ार डो सौ रुपये क्विंटल',
    'टमाटर साथ किलो',
    'साही 3 क्विंटल लहसुन',
  ]) {
    assert.equal(listener.hear(text, 'hi', sure).decision, 'ask', text);
  }
  assert.equal(listener.hear('आलू का 20 रुपये किलो', 'hi', sure).decision, 'take');
});

test('a number that is easily taken for another is only taken from a recogniser that is certain', () => {
  for (const [text, language] of [
    ['टमाटर सात रुपये किलो', 'hi'],
    ['टमाटर साठ रुपये किलो', 'hi'],
    ['தக்காளி கிலோ அறுபது ரூபாய்', 'ta'],
  ] as const) {
    assert.equal(listener.hear(text, language, 0.7).decision, 'ask', text);
    assert.equal(listener.hear(text, language, 0.85).decision, 'take', text);
  }
  assert.equal(listener.hear('टमाटर चालीस रुपये किलो', 'hi', 0.7).decision, 'take');
});

test('a number without a good is read back before it is taken', () => {
  assert.equal(listener.hear('8,130 ரூபாய்', 'ta', sure).decision, 'ask');
});

test('a recogniser that is not sure of itself is asked about or refused, however well the words fit', () => {
  assert.equal(listener.hear('टमाटर चालीस रुपये किलो', 'hi', 0.9).decision, 'take');
  assert.equal(listener.hear('टमाटर चालीस रुपये किलो', 'hi', 0.45).decision, 'ask');
  assert.equal(listener.hear('टमाटर चालीस रुपये किलो', 'hi', 0.1).decision, 'refuse');
  assert.equal(listener.hear('', 'hi', 0.9).decision, 'refuse');
});

test('any text in any language is heard without failing, and the replacements say where they were made', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom('hi', 'ta', 'en', 'sat'),
      (text, language) => {
        const { replacements, decision } = listener.hear(text, language as 'hi', sure);
        for (const { span, heard: original } of replacements) assert.equal(text.slice(span.start, span.end), original);
        assert.ok(['take', 'ask', 'refuse'].includes(decision));
      },
    ),
    { numRuns: 60 },
  );
});
