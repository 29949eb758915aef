import { isWhole } from './decimal.ts';
import { type Element, means } from './elements.ts';
import { isBreak, isRupee } from './tidy.ts';

/**
 * The elements of a number that is neither the price nor the quantity of the goods, told by what stands beside it: an hour, days,
 * per cent, a year, a vehicle's number, freight, an advance, a change of the price. Empty where it may be either.
 */
export function numbersOfOther(elements: readonly Element[], at: number): readonly Element[] {
  const element = elements[at] as Element;
  const next = elements[at + 1];
  if (element.marks === 'hour') return hour(elements, at);
  if (means(next, 'land')) return [element];
  if (isName(elements, at)) return [element];
  if (wasSo(elements, at)) return means(next, 'unit') || isRupee(next) ? [element, next as Element] : [element];
  if (means(next, 'otherMeasures') || means(next, 'ahead') || means(next, 'ago')) return hour(elements, at);
  if (next?.symbol === '%' || isYear(elements, at)) return [element];
  const money = isRupee(next) ? [element, next as Element] : [element];
  const follows = elements[at + money.length];
  const measured = means(next, 'unit');
  if (!measured && namedBefore(elements, at)) return money;
  if (means(follows, 'otherMoney') && !countsNext(elements, at + money.length)) return money;
  return [];
}

/** "6:30 बजे": the hour is written close before the minutes. */
function hour(elements: readonly Element[], at: number): readonly Element[] {
  const [before, element] = [elements[at - 1], elements[at] as Element];
  const isOne = before?.number?.digits === true && element.start - before.end === 1 && element.number?.digits === true;
  return isOne && before !== undefined ? [before, element] : [element];
}

/** So many small words may stand between: "freight is about 2000". */
const farthest = 3;

function namedBefore(elements: readonly Element[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - farthest); before -= 1) {
    const element = elements[before];
    if (isBreak(element)) return false;
    if (means(element, 'otherMoney') || means(element, 'otherNumbers') || means(element, 'changes')) return true;
    const passes =
      isRupee(element) ||
      means(element, 'of') ||
      means(element, 'ordinary') ||
      means(element, 'about') ||
      means(element, 'grade');
    if (!passes || means(element, 'act')) return false;
  }
  return false;
}

/** Whether the word at this place has a number of its own after it. */
const countsNext = (elements: readonly Element[], at: number): boolean =>
  elements[at + 1]?.number !== undefined || (isRupee(elements[at + 1]) && elements[at + 2]?.number !== undefined);

/** "2026 का गेहूँ", "2026 crop": the year of a harvest, straight before the good. */
function isYear(elements: readonly Element[], at: number): boolean {
  const { number, marks } = elements[at] as Element;
  const value = number?.value;
  if (number?.digits !== true || value === undefined || !isWhole(value) || marks === 'at') return false;
  if (value.digits < firstYear || value.digits > lastYear) return false;
  const next = means(elements[at + 1], 'of') ? elements[at + 2] : elements[at + 1];
  return means(next, 'crop');
}

/** "1121 बासमती", "dhan 1509": four digits straight beside a grain of which kinds are named by numbers, where another number is said. */
function isName(elements: readonly Element[], at: number): boolean {
  const { number, marks } = elements[at] as Element;
  const value = number?.value;
  if (number?.digits !== true || value === undefined || marks !== undefined || !kindsByNumber.has(value.digits))
    return false;
  const [before, next] = [elements[at - 1], elements[at + 1]];
  if (isRupee(before) || isRupee(next) || means(next, 'unit') || means(next, 'of') || means(before, 'price'))
    return false;
  const named = [before, next].some((beside) => means(beside, 'crop') || means(beside, 'variety'));
  return named && elements.some((other) => other.number !== undefined && other !== elements[at]);
}

/** Kinds of paddy, rice and wheat that markets know by their number (Pusa 1121, 1401, 1509, 1692, 1718, 1847, 1885; HD 2967, 3086, 3226; MTU 1001, 1010). */
const kindsByNumber: ReadonlySet<number> = new Set([
  1001, 1010, 1121, 1401, 1509, 1692, 1718, 1847, 1885, 2967, 3086, 3226,
]);

/** "50 की थी", "45 kilo ki nikli": what was or came out so is told, neither offered nor asked. */
function wasSo(elements: readonly Element[], at: number): boolean {
  const link = means(elements[at + 1], 'unit') || isRupee(elements[at + 1]) ? at + 2 : at + 1;
  return means(elements[link], 'of') && means(elements[link + 1], 'past') && isBreak(elements[link + 2]);
}

/** Harvests that may be in a store now or soon. */
const [firstYear, lastYear] = [2015, 2035];
