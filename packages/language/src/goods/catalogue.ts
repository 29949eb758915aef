import type { CropId } from '../meaning.ts';
import { goods } from './core-goods.ts';
import type { Good } from './good.ts';

/** Goods by their ids. */
export interface Catalogue {
  /** The good of an id, or undefined for an id that is not known here. */
  find(id: CropId | string): Good | undefined;
}

/** The goods that every language knows, with these others. */
export function catalogueOf(others: readonly Good[]): Catalogue {
  const byId: ReadonlyMap<string, Good> = new Map([...goods, ...others].map((entry) => [entry.id, entry]));
  return { find: (id) => byId.get(id) };
}
