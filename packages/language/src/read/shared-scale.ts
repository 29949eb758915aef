import { type Exact, isWhole, shift } from './decimal.ts';
import { type Element, means } from './elements.ts';

/** How much more than the lower number of a range the higher one may be: side by side, and with a word of ranges between. */
const nearby = 3;
const apart = 10;

/**
 * "five six thousand", "5-6 lakh", "40 से 45 हज़ार": the scale said with the second number of a range is meant for the
 * first one too. Gives the elements with the first numbers made as large as that.
 */
export function shareScales(elements: readonly Element[]): readonly Element[] {
  let shared: Element[] | undefined;
  for (let at = 0; at < elements.length - 1; at += 1) {
    const scaled = scaledFirst(elements, at);
    if (scaled === undefined) continue;
    shared ??= [...elements];
    shared[at] = scaled;
  }
  return shared ?? elements;
}

function scaledFirst(elements: readonly Element[], at: number): Element | undefined {
  const first = elements[at] as Element;
  const between = elements[at + 1];
  const joined = means(between, 'range') || between?.symbol === '-' || first.marks === 'from';
  const second = between?.number === undefined && joined ? elements[at + 2] : between;
  const [low, scaled] = [first.number, second?.number?.scaled];
  if (low?.value === undefined || scaled === undefined || low.scaled !== undefined || low.negative) return undefined;
  if (first.marks !== undefined && first.marks !== 'from') return undefined;
  if (!isRange(low.value, scaled.count, joined ? apart : nearby)) return undefined;
  if (!joined && (low.digits !== second?.number?.digits || (low.digits && !isWhole(low.value)))) return undefined;
  const value = shift(low.value, scaled.power);
  return value && { ...first, number: { ...low, value, singleDigit: false } };
}

/** Counts that rise, whole or of quarters: "दो तीन", "डेढ़ दो". */
function isRange(low: Exact, high: Exact, most: number): boolean {
  if (low.places > 2 || high.places > 2) return false;
  const [least, largest] = [hundredths(low), hundredths(high)];
  return least > 0 && least < largest && largest <= least * most;
}

const hundredths = ({ digits, places }: Exact): number => digits * 10 ** (2 - places);
