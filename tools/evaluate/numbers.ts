import type { Interpreter, LanguageCode } from '@mandi/language';
import { LOCALES, ToWords } from 'to-words';
import type { Case, EvaluationSet, Verdict } from './case.ts';
import { hundredsAndMore, listedWords, thousandsAndMore } from './listed-words.ts';
import { spellOut } from './spell-out-rules.ts';

/** Values at every boundary of Indian numbers: all to 1,000, then each scale with small and large parts. */
const values: readonly number[] = [
  ...Array.from({ length: 1001 }, (_, value) => value),
  ...[1e3, 1e4, 1e5, 1e6, 1e7, 1e8].flatMap((scale) =>
    [1, 1.5, 2, 2.5, 7, 9].flatMap((times) => [0, 1, 25, 99].map((rest) => scale * times + rest)),
  ),
  ...[1234, 4567, 10_500, 12_345, 48_750, 99_999, 123_456, 567_890, 999_999, 1_234_567, 98_76_543, 1_23_45_678],
].filter((value) => value < 1e9);

function judge(interpreter: Interpreter, language: LanguageCode, { said, expected }: Case) {
  const { numbers } = interpreter.understand(said, language);
  const understood = numbers.map(({ value }) => value).join(' ');
  const verdict: Verdict = understood === expected ? 'right' : numbers.length === 1 ? 'wrong' : 'asked';
  return { verdict, understood };
}

function setOf(language: LanguageCode, origin: string, cases: readonly Case[]): EvaluationSet {
  return { language, kind: 'numbers', origin, cases, judge: (interpreter, one) => judge(interpreter, language, one) };
}

const spoken = (spell: (value: number) => string): Case[] =>
  [...new Set(values)].map((value) => ({ said: spell(value), expected: String(value) }));

/** The words of `to-words` in a language, where it has it. */
function toWords(language: LanguageCode): ((value: number) => string) | undefined {
  const localeCode = `${language}-IN`;
  if (!Object.hasOwn(LOCALES, localeCode)) return undefined;
  const words = new ToWords({ localeCode });
  return (value) => words.convert(value);
}

/** The name of AI4Bharat's list, and what of it is put together as the source itself does. */
const listed: readonly (readonly [origin: string, casesOf: (language: LanguageCode) => Case[]])[] = [
  ['AI4Bharat indic-numtowords (MIT)', listedWords],
  ['AI4Bharat indic-numtowords (MIT), hundreds and more', hundredsAndMore],
  ['AI4Bharat indic-numtowords (MIT), thousands and more', thousandsAndMore],
];

/** The number sets of a language, each from a source that is not ours. */
export function numberSets(language: LanguageCode): EvaluationSet[] {
  const rules = spellOut(language);
  const words = toWords(language);
  return [
    ...(rules ? [setOf(language, 'Unicode CLDR 48 spell-out rules (Unicode-3.0)', spoken(rules))] : []),
    ...(words ? [setOf(language, 'to-words 5 (MIT)', spoken(words))] : []),
    ...listed.map(([origin, casesOf]) => setOf(language, origin, casesOf(language))),
  ].filter(({ cases }) => cases.length > 0);
}
