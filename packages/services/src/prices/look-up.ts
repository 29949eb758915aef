import {
  daysBefore,
  type FairPrice,
  fairMarkets,
  fairPrice,
  freshDays,
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
  readonly trend?: Trend & { readonly market: Market };
}

/** What the book knows of a crop near a standpoint in its last fourteen days; undefined where it knows nothing. */
export async function lookUp(book: PriceBook, crop: string, from: Standpoint): Promise<Found | undefined> {
  const newestDay = await book.newestDay();
  if (newestDay === undefined) return undefined;
  const marketsSince = async (days: number) =>
    nearestFirst(await book.marketsFor(crop, daysBefore(newestDay, days - 1), newestDay), from);
  const sorted = await marketsSince(trendWithin);
  if (sorted.length === 0) return undefined;
  const chosen = new Set(fairMarkets(await marketsSince(freshDays), from).map(({ id }) => id));
  const wanted = sorted.filter(({ market }, at) => at < shownMarkets || chosen.has(market.id));
  const range = { crop, from: daysBefore(newestDay, trendWithin - 1), to: newestDay, limit: mostRows };
  const near = await Promise.all(
    wanted.map(async (one) => ({ ...one, rows: await book.pricesAt(one.market.id, range) })),
  );
  const rows = near.filter(({ market }) => chosen.has(market.id)).flatMap((one) => one.rows);
  const fair = fairOf(near, fairPrice(rows, newestDay));
  return { newestDay, near: near.slice(0, shownMarkets), ...fair, ...trendNear(near, newestDay, fair.fair?.market) };
}

function fairOf(near: Found['near'], fair: FairPrice | undefined): Pick<Found, 'fair'> {
  const at = near.find(({ market }) => market.id === fair?.row.marketId);
  if (!fair || !at) return {};
  return { fair: { ...fair, market: at.market, ...(at.kilometres !== undefined && { kilometres: at.kilometres }) } };
}

/** Of the market of the fair price where it has seven days, else of the nearest that has, else of the one with most days. */
function trendNear(near: Found['near'], newestDay: IsoDate, fair: Market | undefined): Pick<Found, 'trend'> {
  const own = near.filter(({ market }) => market.id === fair?.id);
  const trends = [...own, ...near].map(({ market, rows }) => ({ ...trendOf(rows, newestDay), market }));
  const most = Math.max(0, ...trends.map(({ days }) => days.length));
  const trend = trends.find(({ days }) => days.length === most);
  return trend && most > 0 ? { trend } : {};
}
