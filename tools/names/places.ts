import { type Place, places } from '@mandi/language/places/places';
import { corrected } from './corrected-places.ts';
import { rowsOf } from './csv.ts';
import { hindiNames } from './hindi-places.ts';

/** The language in which the directory gives the districts of a state. */
const languageOfState: Readonly<Record<string, string>> = {
  'andhra-pradesh': 'te',
  assam: 'as',
  gujarat: 'gu',
  karnataka: 'kn',
  kerala: 'ml',
  maharashtra: 'mr',
  odisha: 'or',
  punjab: 'pa',
  'tamil-nadu': 'ta',
  telangana: 'te',
  tripura: 'bn',
  'west-bengal': 'bn',
};

/**
 * The names of places in one language: states (CLDR), the districts of the states where it is spoken (a list without licence that nobody
 * has reviewed), and the markets that bear the name of their district; in Hindi those of all India that Gramhal lists.
 */
export function placesIn(language: string): Readonly<Record<string, string>> {
  const names = new Map<string, string>();
  for (const row of rowsOf('places/states.csv')) add(names, `state:${slug(row.state ?? '')}`, row[`name_${language}`]);
  for (const { state = '', district = '', name_local_unverified } of rowsOf('places/districts.csv')) {
    if (languageOfState[slug(state)] === language)
      add(names, `district:${slug(state)}/${slug(district)}`, name_local_unverified);
  }
  if (language === 'hi') for (const [place, name] of hindiNames()) names.set(place, name);
  for (const [place, name] of Object.entries(corrected[language] ?? {})) names.set(place, name);
  const byId = new Map<string, Place>(places.map((place) => [place.id, place]));
  const known = places.flatMap((place) => {
    const district = place.kind === 'market' ? byId.get(place.within ?? '') : undefined;
    const name = names.get(place.id) ?? (district?.english === place.english ? names.get(district.id) : undefined);
    return name === undefined ? [] : [[place.id, name] as const];
  });
  const strangers = [...names.keys()].filter((id) => !byId.has(id));
  if (strangers.length > 0) throw new Error(`No such place: ${strangers.join(', ')}`);
  return Object.fromEntries(known);
}

function add(names: Map<string, string>, place: string, name: string | undefined): void {
  if (name !== undefined && name !== '') names.set(place, name.normalize('NFC').replaceAll(/[\u200b\u200c]+$/g, ''));
}

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the (?=dadra)/, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
