import { type Coordinates, kilometresBetween } from '../places/distance.ts';
import { daysBetween } from './day.ts';
import { lowMedian } from './plausible.ts';
import type { IsoDate, MandiPrice, Market } from './report.ts';

/** Where somebody asks from: a state, and within it a district where one is known. */
export interface Standpoint {
  readonly state: string;
  readonly district?: string;
  /** The middle of the district, derived. */
  readonly centre?: Coordinates;
  /** Ids of the markets that were asked for by name. */
  readonly markets?: readonly string[];
}

export interface NearMarket {
  readonly market: Market;
  /** Whole kilometres from the standpoint's centre; absent where either has no coordinates, or the market only those of its district. */
  readonly kilometres?: number;
}

/** PRICE-10: markets asked for by name first, then those of the own district, then the nearer first, then the own state, then by id. */
export function nearestFirst(markets: readonly Market[], from: Standpoint): readonly NearMarket[] {
  return markets
    .map((market) => ({ market, rank: rank(market, from), away: distanceTo(market, from.centre) }))
    .sort(
      (one, other) =>
        one.rank - other.rank ||
        (one.away ?? Number.MAX_VALUE) - (other.away ?? Number.MAX_VALUE) ||
        outside(one.market, from) - outside(other.market, from) ||
        (one.market.id < other.market.id ? -1 : 1),
    )
    .map(({ market, away }) => ({
      market,
      ...(away !== undefined && market.placement !== 'district' && { kilometres: Math.round(away) }),
    }));
}

function rank(market: Market, from: Standpoint): number {
  if (from.markets?.includes(market.id)) return 0;
  if (from.district === undefined) return 1 + outside(market, from);
  return isOwnDistrict(market, from) ? 1 : 2;
}

function outside(market: Market, from: Standpoint): number {
  return market.state === from.state ? 0 : 1;
}

function isOwnDistrict(market: Market, from: Standpoint): boolean {
  return market.state === from.state && market.district === from.district;
}

function distanceTo(market: Market, centre: Coordinates | undefined): number | undefined {
  if (!centre || market.latitude === undefined || market.longitude === undefined) return undefined;
  return kilometresBetween(centre, { latitude: market.latitude, longitude: market.longitude });
}

/** PRICE-11: how many markets outside the own district a fair price looks at, and how far. */
const manyMarkets = 5;
const farKilometres = 150;

/**
 * PRICE-11: the markets whose middle is a fair price: those asked for by name, or else all of the own district, or else the five nearest
 * within 150 km, or else all of the own state.
 */
export function fairMarkets(near: readonly NearMarket[], from: Standpoint): readonly Market[] {
  const among = (chosen: (one: NearMarket) => boolean) => near.filter(chosen).map(({ market }) => market);
  const choices = [
    among(({ market }) => from.markets?.includes(market.id) ?? false),
    among(({ market }) => from.district !== undefined && isOwnDistrict(market, from)),
    among(({ kilometres }) => kilometres !== undefined && kilometres <= farKilometres).slice(0, manyMarkets),
    among(({ market }) => market.state === from.state),
  ];
  return choices.find((markets) => markets.length > 0) ?? [];
}

/** PRICE-12: a report older than this many days before the newest day is no longer a price of today. */
export const freshDays = 7;

export interface FairPrice {
  /** The row that is the middle: a price that a market did report. */
  readonly row: MandiPrice;
  readonly markets: number;
}

/**
 * PRICE-12: of the newest day on which any of the markets reported plausibly, the middle of the markets' prices of that day.
 * A market's price of a day is the middle of its modal prices over all varieties and grades (PRICE-13).
 */
export function fairPrice(rows: readonly MandiPrice[], newest: IsoDate): FairPrice | undefined {
  const fresh = rows.filter((row) => row.plausible && daysBetween(row.date, newest) < freshDays);
  const day = fresh.reduce((latest, row) => (row.date > latest ? row.date : latest), '');
  const byMarket = Map.groupBy(
    fresh.filter((row) => row.date === day),
    (row) => row.marketId,
  );
  const middles = [...byMarket.values()].map(middleRow).filter((row) => row !== undefined);
  const row = middleRow(middles);
  return row && { row, markets: byMarket.size };
}

/** PRICE-13: the row whose modal price is the middle one; of equals the first. */
export function middleRow(rows: readonly MandiPrice[]): MandiPrice | undefined {
  const middle = lowMedian(rows.map((row) => row.modal));
  return rows.find((row) => row.modal === middle);
}
