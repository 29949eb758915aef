import type { Unit } from '@mandi/market';
import type { Listing } from '@mandi/records';
import type { Context } from '../context.ts';
import { fairPrice } from '../trade/fair-price.ts';
import type { BidView } from './wire.ts';

/** A real mandi price to stand beside a bid, in the bid's unit; absent where the price book has none that can be compared. */
export async function mandiBeside(context: Context, lot: Listing, unit: Unit): Promise<BidView['mandi']> {
  return fairPrice(context, { crop: lot.crop, state: lot.state, district: lot.district, unit });
}
