import type { PlaceId } from '../meaning.ts';
import { atlasOf, type Place } from './place.ts';
import { districtRows, marketRows, stateRows } from './places.generated.ts';

export type { Place } from './place.ts';

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

const atlas = atlasOf(places);

/** The place of an id, or undefined for an id that is not ours. */
export const findPlace = (place: PlaceId | string): Place | undefined => atlas.find(place);

/** Whether `inner` is `outer` or lies in it. */
export const liesWithin = (inner: PlaceId, outer: PlaceId): boolean => atlas.liesWithin(inner, outer);
