export type Sector = 'agriculture' | 'spices' | 'fisheries' | 'sericulture' | 'handicrafts';

/** What a good can be measured by; a unit of another measure does not fit it. */
export type Measure = 'mass' | 'count' | 'bundle' | 'volume' | 'length';

export interface Good<Id extends string = string> {
  readonly id: Id;
  readonly english: string;
  readonly sector: Sector;
  readonly measures: readonly Measure[];
  /** A bare number before it counts pieces: "fifty eggs". */
  readonly countedInPieces: boolean;
}

export const mass: readonly Measure[] = ['mass'];
export const massOrCount: readonly Measure[] = ['mass', 'count'];
export const massOrBundle: readonly Measure[] = ['mass', 'bundle'];
export const massCountOrBundle: readonly Measure[] = ['mass', 'count', 'bundle'];
export const massOrVolume: readonly Measure[] = ['mass', 'volume'];
export const count: readonly Measure[] = ['count'];
export const countOrBundle: readonly Measure[] = ['count', 'bundle'];
export const lengthOrCount: readonly Measure[] = ['length', 'count'];
export const massOrLength: readonly Measure[] = ['mass', 'length'];
export const volume: readonly Measure[] = ['volume'];

/** A good of an id; its English name is the id written out, and it is a farm good sold by weight, unless something else is said. */
export function good<const Id extends string>(
  id: Id,
  measures: readonly Measure[] = mass,
  { english = writtenOut(id), sector = 'agriculture', countedInPieces = false }: Partial<Good> = {},
): Good<Id> {
  return { id, english, sector, measures, countedInPieces };
}

function writtenOut(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
