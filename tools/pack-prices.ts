import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { kilometresBetween } from '@mandi/market/places/distance';
import { cellsOf, linesOf, type SeriesDay, seriesHeader, seriesLine } from '@mandi/market/prices';
import { allDistricts, districtNamed } from './prices/districts.ts';

const help = `usage: node tools/pack-prices.ts --reports FILE.csv.gz --markets FILE.csv --pincodes FILE.csv --from 2026-07-11

Makes what the product ships of its price sources (data/README.md says which):
  data/prices/mandi-prices.txt.gz                    the reports from a day on, one line a market, commodity, variety and grade
  data/prices/markets.csv                            Agmarknet's markets with our names of their districts, and derived coordinates
  packages/market/src/places/district-centres.ts     the derived middle of each district`;

const { values: given } = parseArgs({
  options: {
    reports: { type: 'string' },
    markets: { type: 'string' },
    pincodes: { type: 'string' },
    from: { type: 'string' },
    help: { type: 'boolean' },
  },
});
if (given.help || !given.reports || !given.markets || !given.pincodes || !given.from) {
  console.log(help);
  process.exit(given.help ? 0 : 2);
}

const root = join(import.meta.dirname, '..');
type Cells = Readonly<Record<string, string>>;

function table(path: string): Cells[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
  const [header, ...lines] = [...linesOf(text)].map((line) => cellsOf(line) ?? []);
  return lines.map((cells) => Object.fromEntries((header ?? []).map((name, at) => [name, cells[at] ?? ''])));
}

function packReports(path: string, from: string): void {
  const series = new Map<string, { names: string[]; days: SeriesDay[] }>();
  for (const row of table(path)) {
    const { date = '', min_price = '', max_price = '', modal_price = '' } = row;
    if (date < from) continue;
    const names = ['state', 'district', 'market', 'commodity', 'variety', 'grade'].map((name) => row[name] ?? '');
    // In the order in which the price book keeps them: the commodity, then the market.
    const key = [row['commodity'], ...names].join('|');
    const one = series.get(key) ?? { names, days: [] };
    one.days.push({ date, minimum: min_price, maximum: max_price, modal: modal_price });
    series.set(key, one);
  }
  const sorted = [...series].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, line]) => line);
  for (const { days } of sorted) days.sort((one, other) => (one.date < other.date ? -1 : 1));
  const lines = sorted.map(({ names, days }) => seriesLine(names, days));
  const packed = gzipSync(`${[seriesHeader, ...lines].join('\n')}\n`, { level: 9 });
  writeFileSync(join(root, 'data/prices/mandi-prices.txt.gz'), packed);
  console.log(`${lines.length} series, ${packed.length} bytes`);
}

const placements: Readonly<Record<string, string>> = {
  geonames_town: 'town',
  taluk_centroid: 'taluk',
  pin_place: 'postal-code',
  district_centroid: 'district',
};

/** A town or a postal code of the name that lies farther from the middle of the district is another one of that name. */
const farKilometres: Readonly<Record<string, number>> = { town: 100, taluk: 100, 'postal-code': 60 };

function packMarkets(rows: readonly Cells[], centres: ReadonlyMap<string, Point>): void {
  const header = 'agmarknet_state,agmarknet_district,market,state,district,latitude,longitude,placement';
  let moved = 0;
  const lines = rows
    .filter((row) => row['district'] !== '')
    .map((row) => {
      const ours = districtNamed(row['state'] ?? '', row['district'] ?? '');
      const centre = ours.id === undefined ? undefined : centres.get(ours.id);
      const place = placeOf(row, centre);
      if (place.moved) moved++;
      const cells = [row['state'], row['district'], row['market'], ours.state, ours.district, ...place.cells];
      return cells.map((cell = '') => (cell.includes(',') ? `"${cell}"` : cell)).join(',');
    })
    .sort();
  writeFileSync(join(root, 'data/prices/markets.csv'), `${[header, ...lines].join('\n')}\n`);
  console.log(`${lines.length} markets, ${moved} of them moved to the middle of their district`);
}

function placeOf(
  row: Cells,
  centre: Point | undefined,
): { readonly cells: readonly string[]; readonly moved: boolean } {
  const placement = placements[row['coord_method'] ?? ''] ?? '';
  const [latitude = '', longitude = ''] = placement === '' ? [] : [row['lat_derived'], row['lon_derived']];
  const atCentre = centre && { cells: [`${centre[0]}`, `${centre[1]}`, 'district'], moved: placement !== 'district' };
  if (atCentre && (placement === 'district' || placement === '')) return atCentre;
  const there = { latitude: Number(latitude), longitude: Number(longitude) };
  const far =
    centre && kilometresBetween({ latitude: centre[0], longitude: centre[1] }, there) > (farKilometres[placement] ?? 0);
  return far && atCentre ? atCentre : { cells: [latitude, longitude, placement], moved: false };
}

type Point = readonly [latitude: number, longitude: number];

function middleOf(points: readonly Point[]): Point {
  const mean = (at: 0 | 1) => Number((points.reduce((sum, point) => sum + point[at], 0) / points.length).toFixed(3));
  return [mean(0), mean(1)];
}

/** The middle of a district's postal codes, else of its towns with a market, else what the markets' source says is its middle. */
function centresOf(markets: readonly Cells[], pincodes: readonly Cells[]): ReadonlyMap<string, Point> {
  const placedBy = (...methods: string[]) => {
    const rows = markets.filter((row) => methods.includes(row['coord_method'] ?? ''));
    return pointsByDistrict(rows, 'lat_derived', 'lon_derived');
  };
  const sources = [
    pointsByDistrict(pincodes, 'lat', 'lon'),
    placedBy('geonames_town', 'taluk_centroid'),
    placedBy('district_centroid', 'pin_place'),
  ];
  return new Map(
    allDistricts.flatMap(({ id }) => {
      const points = sources.map((source) => source.get(id)).find((found) => found !== undefined);
      return points ? [[id, middleOf(points)] as const] : [];
    }),
  );
}

function packCentres(centres: ReadonlyMap<string, Point>): void {
  const lines = [...centres].map(([id, [latitude, longitude]]) => `  '${id}': [${latitude}, ${longitude}],`);
  const text = `// Generated by tools/pack-prices.ts from GeoNames (CC BY 4.0). Derived, not surveyed. Do not edit.

/** Latitude and longitude of the middle of a district, by its id ("karnataka/kolar"). */
export const districtCentres: Readonly<Record<string, readonly [latitude: number, longitude: number]>> = {
${lines.sort().join('\n')}
};
`;
  writeFileSync(join(root, 'packages/market/src/places/district-centres.ts'), text);
  const missing = allDistricts.length - lines.length;
  console.log(`${lines.length} district centres, ${missing} districts without one`);
}

function pointsByDistrict(rows: readonly Cells[], latitude: string, longitude: string): ReadonlyMap<string, Point[]> {
  const points = new Map<string, Point[]>();
  for (const row of rows) {
    const { id } = districtNamed(row['state'] ?? '', row['district'] ?? '');
    if (id === undefined || row[latitude] === '') continue;
    points.set(id, [...(points.get(id) ?? []), [Number(row[latitude]), Number(row[longitude])]]);
  }
  return points;
}

mkdirSync(join(root, 'data/prices'), { recursive: true });
const markets = table(given.markets);
const centres = centresOf(markets, table(given.pincodes));
packReports(given.reports, given.from);
packMarkets(markets, centres);
packCentres(centres);
