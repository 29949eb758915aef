import { loadPlaceNames } from '@mandi/language/languages/load';
import { language } from './words.ts';

/** A district by the English names the server knows, with its names in the person's language. */
export interface District {
  readonly state: string;
  readonly district: string;
  readonly stateName: string;
  readonly districtName: string;
}

/** All districts of India; large, so that only the screen for joining brings it. */
export async function loadDistricts(): Promise<readonly District[]> {
  const [{ stateRows, districtRows }, names] = await Promise.all([
    import('@mandi/language/places/places.generated'),
    loadPlaceNames(language.peek() ?? 'en'),
  ]);
  const code = language.peek() ?? 'en';
  const states = new Map(stateRows.map(([id, english]) => [id, english]));
  return districtRows
    .map(([id, district]) => {
      const stateId = id.slice(0, id.indexOf('/'));
      const state = states.get(stateId) ?? stateId;
      const stateName = names[`state:${stateId}`] ?? state;
      return { state, district, stateName, districtName: names[`district:${id}`] ?? district };
    })
    .sort(
      (one, other) =>
        one.stateName.localeCompare(other.stateName, code) || one.districtName.localeCompare(other.districtName, code),
    );
}
