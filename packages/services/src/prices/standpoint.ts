import type { LanguageCode, PlaceId } from '@mandi/language/meaning';
import { findPlace, type Place, places } from '@mandi/language/places/places';
import { districtCentres } from '@mandi/market/places/district-centres';
import { marketIdOf, type Standpoint, slugOf } from '@mandi/market/prices';
import type { Context } from '../context.ts';

/** Where a place of the language tables lies: a state, one of its districts, or a market, whose rows then come first. */
export function standpointAt(id: PlaceId): Standpoint | undefined {
  const place = findPlace(id);
  if (!place) return undefined;
  const district = place.kind === 'market' ? within(place) : place.kind === 'district' ? place : undefined;
  const state = place.kind === 'state' ? place.english : within(district)?.english;
  if (state === undefined || !district) return state === undefined ? undefined : { state };
  const centre = districtCentres[district.id.slice('district:'.length)];
  const named = place.agmarknet.map((spelling) => marketIdOf(state, district.english, spelling));
  return {
    state,
    district: district.english,
    ...(centre && { centre: { latitude: centre[0], longitude: centre[1] } }),
    ...(place.kind === 'market' && { markets: named }),
  };
}

function within(place: Place | undefined): Place | undefined {
  return place?.within === undefined ? undefined : findPlace(place.within);
}

const byName = new Map(
  places
    .filter(({ kind }) => kind !== 'market')
    .flatMap(({ id, english, agmarknet, within: outer }) =>
      [english, ...agmarknet].map((name) => [`${outer ?? ''}/${slugOf(name)}`, id] as const),
    ),
);

/**
 * Where a state and a district lie that a person wrote down, in Agmarknet's, LGD's or their own spelling and script.
 * Only the state where the district is not known; undefined where neither is.
 */
export function standpointNamed(
  context: Context,
  named: { readonly state?: string | undefined; readonly district?: string | undefined },
  language: LanguageCode,
): Standpoint | undefined {
  const stateId = named.state === undefined ? undefined : byName.get(`/${slugOf(named.state)}`);
  const districtId = stateId && named.district ? byName.get(`${stateId}/${slugOf(named.district)}`) : undefined;
  if (districtId !== undefined) return standpointAt(districtId);
  const state = stateId && standpointAt(stateId);
  const words = [named.district, named.state].filter((word) => word !== undefined).join(', ');
  const { place, ambiguous } = context.interpreter.understand(words, language);
  const read = place && !ambiguous.some(({ slot }) => slot === 'place') ? standpointAt(place) : undefined;
  return read && (!state || read.state === state.state) ? read : state;
}
