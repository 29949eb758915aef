import {
  daysBefore,
  type FairPrice,
  fairMarkets,
  fairPrice,
  type IsoDate,
  type MandiPrice,
  type Market,
  type NearMarket,
  nearestFirst,
  type Standpoint,
  type Trend,
  trendOf,
  trendWithin,
} from '@mandi/market/prices';
import type { PriceBook } from '@mandi/ports';

/** No market reports so many varieties and grades of a crop in fourteen days. */
const mostRows = 2_000;
/** How many markets an answer shows at most. */
const shownMarkets = 8;

export interface Found {
  readonly newestDay: IsoDate;
  /** The nearest first, each with its rows of fourteen days, newest first. */
  readonly near: readonly (NearMarket & { readonly rows: readonly MandiPrice[] })[];
  readonly fair?: FairPrice & { readonly market: Market; readonly kilometres?: number };
  /** Of the nearest market that has one, else of the one with most days. */
  readonly trend?: Trend & { readonly market: Market };
}

/** What the book knows of a crop near a standpoint in its last fourteen days; undefined where it knows nothing. */
export async function lookUp(book: PriceBook, crop: string, from: Standpoint): Promise<Found | undefined> {
  const newestDay = await book.newestDay();
  if (newestDay === undefined) return undefined;
  const range = { crop, from: daysBefore(newestDay, trendWithin - 1), to: newestDay, limit: mostRows };
  const sorted = nearestFirst(await book.marketsFor(crop, range.from, range.to), from);
  if (sorted.length === 0) return undefined;
  const chosen = new Set(fairMarkets(sorted, from).map(({ id }) => id));
  const wanted = sorted.filter(({ market }, at) => at < shownMarkets || chosen.has(market.id));
  const near = await Promise.all(
    wanted.map(async (one) => ({ ...one, rows: await book.pricesAt(one.market.id, range) })),
  );
  const fairRows = near.filter(({ market }) => chosen.has(market.id)).flatMap(({ rows }) => rows);
  return {
    newestDay,
    near: near.slice(0, shownMarkets),
    ...fairOf(near, fairPrice(fairRows, newestDay)),
    ...nearestTrend(near, newestDay),
  };
}

function fairOf(near: Found['near'], fair: FairPrice | undefined): Pick<Found, 'fair'> {
  const at = near.find(({ market }) => market.id === fair?.row.marketId);
  if (!fair || !at) return {};
  return { fair: { ...fair, market: at.market, ...(at.kilometres !== undefined && { kilometres: at.kilometres }) } };
}

function nearestTrend(near: Found['near'], newestDay: IsoDate): Pick<Found, 'trend'> {
  const trends = near.map(({ market, rows }) => ({ ...trendOf(rows, newestDay), market }));
  const most = Math.max(0, ...trends.map(({ days }) => days.length));
  const trend = trends.find(({ days }) => days.length === most);
  return trend && most > 0 ? { trend } : {};
}
