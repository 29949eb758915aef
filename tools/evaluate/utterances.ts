import { existsSync, readFileSync } from 'node:fs';
import type { LanguageCode } from '@mandi/language';
import { summary } from '../../packages/language/test/summary.ts';
import type { Case, EvaluationSet, Verdict } from './case.ts';

/** The utterances written for a language: one a line, `said TAB what must be understood TAB trap`. */
const fileOf = (language: LanguageCode): URL =>
  new URL(`../../packages/language/evaluation/utterances/${language}.tsv`, import.meta.url);

function casesOf(language: LanguageCode): Case[] {
  const file = fileOf(language);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [said = '', expected = '', trap = ''] = line.split('\t');
      return trap === '' ? { said, expected } : { said, expected, trap };
    });
}

/** The facts that are stated, without what is open, missing or a problem. */
const stated = (text: string): readonly string[] =>
  text
    .split(' ')
    .filter(Boolean)
    .reduce<string[]>((facts, word) => {
      const last = facts.at(-1);
      if (last !== undefined && /^[QN]=\S+$/.test(last) && /^[a-z]/.test(word))
        facts[facts.length - 1] = `${last} ${word}`;
      else if (!/^[?!-]/.test(word)) facts.push(word);
      return facts;
    }, []);

/** Wrong when a fact is stated that was not said, or an act that was not done; open or silent otherwise. */
function verdictOf(understood: string, expected: string): Verdict {
  if (understood === expected) return 'right';
  const allowed = new Set(stated(expected));
  return stated(understood).every((fact) => allowed.has(fact)) ? 'asked' : 'wrong';
}

/** The utterances of a language, or none where nobody has written any. */
export function utteranceSets(language: LanguageCode): EvaluationSet[] {
  const cases = casesOf(language);
  if (cases.length === 0) return [];
  const origin = 'written for this project apart from the tables, not by a native speaker';
  return [
    {
      language,
      kind: 'utterances',
      origin,
      cases,
      judge: (interpreter, { said, expected }) => {
        const understood = summary(interpreter.understand(said, language));
        return { verdict: verdictOf(understood, expected), understood };
      },
    },
  ];
}
