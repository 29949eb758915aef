import type { PlaceId } from '../meaning.ts';
import { districtRows, marketRows, stateRows } from './places.generated.ts';

export interface Place {
  readonly id: PlaceId;
  readonly kind: 'state' | 'district' | 'market';
  readonly english: string;
  /** The names Agmarknet gives it; for a market, each yard of the town. */
  readonly agmarknet: readonly string[];
  /** The district of a market, the state of a district. */
  readonly within?: PlaceId;
}

const id = (kind: string, slug: string): PlaceId => `${kind}:${slug}` as PlaceId;
const parent = (slug: string): string => slug.slice(0, slug.lastIndexOf('/'));

/** Every state, district and market, as the LGD directory and the July 2026 prices name them. */
export const places: readonly Place[] = [
  ...stateRows.map(
    ([slug, english, agmarknet]): Place => ({ id: id('state', slug), kind: 'state', english, agmarknet }),
  ),
  ...districtRows.map(
    ([slug, english, agmarknet]): Place => ({
      id: id('district', slug),
      kind: 'district',
      english,
      agmarknet,
      within: id('state', parent(slug)),
    }),
  ),
  ...marketRows.map(
    ([slug, english, agmarknet]): Place => ({
      id: id('market', slug),
      kind: 'market',
      english,
      agmarknet,
      within: id('district', parent(slug)),
    }),
  ),
];

const byId: ReadonlyMap<string, Place> = new Map(places.map((place) => [place.id, place]));

/** The place of an id, or undefined for an id that is not ours. */
export function findPlace(place: PlaceId | string): Place | undefined {
  return byId.get(place);
}

/** Whether `inner` is `outer` or lies in it. */
export function liesWithin(inner: PlaceId, outer: PlaceId): boolean {
  for (let at: PlaceId | undefined = inner; at !== undefined; at = byId.get(at)?.within) if (at === outer) return true;
  return false;
}
