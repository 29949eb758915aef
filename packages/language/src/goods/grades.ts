import type { GoodId } from './goods.ts';

/** A grade that reports and quality marks name in English in every language. */
export interface Grade {
  /** Written so that a language without a word for it may show it as it is. */
  readonly id: string;
  /** As Agmarknet writes it; absent for AGMARK's classes, which prices are not reported by. */
  readonly agmarknet?: string;
  readonly words: readonly string[];
  /** Means a grade wherever it is said. The others are common words, and grades only beside the word "grade". */
  readonly alone: boolean;
  /** Only of these goods; absent for all. */
  readonly crops?: readonly GoodId[];
}

const jute = (id: string, agmarknet: string, words: readonly string[]): Grade => ({
  ...{ id, agmarknet, words },
  alone: true,
  crops: ['jute'],
});

/**
 * The 17 grades of Agmarknet 2.0 (filters of March 2026) and AGMARK's three classes of onion (grade designation marks). A, B and C are the
 * ids that every language has its own words for.
 */
export const grades: readonly Grade[] = [
  { id: 'FAQ', agmarknet: 'FAQ', words: ['faq', 'f a q', 'fair average quality'], alone: true },
  { id: 'Non-FAQ', agmarknet: 'Non-FAQ', words: ['non faq', 'nonfaq', 'below faq'], alone: true },
  { id: 'A', agmarknet: 'Grade A', words: ['grade a', 'a grade'], alone: true },
  { id: 'B', agmarknet: 'Grade B', words: ['grade b', 'b grade'], alone: true },
  { id: 'C', agmarknet: 'Grade C', words: ['grade c', 'c grade'], alone: true },
  { id: 'Range-1', agmarknet: 'Grade Range-1', words: ['grade range 1', 'range 1'], alone: true },
  { id: 'Range-2', agmarknet: 'Grade Range-2', words: ['grade range 2', 'range 2'], alone: true },
  { id: 'Range-3', agmarknet: 'Grade Range-3', words: ['grade range 3', 'range 3'], alone: true },
  { id: 'Large', agmarknet: 'Large', words: ['large'], alone: false },
  { id: 'Medium', agmarknet: 'Medium', words: ['medium'], alone: false },
  { id: 'Small', agmarknet: 'Small', words: ['small'], alone: false },
  { id: 'Local', agmarknet: 'Local', words: ['local'], alone: false },
  jute('TD-1', 'TD 1 (FAQ)', ['td 1', 'td1']),
  jute('TD-2', 'TD 2 (FAQ)', ['td 2', 'td2']),
  jute('TD-3', 'TD 3 (FAQ)', ['td 3', 'td3']),
  jute('TD-4', 'TD 4 (Non-FAQ)', ['td 4', 'td4']),
  jute('TD-5', 'TD 5 (Non-FAQ)', ['td 5', 'td5']),
  { id: 'Extra class', words: ['extra class'], alone: true, crops: ['onion', 'small-onion'] },
  { id: 'Class I', words: ['class i', 'class 1', 'class one'], alone: true, crops: ['onion', 'small-onion'] },
  { id: 'Class II', words: ['class ii', 'class 2', 'class two'], alone: true, crops: ['onion', 'small-onion'] },
];

/** The grade that Agmarknet writes so, in any case; undefined for a name that is none of its 17. */
export function gradeReported(name: string): Grade | undefined {
  const written = name.toLowerCase();
  return grades.find(({ agmarknet }) => agmarknet?.toLowerCase() === written);
}
