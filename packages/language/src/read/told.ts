import { type Element, means } from './elements.ts';
import { isBreak } from './tidy.ts';

/**
 * "I sold 20 kg of onion yesterday at 30, now I have 50 kg": where another clause has a number of its own, a clause that tells of a
 * trade or a price gone by says no more than the good.
 */
export function withoutTold(elements: readonly Element[]): readonly Element[] {
  if (!elements.some((element) => means(element, 'traded') || means(element, 'past'))) return elements;
  const clauses = clausesOf(elements);
  const offered = clauses.filter((clause) => !isTold(clause));
  if (!offered.some((clause) => clause.some(({ number, denied }) => number !== undefined && !denied))) return elements;
  return clauses.flatMap((clause) => (isTold(clause) ? clause.filter(isKept) : clause));
}

/** Each with the sign that ends it. */
function clausesOf(elements: readonly Element[]): readonly (readonly Element[])[] {
  const clauses: Element[][] = [[]];
  for (const element of elements) {
    clauses.at(-1)?.push(element);
    if (isBreak(element)) clauses.push([]);
  }
  return clauses;
}

const isKept = (element: Element): boolean =>
  isBreak(element) || means(element, 'crop') || means(element, 'variety') || means(element, 'place');

/** "I sold at thirty", "yesterday the price was forty". */
function isTold(clause: readonly Element[]): boolean {
  if (clause.some((element) => means(element, 'traded'))) return true;
  return (['past', 'price', 'day'] as const).every((kind) => clause.some((element) => means(element, kind)));
}
