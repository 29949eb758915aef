import { type Element, means } from './elements.ts';
import { isBreak } from './tidy.ts';

/**
 * "Beetroot eighteen a kilo, cabbage not wanted": where one good is said with a number and another is refused in a clause of its own
 * without one, the refusal and its good are put aside; what is left is the act.
 */
export function putAsideOtherGoods(elements: readonly Element[], refusals: Set<Element>): void {
  if (refusals.size === 0) return;
  const clauses = clausesOf(elements);
  if (!clauses.some((clause) => clause.some(isCounted) && clause.some(isGood))) return;
  for (const clause of clauses) {
    const acts = clause.filter((element) => means(element, 'act'));
    const [refusal] = acts;
    if (refusal === undefined || acts.length > 1 || !refusals.has(refusal)) continue;
    if (clause.some(isCounted) || clause.filter(isGood).length !== 1) continue;
    for (const element of clause) if (element === refusal || isGood(element)) element.denied = true;
    refusals.delete(refusal);
  }
}

const isGood = (element: Element): boolean => means(element, 'crop');
const isCounted = (element: Element): boolean => element.number !== undefined && !element.denied;

function clausesOf(elements: readonly Element[]): Element[][] {
  const clauses: Element[][] = [[]];
  for (const element of elements) {
    if (isBreak(element)) clauses.push([]);
    else clauses.at(-1)?.push(element);
  }
  return clauses;
}
