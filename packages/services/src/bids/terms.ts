import type { Facts } from '@mandi/language/meaning';
import {
  comparePrices,
  isUnit,
  MarketError,
  priceOf,
  quantityOf,
  type SpokenPrice,
  type SpokenQuantity,
} from '@mandi/market';
import type { Terms } from '@mandi/market/bids';
import type { AccessClaims, Write } from '@mandi/ports';
import { type DraftKind, type Said, useDraft } from '@mandi/records';
import type { Context } from '../context.ts';
import { dateOf } from '../saying/calendar.ts';
import { type Confirmation, confirmedDraft } from '../spoken/drafts.ts';

/** Terms as a request brings them. */
export interface WireTerms {
  readonly price: SpokenPrice;
  readonly quantity: SpokenQuantity;
  readonly day?: string | undefined;
}

/** Terms that count, with the words they were said in and the write that uses up their draft; both absent for a tap. */
export interface ConfirmedTerms {
  readonly terms: Terms;
  readonly said?: readonly Said[];
  readonly writes: readonly Write[];
}

/** Errors: 'amount-not-positive', 'amount-too-large', 'finer-than-paise', 'invalid-input' (BID-1). */
export function termsOf({ price, quantity, day }: WireTerms): Terms {
  return { price: priceOf(price), quantity: quantityOf(quantity), ...(day === undefined ? {} : { day }) };
}

/** What is confirmed: the draft and the yes to it, what it must have been a draft of, and about which thing. */
export interface Confirming {
  readonly confirmation: Confirmation | undefined;
  readonly kind: DraftKind;
  readonly about: string;
}

/** Terms with their confirmation (BID-22). Errors: 'not-confirmed' when the draft says other terms, and those of `confirmedDraft`. */
export async function confirmed(
  context: Context,
  caller: AccessClaims,
  terms: Terms,
  { confirmation, kind, about }: Confirming,
): Promise<ConfirmedTerms> {
  if (!confirmation) return { terms, writes: [] };
  const draft = await confirmedDraft(context, caller, confirmation);
  if (draft.kind !== kind || draft.about !== about) throw new MarketError('not-confirmed');
  const day = draft.facts.day && dateOf(draft.facts.day, context.clock.now());
  if (!says(draft.facts, terms) || (terms.day !== undefined && terms.day !== day))
    throw new MarketError('not-confirmed');
  return { terms: day === undefined ? terms : { ...terms, day }, said: draft.said, writes: [useDraft(draft)] };
}

/** Whether the facts name this very price and quantity, as amounts: 1 quintal and 100 kg are the same. */
function says({ price, quantity }: Facts, terms: Terms): boolean {
  if (!quantity || !isUnit(quantity.unit)) return false;
  if (quantityOf({ amount: quantity.amount, unit: quantity.unit }).base !== terms.quantity.base) return false;
  if (!price?.per || !isUnit(price.per)) return false;
  return comparePrices(priceOf({ rupees: price.rupees, per: price.per }), terms.price) === 0;
}
