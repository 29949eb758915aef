import type { SpokenPrice } from '../money.ts';
import { type Unit, units } from '../units.ts';

type Sizes = typeof units;
export type WeightUnit = { [U in Unit]: Sizes[U]['measure'] extends 'mass' ? U : never }[Unit];

export function isWeightUnit(unit: Unit): unit is WeightUnit {
  return units[unit].measure === 'mass';
}

const paiseARupee = 100n;

/** A price in paise a quintal as rupees of another unit of weight, exact: 90000 is ₹9 a kg, 252069 is ₹25.2069 a kg. */
export function perWeight(paiseAQuintal: number, unit: WeightUnit): SpokenPrice {
  const parts = BigInt(units.quintal.size) * paiseARupee;
  const amount = BigInt(paiseAQuintal) * BigInt(units[unit].size);
  const fraction = `${amount % parts}`.padStart(`${parts}`.length - 1, '0').replace(/0+$/, '');
  return { rupees: fraction === '' ? `${amount / parts}` : `${amount / parts}.${fraction}`, per: unit };
}
