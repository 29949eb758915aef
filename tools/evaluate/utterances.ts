import { existsSync, readFileSync } from 'node:fs';
import type { LanguageCode } from '@mandi/language';
import { summary } from '../../packages/language/test/summary.ts';
import type { Case, EvaluationSet, Verdict } from './case.ts';

/**
 * The sets, by folder, in the order in which they were written, each by people who had not seen the tables. The score of each at first sight is a
 * measure; after that the kinds of mistakes it showed were mended, and it is a guard.
 */
const sets = {
  utterances: {
    kind: 'utterances',
    origin: 'written for this project apart from the tables, which were then mended to it; not by native speakers',
  },
  unseen: {
    kind: 'unseen utterances',
    origin:
      'written for this project apart from the tables, which were then mended to the kinds of mistakes it showed; not by a native speaker',
  },
  fresh: {
    kind: 'fresh utterances',
    origin:
      'written for this project apart from the tables, which were then mended to the kinds of mistakes it showed; not by native speakers',
  },
} as const;

/** The utterances of a language in a set: one a line, `said TAB what must be understood TAB trap`. */
function casesOf(set: keyof typeof sets, language: LanguageCode): Case[] {
  const file = new URL(`../../packages/language/evaluation/${set}/${language}.tsv`, import.meta.url);
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

/** The sets of utterances of a language that somebody has written. */
export function utteranceSets(language: LanguageCode): EvaluationSet[] {
  return (Object.keys(sets) as (keyof typeof sets)[]).flatMap((set) => {
    const cases = casesOf(set, language);
    return cases.length === 0 ? [] : [{ ...sets[set], language, cases, judge: judgeIn(language) }];
  });
}

const judgeIn =
  (language: LanguageCode): EvaluationSet['judge'] =>
  (interpreter, { said, expected }) => {
    const understood = summary(interpreter.understand(said, language));
    return { verdict: verdictOf(understood, expected), understood };
  };
