import type { Decimal } from '../meaning.ts';

/** An exact number: `digits` times ten to the power of minus `places`. Both are safe integers. */
export interface Exact {
  readonly digits: number;
  readonly places: number;
}

/** The largest `digits` that arithmetic here stays exact with. */
const bound = Number.MAX_SAFE_INTEGER;

export const zero: Exact = { digits: 0, places: 0 };

export const whole = (value: number): Exact => ({ digits: value, places: 0 });

/** A number of quarters: 6 is one and a half. */
export const quarters = (count: number): Exact => shorten({ digits: count * 25, places: 2 });

function shorten({ digits, places }: Exact): Exact {
  let short = digits;
  let left = places;
  while (left > 0 && short % 10 === 0) {
    short /= 10;
    left -= 1;
  }
  return { digits: short, places: left };
}

/** The sum, or undefined where it is too large to stay exact. */
export function add(one: Exact, other: Exact): Exact | undefined {
  const places = Math.max(one.places, other.places);
  const sum = one.digits * 10 ** (places - one.places) + other.digits * 10 ** (places - other.places);
  return sum <= bound ? shorten({ digits: sum, places }) : undefined;
}

/** Ten to the power times the number, or undefined where it is too large to stay exact. */
export function shift(value: Exact, power: number): Exact | undefined {
  const places = value.places - power;
  if (places >= 0) return shorten({ digits: value.digits, places });
  const digits = value.digits * 10 ** -places;
  return digits <= bound ? { digits, places: 0 } : undefined;
}

/** The number of ASCII digits with at most one point, or undefined where it has more digits than stay exact. */
export function fromDigits(integer: string, fraction: string): Exact | undefined {
  const start = firstNonZero(integer);
  const end = lastNonZero(fraction);
  if (integer.length - start + end > 15) return undefined;
  return { digits: Number(integer.slice(start) + fraction.slice(0, end)), places: end };
}

function firstNonZero(text: string): number {
  let at = 0;
  while (at < text.length && text.charCodeAt(at) === 0x30) at += 1;
  return at;
}

function lastNonZero(text: string): number {
  let at = text.length;
  while (at > 0 && text.charCodeAt(at - 1) === 0x30) at -= 1;
  return at;
}

export const isWhole = (value: Exact): boolean => value.places === 0;

/** Whether the number is less than ten to the power. */
export const below = (value: Exact, power: number): boolean => value.digits < 10 ** (power + value.places);

/** The plain decimal string. */
export function toDecimal({ digits, places }: Exact): Decimal {
  const text = String(digits);
  if (places === 0) return text as Decimal;
  const padded = text.padStart(places + 1, '0');
  return `${padded.slice(0, -places)}.${padded.slice(-places)}` as Decimal;
}
