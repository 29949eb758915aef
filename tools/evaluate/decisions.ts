import { readFileSync } from 'node:fs';
import type { LanguageCode } from '@mandi/language';
import type { Case, EvaluationSet } from './case.ts';

/** A case on which a source and we disagree, decided against the source, with the reason. */
export interface Decision {
  readonly language: LanguageCode;
  readonly said: string;
  readonly expected: string;
  readonly reason: string;
}

const file = new URL('../../packages/language/evaluation/decisions.tsv', import.meta.url);

/** `language TAB said TAB what the source means TAB reason`, one a line. */
export function readDecisions(): readonly Decision[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [language = '', said = '', expected = '', reason = ''] = line.split('\t');
      return { language: language as LanguageCode, said, expected, reason };
    });
}

/** The decision on a case, where there is one. */
export function decisionOn(
  decisions: readonly Decision[],
  { language }: EvaluationSet,
  one: Case,
): Decision | undefined {
  return decisions.find(
    (decision) => decision.language === language && decision.said === one.said && decision.expected === one.expected,
  );
}
