import { MarketError } from '@mandi/market';
import { daysBefore, type IsoDate, type MandiPrice, type Market, slugOf, trendWithin } from '@mandi/market/prices';
import type * as v from 'valibot';
import type { Context } from '../context.ts';
import type { RouteRequest } from '../http/route.ts';
import { rowShape, sourceOf } from './rows.ts';
import type { marketDataAnswer, marketDataQuery } from './wire.ts';

type Query = v.InferOutput<typeof marketDataQuery>;
type Page = v.InferOutput<typeof marketDataAnswer>;

/** Where a page begins: in which market, and after how many of its rows. */
interface Place {
  readonly market: string;
  readonly after: number;
}

/** The rows of a crop, market by market in the order of their ids, the newest first. Errors: 'invalid-input' for a foreign cursor. */
export async function marketData(
  context: Context,
  { query }: RouteRequest<undefined, typeof marketDataQuery, undefined>,
): Promise<Page> {
  const newestDay = await context.prices.newestDay();
  if (newestDay === undefined) throw new MarketError('no-price-found');
  const to = (query.to ?? newestDay) as IsoDate;
  const days = { from: (query.from ?? daysBefore(to, trendWithin - 1)) as IsoDate, to };
  const markets = (await context.prices.marketsFor(query.crop, days.from, days.to)).filter(wanted(query));
  return { ...(await page(context, query, days, markets)), source: sourceOf(newestDay) };
}

function wanted({ state, district, market }: Query): (one: Market) => boolean {
  const same = (name: string | undefined, other: string) => name === undefined || slugOf(name) === slugOf(other);
  return (one) => same(state, one.state) && same(district, one.district) && (market === undefined || market === one.id);
}

async function page(
  context: Context,
  { crop, limit, cursor }: Query,
  days: { readonly from: IsoDate; readonly to: IsoDate },
  markets: readonly Market[],
): Promise<Omit<Page, 'source'>> {
  const start = cursor === undefined ? { market: '', after: 0 } : placeOf(cursor);
  const rows: Page['rows'] = [];
  for (const market of markets) {
    if (market.id < start.market) continue;
    const skip = market.id === start.market ? start.after : 0;
    // One more than fits says whether there is a next page.
    const room = limit - rows.length;
    const found = await context.prices.pricesAt(market.id, { crop, ...days, limit: skip + room + 1 });
    rows.push(...shaped(found.slice(skip, skip + room), market));
    if (found.length > skip + room) return { rows, next: cursorOf({ market: market.id, after: skip + room }) };
  }
  return { rows };
}

function shaped(rows: readonly MandiPrice[], market: Market): Page['rows'] {
  return rows.map((row) => rowShape(row, market));
}

function cursorOf(place: Place): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

function placeOf(cursor: string): Place {
  try {
    const place = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as Partial<Place> | null;
    const { market, after } = place ?? {};
    if (typeof market === 'string' && Number.isSafeInteger(after) && Number(after) >= 0) {
      return { market, after: Number(after) };
    }
  } catch {
    // Falls through to the same refusal.
  }
  throw new MarketError('invalid-input', { slot: 'cursor' });
}
