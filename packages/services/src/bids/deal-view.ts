import { spokenPrice, spokenQuantity } from '@mandi/market';
import type { Instant } from '@mandi/ports';
import type { DealParty, StoredDeal } from '@mandi/records/deals';
import { isoOf } from '../http/instant.ts';
import { wireBidId } from '../trade/bid-id.ts';
import { rupeesOf } from './rupees.ts';
import type { DealView } from './wire.ts';

/** A deal as both its parties read it: the same for both, each language beside the other. */
export function dealView(deal: StoredDeal): DealView {
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
    vendor: partyView(deal.vendor),
    buyer: partyView(deal.buyer),
    ...(deal.listingSaid && { listingWords: deal.listingSaid.map((words) => ({ ...words })) }),
  };
}

function partyView({ userId, name, language, screen, speech, said }: DealParty): DealView['vendor'] {
  return {
    userId,
    name,
    language,
    rendering: { language, screen, speech },
    ...(said && { words: said.map((words) => ({ ...words })) }),
  };
}
