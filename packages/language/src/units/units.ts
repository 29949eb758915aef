import type { Measure } from '../goods/good.ts';
import type { UnitId } from '../meaning.ts';

export interface Unit {
  readonly id: string;
  /** What it measures; a `container` holds goods measured by mass or count. */
  readonly measure: Measure | 'container';
  /** Grams of one, where the whole country agrees; a unit without it is never turned into kilograms here. */
  readonly grams?: number;
  /** Pieces of one, where the unit is a fixed count. */
  readonly pieces?: number;
}

function unit<const Id extends string>(
  id: Id,
  measure: Unit['measure'],
  fixed: { readonly grams?: number; readonly pieces?: number } = {},
) {
  return { id, measure, ...fixed } as const;
}

/**
 * The units of the market. Metric weights are exact; the quintal is Agmarknet's 100 kg. The man is 20 kg in Gujarat and
 * 40 kg in Maharashtra, the khandi 356 kg of cotton in Gujarat and 800 kg of grain in Pune (units of the mandi, collected by hand), and
 * bags, crates and boxes differ by market: they carry no weight.
 */
export const units = [
  unit('gram', 'mass', { grams: 1 }),
  unit('pav', 'mass', { grams: 250 }),
  unit('kg', 'mass', { grams: 1000 }),
  unit('quintal', 'mass', { grams: 100_000 }),
  unit('tonne', 'mass', { grams: 1_000_000 }),
  unit('man', 'mass'),
  unit('seer', 'mass'),
  unit('tola', 'mass'),
  unit('paseri', 'mass'),
  unit('khandi', 'mass'),
  unit('putti', 'mass'),
  unit('dharan', 'mass'),
  unit('bag', 'container'),
  unit('crate', 'container'),
  unit('box', 'container'),
  unit('basket', 'container'),
  unit('packet', 'container'),
  unit('tray', 'container'),
  unit('truck', 'container'),
  unit('trolley', 'container'),
  unit('bale', 'container'),
  unit('bundle', 'bundle'),
  unit('bunch', 'bundle'),
  unit('piece', 'count', { pieces: 1 }),
  unit('pair', 'count', { pieces: 2 }),
  unit('dozen', 'count', { pieces: 12 }),
  unit('millilitre', 'volume'),
  unit('litre', 'volume'),
  unit('metre', 'length'),
] as const satisfies readonly Unit[];

/** The literal ids: a language whose unit table lacks one does not compile. */
export type KnownUnit = (typeof units)[number]['id'];

const byId: ReadonlyMap<string, Unit> = new Map(units.map((entry) => [entry.id, entry]));

/** The unit of an id, or undefined for an id that is not ours. */
export function findUnit(id: UnitId | string): Unit | undefined {
  return byId.get(id);
}

/** Whether goods of these measures can be counted in the unit: litres of tomato and quintals of eggs cannot. */
export function unitFits(unit: Unit, measures: readonly Measure[]): boolean {
  if (unit.measure !== 'container') return measures.includes(unit.measure);
  return measures.includes('mass') || measures.includes('count');
}
