import { MarketError } from '@mandi/market';
import { cellsOf, linesOf, type Market, marketIdOf, type Placement, slugOf } from '@mandi/market/prices';

/** The market of a report by Agmarknet's names of it. */
export type MarketCatalogue = (state: string, district: string, market: string) => Market;

const header = 'agmarknet_state,agmarknet_district,market,state,district,latitude,longitude,placement';

/**
 * Reads data/prices/markets.csv. A market that is not in it is of our district where another market of its district is, else of the
 * district that the report names, and has no coordinates. Errors: 'wrong-content' where the text is no such table.
 */
export function marketCatalogue(table: string): MarketCatalogue {
  const lines = linesOf(table);
  if (lines.next().value !== header) throw new MarketError('wrong-content', { reason: 'no table of markets' });
  const known = new Map<string, Market>();
  const districts = new Map<string, { readonly state: string; readonly district: string }>();
  for (const line of lines) {
    const [theirState = '', theirDistrict = '', name = '', state = '', district = '', ...place] = cellsOf(line) ?? [];
    const market = { id: marketIdOf(state, district, name), name: tidied(name), state, district, ...placed(place) };
    known.set(marketIdOf(theirState, theirDistrict, name), known.get(market.id) ?? market);
    districts.set(districtKey(theirState, theirDistrict), { state, district });
  }
  return remembered((state, district, name) => {
    const found = known.get(marketIdOf(state, district, name));
    if (found) return found;
    const ours = districts.get(districtKey(state, district)) ?? { state, district };
    return { id: marketIdOf(ours.state, ours.district, name), name: tidied(name), ...ours };
  });
}

/** "Hosur(Uzhavar Sandhai ) APMC" as it is printed: "Hosur (Uzhavar Sandhai) APMC". */
function tidied(name: string): string {
  return name
    .replace(/\s*\(\s*/g, ' (')
    .replace(/\s*\)/g, ')')
    .replace(/\s+/g, ' ')
    .trim();
}

function placed([latitude = '', longitude = '', placement = '']: readonly string[]): Partial<Market> {
  if (latitude === '' || longitude === '') return {};
  return { latitude: Number(latitude), longitude: Number(longitude), placement: placement as Placement };
}

function districtKey(state: string, district: string): string {
  return `${slugOf(state)}/${slugOf(district)}`;
}

function remembered(find: MarketCatalogue): MarketCatalogue {
  const found = new Map<string, Market>();
  return (state, district, name) => {
    const key = `${state}|${district}|${name}`;
    const market = found.get(key) ?? find(state, district, name);
    found.set(key, market);
    return market;
  };
}
