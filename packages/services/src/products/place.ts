import type { PlaceId } from '@mandi/language/meaning';
import { locationOf } from '@mandi/records';
import type { Context } from '../context.ts';

/**
 * What a place is found by: our ids where the names are ones we know, in any language, and the names as they were written beside them.
 * Kolar in Karnataka: "district:karnataka/kolar", "state:karnataka", "karnataka#kolar", "karnataka#".
 */
export function placeTerms(context: Pick<Context, 'interpreter'>, state: string, district: string): string[] {
  const stateId = placesNamed(context, state).find((id) => id.startsWith('state:'));
  const within = stateId && `${stateId.replace('state:', 'district:')}/`;
  const districtId = within && placesNamed(context, `${district} district`).find((id) => id.startsWith(within));
  const ids = [districtId, stateId].filter((id) => id !== undefined);
  return [...ids, locationOf(state, district), locationOf(state, '')];
}

/** What a search for a place asks for: the id where there is one, else the names. */
export function placeFilter(
  context: Pick<Context, 'interpreter'>,
  state: string,
  district: string | undefined,
): string[] {
  const terms = placeTerms(context, state, district ?? '');
  const wanted =
    district === undefined ? ['state:', locationOf(state, '')] : ['district:', locationOf(state, district)];
  return terms.filter((term) => wanted.some((one) => term === one || (one.endsWith(':') && term.startsWith(one))));
}

/** All places that the name may mean. */
function placesNamed({ interpreter }: Pick<Context, 'interpreter'>, name: string): PlaceId[] {
  const { place, ambiguous } = interpreter.understand(name, undefined);
  const choices = ambiguous.flatMap((one) => one.choices.flatMap((choice) => choice.place ?? []));
  return place ? [place, ...choices] : choices;
}
