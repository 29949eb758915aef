import type { Interpreter, LanguageCode } from '@mandi/language';

export type Kind = 'numbers' | 'crops' | 'romanised crops' | 'utterances' | 'unseen utterances' | 'fresh utterances';

/**
 * What became of one case. `asked`: not settled, but open or silent, so that a person would be asked;
 * `wrong`: something false was stated without a question.
 */
export type Verdict = 'right' | 'asked' | 'wrong';

export interface Case {
  readonly said: string;
  readonly expected: string;
  /** Why this case is hard: "homonym", "range" …; absent for a plain one. */
  readonly trap?: string;
}

/** Cases of one kind in one language, all from one origin. */
export interface EvaluationSet {
  readonly language: LanguageCode;
  readonly kind: Kind;
  /** Where the cases come from, with licence. */
  readonly origin: string;
  readonly cases: readonly Case[];
  /** What was understood, in the notation of `expected`, and what to think of it. */
  judge(interpreter: Interpreter, one: Case): { readonly verdict: Verdict; readonly understood: string };
}
