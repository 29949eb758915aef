import { MarketError } from './errors.ts';
import { type Audience, buysAs, type ListingEvent, type ListingStatus, listingTransitions, sees } from './listings.ts';
import type { UnitPrice } from './money.ts';
import type { UserType } from './people.ts';
import { type Quantity, spokenQuantity } from './quantity.ts';
import { comparable, type Unit, units } from './units.ts';

/** What a vendor says of a lot that rules have to know. */
export interface Offer {
  readonly quantity: Quantity;
  readonly minimum?: Quantity | undefined;
  readonly wholesale?: UnitPrice | undefined;
  readonly retail?: UnitPrice | undefined;
  readonly reserve?: UnitPrice | undefined;
  readonly audience: Audience;
  /** Milliseconds since 1970. */
  readonly closesAt?: number | undefined;
}

const longestDays = 90;

/** Whether a good that is measured by `measures` can be sold by the unit (LIST-1). */
export function fits(unit: Unit, measures: readonly string[]): boolean {
  const { measure } = units[unit];
  if (unit === 'bundle') return measures.includes('bundle');
  if (measure === 'container') return measures.includes('mass') || measures.includes('count');
  return measures.includes(measure);
}

/** Errors: 'unit-does-not-fit' (LIST-1, LIST-2, LIST-4), 'invalid-input' with its slot (LIST-3, LIST-4, LIST-5). */
export function checkOffer(offer: Offer, measures: readonly string[], now: number): void {
  const { quantity, minimum, wholesale, retail, reserve, audience, closesAt } = offer;
  if (!fits(quantity.unit, measures)) throw new MarketError('unit-does-not-fit', { unit: quantity.unit });
  const others = [wholesale?.per, retail?.per, reserve?.per, minimum?.unit];
  const strange = others.find((unit) => unit !== undefined && !comparable(unit, quantity.unit));
  if (strange) throw new MarketError('unit-does-not-fit', { unit: strange });
  const priced = (audience !== 'B2C' && wholesale) || (audience !== 'B2B' && retail);
  if (!priced) throw new MarketError('invalid-input', { slot: 'wholesale' });
  if (minimum && minimum.base > quantity.base) throw new MarketError('invalid-input', { slot: 'minimum' });
  if (closesAt === undefined) return;
  const ahead = closesAt - now;
  if (ahead <= 0 || ahead > longestDays * 86_400_000) throw new MarketError('invalid-input', { slot: 'closesAt' });
}

/** Someone who looks at a listing; undefined for who is not signed in. */
export interface Viewer {
  readonly userId: string;
  readonly userType: UserType;
}

/** Whether the viewer may see the listing (LIST-6). */
export function maySee(
  lot: { readonly vendorId: string; readonly audience: Audience },
  viewer: Viewer | undefined,
): boolean {
  return lot.vendorId === viewer?.userId || sees(lot.audience, viewer?.userType);
}

/** The prices that the viewer sees (LIST-7). */
export function pricesFor(
  lot: Pick<Offer, 'wholesale' | 'retail' | 'reserve'> & { readonly vendorId: string },
  viewer: Viewer | undefined,
): { wholesale?: UnitPrice; retail?: UnitPrice; reserve?: UnitPrice } {
  const { wholesale, retail, reserve } = lot;
  if (lot.vendorId === viewer?.userId) {
    return { ...(wholesale && { wholesale }), ...(retail && { retail }), ...(reserve && { reserve }) };
  }
  if (buysAs(viewer?.userType) === 'B2B') return wholesale ? { wholesale } : {};
  return retail ? { retail } : {};
}

/** What the status becomes. Errors: 'lot-withdrawn', 'lot-closed', 'not-in-this-state' (LIST-8). */
export function afterListingEvent(from: ListingStatus, event: ListingEvent, by: 'vendor' | 'clock'): ListingStatus {
  const found = listingTransitions.find((one) => one.from === from && one.event === event && one.by === by);
  if (found) return found.to;
  if (from === 'withdrawn') throw new MarketError('lot-withdrawn');
  if (from === 'closed') throw new MarketError('lot-closed');
  throw new MarketError('not-in-this-state', { status: from });
}

/** The lot with `forSale` to be sold from now on (LIST-9). Errors: 'unit-does-not-fit', 'amount-too-large'. */
export function restocked(
  lot: { quantity: Quantity; left: Quantity },
  forSale: Quantity,
): { quantity: Quantity; left: Quantity } {
  if (!comparable(lot.quantity.unit, forSale.unit)) throw new MarketError('unit-does-not-fit', { unit: forSale.unit });
  const sold = lot.quantity.base - lot.left.base;
  const whole = (sold + forSale.base) as Quantity['base'];
  if (whole > 1e12) throw new MarketError('amount-too-large', { ...spokenQuantity(forSale) });
  return { quantity: { base: whole, unit: forSale.unit }, left: forSale };
}
