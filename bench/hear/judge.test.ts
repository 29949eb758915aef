import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allLanguages, createInterpreter, sharedNames } from '../../packages/language/src/index.ts';
import { createListener } from '../../packages/language/src/sound/listener.ts';
import { judge } from './judge.ts';
import { packSound, unpackSound } from './mu-law.ts';
import { type Sentence, sentencesOf, voiceOf } from './sentences.ts';
import { mistakes } from './words.ts';

const interpreter = createInterpreter(allLanguages, sharedNames);
const said: Sentence = { name: 'hi-01', language: 'hi', text: '', crop: 'tomato', quantity: '50 kg', price: '40 kg' };
const verdictOn = (text: string, decision: 'take' | 'ask' = 'take'): string =>
  judge(said, interpreter.understand(text, 'hi'), decision).verdict;

test('right is every fact and nothing else, taken', () => {
  assert.equal(verdictOn('पचास किलो टमाटर चालीस रुपये किलो'), 'right');
  assert.equal(verdictOn('पचास किलो टमाटर चालीस रुपये किलो', 'ask'), 'asked');
});

test('a fact that is missing is asked for; one that is another is wrong', () => {
  assert.equal(verdictOn('पचास किलो टमाटर'), 'asked');
  assert.equal(verdictOn('पचपन किलो टमाटर चालीस रुपये किलो'), 'wrong');
  assert.equal(verdictOn('पचास किलो आलू चालीस रुपये किलो'), 'wrong');
  assert.equal(verdictOn('पचपन किलो टमाटर चालीस रुपये किलो', 'ask'), 'asked');
});

test('there are 40 held-out sentences in each language, whose facts are understood when they are heard without a mistake', () => {
  const sentences = sentencesOf('sentences');
  for (const language of ['hi', 'ta'])
    assert.equal(sentences.filter((sentence) => sentence.language === language).length, 40);
  for (const sentence of sentences) {
    const { verdict, understood } = judge(sentence, interpreter.understand(sentence.text, sentence.language), 'take');
    assert.equal(verdict, 'right', `${sentence.text}: ${understood}`);
  }
});

test('a sentence heard without a mistake passes the listener unchanged, and is taken', () => {
  const listener = createListener(allLanguages, sharedNames);
  for (const { text, language } of [...sentencesOf('sentences'), ...sentencesOf('development')]) {
    const { text: same, decision, doubts } = listener.hear(text, language, 0.9);
    assert.equal(same, text);
    assert.equal(decision, 'take', `${text}: ${doubts.map(({ heard }) => heard).join(', ')}`);
  }
});

test('no development sentence is a held-out one, and the two sets share no voice', () => {
  const [held, own] = [sentencesOf('sentences'), sentencesOf('development')];
  const texts = new Set(held.map(({ text }) => text));
  assert.ok(own.every(({ text }) => !texts.has(text)));
  const voices = new Set(held.map((sentence) => voiceOf('sentences', sentence)));
  assert.ok(own.every((sentence) => !voices.has(voiceOf('development', sentence))));
});

test('errors are counted in words and in letters, punctuation aside', () => {
  const { words, wrongWords, letters, wrongLetters } = mistakes('आलू का भाव', 'आलु का भाव।');
  assert.deepEqual([words, wrongWords, letters, wrongLetters], [3, 1, 10, 1]);
});

test('a packed sound is the sound within the steps of µ-law', () => {
  const samples = Float32Array.from({ length: 400 }, (_, i) => Math.sin(i / 9) * (i / 400));
  const { samples: again, rate } = unpackSound(packSound({ samples, rate: 16_000 }));
  assert.equal(rate, 16_000);
  for (const [i, sample] of samples.entries()) {
    assert.ok(Math.abs((again[i] ?? 9) - sample) <= Math.max(0.001, Math.abs(sample) * 0.04));
  }
  assert.throws(() => unpackSound(new Uint8Array(5)), RangeError);
});
