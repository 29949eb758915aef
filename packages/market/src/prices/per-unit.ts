import type { SpokenPrice } from '../money.ts';
import { type Unit, units } from '../units.ts';

const paiseARupee = 100n;

/**
 * A price in paise a quintal as rupees of another unit, exact: 90000 is ₹9 a kg, 252069 is ₹25.2069 a kg.
 * Undefined for a unit that measures no weight, since no one knows what a bag or a piece weighs.
 */
export function perUnit(paiseAQuintal: number, unit: Unit): SpokenPrice | undefined {
  const { measure, size } = units[unit];
  if (measure !== 'mass') return undefined;
  const parts = BigInt(units.quintal.size) * paiseARupee;
  const amount = BigInt(paiseAQuintal) * BigInt(size);
  const fraction = `${amount % parts}`.padStart(`${parts}`.length - 1, '0').replace(/0+$/, '');
  return { rupees: fraction === '' ? `${amount / parts}` : `${amount / parts}.${fraction}`, per: unit };
}
