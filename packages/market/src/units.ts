/** What a unit measures. `container`: bags, crates and the like, whose content differs, so that one never becomes a weight by itself. */
export type Measure = 'mass' | 'count' | 'volume' | 'length' | 'container';

/**
 * Units a lot can be traded in, each with its size in the base of its measure: grams, pieces, millilitres, millimetres.
 * The ids are those of the language tables. Units whose weight differs by region (the man) are not here: they are asked about before they get this far.
 */
export const units = {
  gram: { measure: 'mass', size: 1 },
  kg: { measure: 'mass', size: 1_000 },
  quintal: { measure: 'mass', size: 100_000 },
  tonne: { measure: 'mass', size: 1_000_000 },
  piece: { measure: 'count', size: 1 },
  dozen: { measure: 'count', size: 12 },
  millilitre: { measure: 'volume', size: 1 },
  litre: { measure: 'volume', size: 1_000 },
  centimetre: { measure: 'length', size: 10 },
  metre: { measure: 'length', size: 1_000 },
  bag: { measure: 'container', size: 1 },
  crate: { measure: 'container', size: 1 },
  box: { measure: 'container', size: 1 },
  bundle: { measure: 'container', size: 1 },
} as const satisfies Record<string, { measure: Measure; size: number }>;

export type Unit = keyof typeof units;

export function isUnit(id: string): id is Unit {
  return Object.hasOwn(units, id);
}

/** Whether amounts in the two units can be compared: the same measure, and for containers the same container. */
export function comparable(one: Unit, other: Unit): boolean {
  if (units[one].measure !== units[other].measure) return false;
  return units[one].measure !== 'container' || one === other;
}
