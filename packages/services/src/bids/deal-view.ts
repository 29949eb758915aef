import type { LanguageCode } from '@mandi/language/meaning';
import { spokenPrice, spokenQuantity } from '@mandi/market';
import type { Instant } from '@mandi/ports';
import type { DealParty, StoredDeal } from '@mandi/records/deals';
import type { Context } from '../context.ts';
import { isoOf } from '../http/instant.ts';
import { nameIn } from '../saying/names.ts';
import { wireBidId } from '../trade/bid-id.ts';
import { rupeesOf } from './rupees.ts';
import type { DealView } from './wire.ts';

/** A deal as both its parties read it: the same for both, each language beside the other; names also in the script of who reads. */
export function dealView(context: Context, deal: StoredDeal, reading: LanguageCode): DealView {
  const { crop, variety, grade, quantity, price, place, day } = deal.facts;
  return {
    bidId: wireBidId(deal),
    lotId: deal.lotId,
    facts: {
      crop,
      ...(variety !== undefined && { variety }),
      ...(grade !== undefined && { grade }),
      quantity: spokenQuantity(quantity),
      price: spokenPrice(price),
      ...(place !== undefined && { place }),
      ...(day !== undefined && { day }),
    },
    total: rupeesOf(deal.total),
    agreedAt: isoOf(deal.agreedAt as Instant),
    acceptedBy: deal.acceptedBy,
    vendor: partyView(context, deal.vendor, reading),
    buyer: partyView(context, deal.buyer, reading),
    ...(deal.listingSaid && { listingWords: deal.listingSaid.map((words) => ({ ...words })) }),
  };
}

function partyView(
  context: Context,
  { userId, name, language, screen, speech, said }: DealParty,
  reading: LanguageCode,
): DealView['vendor'] {
  return {
    userId,
    name,
    nameShown: nameIn(context, name, reading),
    language,
    rendering: { language, screen, speech },
    ...(said && { words: said.map((words) => ({ ...words })) }),
  };
}
