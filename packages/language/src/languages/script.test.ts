import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tables } from '../../test/interpreter.ts';
import type { Script as KnownScript } from '../tables.ts';

const scripts = {
  latin: /\p{Script=Latin}/u,
  devanagari: /\p{Script=Devanagari}/u,
  bengali: /\p{Script=Bengali}/u,
  gurmukhi: /\p{Script=Gurmukhi}/u,
  gujarati: /\p{Script=Gujarati}/u,
  oriya: /\p{Script=Oriya}/u,
  tamil: /\p{Script=Tamil}/u,
  telugu: /\p{Script=Telugu}/u,
  kannada: /\p{Script=Kannada}/u,
  malayalam: /\p{Script=Malayalam}/u,
  arabic: /\p{Script=Arabic}/u,
  'ol-chiki': /\p{Script=Ol_Chiki}/u,
  'meetei-mayek': /\p{Script=Meetei_Mayek}/u,
} as const satisfies Readonly<Record<KnownScript, RegExp>>;
type Script = keyof typeof scripts;

/** Every string of a table, with the path to it. */
function* strings(value: unknown, path: string): Generator<readonly [path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* strings(inner, `${path}.${key}`);
  }
}

const lettersOf = (word: string): Set<Script | 'other'> =>
  new Set(
    [...word]
      .filter((letter) => /[\p{L}\p{M}]/u.test(letter) && !/\p{Script=Inherited}/u.test(letter))
      .map((letter) => (Object.keys(scripts) as Script[]).find((script) => scripts[script].test(letter)) ?? 'other'),
  );

/** Keys that hold ids and prose in English, not words of the language. */
const notSpoken =
  /\.(code|script|origin|id|act|asked|denied|priceOnly|howMuchAlone|gaps|sources|marks|tensTakeUnits|negation|joining|slots)\b|\.crops\.[\w-]+\.3$|homonyms\.\d+\.crops|varieties\.\d+\.crops/;

describe('the tables of each language', () => {
  for (const language of tables) {
    it(`${language.code}: hold only letters of its own script and Latin, and never two scripts in one word`, () => {
      const allowed = new Set<Script | 'other'>([language.script, ...language.alsoWritten, 'latin']);
      let checked = 0;
      for (const [path, text] of strings(language, language.code)) {
        for (const word of text.replace(/\{\w+\}/g, ' ').split(/[\s\p{P}\p{S}\p{N}]+/u)) {
          const found = lettersOf(word);
          if (found.size === 0) continue;
          checked += 1;
          assert.ok(found.size === 1, `${path}: two scripts in ${word}`);
          const [script] = found;
          assert.ok(allowed.has(script ?? 'other'), `${path}: ${word} is in ${script}`);
        }
      }
      assert.ok(checked > (language.level === 'full' ? 3000 : 500), `${checked} words checked`);
    });

    it(`${language.code}: say every name and sentence in its own script`, () => {
      const said = [
        ...Object.entries(language.crops).map(([id, [name]]) => [id, name] as const),
        ...Object.entries(language.units).flatMap(([id, { one, many, per, screen }]) =>
          [one, many, per, screen].map((name) => [id, name] as const),
        ),
        ...strings(language.sentences, 'sentences'),
        ...language.numbers.upToNinetyNine.map((words, value) => [String(value), words[0] ?? ''] as const),
      ].filter(([path]) => !notSpoken.test(path));
      for (const [path, text] of said) {
        assert.ok(text.trim() !== '' || path.includes('facts'), `${path} is empty`);
        for (const script of lettersOf(text.replace(/\{\w+\}/g, ' ')))
          assert.equal(script, language.script, `${path}: ${text}`);
      }
    });
  }
});
