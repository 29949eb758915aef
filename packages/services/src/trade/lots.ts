import type { Interpreter, PlaceId } from '@mandi/language';
import { MarketError, sees } from '@mandi/market';
import type { Goods } from '@mandi/market/deals';
import type { AccessClaims } from '@mandi/ports';
import { type Listing, listing } from '@mandi/records';
import type { Context } from '../context.ts';

/** The lot as it is now. Errors: 'not-found'. */
export async function lotById(context: Context, lotId: string): Promise<Listing> {
  const found = await listing(context.store, lotId, context.clock.now());
  if (!found) throw new MarketError('not-found');
  return found;
}

/** Errors: 'not-for-you' where the caller is in another market (BID-3). */
export function checkSees(lot: Listing, caller: AccessClaims): void {
  if (lot.vendorId !== caller.userId && !sees(lot.audience, caller.userType)) throw new MarketError('not-for-you');
}

/** What the lot holds and where, without a price; the place only where its district is one that we know. */
export function goodsOf(context: Context, lot: Listing): Goods {
  const place = placeOf(context, lot);
  return {
    crop: lot.crop,
    ...(lot.variety !== undefined && { variety: lot.variety }),
    ...(lot.grade !== undefined && { grade: lot.grade }),
    ...(place !== undefined && { place }),
  };
}

/** How many districts' places are remembered; India has fewer than 800 districts. */
const mostRemembered = 2_000;
const remembered = new WeakMap<Interpreter, Map<string, PlaceId | undefined>>();

/** The tables never change while the process runs, so a district is understood once; undefined where it is not known or could be two. */
export function placeOf(
  { interpreter }: Context,
  { district, state }: Pick<Listing, 'district' | 'state'>,
): PlaceId | undefined {
  let places = remembered.get(interpreter);
  if (!places || places.size > mostRemembered) remembered.set(interpreter, (places = new Map()));
  const words = `${district}, ${state}`;
  if (!places.has(words)) {
    const { place, ambiguous } = interpreter.understand(words, 'en');
    places.set(words, ambiguous.some(({ slot }) => slot === 'place') ? undefined : place);
  }
  return places.get(words);
}
