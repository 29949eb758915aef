import { type Place, places } from '@mandi/language/places/places';
import { rowsOf } from './csv.ts';

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

/** Names that the files have wrong, have from before a district was named anew, or do not have. Ours, unreviewed. */
const corrected: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  as: { 'district:assam/sribhumi': 'শ্ৰীভূমি', 'state:ladakh': 'লাডাখ' },
  bn: { 'state:ladakh': 'লাদাখ' },
  gu: { 'state:ladakh': 'લદ્દાખ' },
  kn: { 'district:karnataka/bengaluru-south': 'ಬೆಂಗಳೂರು ದಕ್ಷಿಣ', 'state:ladakh': 'ಲಡಾಖ್' },
  ml: { 'state:ladakh': 'ലഡാക്ക്' },
  mr: {
    'district:maharashtra/ahilyanagar': 'अहिल्यानगर',
    'district:maharashtra/chhatrapati-sambhajinagar': 'छत्रपती संभाजीनगर',
    'district:maharashtra/dharashiv': 'धाराशिव',
    'state:ladakh': 'लडाख',
  },
  or: { 'state:ladakh': 'ଲଦାଖ' },
  pa: { 'state:ladakh': 'ਲੱਦਾਖ' },
  ta: { 'state:ladakh': 'லடாக்' },
  te: { 'district:andhra-pradesh/east-godavari': 'తూర్పు గోదావరి', 'state:ladakh': 'లడఖ్' },
  ur: { 'state:ladakh': 'لداخ' },
};

/**
 * The names of places in one language: states (CLDR), the districts of the states where it is spoken (a list without licence that nobody
 * has reviewed), and the markets that bear the name of their district.
 */
export function placesIn(language: string): Readonly<Record<string, string>> {
  const names = new Map<string, string>();
  for (const row of rowsOf('places/states.csv')) add(names, `state:${slug(row.state ?? '')}`, row[`name_${language}`]);
  for (const { state = '', district = '', name_local_unverified } of rowsOf('places/districts.csv')) {
    if (languageOfState[slug(state)] === language)
      add(names, `district:${slug(state)}/${slug(district)}`, name_local_unverified);
  }
  for (const [place, name] of Object.entries(corrected[language] ?? {})) names.set(place, name);
  const byId = new Map<string, Place>(places.map((place) => [place.id, place]));
  const known = places.flatMap((place) => {
    const district = place.kind === 'market' ? byId.get(place.within ?? '') : undefined;
    const name = names.get(district?.english === place.english ? district.id : place.id);
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
