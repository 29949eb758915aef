import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Meaning, Slot } from '@mandi/language';
import { createInterpreter, english, hindi, sharedNames, tamil } from '@mandi/language';
import { createListener, type HeardBySound } from '@mandi/language/sound/listener';
import { MarketError } from '@mandi/market';
import { tradingFloor } from '../../test/trading-floor.ts';
import { doubtedFacts, listen } from './listening.ts';

const tables = [hindi, tamil, english];
const interpreter = createInterpreter(tables, sharedNames);

/** What is lost of the words to a doubt about `doubtful`, where so much was still missing. */
function lost(text: string, doubtful: string, role: 'amount' | 'crop', missing: readonly Slot[] = []): string[] {
  const start = text.indexOf(doubtful);
  const meaning: Meaning = interpreter.understand(text, 'hi');
  const doubted = [{ of: role, span: { start, end: start + doubtful.length } }];
  return [...doubtedFacts({ text, doubted }, meaning, missing)].sort();
}

test('a doubt beside an amount takes that amount, and no other', () => {
  assert.deepEqual(lost('टमाटर दस किलो xyz चालीस रुपये', 'xyz', 'amount'), ['price', 'quantity']);
  assert.deepEqual(lost('दस किलो टमाटर xyz चालीस रुपये किलो', 'xyz', 'amount'), ['price']);
});

test('a doubt beside no amount takes what was still missing, or every amount where none was', () => {
  assert.deepEqual(lost('xyz', 'xyz', 'amount', ['per']), ['price']);
  assert.deepEqual(lost('xyz', 'xyz', 'amount', ['crop', 'unit']), ['quantity']);
  assert.deepEqual(lost('xyz', 'xyz', 'amount'), ['price', 'quantity']);
});

test('a doubtful crop is asked for, unless another was named for certain', () => {
  assert.deepEqual(lost('xyz दस किलो', 'xyz', 'crop'), ['crop']);
  assert.deepEqual(lost('xyz टमाटर दस किलो', 'xyz', 'crop'), []);
});

/** A listener that answers this to any words. */
function hearing(answer: Partial<HeardBySound>) {
  const plain = { replacements: [], doubts: [], decision: 'take', confidence: 1 } as const;
  return tradingFloor({
    listener: { hear: (text) => ({ text, ...plain, ...answer }), expectedWords: () => [] },
  });
}

test('where a doubt stands is found again after words before it were put right', async () => {
  const text = 'tamatar pachaz kilo';
  const replacements = [{ span: { start: 0, end: 7 }, heard: 'tamatar', words: 'टमाटर', unlike: 0 }];
  const doubts = [{ span: { start: 8, end: 14 }, heard: 'pachaz', role: 'number' }] as const;
  const floor = hearing({ text: 'टमाटर pachaz kilo', replacements, doubts, decision: 'ask' });
  const { doubted, ...listened } = listen(floor.context, { text, language: 'hi', confidence: 0.9 });
  assert.equal(listened.text.slice(doubted[0]?.span.start, doubted[0]?.span.end), 'pachaz');
  await floor.close();
});

test('words that a recogniser was hopeless about are nothing heard; typed words are never doubted', async () => {
  const listener = createListener(tables, sharedNames);
  const floor = tradingFloor({ listener });
  const words = { text: 'टमाटर एक सौ पचाज किलो', language: 'hi' } as const;
  assert.equal(listen(floor.context, { ...words, confidence: 0.9 }).doubted.length, 1);
  assert.deepEqual(listen(floor.context, words).doubted, []);
  assert.throws(
    () => listen(floor.context, { ...words, confidence: 0.1 }),
    (error) => error instanceof MarketError && error.code === 'nothing-heard',
  );
  await floor.close();
});
