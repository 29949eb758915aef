import type { GoodId } from '../goods/goods.ts';
import type { CropId, Decimal, PlaceId, UnitId } from '../meaning.ts';
import type { KnownUnit } from './units.ts';

/** What a unit without a fixed weight is said to weigh for some goods in some region. It is shown beside a question and never converts anything. */
export interface LocalWeight {
  readonly unit: KnownUnit;
  /** The unit as its source names it: "large basket (tomato)". */
  readonly named: string;
  /** The goods it is used for; absent for all. */
  readonly goods?: readonly GoodId[];
  /** Where it is used: our places, none where that is all of India or a province that is no more, and the source's words. */
  readonly places: readonly PlaceId[];
  readonly region: string;
  /** Kilograms of one, the same twice where the source gives one figure. */
  readonly kilograms: { readonly from: Decimal; readonly to: Decimal };
  /** `historical`: from before metric weights; asked about only where an old paper is read. */
  readonly status: 'current' | 'historical';
  readonly source: string;
}

const grain: readonly GoodId[] = [
  'wheat',
  'paddy',
  'basmati-paddy',
  'rice',
  'maize',
  'jowar',
  'bajra',
  'barley',
  'ragi',
  'chickpea',
  'pigeon-pea',
  'green-gram',
  'black-gram',
  'lentil',
];

const spices: readonly GoodId[] = ['cumin', 'coriander-seed', 'fennel', 'fenugreek-seed', 'ajwain', 'dry-chilli'];

interface Row {
  readonly unit: KnownUnit;
  readonly named: string;
  readonly goods?: readonly GoodId[];
  readonly places?: readonly string[];
  readonly region: string;
  readonly kg: string;
  readonly to?: string;
  readonly historical?: true;
  readonly source: string;
}

const prashna = 'https://prashna.transliteral.org/public/d/1141';
const masha = 'https://l.global.ssl.fastly.net/Masha_(unit) (Wikipedia mirror)';
const maund = 'https://handwiki.org/wiki/index.php?oldid=3277395&title=Physics%3AMaund';
const wardha =
  'https://www.gazetteers.maharashtra.gov.in/cultural.maharashtra.gov.in/english/gazetteer/WARDHA/bank_wt_measures.html';
const rajkot = 'http://www.apmcrajkot.com/labour-rate';
const tiruppur = 'https://www.dinamalar.com/news/tamil-nadu-district-news-tiruppur/tomato-price-hike-/3795612';
const apples = 'https://www.tribuneindia.com/news/himachal/govt-to-review-weight-cap-on-apple-boxes-522910';
const inRajkot = { places: ['district:gujarat/rajkot'], region: 'Rajkot APMC, Gujarat' };
const inWardha = { places: ['district:maharashtra/wardha'], historical: true, source: wardha } as const;

const rows: readonly Row[] = [
  {
    unit: 'man',
    named: 'man / mann',
    places: ['state:maharashtra'],
    region: 'Maharashtra; general modern usage',
    kg: '40',
    source: prashna,
  },
  {
    unit: 'man',
    named: 'man (20 kg)',
    goods: ['cotton', ...grain, 'groundnut', ...spices],
    places: ['state:gujarat'],
    region: 'Gujarat',
    kg: '20',
    source: rajkot,
  },
  {
    unit: 'man',
    named: 'maund (statutory)',
    region: 'India, British-era standard',
    kg: '37.3242',
    historical: true,
    source: maund,
  },
  { unit: 'man', named: 'maund (Bombay)', region: 'Bombay Presidency', kg: '12.7006', historical: true, source: masha },
  { unit: 'man', named: 'maund (Madras)', region: 'Madras Presidency', kg: '11.3398', historical: true, source: masha },
  {
    unit: 'seer',
    named: 'seer',
    region: 'India, British-era standard',
    kg: '0.93312',
    historical: true,
    source: masha,
  },
  { unit: 'tola', named: 'tola', region: 'India', kg: '0.011664', historical: true, source: masha },
  {
    unit: 'khandi',
    named: 'khandi',
    goods: grain,
    places: ['district:maharashtra/pune'],
    region: 'Maharashtra (Pune)',
    kg: '800',
    historical: true,
    source: prashna,
  },
  { unit: 'khandi', named: 'khandi (grain)', goods: grain, region: 'Wardha, Maharashtra', kg: '181.4', ...inWardha },
  {
    unit: 'khandi',
    named: 'khandi (uncleaned cotton)',
    goods: ['cotton'],
    region: 'Wardha, Maharashtra',
    kg: '326.6',
    ...inWardha,
  },
  {
    unit: 'khandi',
    named: 'candy',
    goods: ['cotton-lint'],
    region: 'India, esp. Gujarat',
    kg: '356',
    source: 'http://cottonvyapar.com/news-circulars.php?id=2316',
  },
  {
    unit: 'bale',
    named: 'bale (cotton)',
    goods: ['cotton-lint'],
    region: 'India',
    kg: '170',
    source: 'http://mail.fashionatingworld.com/new1-2/india-to-have-uniform-cotton-weights',
  },
  {
    unit: 'bale',
    named: 'bojha (cotton bale)',
    goods: ['cotton-lint'],
    region: 'Wardha/Hinganghat',
    kg: '149.7',
    ...inWardha,
  },
  {
    unit: 'crate',
    named: 'box / crate (tomato)',
    goods: ['tomato'],
    places: ['district:karnataka/kolar'],
    region: 'Kolar, Karnataka',
    kg: '15',
    source:
      'https://www.newindianexpress.com/states/karnataka/2025/Jul/28/tomato-prices-to-touch-rs-85kg-in-karnataka-if-rain-continues-in-north-india',
  },
  {
    unit: 'box',
    named: 'box / crate (tomato)',
    goods: ['tomato'],
    places: ['district:karnataka/kolar'],
    region: 'Kolar, Karnataka',
    kg: '15',
    source:
      'https://www.newindianexpress.com/states/karnataka/2025/Jul/28/tomato-prices-to-touch-rs-85kg-in-karnataka-if-rain-continues-in-north-india',
  },
  {
    unit: 'box',
    named: 'box (tomato)',
    goods: ['tomato'],
    places: ['district:andhra-pradesh/annamayya'],
    region: 'Madanapalle, AP',
    kg: '10',
    source:
      'https://www.newindianexpress.com/states/andhra-pradesh/2023/jul/05/at-rs-140-per-kg-cost-of-tomatoes-record-new-high-in-aps-manapalle-2591547.html',
  },
  {
    unit: 'basket',
    named: 'large basket (tomato)',
    goods: ['tomato'],
    places: ['district:tamil-nadu/tiruppur'],
    region: 'Tiruppur, Tamil Nadu',
    kg: '28',
    source: tiruppur,
  },
  {
    unit: 'basket',
    named: 'small basket (tomato)',
    goods: ['tomato'],
    places: ['district:tamil-nadu/tiruppur'],
    region: 'Tiruppur, Tamil Nadu',
    kg: '14',
    source: tiruppur,
  },
  {
    unit: 'packet',
    named: 'packet (potato)',
    goods: ['potato'],
    places: ['state:west-bengal'],
    region: 'West Bengal cold storages',
    kg: '50',
    source:
      'https://www.newsdrum.in/business/west-bengal-cold-storage-body-offers-potatoes-at-rs-26-per-kg-to-govt-to-stem-prices-6236543',
  },
  {
    unit: 'bag',
    named: 'sack (potato)',
    goods: ['potato'],
    places: ['state:west-bengal'],
    region: 'West Bengal',
    kg: '50',
    source:
      'https://www.millenniumpost.in/bengal/state-sets-potato-price-at-rs-25kg-from-cold-storage-to-curb-retail-costs-575066',
  },
  {
    unit: 'box',
    named: 'box / peti (apple), universal carton',
    goods: ['apple'],
    places: ['state:himachal-pradesh'],
    region: 'Himachal Pradesh',
    kg: '20',
    source: apples,
  },
  {
    unit: 'box',
    named: 'box / peti (apple), telescopic carton',
    goods: ['apple'],
    places: ['state:himachal-pradesh'],
    region: 'Himachal Pradesh',
    kg: '20',
    to: '36',
    source: apples,
  },
  {
    unit: 'putti',
    named: 'putty / putti',
    goods: ['paddy'],
    places: ['district:andhra-pradesh/sri-potti-sriramulu-nellore'],
    region: 'Nellore, Andhra Pradesh',
    kg: '850',
    source: 'https://www.thehansindia.com/andhra-pradesh/admin-all-set-to-procure-paddy-from-farmers-950247',
  },
  {
    unit: 'bag',
    named: 'dagina (bag)',
    goods: [...grain, 'garlic', 'coriander-seed', 'cumin'],
    kg: '50',
    to: '100',
    ...inRajkot,
    source: rajkot,
  },
  {
    unit: 'dharan',
    named: 'dharan',
    goods: [...grain, 'groundnut', 'garlic'],
    kg: '15',
    to: '25',
    ...inRajkot,
    source: rajkot,
  },
];

/** Every weight that a source gives, as collected in data/units/units-grades-terms.csv. */
export const knownWeights: readonly LocalWeight[] = rows.map(
  ({ kg, to = kg, historical, places = [], ...row }): LocalWeight => ({
    ...row,
    places: places as readonly PlaceId[],
    kilograms: { from: kg as Decimal, to: to as Decimal },
    status: historical ? 'historical' : 'current',
  }),
);

/**
 * What one `unit` is known to weigh, as suggestions for the question "how many kilos is it?": those for this good and at this place, or for
 * any where none is given. Current before historical, and of a narrower region before a wider one. It is empty where no source says
 * anything, and even a single answer is only asked about.
 */
export function localWeights(
  unit: UnitId | KnownUnit,
  crop?: CropId | GoodId,
  place?: PlaceId,
): readonly LocalWeight[] {
  return knownWeights
    .filter((weight) => weight.unit === unit)
    .filter(({ goods }) => crop === undefined || goods === undefined || goods.includes(crop as GoodId))
    .filter(({ places }) => place === undefined || places.length === 0 || places.some((each) => touches(each, place)))
    .toSorted((one, other) => rank(one) - rank(other));
}

/** One lies in the other: the ids of places are paths. */
function touches(one: PlaceId, other: PlaceId): boolean {
  const [left, right] = [pathOf(one), pathOf(other)];
  return left.startsWith(right) || right.startsWith(left);
}

const pathOf = (place: PlaceId): string => `${place.slice(place.indexOf(':') + 1)}/`;

function rank({ status, places }: LocalWeight): number {
  const depth = places.length === 0 ? 0 : Math.max(...places.map((place) => place.split('/').length));
  return (status === 'historical' ? 10 : 0) - depth;
}
