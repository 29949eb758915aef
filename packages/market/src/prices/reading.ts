import { MarketError } from '../errors.ts';

const rupees = /^(\d{1,9})(?:\.(\d{1,20}))?$/;

/**
 * Paise of a price in rupees as a report writes it: "1500", "2520.69", "1,500". PRICE-2: what is finer than a paisa is rounded half up.
 * Errors: 'invalid-input' for what is no plain amount.
 */
export function reportedPaise(text: string): number {
  const match = rupees.exec(text.includes(',') ? text.replaceAll(',', '') : text);
  if (!match) throw new MarketError('invalid-input', { slot: 'price', value: text.slice(0, 40) });
  const fraction = (match[2] ?? '').padEnd(3, '0');
  // At most nine digits before the point and two after it are a safe integer.
  return Number(`${match[1]}${fraction.slice(0, 2)}`) + (Number(fraction[2]) >= 5 ? 1 : 0);
}

/** A name as an id: "Lotus Sticks" is "lotus-sticks". */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * The id of a market: PRICE-8, the same under its names over the years, so that "Kolar", "Kolar APMC" and "APMC KOLAR" of a district are one.
 * The state stands first, so that the markets of a state sort together.
 */
export function marketIdOf(state: string, district: string, market: string): string {
  return [state, district, market.replace(/\bapmc\b/gi, ' ')].map(slugOf).join('.');
}
