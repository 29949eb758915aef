import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { unlikeness, weight } from './distance.ts';
import { segments } from './segments.ts';

function unlike(a: string, b: string): number {
  const [one, other] = [segments(a), segments(b)];
  return unlikeness(one, other, weight(one), weight(other), 1);
}

test('breath, length and tongue place set words apart little, other sounds much', () => {
  assert.ok(unlike('टमाटर', 'तमातर') < 0.1);
  assert.ok(unlike('किलो', 'कीलू') < 0.15);
  assert.ok(unlike('भाव', 'बाव') < 0.1);
  assert.ok(unlike('आलू', 'भिंडी') > 0.5);
  assert.ok(unlike('पचास', 'पचपन') > 0.3);
});

test('a last ह sounds as हा', () => {
  assert.equal(unlike('बारह', 'बारहा'), 0);
  assert.ok(unlike('बारह', 'तेरह') > 0.2);
});

test('Tamil and Devanagari letters of one sound are one sound', () => {
  assert.equal(unlike('கிலோ', 'किलो'), 0);
  assert.ok(unlike('தக்காளி', 'தக்காலி') < 0.05);
});

test('unlikeness is a distance: none to itself, the same both ways, between 0 and 1', () => {
  const word = fc.stringMatching(
    /^[\u0905-\u0914\u0915-\u0939\u093e-\u094c\u0b85-\u0b94\u0b95-\u0bb9\u0bbe-\u0bcc]{1,10}$/u,
  );
  fc.assert(
    fc.property(word, word, (a, b) => {
      assert.equal(unlike(a, a), 0);
      const there = unlike(a, b);
      assert.ok(there >= 0 && there <= 1);
      assert.ok(Math.abs(there - unlike(b, a)) < 1e-9);
    }),
  );
});
