import type { Facts } from '@mandi/language/meaning';
import {
  comparePrices,
  isUnit,
  MarketError,
  priceOf,
  quantityOf,
  type SpokenPrice,
  type SpokenQuantity,
  type UnitPrice,
} from '@mandi/market';
import type { Offer } from '@mandi/market/listings-rules';
import type { AccessClaims, Instant, Write } from '@mandi/ports';
import { type DraftKind, type Said, useDraft } from '@mandi/records';
import type { Context } from '../context.ts';
import { instantOf } from '../http/instant.ts';
import { type Confirmation, confirmedDraft } from '../spoken/drafts.ts';

/** Terms as a request brings them. */
export interface WireTerms {
  readonly wholesale?: SpokenPrice | undefined;
  readonly retail?: SpokenPrice | undefined;
  readonly reserve?: SpokenPrice | undefined;
  readonly minimum?: SpokenQuantity | undefined;
  readonly note?: string | undefined;
  readonly photos?: string[] | undefined;
  readonly closesAt?: string | undefined;
}

/** The terms that were given, exact; absent ones stay absent. Errors: 'amount-not-positive', 'amount-too-large', 'finer-than-paise', 'invalid-input'. */
export function termsOf({ wholesale, retail, reserve, minimum, note, photos, closesAt }: WireTerms) {
  return {
    ...(wholesale && { wholesale: priceOf(wholesale) }),
    ...(retail && { retail: priceOf(retail) }),
    ...(reserve && { reserve: priceOf(reserve) }),
    ...(minimum && { minimum: quantityOf(minimum) }),
    ...(note !== undefined && { note }),
    ...(photos && { photos }),
    ...(closesAt !== undefined && { closesAt: instantOf(closesAt) as Instant }),
  };
}

/** Words that count, and the write that uses up their draft; neither for what was tapped. */
export interface ConfirmedWords {
  readonly said?: readonly Said[];
  readonly writes: readonly Write[];
}

interface Confirming {
  readonly confirmation: Confirmation | undefined;
  readonly kind: DraftKind;
  readonly about: string | undefined;
  readonly crop: string;
  readonly offer: Offer;
}

/** Errors: 'not-confirmed' where the draft said other facts (LIST-10), and those of `confirmedDraft`. */
export async function confirmedWords(
  context: Context,
  caller: AccessClaims,
  asked: Confirming,
): Promise<ConfirmedWords> {
  if (!asked.confirmation) return { writes: [] };
  const draft = await confirmedDraft(context, caller, asked.confirmation);
  const same = draft.kind === asked.kind && draft.about === asked.about && saysOffer(draft.facts, asked);
  if (!same) throw new MarketError('not-confirmed', { because: 'other-facts' });
  return { said: draft.said, writes: [useDraft(draft)] };
}

/** Whether the facts name this crop, this quantity and one of these prices, as amounts: 1 quintal and 100 kg are the same. */
function saysOffer({ crop, quantity, price }: Facts, { crop: offered, offer }: Confirming): boolean {
  if (crop !== offered || !quantity || !isUnit(quantity.unit) || !price?.per || !isUnit(price.per)) return false;
  const amount = quantityOf({ amount: quantity.amount, unit: quantity.unit });
  const spoken = priceOf({ rupees: price.rupees, per: price.per });
  const given = [offer.wholesale, offer.retail].filter((one): one is UnitPrice => one !== undefined);
  return amount.base === offer.quantity.base && given.some((one) => comparePrices(spoken, one) === 0);
}
