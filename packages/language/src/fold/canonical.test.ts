import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { tables } from '../../test/interpreter.ts';
import { firstSound, firstSoundUnfolded } from '../read/first-sound.ts';
import { wordKey } from '../read/keys.ts';
import { isPlain } from './canonical.ts';
import { fold } from './fold.ts';

const block = fc.constantFrom(
  0x0900,
  0x0980,
  0x0a00,
  0x0a80,
  0x0b00,
  0x0b80,
  0x0c00,
  0x0c80,
  0x0d00,
  0x0600,
  0x0680,
  0x1c50,
);
const word = block.chain((first) =>
  fc
    .array(
      fc.oneof(fc.integer({ min: first, max: first + 0x7f }), fc.integer({ min: first + 0x15, max: first + 0x4d })),
      {
        minLength: 1,
        maxLength: 8,
      },
    )
    .map((codes) => String.fromCharCode(...codes)),
);
const names = tables.flatMap(({ crops }) =>
  Object.values(crops).flatMap(([said, also, romanised]) => [said, ...also, ...romanised]),
);

describe('a text that is told to be plain', () => {
  it('folds to itself', () => {
    fc.assert(
      fc.property(word, (text) => {
        if (isPlain(text)) assert.equal(fold(text).text, text);
      }),
      { numRuns: 50_000 },
    );
  });

  it('is most of what the tables say', () => {
    const plain = names.filter(isPlain).length;
    assert.ok(plain > names.length / 2, `${plain} of ${names.length}`);
  });
});

describe('the first sound of a word', () => {
  it('is the same for all words of one key, folded or not', () => {
    const sounds = new Map<string, number>();
    for (const name of names) {
      const folded = fold(name).text;
      assert.equal(firstSoundUnfolded(name), firstSound(folded), name);
      const key = wordKey(folded);
      assert.equal(sounds.get(key) ?? firstSound(folded), firstSound(folded), name);
      sounds.set(key, firstSound(folded));
    }
  });

  it('is known of any text before it is folded', () => {
    fc.assert(
      fc.property(word, (text) => {
        if (fold(text).text !== '') assert.equal(firstSoundUnfolded(text), firstSound(fold(text).text));
      }),
      { numRuns: 20_000 },
    );
  });
});
