import { unitName } from './names.ts';
import { language } from './words.ts';

/** Amounts as people read them on a board; exact decimals come in and their digits are never changed. */

export interface WirePrice {
  readonly rupees: string;
  readonly per: string;
}
export interface WireQuantity {
  readonly amount: string;
  readonly unit: string;
}

/** Indian grouping: "1250000.5" is "12,50,000.5". */
function grouped(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  const head = whole.slice(0, -3).replace(/\B(?=(\d\d)+$)/g, ',');
  const tail = whole.slice(-3);
  const joined = head === '' ? tail : `${head},${tail}`;
  return fraction === undefined ? joined : `${joined}.${fraction}`;
}

/** "₹1,250" or, with paise, "₹12.50". */
export function rupees(decimal: string): string {
  return `₹${grouped(decimal.replace(/(\.\d)$/, '$10'))}`;
}

/** "₹30 / கிலோ" */
export function priceText({ rupees: amount, per }: WirePrice): string {
  return `${rupees(amount)} / ${unitName(per)}`;
}

export function quantityText({ amount, unit }: WireQuantity): string {
  return `${grouped(amount)} ${unitName(unit)}`;
}

function tag(): string {
  return `${language.value ?? 'en'}-IN-u-nu-latn`;
}

/** A day of the wire, "2026-07-24", as people say it. */
export function dayText(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return new Intl.DateTimeFormat(tag(), { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(date);
}

/** A moment as the clock on an Indian wall shows it; with the day where it is another one. */
export function momentText(instant: string, now: number): string {
  const zone = { timeZone: 'Asia/Kolkata' } as const;
  const day = new Intl.DateTimeFormat('en-CA', zone);
  const time = new Intl.DateTimeFormat(tag(), { hour: 'numeric', minute: '2-digit', ...zone }).format(
    new Date(instant),
  );
  if (day.format(new Date(instant)) === day.format(now)) return time;
  const date = new Intl.DateTimeFormat(tag(), { day: 'numeric', month: 'long', ...zone }).format(new Date(instant));
  return `${date}, ${time}`;
}
