import type { Clause, Condition, Item } from '@mandi/ports';

type Comparable = string | number | boolean;

/** Negative, zero or positive, in the order of UTF-8 bytes (which is that of code points, and not that of JavaScript's `<`). */
export function compareText(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let at = 0; at < length; at++) {
    const a = left.charCodeAt(at);
    const b = right.charCodeAt(at);
    if (a === b) continue;
    const aSurrogate = a >= 0xd800 && a <= 0xdfff;
    const bSurrogate = b >= 0xd800 && b <= 0xdfff;
    return aSurrogate === bSurrogate ? a - b : aSurrogate ? 1 : -1;
  }
  return left.length - right.length;
}

/** Undefined when the two are not of one type: then they are unequal and neither is before the other. */
function compare(left: unknown, right: Comparable): number | undefined {
  if (typeof left === 'string' && typeof right === 'string') return compareText(left, right);
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'boolean' && typeof right === 'boolean') return left === right ? 0 : 1;
  return undefined;
}

/** Whether one clause holds; `item` is undefined when there is none. As DynamoDB judges: an absent attribute is `<>` to every value. */
export function clauseHolds(clause: Clause, item: Item | undefined): boolean {
  if ('item' in clause) return (clause.item === 'present') === (item !== undefined);
  const stored = item?.[clause.attribute];
  if (!('value' in clause)) return (clause.is === 'present') === (stored !== undefined);
  const order = compare(stored, clause.value);
  switch (clause.is) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order !== undefined && order < 0;
    case '<=':
      return order !== undefined && order <= 0;
    case '>':
      return order !== undefined && order > 0;
    case '>=':
      return order !== undefined && order >= 0;
  }
}

/** Whether all clauses hold for the stored item, or for none. */
export const holds = (condition: Condition, item: Item | undefined): boolean =>
  condition.every((clause) => clauseHolds(clause, item));
