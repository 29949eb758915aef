import type { PlaceId } from '@mandi/language/meaning';
import { locationOf } from '@mandi/records';
import type { Context } from '../context.ts';

/**
 * What a place is found by: our ids where the names are ones we know, the names as they were written beside them.
 * "Kolar" in "Karnataka" → ["district:kolar", "state:karnataka", "karnataka#kolar", "karnataka#"].
 */
export function placeTerms(context: Context, state: string, district: string): string[] {
  const ids = [placeId(context, `${district} district`, 'district:'), placeId(context, state, 'state:')];
  return [...ids.filter((id) => id !== undefined), locationOf(state, district), locationOf(state, '')];
}

function placeId({ interpreter }: Context, name: string, kind: string): PlaceId | undefined {
  const { place, ambiguous } = interpreter.understand(name, 'en');
  const sure = place?.startsWith(kind) && !ambiguous.some(({ slot }) => slot === 'place');
  return sure ? place : undefined;
}
