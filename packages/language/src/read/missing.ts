import type { Act, Facts, Slot } from '../meaning.ts';
import type { FactsRead } from './facts.ts';

/** What each act needs before it can be traded on. */
const needed: Partial<Record<Act, readonly Slot[]>> = {
  offer: ['crop', 'quantity', 'price', 'per'],
  want: ['crop', 'quantity'],
  bid: ['price', 'per'],
  raise: ['price', 'per'],
  counter: ['price', 'per'],
  'ask-price': ['crop'],
};

/** What the act needs and the speaker did not say; what is open or a problem is not missing. */
export function missing({ facts, ambiguous, problems, amountWithoutUnit, dayUnfinished }: FactsRead): Slot[] {
  const open = new Set<string>([...ambiguous.map(({ slot }) => slot), ...problems.map(({ slot }) => slot)]);
  const lacks: Slot[] = [];
  for (const slot of (facts.act && needed[facts.act]) ?? []) {
    if (open.has(slot)) continue;
    if (slot === 'per') continue;
    if (slot === 'quantity' && amountWithoutUnit !== undefined) continue;
    if (facts[slot as keyof Facts] === undefined) lacks.push(slot);
  }
  if (amountWithoutUnit !== undefined) lacks.push('unit');
  if (facts.price !== undefined && facts.price.per === undefined && !open.has('per')) lacks.push('per');
  else if (facts.price === undefined && lacks.includes('price')) lacks.push('per');
  if (dayUnfinished) lacks.push('day');
  return lacks;
}
