import { findPlace, type Place, places } from '@mandi/language/places/places';
import { slugOf } from '@mandi/market/prices';
import { districtNamed } from '../prices/districts.ts';
import { rowsOf } from './csv.ts';

/** The Hindi names of districts and markets that Gramhal's lists have, by the ids of our places. */
export function hindiNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { state = '', district = '', name_hi_gramhal, name_local_unverified } of rowsOf('places/districts.csv')) {
    const { id } = districtNamed(state.replace(/^The /, ''), district);
    const name = [name_hi_gramhal, name_local_unverified].map((each = '') => plain(each)).find(isDevanagari);
    if (id !== undefined && name !== undefined) names.set(`district:${id}`, name);
  }
  const listed = listedMarkets();
  for (const place of places) {
    const name = place.kind === 'market' ? nameOf(place, listed) : undefined;
    if (name !== undefined) names.set(place.id, name);
  }
  return names;
}

/** Names by where the market lies and how it is spelled: by its district, and by its state, since districts were divided after the list. */
function listedMarkets(): ReadonlyMap<string, ReadonlySet<string>> {
  const listed = new Map<string, Set<string>>();
  for (const { mandi = '', mandi_hi = '', district = '', state = '' } of rowsOf('places/markets-hi.csv.gz')) {
    const name = plain(mandi_hi);
    if (!isDevanagari(name)) continue;
    const { id, state: ours } = { id: undefined, ...districtNamed(state, district) };
    for (const place of [...(id === undefined ? [] : [id]), slugOf(ours)]) {
      const key = `${place}/${spelling(mandi)}`;
      listed.set(key, (listed.get(key) ?? new Set()).add(name));
    }
  }
  return listed;
}

/** The name of the market of this spelling in the district; in the state only where all of that spelling there have one name. */
function nameOf({ within, english, agmarknet }: Place, listed: ReadonlyMap<string, ReadonlySet<string>>) {
  if (within === undefined) return undefined;
  const district = within.slice('district:'.length);
  const state = findPlace(within)?.within?.slice('state:'.length) ?? '';
  const spellings = [...new Set([english, ...agmarknet].map(spelling))];
  const inDistrict = spellings.flatMap((each) => [...(listed.get(`${district}/${each}`) ?? [])]);
  const inState = [...new Set(spellings.flatMap((each) => [...(listed.get(`${state}/${each}`) ?? [])]))];
  return inDistrict.at(-1) ?? (inState.length === 1 ? inState[0] : undefined);
}

/** "Kovvur, RBZ", "Cumbum(AP) APMC": what is no part of the name is left out, in either script. */
const spelling = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[(,].*/, '')
    .replaceAll(/\b(?:apmc|mandi|rbz|market|sub yard)\b/g, '')
    .replaceAll(/[^a-z]/g, '');

const isDevanagari = (name: string): boolean => /^[\p{Script=Devanagari}\s.-]+$/u.test(name);

const plain = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/\s*[(,].*/, '')
    .replace(/ (?:आरबीजेड|मंडी)$/, '')
    .trim();
