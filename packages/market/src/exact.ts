import { MarketError } from './errors.ts';

const plainDecimal = /^(0|[1-9]\d{0,15})(?:\.(\d{1,9}))?$/;

/**
 * `decimal` times `scale` as an exact integer: "2.5" × 1000 = 2500.
 * Errors: 'invalid-input' for no plain decimal, 'finer-than-paise' when the product is not whole, 'amount-too-large' past 2^53 − 1.
 */
export function scaled(decimal: string, scale: number): number {
  const match = plainDecimal.exec(decimal);
  if (!match) throw new MarketError('invalid-input', { value: decimal.slice(0, 40) });
  const fraction = match[2] ?? '';
  const divisor = 10n ** BigInt(fraction.length);
  const product = BigInt(`${match[1]}${fraction}`) * BigInt(scale);
  if (product % divisor !== 0n) throw new MarketError('finer-than-paise', { value: decimal });
  return safe(product / divisor);
}

/** `amount` ÷ `scale` as a plain decimal without trailing zeros: 2500 ÷ 1000 = "2.5"; undefined when it does not end (5 ÷ 12). */
export function unscaled(amount: number, scale: number): string | undefined {
  const whole = Math.trunc(amount / scale);
  let rest = amount - whole * scale;
  let digits = '';
  while (rest !== 0 && digits.length < 9) {
    rest *= 10;
    digits += Math.trunc(rest / scale);
    rest %= scale;
  }
  if (rest !== 0) return undefined;
  return digits === '' ? `${whole}` : `${whole}.${digits}`;
}

/** The number, when it is a safe integer. Errors: 'amount-too-large'. */
export function safe(value: bigint): number {
  if (value > BigInt(Number.MAX_SAFE_INTEGER) || value < -BigInt(Number.MAX_SAFE_INTEGER)) {
    throw new MarketError('amount-too-large', {});
  }
  return Number(value);
}
