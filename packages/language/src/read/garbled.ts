import type { Element } from './elements.ts';

/** Marks that stand between two numbers written close together and make them no amount: "12:30", "1.2.3", "10^6". */
const between = new Set(['.', ':', '^']);

/**
 * Takes the numbers out of what is written as one and is none of ours ("1e9", "0x32", "1.2.3", "50,00", a time of day):
 * no part of it is an amount.
 */
export function dropGarbled(elements: readonly Element[]): readonly Element[] {
  if (elements.length < 3) return elements;
  const garbled = new Set<Element>();
  for (let at = 1; at < elements.length - 1; at += 1) {
    const first = elements[at - 1];
    const second = elements[at + 1];
    if (first?.number?.digits !== true || second?.number?.digits !== true) continue;
    const middle = elements[at];
    if (middle?.glued !== true || !second.glued || !isNoise(middle, second)) continue;
    garbled.add(first).add(second);
  }
  if (garbled.size === 0) return elements;
  return elements.map((element) => (garbled.has(element) ? { ...element, number: undefined } : element));
}

function isNoise(middle: Element, second: Element): boolean {
  if (middle.symbol === ',') return second.text.length > 1 && second.text.startsWith('0');
  if (middle.symbol !== '') return between.has(middle.symbol);
  return middle.number === undefined && middle.senses.all.length === 0;
}
