import { type Element, means } from './elements.ts';
import { isBreak } from './tidy.ts';

/**
 * "Beetroot eighteen a kilo, cabbage not wanted": where one good is said with a number and another is refused in a clause of its own
 * without one, the refusal and its good are put aside; what is left is the act.
 */
export function putAsideOtherGoods(elements: readonly Element[], refusals: Set<Element>): void {
  const clauses = clausesOf(elements);
  if (clauses.length < 2) return;
  for (const refusal of refusals) {
    const own = clauses.find((clause) => clause.includes(refusal));
    if (own === undefined || own.some(isCounted) || own.filter(isGood).length !== 1) continue;
    if (!clauses.some((clause) => clause !== own && clause.some(isCounted) && clause.some(isGood))) continue;
    if (own.some((element) => element !== refusal && means(element, 'act'))) continue;
    for (const element of own) if (element === refusal || isGood(element)) element.denied = true;
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
