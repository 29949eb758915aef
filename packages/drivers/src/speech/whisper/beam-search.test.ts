import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beamSearch, loops, type NextToken, type SearchSettings } from './beam-search.ts';
import { ExpectedWords } from './expected-words.ts';
import { special, Vocabulary } from './vocabulary.ts';

const letters = ['Ġto', 'ma', 'to', 'na', 'Ġon', 'ion'];
const vocabulary = new Vocabulary(
  Object.fromEntries(letters.map((letter, id) => [letter, id])),
  'Ġ t\nĠt o\nm a\nt o\nn a\nĠ o\nĠo n\ni o\nio n\n',
);
const end = special.endOfText;
const size = end + 1;

const settings = (words: readonly string[], bonus = 1, width = 2): SearchSettings => ({
  width,
  maximumTokens: 12,
  vocabularySize: size,
  allowed: Int32Array.from([...letters.keys(), end]),
  expected: new ExpectedWords(vocabulary, words, bonus),
});

/** A recogniser whose scores depend only on how many tokens there are: `steps[n]` gives the probability of each token. */
function scripted(...steps: readonly Readonly<Record<number, number>>[]): NextToken {
  return async (texts) => {
    const logits = new Float32Array(size * texts.length).fill(-30);
    for (const [row, text] of texts.entries()) {
      const chances = steps[text.tokens.length] ?? { [end]: 1 };
      for (const [token, chance] of Object.entries(chances)) logits[row * size + Number(token)] = Math.log(chance);
    }
    return logits;
  };
}

const never = (): boolean => false;

test('the likeliest text comes first, its probabilities with it', async () => {
  const found = await beamSearch(
    scripted({ 0: 0.7, 4: 0.3 }, { 1: 0.9, 5: 0.1 }, { 2: 0.6, 3: 0.4 }),
    settings([], 0),
    never,
  );
  assert.deepEqual(found[0]?.tokens, [0, 1, 2]);
  assert.ok(Math.abs(Math.exp(found[0]?.logProbabilities[0] ?? 0) - 0.7) < 1e-3);
});

test('a text that begins less likely but ends likelier wins, as a greedy choice could not let it', async () => {
  const next: NextToken = async (texts) => {
    const logits = new Float32Array(size * texts.length).fill(-30);
    for (const [row, { tokens }] of texts.entries()) {
      const put = (token: number, chance: number): void => void (logits[row * size + token] = Math.log(chance));
      if (tokens.length === 0) [put(0, 0.55), put(4, 0.45)];
      else if (tokens.length === 1) tokens[0] === 0 ? [put(1, 0.5), put(2, 0.5)] : put(5, 1);
      else put(end, 1);
    }
    return logits;
  };
  const found = await beamSearch(next, settings([], 0, 3), never);
  assert.deepEqual(found[0]?.tokens, [4, 5]);
});

test('an expected word beats a likelier one that nobody says in a market', async () => {
  const steps = scripted({ 0: 1 }, { 1: 1 }, { 3: 0.6, 2: 0.4 });
  assert.deepEqual((await beamSearch(steps, settings([], 0), never))[0]?.tokens, [0, 1, 3]);
  assert.deepEqual((await beamSearch(steps, settings(['tomato']), never))[0]?.tokens, [0, 1, 2]);
});

test('between two expected words the sound decides', async () => {
  const steps = scripted({ 0: 1 }, { 1: 1 }, { 3: 0.6, 2: 0.4 });
  assert.deepEqual((await beamSearch(steps, settings(['tomato', 'tomana']), never))[0]?.tokens, [0, 1, 3]);
});

test('a word left before its end gives back what it was lent', async () => {
  const steps = scripted({ 0: 0.5, 4: 0.5 }, { 1: 0.5, 5: 0.5 }, { 3: 1 });
  const found = await beamSearch(steps, settings(['tomato'], 5, 6), never);
  const left = found.find(({ tokens }) => tokens.join() === '0,1,3');
  assert.ok(Math.abs((left?.score ?? 9) - Math.log(0.25)) < 1e-2);
});

test('text that goes round and round is given up', async () => {
  assert.ok(loops([9, 0, 1, 0, 1, 0, 1, 0, 1]));
  assert.ok(loops([0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5]));
  assert.ok(!loops([0, 1, 2, 0, 1, 2]));
  const round: NextToken = async (texts) => {
    const logits = new Float32Array(size * texts.length).fill(-30);
    for (const [row, { tokens }] of texts.entries()) {
      logits[row * size + (tokens.length % 2)] = Math.log(0.9);
      logits[row * size + end] = Math.log(0.1);
    }
    return logits;
  };
  const found = await beamSearch(round, { ...settings([], 0), maximumTokens: 60 }, never);
  assert.ok((found[0]?.tokens.length ?? 99) < 9);
});

test('a deadline ends the search with what there is', async () => {
  let steps = 0;
  const found = await beamSearch(scripted({ 0: 1 }, { 1: 1 }, { 2: 1 }), settings([], 0), () => {
    steps += 1;
    return steps > 2;
  });
  assert.deepEqual(found[0]?.tokens, [0, 1]);
});
