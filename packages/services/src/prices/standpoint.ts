import type { LanguageCode, PlaceId } from '@mandi/language/meaning';
import { districtRows, marketRows, stateRows } from '@mandi/language/places/places.generated';
import { districtCentres } from '@mandi/market/places/district-centres';
import { marketIdOf, type Standpoint, slugOf } from '@mandi/market/prices';
import type { Context } from '../context.ts';

const states = new Map(stateRows.map(([id, english]) => [id, english]));
const districts = new Map(districtRows.map(([id, english]) => [id, english]));
const markets = new Map(marketRows.map(([id, , spellings]) => [id, spellings]));

const byName = new Map([
  ...stateRows.flatMap(([id, ...names]) => names.flat().map((name) => [slugOf(name), id] as const)),
  ...districtRows.flatMap(([id, ...names]) =>
    names.flat().map((name) => [`${stateOf(id)}/${slugOf(name)}`, id] as const),
  ),
]);

function stateOf(path: string): string {
  return path.slice(0, `${path}/`.indexOf('/'));
}

/** Where a place of the language tables lies: a state, one of its districts, or a market, whose rows then come first. */
export function standpointAt(place: PlaceId): Standpoint | undefined {
  const path = place.slice(place.indexOf(':') + 1);
  const [stateId = '', district] = path.split('/');
  const state = states.get(stateId);
  if (state === undefined) return undefined;
  const districtId = `${stateId}/${district}`;
  const name = districts.get(districtId);
  if (name === undefined) return { state };
  const centre = districtCentres[districtId];
  const named = markets.get(path)?.map((spelling) => marketIdOf(state, name, spelling));
  return {
    state,
    district: name,
    ...(centre && { centre: { latitude: centre[0], longitude: centre[1] } }),
    ...(named && { markets: named }),
  };
}

/**
 * Where a state and a district lie that a person wrote down, in Agmarknet's, LGD's or their own spelling and script.
 * Only the state where the district is not known; undefined where neither is.
 */
export function standpointNamed(
  context: Context,
  named: { readonly state?: string | undefined; readonly district?: string | undefined },
  language: LanguageCode,
): Standpoint | undefined {
  const stateId = named.state === undefined ? undefined : byName.get(slugOf(named.state));
  const districtId = stateId && named.district ? byName.get(`${stateId}/${slugOf(named.district)}`) : undefined;
  if (districtId !== undefined) return standpointAt(`district:${districtId}` as PlaceId);
  const words = [named.district, named.state].filter((word) => word !== undefined).join(', ');
  const { place, ambiguous } = context.interpreter.understand(words, language);
  const read = place && !ambiguous.some(({ slot }) => slot === 'place') ? standpointAt(place) : undefined;
  const agrees = read && (stateId === undefined || read.state === states.get(stateId));
  if (agrees) return read;
  return stateId === undefined ? undefined : standpointAt(`state:${stateId}` as PlaceId);
}
