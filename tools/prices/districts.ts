import { districtRows, stateRows } from '@mandi/language/places/places.generated';
import { slugOf } from '@mandi/market/prices';
import { olderDistricts } from './older-districts.ts';

/** A district by our names, with the id that the language tables give it ("karnataka/kolar"). */
export interface District {
  readonly id: string;
  readonly state: string;
  readonly district: string;
}

const states = new Map(
  stateRows.flatMap(([id, english, spellings]) =>
    [english, ...spellings].map((name) => [slugOf(name), { id, english }] as const),
  ),
);

const districts = new Map(
  districtRows.flatMap(([id, english, spellings]) => {
    const [stateId = ''] = id.split('/');
    const state = states.get(stateId)?.english ?? '';
    return [id.slice(stateId.length + 1), english, ...spellings].map(
      (name) => [`${stateId}/${slugOf(name)}`, { id, state, district: english }] as const,
    );
  }),
);

export const allDistricts: readonly District[] = [
  ...new Map([...districts.values()].map((district) => [district.id, district])).values(),
];

/** Our names of a district that Agmarknet or GeoNames writes its own way; its own name where we have none, without an id. */
export function districtNamed(state: string, district: string): Omit<District, 'id'> & { readonly id?: string } {
  const known = states.get(slugOf(state));
  if (!known) return { state, district };
  const name = slugOf(district);
  const older = olderDistricts[`${known.id}/${name}`];
  return districts.get(`${known.id}/${older ?? name}`) ?? { state: known.english, district };
}
