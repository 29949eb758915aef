import type { SpokenPrice, Unit } from '@mandi/market';
import { type IsoDate, isWeightUnit, perWeight, type WeightUnit } from '@mandi/market/prices';
import type { Context } from '../context.ts';
import { type Found, lookUp } from '../prices/look-up.ts';

export interface PriceAsked {
  readonly crop: string;
  readonly state: string;
  readonly district: string;
  /** What the price is wanted for. */
  readonly unit: Unit;
}

/** A real mandi price to stand beside an offer: what one market reported on one day, the middle of the nearest ones (PRICE-11, PRICE-12). */
export interface PriceBeside {
  readonly market: string;
  readonly district: string;
  readonly state: string;
  readonly date: IsoDate;
  readonly modal: SpokenPrice;
  readonly minimum: SpokenPrice;
  readonly maximum: SpokenPrice;
  /** Derived, from the middle of the district that was asked for. */
  readonly kilometres?: number;
  /** Of how many markets it is the middle. */
  readonly markets: number;
  /** Where a market near has seven days (PRICE-14). */
  readonly trend?: 'up' | 'down' | 'level';
}

type Kept = Pick<Found, 'fair'> & { readonly trend?: 'up' | 'down' | 'level' };

const keptSeconds = 3_600;

/**
 * The fair price of a crop near a district in a unit of weight; undefined where no market near reported in the last week of the book,
 * where the place is not known, and for units that have no weight. Kept in the cache until the book changes.
 */
export async function fairPrice(context: Context, asked: PriceAsked): Promise<PriceBeside | undefined> {
  const { unit } = asked;
  if (!isWeightUnit(unit)) return undefined;
  const revision = await context.prices.revision();
  const key = `fair-price|${revision}|${JSON.stringify([asked.crop, asked.state, asked.district])}`;
  const kept = await context.cache.get(key);
  const found = kept === undefined ? await lookUpFair(context, asked) : (JSON.parse(kept) as Kept);
  if (kept === undefined) await context.cache.set(key, JSON.stringify(found), keptSeconds);
  return beside(found, unit);
}

async function lookUpFair(context: Context, { crop, state, district }: PriceAsked): Promise<Kept> {
  // The places of India are 200 KB: loaded when a price is first asked for.
  const { standpointNamed } = await import('../prices/standpoint.ts');
  const from = standpointNamed(context, { state, district }, context.settings.defaultLanguage);
  const found = from && (await lookUp(context.prices, crop, from));
  if (!found?.fair) return {};
  return { fair: found.fair, ...(found.trend?.kind === 'trend' && { trend: found.trend.direction }) };
}

function beside({ fair, trend }: Kept, unit: WeightUnit): PriceBeside | undefined {
  if (!fair) return undefined;
  const { market, row, markets, kilometres } = fair;
  return {
    market: market.name,
    district: market.district,
    state: market.state,
    date: row.date,
    modal: perWeight(row.modal, unit),
    minimum: perWeight(row.minimum, unit),
    maximum: perWeight(row.maximum, unit),
    markets,
    ...(kilometres !== undefined && { kilometres }),
    ...(trend && { trend }),
  };
}
