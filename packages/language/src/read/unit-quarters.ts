import { add, isWhole, quarters } from './decimal.ts';
import { type Element, means, senseOf } from './elements.ts';
import { noSenses } from './senses.ts';

/** "A quintal and a half": quarters after a unit that a whole number counts are of that unit too; before another unit they count that one. */
export function withQuarters(read: Element[]): Element[] {
  const elements = read.some(isQuarters) ? read.map((element, at) => ofNext(element, read[at + 1])) : read;
  if (!elements.some(({ number }, at) => number !== undefined && quartersAt(elements, at + 2) !== undefined))
    return elements;
  return elements.flatMap((element, at): Element[] => {
    if (quartersAt(elements, at) !== undefined) return [];
    const more = quartersAt(elements, at + 2);
    const value = element.number?.value;
    if (more === undefined || element.number === undefined || value === undefined) return [element];
    return [{ ...element, number: { ...element.number, value: add(value, quarters(more)) } }];
  });
}

const isQuarters = (element: Element): boolean => senseOf(element, 'number')?.word.role === 'quarters-after';

/** "2 kg of one and half a kilo of another". */
function ofNext(element: Element, next: Element | undefined): Element {
  const word = senseOf(element, 'number')?.word;
  if (word?.role !== 'quarters-after' || element.number !== undefined || !means(next, 'unit')) return element;
  const inWords = { negative: false, approximate: false, digits: false, singleDigit: false, saysAbout: false };
  const number = { ...inWords, value: quarters(word.quarters), scaled: undefined, omitsHundred: false };
  return { ...element, senses: noSenses, number };
}

/** The quarters at this place that belong to the unit before them. */
function quartersAt(elements: readonly Element[], at: number): number | undefined {
  const value = elements[at - 2]?.number?.value;
  if (value === undefined || !isWhole(value) || !means(elements[at - 1], 'unit') || means(elements[at + 1], 'unit'))
    return undefined;
  const word = senseOf(elements[at], 'number')?.word;
  return word?.role === 'quarters-after' ? word.quarters : undefined;
}
