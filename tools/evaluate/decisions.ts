import { readFileSync } from 'node:fs';
import type { LanguageCode } from '@mandi/language';
import type { Case, EvaluationSet } from './case.ts';

/** Cases on which a source and we disagree, decided against the source, with the reason. */
export interface Decision {
  readonly language: LanguageCode;
  /** How the name of the source begins. */
  readonly source: string;
  /** The words, or a pattern between slashes for a way in which the source forms them all. */
  readonly said: string | RegExp;
  readonly reason: string;
}

const file = new URL('../../packages/language/evaluation/decisions.tsv', import.meta.url);

/** `language TAB source TAB said TAB reason`, one a line. */
export function readDecisions(): readonly Decision[] {
  return readFileSync(file, 'utf8')
    .normalize()
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [language = '', source = '', said = '', reason = ''] = line.split('\t');
      const pattern = /^\/(.*)\/$/u.exec(said)?.[1];
      return {
        language: language as LanguageCode,
        source,
        said: pattern === undefined ? said : new RegExp(pattern, 'u'),
        reason,
      };
    });
}

/** The decision on a case, where there is one. */
export function decisionOn(
  decisions: readonly Decision[],
  { language, origin }: EvaluationSet,
  one: Case,
): Decision | undefined {
  const said = one.said.normalize();
  return decisions.find(
    (decision) =>
      decision.language === language &&
      origin.startsWith(decision.source) &&
      (typeof decision.said === 'string' ? decision.said === said : decision.said.test(said)),
  );
}
