import type { Day, Facts, Meaning } from '../src/meaning.ts';

function dayText(day: Day): string {
  if (day.kind === 'relative') return `d${day.days < 0 ? '' : '+'}${day.days}`;
  if (day.kind === 'weekday') return `w${day.weekday}`;
  return [day.day, day.month, ...(day.year === undefined ? [] : [day.year])].join('/');
}

/** The facts in one line: act, crop, variety, grade, Q=quantity, P=price, place, day. */
export function factsText(facts: Facts): string {
  const { act, crop, variety, grade, quantity, price, place, day } = facts;
  return [
    act,
    crop,
    variety && `variety:${variety}`,
    grade && `grade:${grade}`,
    quantity && `Q=${quantity.amount} ${quantity.unit}`,
    price && `P=${price.rupees}${price.per === undefined ? '' : `/${price.per}`}`,
    place,
    day && dayText(day),
  ]
    .filter((piece) => piece !== undefined && piece !== '')
    .join(' ');
}

/** The facts, then N=an amount without unit, ?what is ambiguous, -what is missing, !what is a problem. */
export function summary(meaning: Meaning): string {
  return [
    factsText(meaning),
    meaning.amountWithoutUnit && `N=${meaning.amountWithoutUnit}`,
    ...meaning.ambiguous.map(({ slot }) => `?${slot}`).sort(),
    ...meaning.missing.map((slot) => `-${slot}`),
    ...meaning.problems.map(({ slot, problem }) => `!${slot}:${problem}`),
  ]
    .filter((piece) => piece !== undefined && piece !== '')
    .join(' ');
}
