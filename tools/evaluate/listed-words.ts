import { readFileSync } from 'node:fs';
import type { LanguageCode } from '@mandi/language';
import type { Case } from './case.ts';

interface ListedWord {
  readonly language: string;
  readonly table: string;
  readonly value: number;
  readonly word: string;
}

const file = new URL('../../packages/language/test/fixtures/number-words.csv', import.meta.url);

/** AI4Bharat's words of a language. */
const wordsOf = (language: LanguageCode): readonly ListedWord[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [code = '', table = '', value = '', word = ''] = line.split(',');
      return { language: code, table, value: Number(value), word };
    })
    .filter((row) => row.language === language);

const below = (most: number, words: readonly ListedWord[]): readonly ListedWord[] =>
  words.filter(({ table, value }) => table === 'direct' && value > 0 && value < most);

/** Every word of the list. */
export const listedWords = (language: LanguageCode): Case[] =>
  wordsOf(language).map(({ word, value }) => ({ said: word, expected: String(value) }));

/** Each form of a number of hundreds that comes before a smaller number, with each word of that. */
export function hundredsAndMore(language: LanguageCode): Case[] {
  const words = wordsOf(language);
  return words
    .filter(({ table }) => table === 'hundreds')
    .flatMap((hundreds) =>
      below(100, words).map(({ value, word }) => ({
        said: `${hundreds.word} ${word}`,
        expected: String(hundreds.value + value),
      })),
    );
}

/** How the source grows a thousand on to its count, whose last vowel is lost: alone, and before a smaller number. */
const thousandsGrownOn: Partial<Record<LanguageCode, readonly [alone: string, joining: string]>> = {
  ta: ['ாயிரம்', 'ாயிரத்து'],
  ml: ['ായിരം', 'ായിരത്തി'],
};

/** The counts for which the source has other words: a thousand, two thousand, five thousand. */
const otherThousands: readonly number[] = [1, 2, 5];

/** Thousands that are one word, alone and before 1, 25 and 99. */
export function thousandsAndMore(language: LanguageCode): Case[] {
  const grown = thousandsGrownOn[language];
  if (grown === undefined) return [];
  const [alone, joining] = grown;
  const small = below(100, wordsOf(language));
  const after = small.filter(({ value }) => [1, 25, 99].includes(value));
  return small
    .filter(({ value }) => !otherThousands.includes(value))
    .flatMap(({ word, value }) => {
      const stem = word.slice(0, -1);
      const more = after.map((rest) => ({
        said: `${stem}${joining} ${rest.word}`,
        expected: String(value * 1000 + rest.value),
      }));
      return [{ said: stem + alone, expected: String(value * 1000) }, ...more];
    });
}
