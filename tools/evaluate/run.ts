import type { Interpreter } from '@mandi/language';
import type { Case, EvaluationSet, Verdict } from './case.ts';
import { type Decision, decisionOn } from './decisions.ts';

interface Failure extends Case {
  readonly verdict: Exclude<Verdict, 'right'>;
  readonly understood: string;
}

/** What one set came to. `disputed` cases were decided against their source and count neither way. */
export interface Result {
  readonly set: EvaluationSet;
  readonly right: number;
  readonly asked: number;
  readonly wrong: number;
  readonly disputed: number;
  readonly failures: readonly Failure[];
}

/** Puts every case of a set to the interpreter. */
export function run(interpreter: Interpreter, set: EvaluationSet, decisions: readonly Decision[]): Result {
  const counts = { right: 0, asked: 0, wrong: 0, disputed: 0 };
  const failures: Failure[] = [];
  for (const one of set.cases) {
    const { verdict, understood } = set.judge(interpreter, one);
    if (verdict === 'right') counts.right += 1;
    else if (decisionOn(decisions, set, one) !== undefined) counts.disputed += 1;
    else {
      counts[verdict] += 1;
      failures.push({ ...one, verdict, understood });
    }
  }
  return { set, ...counts, failures };
}

/** The share of the cases that are not disputed, in percent. */
export function percent(part: number, { right, asked, wrong }: Omit<Result, 'set' | 'failures' | 'disputed'>): number {
  const all = right + asked + wrong;
  return all === 0 ? 0 : (100 * part) / all;
}
